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

/** The groups of one call by category and account: two calls may use one word for different things. */
type ByCategory = Map<string, Map<string, AddingGroup>>;

const inner = <T>(outer: Map<string, Map<string, T>>, key: string): Map<string, T> => {
  const known = outer.get(key);
  if (known) return known;
  const made = new Map<string, T>();
  outer.set(key, made);
  return made;
};

/** Adds up lines as they pass; groups come in the order of their first line. */
export function summing() {
  const total = nothing();
  const byCall = new Map<string, AddingGroup>();
  const byPilot = new Map<string, AddingGroup>();
  const byCategory = new Map<string, ByCategory>();
  const inOrder: AddingGroup[] = [];
  const categoryOf = (line: LedgerLine): AddingGroup => {
    const categories = inner<Map<string, AddingGroup>>(byCategory, line.callId);
    const accounts = inner(categories, line.category?.id ?? "");
    const size = accounts.size;
    const group = found(accounts, line.debit.account, line);
    if (accounts.size > size) inOrder.push(group);
    return group;
  };
  return {
    add: (lines: readonly LedgerLine[]): void => {
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
        add(categoryOf(line), kind, amount);
        last = line;
      }
    },
    result: (): MonthSummary => ({
      total: sumsOf(total),
      byCall: groupsOf(byCall),
      byPilot: groupsOf(byPilot),
      byCategory: inOrder.map((group) => ({
        ...sumsOf(group),
        key: [group.of.callId, group.of.category?.id ?? "", group.of.debit.account].join("\n"),
        of: group.of,
      })),
    }),
  };
}

/** Adds up a month page by page. */
export async function summaryOf(pages: AsyncIterable<readonly LedgerLine[]>): Promise<MonthSummary> {
  const sums = summing();
  for await (const lines of pages) sums.add(lines);
  return sums.result();
}
