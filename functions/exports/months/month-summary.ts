import { type AccountBalance, balancing } from "../../ledger/account-balances.ts";
import { type CountedKind, countedKinds, countsAs } from "../../ledger/kinds.ts";
import type { LedgerLine } from "../../ledger/verification.ts";
import { each } from "../../vocabulary/each.ts";
import { type Ore, ore } from "../../vocabulary/ore.ts";

/** What a group of lines comes to, each kind for itself, and how many lines it has. */
export type Sums = { readonly lines: number; readonly ore: Readonly<Record<CountedKind, Ore>> };
export type Group = Sums & { readonly key: string; readonly of: LedgerLine };

/** A month added up; every grouping adds up to `total`. */
export type MonthSummary = {
  readonly total: Sums;
  readonly byCall: readonly Group[];
  readonly byCategory: readonly Group[];
  readonly byPilot: readonly Group[];
  readonly byAccount: readonly AccountBalance[];
};

const numbers = each(countedKinds, (_, i) => i);

/** Sums on their way: they are added to a million times, and become öre again when they are asked for. */
type Adding = { lines: number; readonly byKind: number[] };
type AddingGroup = Adding & { readonly of: LedgerLine };

const nothing = (): Adding => ({ lines: 0, byKind: countedKinds.map(() => 0) });

function add(sums: Adding, kind: number, amount: number): void {
  sums.lines++;
  sums.byKind[kind] = (sums.byKind[kind] ?? 0) + amount;
}

const sumsOf = ({ lines, byKind }: Adding): Sums => ({
  lines,
  ore: each(countedKinds, (_, i) => ore(byKind[i] ?? 0)),
});

function found(groups: Map<string, AddingGroup>, key: string, line: LedgerLine): AddingGroup {
  const known = groups.get(key);
  if (known) return known;
  const group = { ...nothing(), of: line };
  groups.set(key, group);
  return group;
}

const groupsOf = (groups: ReadonlyMap<string, AddingGroup>): Group[] =>
  Array.from(groups, ([key, group]) => ({ ...sumsOf(group), key, of: group.of }));

/** A category of one call and its account: two calls may use one word for different things. */
const categoryKey = ({ callId, category, debit }: LedgerLine): string =>
  `${callId}\n${category?.id ?? ""}\n${debit.account}`;

/** Adds up lines as they pass; groups come in the order of their first line. */
export function summing() {
  const total = nothing();
  const byCall = new Map<string, AddingGroup>();
  const byPilot = new Map<string, AddingGroup>();
  const byCategory = new Map<string, AddingGroup>();
  const accounts = balancing();
  return {
    add: (lines: readonly LedgerLine[]): void => {
      accounts.add(lines);
      // Lines of a verification follow each other, so the groups of one are mostly those of the next.
      let last: LedgerLine | undefined;
      let call = total;
      let pilot = total;
      for (const line of lines) {
        if (line.callId !== last?.callId) call = found(byCall, line.callId, line);
        if (line.applicationId !== last?.applicationId) pilot = found(byPilot, line.applicationId, line);
        const kind = numbers[countsAs(line)];
        const amount = line.amountOre;
        add(total, kind, amount);
        add(call, kind, amount);
        add(pilot, kind, amount);
        add(found(byCategory, categoryKey(line), line), kind, amount);
        last = line;
      }
    },
    result: (): MonthSummary => ({
      total: sumsOf(total),
      byCall: groupsOf(byCall),
      byPilot: groupsOf(byPilot),
      byCategory: groupsOf(byCategory),
      byAccount: accounts.result(),
    }),
  };
}

/** Adds up a month page by page. */
export async function summaryOf(pages: AsyncIterable<readonly LedgerLine[]>): Promise<MonthSummary> {
  const sums = summing();
  for await (const lines of pages) sums.add(lines);
  return sums.result();
}
