import type { LocalDay } from "../../vocabulary/instant.ts";
import type { Counts } from "./counts.store.ts";

/** How much of a kind is open, and how much of it is late. */
export type KindCount = { readonly kind: string; readonly open: number; readonly late: number };

/** Counts of several groups together, kind by kind, the most first. */
export function byKind(counts: readonly Pick<Counts, "days">[], today: LocalDay): readonly KindCount[] {
  const sums = new Map<string, { open: number; late: number }>();
  for (const { days } of counts)
    for (const [name, count] of Object.entries(days)) {
      const [kind = "", due] = name.split(" ");
      const sum = sums.get(kind) ?? { open: 0, late: 0 };
      sum.open += count;
      if (due !== undefined && due < today) sum.late += count;
      sums.set(kind, sum);
    }
  return [...sums]
    .map(([kind, sum]) => ({ kind, ...sum }))
    .sort((a, b) => b.open - a.open || (a.kind < b.kind ? -1 : 1));
}

/** All kinds together. */
export const inAll = (kinds: readonly KindCount[]): Omit<KindCount, "kind"> => ({
  open: kinds.reduce((sum, { open }) => sum + open, 0),
  late: kinds.reduce((sum, { late }) => sum + late, 0),
});
