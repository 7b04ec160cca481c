import type { LedgerLine } from "../../ledger/verification.ts";
import { type Instant, plusSeconds } from "../../vocabulary/instant.ts";
import type { Pages } from "../formats/format.ts";

/** Pages as they are, with a sign of life as they pass. */
export type Watch = (pages: Pages) => Pages;

const secondsBetween = 5;

/**
 * Counts lines over all the pages that it is given, and reports them now and then: often enough that the job is not taken
 * for dead, seldom enough to cost nothing. `report` may throw, which ends the run.
 */
export function watching(clock: () => Instant, report: (rows: number, at: Instant) => Promise<void>): Watch {
  let rows = 0;
  let next = clock();
  const reportInTime = async () => {
    const now = clock();
    if (now < next) return;
    next = plusSeconds(now, secondsBetween);
    await report(rows, now);
  };
  return async function* watched(pages): AsyncGenerator<readonly LedgerLine[]> {
    for await (const page of pages) {
      await reportInTime();
      rows += page.length;
      yield page;
    }
  };
}
