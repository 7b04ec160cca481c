import type { Language } from "../vocabulary/language.ts";
import type { Problem } from "../vocabulary/typed.ts";

/** What every page of the reviewer's needs. */
export type ReviewerPage = Readonly<{ lang: Language; path: string; csrf: string; nonce: string }>;

/** The problems by their field, as the fields show them; the first of several. */
export const errorsOf = (problems: readonly Problem[]): Readonly<Record<string, string>> =>
  Object.fromEntries([...problems].reverse().map(({ field, text }) => [field, text]));
