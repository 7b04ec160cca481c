import type { Same } from "../vocabulary/language.ts";

const sv = {
  examine: {
    name: "Granska rapport",
    text: "En rapport har kommit in och ska granskas.",
    button: "Granska rapporten",
  },
  check: {
    name: "Kontrollera rapport",
    text: "En rapport är utvald för fördjupad kontroll. Anteckna vad du har tittat på innan du godkänner den.",
    button: "Anteckna kontrollen",
  },
  complete: {
    name: "Rapport kompletteras",
    text: "En rapport är återlämnad. Bidragsmottagaren kompletterar den.",
    button: "Visa rapporten",
  },
  extension: {
    name: "Svara om mer tid",
    text: "Bidragsmottagaren ber om mer tid för en rapport.",
    button: "Svara om mer tid",
  },
  lowering: {
    name: "Besluta om en sänkt rad",
    text: "Mottagaren har svarat på förslaget att godkänna mindre av en rad. Besluta, eller ta tillbaka förslaget.",
    button: "Visa förslaget",
  },
  loweringReply: {
    name: "Svar om en sänkt rad väntas",
    text: "Mottagaren kan yttra sig över förslaget att godkänna mindre av en rad. När dagen har gått kan du besluta.",
    button: "Visa förslaget",
  },
  expected: { name: "Rapport väntas", text: "Projektet pågår. Nästa rapport väntas från bidragsmottagaren." },
};

const en: Same<typeof sv> = {
  examine: {
    name: "Examine a report",
    text: "A report has come in and is to be examined.",
    button: "Examine the report",
  },
  check: {
    name: "Check a report",
    text: "A report is drawn for a closer check. Note what you have looked at before you accept it.",
    button: "Note the check",
  },
  complete: {
    name: "Report being completed",
    text: "A report has been returned. The grant holder completes it.",
    button: "Show the report",
  },
  extension: {
    name: "Answer about more time",
    text: "The grant holder asks for more time for a report.",
    button: "Answer about more time",
  },
  lowering: {
    name: "Decide on a lowered line",
    text: "The holder has answered the proposal to accept less of a line. Decide, or take the proposal back.",
    button: "Show the proposal",
  },
  loweringReply: {
    name: "Answer on a lowered line expected",
    text: "The holder can answer the proposal to accept less of a line. When the day has passed you can decide.",
    button: "Show the proposal",
  },
  expected: { name: "Report expected", text: "The project is under way. The grant holder sends the next report." },
};

export const openReportsTexts = { sv, en };
