import { Nonce } from "../vocabulary/ids.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { type Typed, typedText } from "../vocabulary/typed.ts";

/** The fields that every form of ours carries besides a person's own. */

/** @throws Refusal form-expired */
export const nonceOf = (typed: Typed): Nonce => {
  const nonce = Nonce.safeParse(typedText(typed, "nonce"));
  return nonce.success ? nonce.data : refuse("form-expired");
};

/** The version that the person saw. @throws Refusal form-expired */
export const versionOf = (typed: Typed): number => {
  const text = typedText(typed, "version");
  return /^\d{1,9}$/.test(text) ? Number(text) : refuse("form-expired");
};
