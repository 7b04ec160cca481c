import type { No } from "../vocabulary/refusal.ts";

export const answeredAlready: No = {
  code: "answered-already",
  status: 409,
  title: { sv: "Frågan är redan besvarad", en: "The question has been answered already" },
  text: {
    sv: "Någon annan har svarat på frågan medan du skrev. Ditt svar är inte skickat.",
    en: "Somebody else answered the question while you were writing. Your answer has not been sent.",
  },
  whatToDo: {
    sv: "Läs svaret. Vill du lägga till något? Kopiera din text här nedanför och skicka den som en egen fråga.",
    en: "Read the answer. Is there something to add? Copy your text from below and send it as a question of its own.",
  },
};

export const questionClosed: No = {
  code: "question-closed",
  status: 409,
  title: { sv: "Frågan är avslutad", en: "The question has been closed" },
  text: {
    sv: "Handläggaren väntar inte längre på svar på frågan. Det du skrev är inte skickat.",
    en: "The case officer no longer waits for an answer to the question. What you wrote has not been sent.",
  },
  whatToDo: {
    sv: "Vill du ändå säga något? Kopiera din text här nedanför och skicka den som en egen fråga.",
    en: "Is there something to say all the same? Copy your text from below and send it as a question of its own.",
  },
};

export const sentMeanwhile: No = {
  code: "sent-meanwhile",
  status: 409,
  title: { sv: "Texten är redan skickad", en: "The text has been sent already" },
  text: {
    sv: "Någon annan har skickat det som skrevs här medan din sida stod öppen. Ingenting är skickat en gång till.",
    en: "Somebody else has sent what was written here while your page was open. Nothing has been sent twice.",
  },
  whatToDo: {
    sv: "Läs frågorna i ärendet. Saknas något? Kopiera din text här nedanför och ställ en ny fråga.",
    en: "Read the questions of the case. Is something missing? Copy your text from below and ask a new question.",
  },
};

export const tooManyQuestions: No = {
  code: "too-many-questions",
  status: 409,
  title: { sv: "Det finns redan många frågor", en: "There are many questions already" },
  text: {
    sv: "Så många frågor som får plats är redan ställda. Din fråga är inte skickad.",
    en: "As many questions have been asked as there is room for. Your question has not been sent.",
  },
  whatToDo: {
    sv: "Vänta på svar på dem som finns, eller kontakta oss på annat sätt. Din text står här nedanför.",
    en: "Wait for the answers to those that are there, or contact us in another way. Your text is below.",
  },
};
