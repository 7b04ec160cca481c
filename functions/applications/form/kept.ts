import type { Call } from "../../calls/call.ts";
import { cleanText } from "../../vocabulary/clean.ts";
import type { Language } from "../../vocabulary/language.ts";
import { type Typed, typedChoices } from "../../vocabulary/typed.ts";
import { budgetLabels } from "./budget-fields.ts";
import { formTexts } from "./form.texts.ts";
import { headingField } from "./headings.form.ts";

/** A step keeps at most this much text, whole: far more than its limits, far less than an item can hold. */
export const mostKept = 100_000;

/** What is kept of a posted step: its own fields, as they were typed, with line breaks as LF. */
export function keptOf(typed: Typed, fields: readonly string[]): Typed {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const values = typedChoices(typed, field).map((text) => text.replaceAll("\r\n", "\n"));
      const [only, ...more] = values;
      if (only === undefined) return [];
      return [[field, more.length === 0 ? only : values]];
    }),
  );
}

export const sizeOf = (typed: Typed): number => JSON.stringify(typed).length;

/** The fields in which two people's texts of one step are not the same to the eye. */
export function differing(mine: Typed, theirs: Typed, fields: readonly string[]): readonly string[] {
  const text = (typed: Typed, field: string) => cleanText(typedChoices(typed, field).join("\n"));
  return fields.filter((field) => text(mine, field) !== text(theirs, field));
}

/** What a control is called on the page, wherever in the form it is. */
function labelIn(field: string, call: Call, lang: Language): string {
  const own: Readonly<Record<string, { label: string } | undefined>> = formTexts[lang].fields;
  const heading = call.headings.find(({ id }) => headingField(id) === field);
  return own[field]?.label ?? heading?.label[lang] ?? budgetLabels(call, lang).get(field) ?? field;
}

/** What another person has saved in one field. */
export type Theirs = Readonly<{ label: string; text: string }>;

/** Another person's text of a step, where it differs from one's own. */
export const theirsBeside = (
  mine: Typed,
  theirs: Typed,
  fields: readonly string[],
  call: Call,
  lang: Language,
): readonly Theirs[] =>
  differing(mine, theirs, fields).map((field) => ({
    label: labelIn(field, call, lang),
    text: typedChoices(theirs, field).join("\n"),
  }));
