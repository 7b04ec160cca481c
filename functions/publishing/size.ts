import type { CallInWork } from "../calls/call.ts";
import { storedBytes } from "../vocabulary/stored-bytes.ts";

/** How large a call is, and what of it each part is; forms one by one. */
export function sizesOf({ forms, text, ...rest }: CallInWork) {
  return {
    application: storedBytes(forms.application),
    review: storedBytes(forms.review),
    report: storedBytes(forms.report),
    evaluation: storedBytes(forms.evaluation),
    eligibility: storedBytes(forms.eligibility),
    text: storedBytes(text),
    conditions: storedBytes(rest),
  };
}
