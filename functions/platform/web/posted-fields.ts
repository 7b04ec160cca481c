import { Nonce } from "../../vocabulary/ids.ts";
import type { Language } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { type Typed, typedText } from "../../vocabulary/typed.ts";

/** What our own pages put into their forms and addresses besides a person's own: a post without it is not of ours. */

/** @throws Refusal form-expired */
export const nonceOf = (typed: Typed): Nonce => {
  const nonce = Nonce.safeParse(typedText(typed, "nonce"));
  return nonce.success ? nonce.data : refuse("form-expired");
};

/** A number that a page of ours put into its form. @throws Refusal form-expired */
export const numberTyped = (typed: Typed, name: string): number => {
  const text = typedText(typed, name);
  return /^\d{1,9}$/.test(text) ? Number(text) : refuse("form-expired");
};

/** The version that the person saw. @throws Refusal form-expired */
export const versionOf = (typed: Typed): number => numberTyped(typed, "version");

/** A form as it was typed, for its act to read. @throws Refusal form-expired */
export const formOf = ({ typed, language }: { readonly typed: Typed; readonly language: Language }) => ({
  version: versionOf(typed),
  typed,
  language,
});

/** A number in an address. @throws Refusal not-found */
export const numberOf = (text: string | undefined): number =>
  text !== undefined && /^[1-9]\d{0,2}$/.test(text) ? Number(text) : refuse("not-found");
