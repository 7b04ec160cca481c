import type { Same } from "../vocabulary/language.ts";

type Detail = (name: string) => string;

const sv = {
  "question.asked": (d: Detail) =>
    d("dueDay")
      ? `Fråga ${d("number")} ställd till sökanden, svar senast ${d("dueDay")}`
      : `Fråga ${d("number")} ställd till sökanden`,
  "question.asked-by-party": (d: Detail) => `Fråga ${d("number")} ställd av sökanden`,
  "question.answered": (d: Detail) => `Fråga ${d("number")} besvarad`,
  "question.read": (d: Detail) => `Svaret på fråga ${d("number")} läst`,
  "question.closed": (d: Detail) => `Fråga ${d("number")} avslutad utan svar`,
  "completion.asked": (d: Detail) =>
    `Ansökan återlämnad för komplettering senast ${d("dueDay")} (${d("open")} frågor öppna)`,
  "completion.extended": (d: Detail) => `Tiden för komplettering förlängd till ${d("dueDay")}`,
  "completion.handed-in": (d: Detail) => `Komplettering inlämnad: ansökan finns i version ${d("version")}`,
  "completion.read": (d: Detail) => `Kompletteringen i version ${d("version")} läst`,
  "completion.closed": () => "Kompletteringen avslutad utan svar",
  "extension.asked": (d: Detail) =>
    `Bidragsmottagaren ber om mer tid för en rapport, till ${d("dueDay")}: ${d("reason")}`,
  "extension.given": (d: Detail) =>
    `Mer tid för en rapport: sista dag flyttad från ${d("from")} till ${d("dueDay")}: ${d("reason")}`,
  "extension.refused": (d: Detail) => `Begäran om mer tid avslagen, ${d("dueDay")} gäller: ${d("reason")}`,
  "formal-check.passed": () => "Formell kontroll gjord: inget att anmärka",
  "formal-check.failed": () => "Formell kontroll gjord: ansökan uppfyller inte kraven",
  "public-text.offered": () => "Text för allmänheten lämnad av bidragsmottagaren",
  "public-text.cleared": () => "Text för allmänheten släppt",
  "public-text.taken-back": (d: Detail) =>
    d("byHolder") ? "Text för allmänheten tillbakatagen av bidragsmottagaren" : "Text för allmänheten tillbakatagen",
};

const en: Same<typeof sv> = {
  "question.asked": (d) =>
    d("dueDay")
      ? `Question ${d("number")} put to the applicant, answer by ${d("dueDay")}`
      : `Question ${d("number")} put to the applicant`,
  "question.asked-by-party": (d) => `Question ${d("number")} put by the applicant`,
  "question.answered": (d) => `Question ${d("number")} answered`,
  "question.read": (d) => `Answer to question ${d("number")} read`,
  "question.closed": (d) => `Question ${d("number")} closed without an answer`,
  "completion.asked": (d) => `Application returned for completion by ${d("dueDay")} (${d("open")} questions open)`,
  "completion.extended": (d) => `Time for the completion extended to ${d("dueDay")}`,
  "completion.handed-in": (d) => `Completion handed in: the application is at version ${d("version")}`,
  "completion.read": (d) => `Completion in version ${d("version")} read`,
  "completion.closed": () => "Completion ended without an answer",
  "extension.asked": (d) => `The holder asks for more time for a report, until ${d("dueDay")}: ${d("reason")}`,
  "extension.given": (d) =>
    `More time for a report: last day moved from ${d("from")} to ${d("dueDay")}: ${d("reason")}`,
  "extension.refused": (d) => `More time refused, ${d("dueDay")} holds: ${d("reason")}`,
  "formal-check.passed": () => "Formal check done: nothing found wanting",
  "formal-check.failed": () => "Formal check done: the application does not meet the requirements",
  "public-text.offered": () => "Text for the public handed over by the holder",
  "public-text.cleared": () => "Text for the public let out",
  "public-text.taken-back": (d) =>
    d("byHolder") ? "Text for the public taken back by the holder" : "Text for the public taken back",
};

/** What is asked and completed in a case, and how it was checked before review. */
export const askingHistory = { sv, en };
