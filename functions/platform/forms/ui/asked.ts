import type { Typed } from "../../../vocabulary/typed.ts";
import type { Asked } from "../../web/browser/questions/holds.ts";
import type { Question, When } from "../document.ts";
import type { PartId } from "../ids.ts";

type Around = {
  /** The question of that id, on this page or before it. */
  readonly find: (id: PartId) => Question | undefined;
  readonly isOnPage: (id: PartId) => boolean;
  /** What was typed in the whole draft, without what is not asked. */
  readonly typed: Typed;
};

const listOf = (value: Typed[string] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === "string" ? [value] : value;

/** Everything that was typed to a question: to its own control, or else to those inside it. */
const typedTo = (typed: Typed, question: PartId): readonly string[] =>
  typed[question] === undefined
    ? Object.keys(typed)
        .filter((name) => name.startsWith(`${question}.`))
        .flatMap((name) => listOf(typed[name]))
    : listOf(typed[question]);

/** What a figure in a condition is compared with. */
const figureOf = (question: Question | undefined) => {
  if (question?.kind === "amount") return { of: "amount" } as const;
  if (question?.kind !== "scale") return {};
  return { of: Object.fromEntries(question.levels.map(({ id, value }) => [id, value])) };
};

/** Files are sent on a page of their own: a browser sees no control of theirs. */
const hasControl = (question: Question | undefined): boolean => question?.kind !== "files";

/** A condition as the browser can judge it: what was answered on another page is said in it. */
export function askedFor(when: When, around: Around): Asked {
  if ("all" in when) return { all: when.all.map((part) => askedFor(part, around)) };
  if ("any" in when) return { any: when.any.map((part) => askedFor(part, around)) };
  if ("not" in when) return { not: askedFor(when.not, around) };
  const { question: q, ...rest } = when;
  const elsewhere = around.isOnPage(q) && hasControl(around.find(q)) ? {} : { typed: typedTo(around.typed, q) };
  const figure = "least" in rest || "most" in rest ? figureOf(around.find(q)) : {};
  const plain = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return { q, ...elsewhere, ...figure, ...plain };
}
