import { cleanPerson, cleanText } from "./clean.ts";

/** What a person typed, field by field, as the browser sent it: kept as it is so that any page can show it again. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

/** One field's text, clean: what people see of it, empty where they see nothing; the last one where a name came twice. */
export function typedText(typed: Typed, name: string): string {
  const value = typed[name];
  return cleanText(typeof value === "string" ? value : (value?.at(-1) ?? ""));
}

/** A person's name; empty where it names nobody, as `-` and `.` do. */
export const typedPerson = (typed: Typed, name: string): string => cleanPerson(typedText(typed, name));

/** Every value of a field that may be ticked several times. */
export function typedChoices(typed: Typed, name: string): readonly string[] {
  const value = typed[name];
  if (value === undefined || value === "") return [];
  return typeof value === "string" ? [value] : value;
}

/** Whether the same was typed, in whatever order the browser sent it: an autosave whose answer was lost comes again. */
export const sameTyped = (a: Typed, b: Typed): boolean => JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
const inOrder = (typed: Typed) => Object.entries(typed).sort(([a], [b]) => (a < b ? -1 : 1));

/** The fields that do not hold the same, to the eye, in two versions of what was typed. */
export const changedBetween = (one: Typed, other: Typed): readonly string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (field) => shownIn(one, field) !== shownIn(other, field),
  );
const shownIn = (typed: Typed, field: string) => cleanText(typedChoices(typed, field).join("\n"));

/** A field that is wrong, and what to do about it in words. `field` is the name of the control. */
export type Problem = { readonly field: string; readonly text: string };

/** A read form: the value, or what is wrong with it. What was typed stays with the caller either way. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };
