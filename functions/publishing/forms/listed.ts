import type { Question } from "../../platform/forms/document.ts";
import type { PartId } from "../../platform/forms/ids.ts";
import type { Words } from "../../platform/forms/words.ts";

type Part = { readonly id: PartId; readonly label: Words; readonly isColumn: boolean };
type Listed = { readonly id: PartId; readonly label: Words };

const keys = ["options", "levels", "given", "rows", "columns"] as const;
const listAt = (question: Question, key: (typeof keys)[number]): readonly Listed[] => {
  const list: unknown = (question as Readonly<Record<string, unknown>>)[key]; // as: whichever lists its kind has
  return Array.isArray(list) ? (list as readonly Listed[]) : []; // as: all lists of a question are of parts
};

/** What stands in the lists of a question, in its order: options, levels, results, rows and columns. */
export const listIn = (question: Question): readonly Part[] =>
  keys.flatMap((key) => listAt(question, key).map(({ id, label }) => ({ id, label, isColumn: key === "columns" })));

/** A list in which one has changed places with its neighbour; the same list at its ends. */
function stepped<T extends { readonly id: PartId }>(list: readonly T[], id: PartId, by: -1 | 1): readonly T[] {
  const at = list.findIndex((one) => one.id === id);
  const [one, other] = [list[at], list[at + by]];
  if (!one || !other) return list;
  return list.map((part) => (part === one ? other : part === other ? one : part));
}

/** What a button does to a part of a list. */
export type Step = { readonly part: PartId; readonly by: "up" | "down" | "drop" };

/** A list in which a part is moved or taken away. */
export const steppedIn = <T extends Listed>(list: readonly T[], { part, by }: Step): readonly T[] =>
  by === "drop" ? list.filter(({ id }) => id !== part) : stepped(list, part, by === "up" ? -1 : 1);

/** A question in which a part of a list is moved or taken away. */
export function withStep(question: Question, step: Step): Question {
  const key = keys.find((one) => listAt(question, one).some(({ id }) => id === step.part));
  if (key === undefined) return question;
  return { ...question, [key]: steppedIn(listAt(question, key), step) } as Question; // as: the same parts in another order, or one fewer
}

/** Before which one a part stands after a step up or down; undefined where it becomes the last. */
export function beforeAfterStep(list: readonly { readonly id: string }[], id: string, by: string): string | undefined {
  const at = list.findIndex((one) => one.id === id);
  return by === "up" ? list[Math.max(0, at - 1)]?.id : list[at + 2]?.id;
}
