import type { Same } from "../vocabulary/language.ts";

const sv = {
  title: "Ni har en fråga att svara på",
  more: (count: number) => `Ni har ${count} frågor att svara på`,
  text: "Handläggaren har ställt en fråga.",
  due: (day: string) => `Svara senast ${day}.`,
  answer: "Läs och svara",
  link: "Frågor och svar",
  ask: "Ställ en fråga till handläggaren",
};

const en: Same<typeof sv> = {
  title: "You have a question to answer",
  more: (count) => `You have ${count} questions to answer`,
  text: "The case officer has asked a question.",
  due: (day) => `Please answer by ${day}.`,
  answer: "Read and answer",
  link: "Questions and answers",
  ask: "Ask the case officer a question",
};

export const askedQuestionsTexts = { sv, en };
