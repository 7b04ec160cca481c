import type { Same } from "../vocabulary/language.ts";

const sv = {
  answer: { name: "Svara på en fråga", text: "Sökanden har ställt en fråga.", button: "Läs och svara" },
  read: { name: "Läs ett svar", text: "Ett svar har kommit in.", button: "Läs svaret" },
  await: { name: "Vänta på svar", text: "En fråga till sökanden är inte besvarad." },
};

const en: Same<typeof sv> = {
  answer: { name: "Answer a question", text: "The applicant has asked a question.", button: "Read and answer" },
  read: { name: "Read an answer", text: "An answer has come in.", button: "Read the answer" },
  await: { name: "Await an answer", text: "A question to the applicant has not been answered." },
};

export const openQuestionTexts = { sv, en };
