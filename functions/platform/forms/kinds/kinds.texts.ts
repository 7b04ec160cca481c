import type { Same } from "../../../vocabulary/language.ts";

const sv = {
  yes: "Ja",
  no: "Nej",
  from: "början",
  to: "slut",
  reason: "motivering",
  sum: "Summa",
  stated: "angiven summa",
  statedSum: "Angiven summa",
  declared: "Intygat",
  files: (count: number) => (count === 1 ? "1 fil" : `${count} filer`),
  ownResult: "Eget resultat",
  result: "Resultat",
  person: "Person",
  people: {
    name: "Namn",
    email: "E-postadress",
    phone: "Telefonnummer",
    organisation: "Organisation",
    task: "Uppgift",
  },
  results: {
    name: "Vad resultatet är",
    level: "Nivå",
    baseline: "Utgångsläge",
    target: "Mål",
    actual: "Utfall",
    unit: "Enhet",
    source: "Källa",
    split: "Uppdelning",
  },
  levels: {
    "p-output": "Det vi gör eller tar fram",
    "p-outcome": "Förändring för målgruppen",
    "p-impact": "Förändring i samhället",
  },
};

const en: Same<typeof sv> = {
  yes: "Yes",
  no: "No",
  from: "beginning",
  to: "end",
  reason: "reasons",
  sum: "Sum",
  stated: "stated sum",
  statedSum: "Stated sum",
  declared: "Declared",
  files: (count) => (count === 1 ? "1 file" : `${count} files`),
  ownResult: "Own result",
  result: "Result",
  person: "Person",
  people: {
    name: "Name",
    email: "E-mail address",
    phone: "Phone number",
    organisation: "Organisation",
    task: "Task",
  },
  results: {
    name: "What the result is",
    level: "Level",
    baseline: "Baseline",
    target: "Target",
    actual: "Actual",
    unit: "Unit",
    source: "Source",
    split: "Split",
  },
  levels: {
    "p-output": "What we do or make",
    "p-outcome": "Change for the target group",
    "p-impact": "Change in society",
  },
};

export const kindTexts = { sv, en };
