import type { Same } from "../../vocabulary/language.ts";

const sv = {
  mode: "När frågas det?",
  always: "Alltid",
  all: "När allt nedanför stämmer",
  any: "När något av det nedanför stämmer",
  none: "När inget av det nedanför stämmer",
  keep: "Som nu (villkoret är för djupt för att ändras här)",
  has: "Svaret är något av",
  hasNot: "Svaret är inte något av",
  size: "Svaret är minst eller högst",
  answered: "Frågan är besvarad",
  unanswered: "Frågan är inte besvarad",
  gone: "Ta bort den här raden",
  which: "Vilka svar",
  least: "Minst",
  most: "Högst",
  add: "Lägg till en jämförelse med en tidigare fråga",
  addHint: "Välj frågan och spara. Sedan väljer du vilka svar som gäller.",
  sizeMissing: "Skriv det minsta, det största eller båda.",
};

const en: Same<typeof sv> = {
  mode: "When is it asked?",
  always: "Always",
  all: "When all below is so",
  any: "When anything below is so",
  none: "When nothing below is so",
  keep: "As now (the condition is too deep to be changed here)",
  has: "The answer is one of",
  hasNot: "The answer is not one of",
  size: "The answer is at least or at most",
  answered: "The question is answered",
  unanswered: "The question is not answered",
  gone: "Remove this line",
  which: "Which answers",
  least: "At least",
  most: "At most",
  add: "Add a comparison with an earlier question",
  addHint: "Choose the question and save. Then you choose which answers count.",
  sizeMissing: "Write the least, the most or both.",
};

/** What the questions about a condition are called. */
export const conditionTexts = { sv, en };
export type ConditionName = keyof typeof sv;
