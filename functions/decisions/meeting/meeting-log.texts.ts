import type { Logged } from "../../pilot/log.store.ts";
import type { Language, Same } from "../../vocabulary/language.ts";

type Detail = (name: string) => string;

const sv = {
  "meeting.opened": () => "Mötet upplagt",
  "meeting.written": () => "Mötets uppgifter ändrade",
  "meeting.cases-added": (d: Detail) => `Tillagt på listan: ${d("titles")}`,
  "meeting.case-removed": (d: Detail) => `Borttaget från listan: ${d("title")}`,
  "meeting.finished": (d: Detail) => `Listan färdig, med ${d("cases")} ärenden`,
  "meeting.reopened": () => "Listan öppnad igen",
  "meeting.information": (d: Detail) => `Informationsärendet ${d("subject")} skrivet`,
  "meeting.information-finished": (d: Detail) => `Informationsärendet ${d("subject")} färdigt`,
  "meeting.information-reopened": (d: Detail) => `Informationsärendet ${d("subject")} öppnat igen`,
};
const en: Same<typeof sv> = {
  "meeting.opened": () => "The meeting put up",
  "meeting.written": () => "The facts of the meeting changed",
  "meeting.cases-added": (d) => `Put on the agenda: ${d("titles")}`,
  "meeting.case-removed": (d) => `Taken off the agenda: ${d("title")}`,
  "meeting.finished": (d) => `The agenda finished, with ${d("cases")} cases`,
  "meeting.reopened": () => "The agenda opened again",
  "meeting.information": (d) => `The information item ${d("subject")} written`,
  "meeting.information-finished": (d) => `The information item ${d("subject")} finished`,
  "meeting.information-reopened": (d) => `The information item ${d("subject")} opened again`,
};
const texts = { sv, en };
const isKnown = (action: string): action is keyof typeof sv => Object.hasOwn(sv, action);

/** What happened to a meeting, in a sentence; a word of a later release is shown as it is. */
export const meetingSentence = ({ action, details }: Logged, lang: Language): string =>
  isKnown(action) ? texts[lang][action]((name) => String(details[name] ?? "")) : action;
