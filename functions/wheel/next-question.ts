import type { Evidence } from "../pilot/items/wheel.ts";
import { fortnight } from "../pilot/wheel-turns.ts";
import { type LocalDay, plusLocalDays } from "../vocabulary/instant.ts";

/** A person who can be asked, and what is known of their questions. */
export type Askable = {
  readonly person: string;
  readonly lastOn?: LocalDay | undefined;
  /** The question that waits for their answer. */
  readonly open?: string | undefined;
  /** What they have said that they cannot answer. */
  readonly passed: readonly string[];
};

type Known = {
  /** The questions of the frame, in its order. */
  readonly cells: readonly string[];
  readonly evidence: Readonly<Record<string, Evidence>>;
  /** What is answered elsewhere: in an evaluation. */
  readonly elsewhere: ReadonlySet<string>;
  /** In the order in which they are asked first. */
  readonly people: readonly Askable[];
};

export type Choice = { readonly cell: string; readonly person: string };
/** Why nobody is asked. `waits`: everybody was asked within a fortnight, or what is left waits for an answer. */
export type NoChoice = "nobody" | "all-answered" | "waits";

/**
 * Which question is put to whom next: of what is not answered, in the wheel or elsewhere, that with the least evidence; of
 * the people, the one who was asked longest ago. Nobody is asked twice within a fortnight, or what they have passed over.
 * @example nextQuestion({ cells: ["a", "b"], evidence: {}, elsewhere: new Set(), people: [{ person: "x", passed: [] }] }, today) // { cell: "a", person: "x" }
 */
export function nextQuestion({ cells, evidence, elsewhere, people }: Known, today: LocalDay): Choice | NoChoice {
  const left = cells.filter((cell) => evidence[cell]?.answered === undefined && !elsewhere.has(cell));
  if (left.length === 0) return "all-answered";
  if (people.length === 0) return "nobody";
  const before = plusLocalDays(today, -fortnight);
  const isFree = ({ lastOn }: Askable) => lastOn === undefined || lastOn <= before;
  const waiting = new Set(people.filter((one) => !isFree(one)).map(({ open }) => open));
  const free = people
    .filter(isFree)
    .toSorted((a, b) => Number((a.lastOn ?? "") > (b.lastOn ?? "")) - Number((a.lastOn ?? "") < (b.lastOn ?? "")));
  for (const { person, passed } of free) {
    const mine = left.filter((cell) => !waiting.has(cell) && !passed.includes(cell));
    const [cell] = mine.toSorted((a, b) => (evidence[a]?.asked ?? 0) - (evidence[b]?.asked ?? 0));
    if (cell !== undefined) return { cell, person };
  }
  return "waits";
}
