import { formatMoney } from "./amount.ts";
import { type Amount, grant } from "./sums.ts";

// It is announced, so it waits until typing rests; the sums are silent and follow at once.
const announceAfter = 700;
const resting = new Map<Element, ReturnType<typeof setTimeout>>();

/** Shows the grant that the costs of a table lead to, wherever the page says that it is of this table. */
export const showGrant = (table: string, costs: Amount): void => {
  for (const output of document.querySelectorAll<HTMLElement>("[data-grant]")) {
    const { rate, cap, costs: of } = output.dataset;
    if (of !== table || rate === undefined || cap === undefined) continue;
    clearTimeout(resting.get(output));
    const say = () => {
      const amount = grant(costs, rate, BigInt(cap));
      const text = amount === undefined ? "–" : formatMoney(amount, document.documentElement.lang);
      if (output.textContent !== text) output.textContent = text;
    };
    resting.set(output, setTimeout(say, announceAfter));
  }
};
