import { readCall } from "../../calls/call.store.ts";
import { type ChosenBy, chosenBy } from "../../calls/choosing.ts";
import type { Table } from "../../platform/table/table.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Case } from "../items/lifecycle.ts";
import { isOfHolder } from "../items/takeover.ts";
import { vouchersOf } from "../items/vouchers.ts";
import type { Pilot } from "../pilot.ts";
import { readCasesOf } from "../read-case.ts";
import type { Stage } from "../stages/stages.ts";
import { type Double, doublesOf, type Why } from "./doubles.ts";
import { alikeTitlesIn, othersLike, othersOf } from "./footprint.store.ts";
import { claimedBy } from "./vouchers.store.ts";

type Reads = Pick<Table, "get" | "getMany" | "query">;

export type DoubleSeen = Why & {
  readonly lifecycle: Pick<Case, "applicationId" | "title" | "organisation" | "stage" | "registrationNumber">;
  /** How its call chooses: its stage is called by it. */
  readonly way: ChosenBy;
};
export type DoublesSeen = { readonly shown: readonly DoubleSeen[]; readonly more: number };
export const noDoubles: DoublesSeen = { shown: [], more: 0 };

/** The cases of so many are read; the page says how many more there are. */
const mostShown = 10;

/** Nothing is paid in these: only a voucher that was claimed in one is worth a look. */
const withoutMoney: readonly Stage[] = ["withdrawn", "rejected", "lapsed", "dismissed"];

const counts = (one: Double, { stage }: Pick<Case, "stage">) =>
  one.vouchers.length > 0 || !withoutMoney.includes(stage);

/**
 * Cases that may be the same project or the same costs; no list of all pilots is read. Like titles stand beside the
 * case once it has its number, so two queries and one batch of cases are enough; before that there are five queries.
 */
export async function readDoubles(
  table: Reads,
  {
    id,
    applied,
    reports,
    lifecycle,
    items,
    takeovers,
  }: Pick<Pilot, "id" | "applied" | "reports" | "lifecycle" | "items" | "takeovers">,
): Promise<DoublesSeen> {
  const vouchers = vouchersOf(reports.filter((report) => isOfHolder(report, takeovers)));
  const mine = { ...applied, applicationId: id, vouchers };
  const [others, claimed] = await Promise.all([
    lifecycle.titlesCompared ? othersOf(table, mine) : othersLike(table, mine),
    vouchers.length > 0 ? claimedBy(table, mine.organisationNumber) : [],
  ]);
  return seen(table, doublesOf(mine, [...alikeTitlesIn(items), ...others], claimed));
}

/**
 * Cases that claim a verification of this one, or of one report of it: what is said where a claim is accepted and where
 * its payment is attested. A query and a batch of cases; nothing is read where no verification is claimed.
 */
export async function readSharedVouchers(
  table: Reads,
  { id, applied, reports, takeovers }: Pick<Pilot, "id" | "applied" | "reports" | "takeovers">,
  report?: number,
): Promise<DoublesSeen> {
  const vouchers = vouchersOf(reports.filter((one) => isOfHolder(one, takeovers))).filter(
    (one) => report === undefined || one.report === report,
  );
  if (vouchers.length === 0) return noDoubles;
  const mine = { ...applied, applicationId: id, vouchers };
  return seen(table, doublesOf(mine, [], await claimedBy(table, mine.organisationNumber)));
}

/** The cases themselves, those that weigh most. */
async function seen(table: Reads, found: readonly Double[]): Promise<DoublesSeen> {
  const first = found.slice(0, mostShown);
  const cases = await readCasesOf(
    table,
    first.map(({ applicationId }) => applicationId),
  );
  const shown = first
    .map((one) => ({
      ...one,
      lifecycle: cases.find(({ applicationId }) => applicationId === one.applicationId) ?? refuse("not-found"),
    }))
    .filter((one) => counts(one, one.lifecycle));
  return {
    // Versions of calls never change, and are kept.
    shown: await Promise.all(
      shown.map(async (one) => {
        const { callId, callVersion } = one.lifecycle;
        return { ...one, way: chosenBy(await readCall(table, callId, callVersion)) };
      }),
    ),
    more: Math.max(0, found.length - mostShown),
  };
}
