import type { Same } from "../vocabulary/language.ts";

const sv = {
  missing: {
    output: "Skriv vad projektet har gjort och tagit fram",
    outcome: "Skriv vad det har lett till för dem som har varit med",
    impact: "Skriv vilken förändring ni ser eller väntar er på längre sikt",
    shortTerm: "Skriv vad projektet betyder på kort sikt, och för vem",
    longTerm: "Skriv vad projektet betyder på lång sikt, och för vem",
    lessons: "Skriv vilka lärdomar projektet ger",
    challenges: "Skriv vilka utmaningar projektet har mött",
    conditions: "Skriv vilka förutsättningar som behövs",
  },
  judgement: (question: string) => `Välj en bedömning: ${question}`,
  reason: (question: string) => `Skriv vad bedömningen bygger på: ${question}`,
  dimensions: "Välj minst en del av systemet som projektet har berört",
  scaledUp: "Välj om arbetet har tagits in i ordinarie verksamhet",
  how: "Skriv hur, eller varför inte",
  tooLong: (limit: number) => `Texten är för lång. Korta den till högst ${limit} tecken`,
};

const en: Same<typeof sv> = {
  missing: {
    output: "Write what the project has done and produced",
    outcome: "Write what it has led to for those who took part",
    impact: "Write what change you see or expect in the longer run",
    shortTerm: "Write what the project means in the short term, and for whom",
    longTerm: "Write what the project means in the long term, and for whom",
    lessons: "Write what the project teaches",
    challenges: "Write what challenges the project has met",
    conditions: "Write what conditions are needed",
  },
  judgement: (question) => `Choose a judgement: ${question}`,
  reason: (question) => `Write what the judgement rests on: ${question}`,
  dimensions: "Choose at least one part of the system that the project has touched",
  scaledUp: "Choose whether the work has become part of ordinary operations",
  how: "Write how, or why not",
  tooLong: (limit) => `The text is too long. Shorten it to at most ${limit} characters`,
};

/** What is wrong with a typed evaluation, and what to do. */
export const evaluationProblems = { sv, en };
