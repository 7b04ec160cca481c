import type { Ore } from "../../vocabulary/ore.ts";

/** What is on its way into the ledger: payments that are due and not yet paid. */
export type StillOpen = {
  readonly payments: number;
  readonly ore: Ore;
  /** There are more than were counted. */
  readonly more: boolean;
};
