import type { Logged } from "../pilot/log.store.ts";
import type { Language, Same } from "../vocabulary/language.ts";

type Detail = (name: string) => string;

const sv = {
  "analysis.interview": (d: Detail) => `Intervju ${d("number")} med ${d("title")} nedskriven`,
  "analysis.interview-changed": (d: Detail) => `Intervju ${d("number")} med ${d("title")} ändrad`,
  "analysis.passage": (d: Detail) => `Passage ${d("passage")} markerad i intervju ${d("number")} med ${d("title")}`,
  "analysis.passage-removed": (d: Detail) =>
    `Passage ${d("passage")} borttagen ur intervju ${d("number")} med ${d("title")}`,
  "analysis.withdrawn": (d: Detail) => `Samtycket till intervju ${d("number")} med ${d("title")} återtaget`,
  "analysis.codes": (d: Detail) => `Egna koder: ${d("codes") || "inga"}`,
  "analysis.written": (d: Detail) => `Texten skriven, version ${d("version")}`,
  "analysis.draft": (d: Detail) => `Utkast från ${d("of")} inläst, version ${d("version")}`,
  "analysis.passed": (d: Detail) => `Texten granskad, version ${d("version")}`,
  "analysis.published": (d: Detail) =>
    `Utgåva ${d("number")} publicerad, med ${d("interviewed")} av ${d("projects")} projekt`,
};
const en: Same<typeof sv> = {
  "analysis.interview": (d) => `Interview ${d("number")} with ${d("title")} written down`,
  "analysis.interview-changed": (d) => `Interview ${d("number")} with ${d("title")} changed`,
  "analysis.passage": (d) => `Passage ${d("passage")} marked in interview ${d("number")} with ${d("title")}`,
  "analysis.passage-removed": (d) => `Passage ${d("passage")} taken out of interview ${d("number")} with ${d("title")}`,
  "analysis.withdrawn": (d) => `Consent to interview ${d("number")} with ${d("title")} withdrawn`,
  "analysis.codes": (d) => `Own codes: ${d("codes") || "none"}`,
  "analysis.written": (d) => `The text written, version ${d("version")}`,
  "analysis.draft": (d) => `A draft by ${d("of")} brought in, version ${d("version")}`,
  "analysis.passed": (d) => `The text checked, version ${d("version")}`,
  "analysis.published": (d) =>
    `Edition ${d("number")} published, with ${d("interviewed")} of ${d("projects")} projects`,
};
const texts = { sv, en };
const isKnown = (action: string): action is keyof typeof sv => Object.hasOwn(sv, action);

/** What happened to an analysis, in a sentence; a word of a later release is shown as it is. */
export const analysisSentence = ({ action, details }: Logged, lang: Language): string =>
  isKnown(action) ? texts[lang][action]((name) => String(details[name] ?? "")) : action;
