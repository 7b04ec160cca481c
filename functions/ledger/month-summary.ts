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

type Adding = { lines: number; readonly ore: Record<CountedKind, Ore> };

const nothing = (): Adding => ({
  lines: 0,
  ore: Object.fromEntries(countedKinds.map((kind) => [kind, zeroOre])) as Record<CountedKind, Ore>, // as: one for each kind
});

function add(sums: Adding, kind: CountedKind, amount: Ore): void {
  sums.lines++;
  sums.ore[kind] = ore(sums.ore[kind] + amount);
}

const groupings = {
  byCall: ({ callId }: LedgerLine) => callId,
  // Two calls may use one word for different things, and payments have no category.
  byCategory: ({ callId, category, debit }: LedgerLine) => `${callId}\n${category?.id ?? ""}\n${debit.account}`,
  byPilot: ({ applicationId }: LedgerLine) => applicationId,
};

function grouping(keyOf: (line: LedgerLine) => string) {
  const groups = new Map<string, Adding & Group>();
  return {
    add: (line: LedgerLine, kind: CountedKind): void => {
      const key = keyOf(line);
      const known = groups.get(key);
      const group = known ?? { ...nothing(), key, of: line };
      if (!known) groups.set(key, group);
      add(group, kind, line.amountOre);
    },
    result: (): Group[] => [...groups.values()],
  };
}

/** Adds up lines as they pass; groups come in the order of their first line. */
export function summing() {
  const total = nothing();
  const byCall = grouping(groupings.byCall);
  const byCategory = grouping(groupings.byCategory);
  const byPilot = grouping(groupings.byPilot);
  return {
    add: (lines: readonly LedgerLine[]): void => {
      for (const line of lines) {
        const kind = countsAs(line);
        add(total, kind, line.amountOre);
        byCall.add(line, kind);
        byCategory.add(line, kind);
        byPilot.add(line, kind);
      }
    },
    result: (): MonthSummary => ({
      total,
      byCall: byCall.result(),
      byCategory: byCategory.result(),
      byPilot: byPilot.result(),
    }),
  };
}

/** Adds up a month page by page. */
export async function summaryOf(pages: AsyncIterable<readonly LedgerLine[]>): Promise<MonthSummary> {
  const sums = summing();
  for await (const lines of pages) sums.add(lines);
  return sums.result();
}
