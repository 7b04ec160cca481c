import type { Draft } from "../../pilot/items/review.ts";

const flat = ({ criteria, recommendation, strengths, weaknesses, comment }: Draft) => [
  recommendation ?? "",
  strengths,
  weaknesses,
  comment,
  ...Object.entries(criteria)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, { score, reason }]) => [id, score ?? 0, reason]),
];

/** Whether two drafts say the same: then nothing is lost, whichever of them came from an old page. */
export const sayTheSame = (a: Draft, b: Draft): boolean => JSON.stringify(flat(a)) === JSON.stringify(flat(b));
