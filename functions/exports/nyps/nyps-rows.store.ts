import { summaryOf } from "../../calls/application-form/summary.ts";
import { type CountedKind, countsAs } from "../../ledger/kinds.ts";
import type { LedgerLine } from "../../ledger/verification.ts";
import type { DecisionOf } from "../../pilot/items/decision.ts";
import { type Pilot, readPilot } from "../../pilot/pilot.ts";
import type { Table } from "../../platform/table/table.ts";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import type { Instant, Month } from "../../vocabulary/instant.ts";
import { monthsBetween } from "../../vocabulary/months.ts";
import { type Ore, ore } from "../../vocabulary/ore.ts";
import { Refusal } from "../../vocabulary/refusal.ts";
import { readMonth } from "../months/month.store.ts";

/** What is told: what was decided, and what the holder has had; what was given up or came back is told as less. */
const told: { readonly [kind in CountedKind]?: 1 | -1 } = {
  commitment: 1,
  decommitment: -1,
  payment: 1,
  advance: 1,
  "internal-booking": 1,
  repayment: -1,
};

/** A decision or a payment, with what its case said when it was handed over. */
export type NypsRow = {
  readonly line: LedgerLine;
  readonly kind: CountedKind;
  readonly amountOre: Ore;
  readonly title: string;
  readonly granted: DecisionOf<"granted"> | undefined;
};
type Facts = Pick<NypsRow, "title" | "granted">;
export type Months = { readonly from: Month; readonly through: Month };

/** What of a case does not change any more, as it stood at a moment: versions and decisions that were there by then. */
function factsAt({ submissions, decisions, call }: Pilot, at: Instant): Facts {
  const submitted = submissions.filter(({ submittedAt }) => submittedAt <= at).at(-1);
  const granted = decisions
    .filter(({ recordedAt }) => recordedAt <= at)
    .findLast((made): made is typeof made & DecisionOf<"granted"> => made.outcome === "granted");
  return { title: submitted ? summaryOf(submitted, call).title : "", granted };
}

/** Of a case that the plan has disposed of only the ledger knows. */
async function factsOf(table: Pick<Table, "get" | "query">, id: ApplicationId, at: Instant): Promise<Facts> {
  try {
    return factsAt(await readPilot(table, id), at);
  } catch (error) {
    if (error instanceof Refusal && error.code === "not-found") return { title: "", granted: undefined };
    throw error;
  }
}

/**
 * Decisions and payments of accounting months, in the order of the ledger. Of closed months and a moment that has passed
 * they are the same whenever they are read.
 */
export async function nypsRows(
  table: Pick<Table, "get" | "query">,
  { from, through }: Months,
  at: Instant,
): Promise<readonly NypsRow[]> {
  const cases = new Map<ApplicationId, Facts>();
  const rows: NypsRow[] = [];
  for (const month of monthsBetween(from, through))
    for await (const lines of readMonth(table, month))
      for (const line of lines) {
        const kind = countsAs(line);
        const sign = told[kind];
        if (sign === undefined) continue;
        const { applicationId } = line;
        const facts = cases.get(applicationId) ?? (await factsOf(table, applicationId, at));
        cases.set(applicationId, facts);
        rows.push({ line, kind, amountOre: ore(sign * line.amountOre), ...facts });
      }
  return rows;
}
