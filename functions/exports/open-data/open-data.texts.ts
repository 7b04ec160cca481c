import type { Same } from "../../vocabulary/language.ts";

const sv = {
  title: "Öppna data",
  description:
    "Beviljade bidrag till pilotprojekt som öppna data: organisation, belopp, beslutsdag och projekttid, fria att använda.",
  lead: "Beslut om bidrag är offentliga. Här finns de som filer som vem som helst får använda till vad som helst.",
  files: "Beviljade bidrag, en fil för varje utlysning",
  call: "Utlysning",
  none: "Inga utlysningar är publicerade än.",
  json: "JSON (360Giving)",
  csv: "CSV",
  contents:
    "Filerna har organisationens namn och nummer, kommun, beviljat belopp, beslutsdag och projektets första och sista dag. De har inga uppgifter om personer och inget som sökande har skrivit. Bidrag som inte blev av finns inte med.",
  empty: "En fil finns från och med det första beslutet i utlysningen.",
  catalogue: "Beskrivning av datamängden (DCAT-AP-SE)",
  licence: "Licens: CC0, ingen upphovsrätt.",
};

const en: Same<typeof sv> = {
  title: "Open data",
  description:
    "Grants to pilot projects as open data: organisation, amount, day of the decision and the time of the project, free to use.",
  lead: "Decisions on grants are public. Here they are as files that anybody may use for anything.",
  files: "Grants, a file for each call",
  call: "Call",
  none: "No calls have been published yet.",
  json: "JSON (360Giving)",
  csv: "CSV",
  contents:
    "The files have the organisation's name and number, municipality, the amount granted, the day of the decision and the first and last day of the project. They have nothing about persons and nothing that applicants have written. Grants that came to nothing are not in them.",
  empty: "There is a file from the first decision of the call on.",
  catalogue: "Description of the data set (DCAT-AP-SE)",
  licence: "Licence: CC0, no rights reserved.",
};

export const openDataTexts = { sv, en } as const;
