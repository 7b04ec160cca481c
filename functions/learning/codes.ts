import type { Language } from "../vocabulary/language.ts";
import { learningTexts } from "./learning.texts.ts";

/** So many own codes an analysis may have. */
export const mostCodes = 30;

/** What every analysis asks for. Source: the customer's own paper 003. */
export const givenCodes = ["p-lesson", "p-challenge", "p-condition"] as const;
type Given = (typeof givenCodes)[number];

export type Code = { readonly id: string; readonly name: string };

/** The codes of an analysis, those of every analysis first. */
export function codesOf({ own }: { readonly own: readonly Code[] }, lang: Language): readonly Code[] {
  const names = learningTexts[lang].codes;
  return [...givenCodes.map((id: Given) => ({ id, name: names[id] })), ...own];
}
