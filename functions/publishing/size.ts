import type { CallInWork } from "../calls/call.ts";

/** A call is one item of the table, which takes no more. In bytes. */
export const mostBytes = 300_000;

export const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

/** How large a call is, and what of it each part is; forms one by one. */
export function sizesOf({ forms, text, ...rest }: CallInWork) {
  return {
    application: bytesOf(forms.application),
    review: bytesOf(forms.review),
    evaluation: bytesOf(forms.evaluation),
    text: bytesOf(text),
    conditions: bytesOf(rest),
  };
}
