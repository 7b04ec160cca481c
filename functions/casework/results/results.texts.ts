import type { Same } from "../../vocabulary/language.ts";

const sv = {
  toCase: "Till ärendet",
  toDesk: "Till ärendena",
  callTitle: "Projektens resultat",
  callLead:
    "Vad projekten ska nå och hur långt de har kommit. Filerna gäller projekten på den här sidan. I den maskerade filen står inga antal personer som är färre än utlysningens gräns, och inga fria texter.",
  project: "Projekt",
  organisation: "Organisation",
  caseNumber: "Diarienummer",
  groups: "Grupper",
  noProjects: "Inga projekt har fått bidrag än.",
  pages: "Fler projekt",
  csv: "Ladda ner som CSV",
  xlsx: "Ladda ner som Excel",
  maskedCsv: "Ladda ner maskerad, som CSV",
  maskedXlsx: "Ladda ner maskerad, som Excel",
  notAsked: "Utlysningen frågar inte efter mål och resultat.",
  secret: "Ansökan är sekretessmarkerad. Resultaten finns i ärendet.",
  fileName: "resultat",
  maskedName: "maskerad",
};

const en: Same<typeof sv> = {
  toCase: "To the case",
  toDesk: "To the cases",
  callTitle: "Results of the projects",
  callLead:
    "What the projects are to reach and how far they have come. The files are of the projects on this page. In the masked file no number of people below the call's limit stands, and no free text.",
  project: "Project",
  organisation: "Organisation",
  caseNumber: "Case number",
  groups: "Groups",
  noProjects: "No project has got a grant yet.",
  pages: "More projects",
  csv: "Download as CSV",
  xlsx: "Download as Excel",
  maskedCsv: "Download masked, as CSV",
  maskedXlsx: "Download masked, as Excel",
  notAsked: "The call does not ask for goals and results.",
  secret: "The application is marked as secret. Its results are in the case.",
  fileName: "results",
  maskedName: "masked",
};

export const resultsTexts = { sv, en };
