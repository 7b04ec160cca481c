import type { Same } from "../../vocabulary/language.ts";

const svNumbers = ["noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"];
const enNumbers = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

const sv = {
  name: "Slutrapport före projektets slut",
  question: "Är det här slutrapporten?",
  progress: "Nej, det är en lägesrapport. Vi redovisar mer senare.",
  final: "Ja, det är slutrapporten. Vi redovisar inget mer.",
  claims: (months: number, endDay: string) =>
    `Projektet pågår till och med ${endDay}: ${svNumbers[months] ?? months} månader återstår. Efter slutrapporten kan inga fler kostnader redovisas, och inget mer betalas ut för dem.`,
  words: (months: number, endDay: string) =>
    `Projektet pågår till och med ${endDay}: ${svNumbers[months] ?? months} månader återstår. Efter slutrapporten kan inga fler rapporter lämnas in.`,
  moved: "Projektets slutdag har ändrats sedan ni läste. Inget är inlämnat. Svara igen.",
  nowProgress: "Rapporten är nu en lägesrapport. Inget är inlämnat än: läs igenom den och lämna in.",
};

const en: Same<typeof sv> = {
  name: "Final report before the project's end",
  question: "Is this the final report?",
  progress: "No, it is a progress report. We will report more later.",
  final: "Yes, it is the final report. We will report nothing more.",
  claims: (months, endDay) =>
    `The project runs through ${endDay}: ${enNumbers[months] ?? months} months remain. After the final report no more costs can be reported, and nothing more is paid for them.`,
  words: (months, endDay) =>
    `The project runs through ${endDay}: ${enNumbers[months] ?? months} months remain. After the final report no more reports can be submitted.`,
  moved: "The project's last day has changed since you read this. Nothing has been submitted. Answer again.",
  nowProgress: "The report is now a progress report. Nothing has been submitted yet: read it through and submit it.",
};

export const earlyFinalTexts = { sv, en };
