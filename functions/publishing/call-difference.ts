import type { CallInWork } from "../calls/call.ts";
import { type Difference, difference } from "../platform/forms/difference.ts";
import type { Form } from "../platform/forms/document.ts";
import { type FormChange, formDifference } from "../platform/forms/form-difference.ts";
import { wordsIn } from "../platform/forms/words.ts";
import type { Language } from "../vocabulary/language.ts";
import { type CallForm, callForms } from "./change.ts";
import { type PartName, partNames, parts } from "./parts/parts.ts";

/** What differs between two versions of a call. */
export type CallDifference = {
  /** The conditions, part by part; parts without a difference are left out. */
  readonly parts: readonly { readonly part: PartName; readonly name: string; readonly found: readonly Difference[] }[];
  readonly forms: readonly { readonly form: CallForm; readonly found: readonly FormChange[] }[];
};

/** Only what the engine compares: its version is given when it is published. */
const unnumbered = (form: Form): Form => ({ ...form, version: 0 });

/**
 * What differs between the version in force and the one in work, in words that people read.
 * @example callDifference(inForce, work.call, "sv").parts[0]?.found[0]?.label // "Sista dag att ansöka"
 */
export function callDifference(was: CallInWork, now: CallInWork, lang: Language): CallDifference {
  return {
    parts: partNames.flatMap((part) => {
      const { form, answersIn } = parts[part];
      const found = difference({ form, answers: answersIn(was) }, { form, answers: answersIn(now) }, lang);
      return found.length === 0 ? [] : [{ part, name: wordsIn(form.name, lang), found }];
    }),
    forms: callForms.flatMap((form) => {
      const found = formDifference(unnumbered(was.forms[form]), unnumbered(now.forms[form]));
      return found.length === 0 ? [] : [{ form, found }];
    }),
  };
}
