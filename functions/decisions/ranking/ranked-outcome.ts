import { stageNames } from "../../pilot/stages/stages.texts.ts";
import type { Language } from "../../vocabulary/language.ts";
import { decisionRecordTexts } from "../decision-record.texts.ts";

/** What is proposed or decided of a ranked case, in words; a word that nobody knows any more is shown as it is. */
export function rankedOutcome(outcome: string, lang: Language): string {
  const names: Readonly<Record<string, string>> = {
    ...decisionRecordTexts[lang].outcomes,
    lapsed: stageNames[lang].lapsed,
  };
  return names[outcome] ?? outcome;
}
