import { type Ore, ore, zeroOre } from "../vocabulary/ore.ts";
import { type CountedKind, countedKinds, countsAs } from "./kinds.ts";
import type { LedgerLine } from "./verification.ts";

/** What a group of lines comes to, each kind for itself, and how many lines it has. */
export type Sums = { readonly lines: number; readonly ore: Readonly<Record<CountedKind, Ore>> };
export type Group = Sums & { readonly key: string; readonly of: LedgerLine };

/** A month added up; every grouping adds up to `total`. */
export type MonthSummary = {
  readonly total: Sums;
  readonly byCall: readonly Group[];
  readonly byCategory: readonly Group[];
  readonly byPilot: readonly Group[];
};

const nothing: Sums = {
  lines: 0,
  ore: Object.fromEntries(countedKinds.map((kind) => [kind, zeroOre])) as Record<CountedKind, Ore>, // as: one for each kind
};

const plus = (sums: Sums, line: LedgerLine): Sums => {
  const kind = countsAs(line);
  return { lines: sums.lines + 1, ore: { ...sums.ore, [kind]: ore(sums.ore[kind] + line.amountOre) } };
};

const groupings = {
  byCall: ({ callId }: LedgerLine) => callId,
  // Two calls may use one word for different things, and payments have no category.
  byCategory: ({ callId, category, debit }: LedgerLine) => [callId, category?.id ?? "", debit.account].join("\n"),
  byPilot: ({ applicationId }: LedgerLine) => applicationId,
};

const names = Object.keys(groupings) as (keyof typeof groupings)[]; // as: Object.keys forgets the names

/** Adds up a month page by page; groups come in the order of their first line. */
export async function summaryOf(pages: AsyncIterable<readonly LedgerLine[]>): Promise<MonthSummary> {
  let total = nothing;
  const groups = {
    byCall: new Map<string, Group>(),
    byCategory: new Map<string, Group>(),
    byPilot: new Map<string, Group>(),
  };
  for await (const lines of pages) {
    for (const line of lines) {
      total = plus(total, line);
      for (const name of names) {
        const key = groupings[name](line);
        const group = groups[name].get(key) ?? { ...nothing, key, of: line };
        groups[name].set(key, { ...group, ...plus(group, line) });
      }
    }
  }
  return {
    total,
    byCall: [...groups.byCall.values()],
    byCategory: [...groups.byCategory.values()],
    byPilot: [...groups.byPilot.values()],
  };
}
