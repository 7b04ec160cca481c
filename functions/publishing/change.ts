import type { CallInWork } from "../calls/call.ts";
import type { Answers } from "../platform/forms/answers.ts";
import type { Form } from "../platform/forms/document.ts";
import { type PartName, parts } from "./parts/parts.ts";

/** The forms that a call has. */
export const callForms = ["eligibility", "application", "review", "report", "evaluation"] as const;
export type CallForm = (typeof callForms)[number];

/** A change of a call in work, as data. */
export type Change =
  /** A part is answered anew. */
  | { readonly kind: "part"; readonly part: PartName; readonly answers: Answers }
  /** A form is replaced. */
  | { readonly kind: "form"; readonly form: CallForm; readonly document: Form };

/**
 * A call in work with a change. What a change does not name stays as it was.
 * @throws RangeError for a form that is for something else
 * @example changed(call, { kind: "part", part: "bedomning", answers: { "p-quorum": 3, ... } }).quorum // 3
 */
export function changed(call: CallInWork, change: Change): CallInWork {
  if (change.kind === "part") return parts[change.part].withAnswers(call, change.answers);
  const { form, document } = change;
  if (document.for !== form) throw new RangeError(`a form for ${document.for} is no form for ${form}`);
  return { ...call, forms: { ...call.forms, [form]: document } };
}
