import type { Call } from "../../calls/call.ts";
import type { Language } from "../../vocabulary/language.ts";
import { budgetLabels } from "./budget-fields.ts";
import { formTexts } from "./form.texts.ts";
import { headingField } from "./headings.form.ts";

/** What a control is called on the page, wherever in the form it is. */
export function labelIn(field: string, call: Call, lang: Language): string {
  const own: Readonly<Record<string, { label: string } | undefined>> = formTexts[lang].fields;
  const heading = call.headings.find(({ id }) => headingField(id) === field);
  return own[field]?.label ?? heading?.label[lang] ?? budgetLabels(call, lang).get(field) ?? field;
}
