import type { Period } from "../../ledger/period.ts";
import type { Actor } from "../../pilot/items/lifecycle.ts";
import type { Clock } from "../../platform/clock.ts";
import type { Nonce } from "../../vocabulary/ids.ts";
import type { Month } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Closing, Closings } from "./closing.store.ts";
import { emptyBefore, openBefore, seenOf } from "./closing.ts";

type Needs = {
  readonly closings: Pick<Closings, "begin">;
  readonly periods: () => Promise<readonly Period[]>;
  readonly organisation: Closing["organisation"];
  readonly clock: Clock;
};
type Command = { readonly month: Month; readonly seen: string; readonly by: Actor; readonly nonce: Nonce };

/**
 * Closes a month as it was seen. From here on nothing more is posted to it; its files are frozen in the background.
 * @throws Refusal not-found, month-moved-on, month-not-next
 */
export const closeMonth =
  ({ closings, periods, organisation, clock }: Needs) =>
  async ({ month, seen, by, nonce }: Command): Promise<void> => {
    const known = await periods();
    const period = known.find((one) => one.month === month) ?? refuse("not-found");
    // A second press of the button: the store gives it the first one's answer.
    const alreadyClosing = period.closingAt !== undefined;
    if (!alreadyClosing && openBefore(month, known).length > 0) refuse("month-not-next");
    if (seenOf(period) !== seen) refuse("month-moved-on");
    const empty = alreadyClosing ? [] : emptyBefore(month, known);
    await closings.begin({ period, empty, organisation, by, at: clock(), nonce });
  };
