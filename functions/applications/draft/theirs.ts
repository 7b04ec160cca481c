import type { Call } from "../../calls/call.ts";
import type { Language } from "../../vocabulary/language.ts";
import { type Typed, typedChoices } from "../../vocabulary/typed.ts";
import { labelIn } from "../form/field-labels.ts";
import { differing } from "../form/kept.ts";

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
