import * as z from "zod";
import { Instant, Month } from "../vocabulary/instant.ts";
import { Ore } from "../vocabulary/ore.ts";
import { AccountBalance } from "./account-balances.ts";
import { type CountedKind, countedKinds } from "./kinds.ts";
import { exportFormats, StoredFile } from "./stored-file.ts";

/**
 * An accounting month: how many lines it has and what they come to, kept by each posting's transaction. From the moment
 * `closingAt` is there nothing more is posted to it; `closedAt` comes when its files are frozen.
 */
export const Period = z
  .object({
    month: Month,
    lines: z.number().int(),
    /** When a person of finance had read the month and said that it can be closed; another one closes it. */
    readyAt: Instant.optional(),
    /** That person, and the lines and sums that were read, as one text. */
    ready: z.object({ id: z.string(), name: z.string(), seen: z.string() }).optional(),
    closingAt: Instant.optional(),
    closedAt: Instant.optional(),
    closedBy: z.string().optional(),
    /** What its lines come to on each account, added up while the files were written; months closed earlier have none. */
    accounts: z.array(AccountBalance).optional(),
    /** What its sums by kind do not tell (`besideOf`); absent where there is none. */
    elsewhereOre: Ore.optional(),
    settledOre: Ore.optional(),
    /** What was frozen when it closed, in the formats that there were then. */
    files: z.partialRecord(z.enum(exportFormats), StoredFile).optional(),
  })
  .and(z.partialRecord(z.enum(countedKinds), Ore));
export type Period = z.infer<typeof Period>;

export type PeriodState = "open" | "closing" | "closed";
export const stateOf = ({ closingAt, closedAt }: Pick<Period, "closingAt" | "closedAt">): PeriodState =>
  closedAt ? "closed" : closingAt ? "closing" : "open";

/** The kinds that occur in some of the months, in the order in which they are always shown. */
export const kindsIn = (periods: readonly Period[]): CountedKind[] =>
  countedKinds.filter((kind) => periods.some((period) => period[kind] !== undefined));
