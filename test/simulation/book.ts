import { Period } from "../../functions/ledger/period.ts";
import { sumsByKind, type Totals, Verification } from "../../functions/ledger/verification.ts";
import type { Item } from "../../functions/platform/table/table.ts";
import type { Change } from "../fakes/in-memory-table.ts";
import { promise } from "./story.ts";

type Sums = { lines: number; readonly byKind: Record<string, number> };

const isSum = (name: string) => /^[a-z]+(-[a-z]+)*$/.test(name);
/** The sums by kind that an item of a month keeps. */
const sumsKept = (item: Item) =>
  Object.entries(item).filter(
    ([name, value]) => isSum(name) && typeof value === "number" && value !== 0 && name !== "lines",
  );

/**
 * The ledger added up a second time: by pilot, month and call's month, as verifications come in. What the product keeps
 * of the same is held against it in the same transaction.
 */
export function bookOf() {
  const sums = new Map<string, Sums>();
  const last = new Map<string, number>();
  const closing = new Set<string>();
  const references = new Set<string>();

  const of = (key: string): Sums => {
    const found = sums.get(key) ?? { lines: 0, byKind: {} };
    sums.set(key, found);
    return found;
  };
  const add = (key: string, lines: number, totals: Totals) => {
    const to = of(key);
    to.lines += lines;
    for (const [kind, amount] of Object.entries(totals)) to.byKind[kind] = (to.byKind[kind] ?? 0) + amount;
  };

  function enter(item: Item) {
    const { series, number, month, callId, applicationId, lines, reference } = Verification.parse(item);
    const before = last.get(series) ?? 0;
    promise(number === before + 1, () => `verification ${series}-${number} follows ${before}`);
    promise(!closing.has(month), () => `${series}-${number} was posted to ${month}, which closes`);
    const once = reference.startsWith("payment/") || reference.startsWith("repayment/") || reference === "decision";
    promise(
      !once || !references.has(`${applicationId} ${reference}`),
      () => `${reference} of ${applicationId} was posted twice`,
    );
    references.add(`${applicationId} ${reference}`);
    last.set(series, number);
    const totals = sumsByKind(lines.map((line) => ({ ...line })));
    for (const key of [month, `${callId} ${month}`, applicationId, callId]) add(key, lines.length, totals);
  }

  /** What the product keeps of a month is what the book says. */
  function compare(key: string, item: Item) {
    const { lines, byKind } = of(key);
    const kept = sumsKept(item);
    const same = kept.every(([kind, amount]) => byKind[kind] === amount);
    const kinds = Object.values(byKind).filter((amount) => amount !== 0).length;
    promise(
      item["lines"] === lines && same && kinds === kept.length,
      () => `${key}: the ledger has ${lines} lines, ${JSON.stringify(byKind)}; kept is ${JSON.stringify(item)}`,
    );
  }

  function compared({ pk, sk, ...item }: Item) {
    if (pk === "PERIODS") {
      compare(sk, { pk, sk, ...item });
      if (Period.parse(item).closingAt) closing.add(sk);
    }
    if (pk.startsWith("CALLMONTHS#")) compare(`${pk.slice("CALLMONTHS#".length)} ${sk}`, { pk, sk, ...item });
  }

  return {
    entered: (changes: readonly Change[]) => {
      for (const { table, after } of changes) if (table === "record" && after?.pk.startsWith("LEDGER#")) enter(after);
      for (const { after } of changes) if (after) compared(after);
    },
    /** Sums by kind of a pilot, a call or a month. */
    sumsOf: (key: string): Readonly<Record<string, number>> => of(key).byKind,
    linesOf: (key: string): number => of(key).lines,
    months: () => [...sums].flatMap(([key, { lines }]) => (lines > 0 && /^\d{4}-\d\d$/.test(key) ? [key] : [])),
  };
}
export type Book = ReturnType<typeof bookOf>;
