import type { Same } from "../vocabulary/language.ts";

const sv = {
  title: "Frågor, komplettering och kontroll",
  questions: (count: number) => (count === 0 ? "Frågor och svar" : `Frågor och svar (${count})`),
  ask: "Fråga sökanden",
  return: "Återlämna ansökan för komplettering",
  completions: (count: number) => (count === 1 ? "Komplettering av ansökan" : `Kompletteringar av ansökan (${count})`),
  check: "Formell kontroll",
  passed: (day: string) => `inget att anmärka ${day}`,
  failed: (day: string) => `kraven inte uppfyllda ${day}`,
  version: (number: number) => `Ansökan gäller i version ${number}.`,
  toVersions: "Läs tidigare versioner och vad som ändrades",
};

const en: Same<typeof sv> = {
  title: "Questions, completion and check",
  questions: (count) => (count === 0 ? "Questions and answers" : `Questions and answers (${count})`),
  ask: "Ask the applicant",
  return: "Return the application for completion",
  completions: (count) => (count === 1 ? "Completion of the application" : `Completions of the application (${count})`),
  check: "Formal check",
  passed: (day) => `nothing found wanting on ${day}`,
  failed: (day) => `requirements not met on ${day}`,
  version: (number) => `Version ${number} of the application is in force.`,
  toVersions: "Read earlier versions and what changed",
};

export const askedTexts = { sv, en };
