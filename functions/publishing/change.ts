import type { CallInWork } from "../calls/call.ts";
import type { Form } from "../platform/forms/document.ts";

/** The forms that a call has. */
export const callForms = ["eligibility", "application", "review", "report", "evaluation"] as const;
export type CallForm = (typeof callForms)[number];

/**
 * A call in work with another document for one of its forms; all else stays as it was.
 * @throws RangeError for a form that is for something else
 * @example withForm(call, "review", document).forms.application === call.forms.application // true
 */
export function withForm(call: CallInWork, name: CallForm, document: Form): CallInWork {
  if (document.for !== name) throw new RangeError(`a form for ${document.for} is no form for ${name}`);
  return { ...call, forms: { ...call.forms, [name]: document } };
}
