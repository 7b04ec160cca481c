import { byStaff, press } from "../../pilot/press.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, page, type Visit } from "../../platform/web/route.ts";
import { periodSubject } from "../../vocabulary/ids.ts";
import type { Problem } from "../../vocabulary/typed.ts";
import { financePaths } from "../finance.paths.ts";
import { type FinanceNeeds, forFinance, monthIn } from "../finance-page.answer.ts";
import { closeMonth } from "./close-month.act.ts";
import { readClosing } from "./closing.form.ts";
import { emptyBefore, hasEnded, openBefore } from "./closing.ts";
import { readAllPeriods } from "./period.store.ts";

const closingPage = () => import("./closing.page.tsx");
const funding = () => import("../funding.store.ts");

/** Closing a month: what it would freeze and leave, and the button. For finance alone. */
export function closingRoutes({ table, organisation }: FinanceNeeds) {
  const address = `${financePaths.months}/{month}/stang`;

  return [
    page(address, forFinance, (visit) => shown(visit, [])),
    button(address, forFinance, async (visit) => {
      const month = monthIn(visit);
      const read = readClosing(visit.typed, month, visit.now, visit.language);
      if (!read.ok) return shown(visit, read.problems);
      const command = { month, ...read.value, organisation };
      await press(table, closeMonth, byStaff(visit, "finance", command, periodSubject(month)));
      return seeOther(financePaths.month(month));
    }),
  ];

  async function shown(visit: Visit<typeof forFinance>, problems: readonly Problem[]): Promise<Answer> {
    const month = monthIn(visit);
    const { paymentsWaiting } = await funding();
    const [known, stillOpen] = await Promise.all([readAllPeriods(table), paymentsWaiting(table)]);
    const { ClosingPage } = await closingPage();
    const closing = {
      month,
      period: known.find((period) => period.month === month),
      earlier: openBefore(month, known),
      empty: emptyBefore(month, known),
      ended: hasEnded(month, visit.now),
      stillOpen,
      problems,
    };
    return html(visit, ClosingPage, closing);
  }
}
