import { Nonce } from "../vocabulary/ids.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { type Typed, typedText } from "../vocabulary/typed.ts";

/** What our own form always carries. @throws Refusal form-expired */
export function nonceOf(typed: Typed): Nonce {
  const nonce = Nonce.safeParse(typedText(typed, "nonce"));
  return nonce.success ? nonce.data : refuse("form-expired");
}

/** @throws Refusal form-expired */
export function editionIn(typed: Typed): number {
  const text = typedText(typed, "version");
  return /^\d{1,9}$/.test(text) ? Number(text) : refuse("form-expired");
}
