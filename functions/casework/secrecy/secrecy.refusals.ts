import type { No } from "../../vocabulary/refusal.ts";

export const markedSecret: No = {
  code: "marked-secret",
  status: 403,
  title: { sv: "Handlingen är sekretessmarkerad", en: "The document is marked as secret" },
  text: {
    sv: "Den öppnas bara av dem som arbetar med ärendet eller prövar om den kan lämnas ut.",
    en: "It is opened only by those who work with the case or try whether it can be released.",
  },
  whatToDo: {
    sv: "Fråga ärendets handläggare om du behöver något ur den.",
    en: "Ask the case officer if you need something out of it.",
  },
};

export const marksFull: No = {
  code: "marks-full",
  status: 409,
  title: { sv: "Handlingen kan inte markeras fler gånger", en: "The document cannot be marked any more" },
  text: {
    sv: "Den har redan markerats så många gånger som får plats. Ingenting är ändrat.",
    en: "It has already been marked as many times as there is room for. Nothing has been changed.",
  },
  whatToDo: {
    sv: "Skriv i en tjänsteanteckning vad som gäller för handlingen.",
    en: "Write in an official note what holds for the document.",
  },
};
