import type { DecisionMade, StateAidKind } from "../../pilot/items/decision.ts";
import type { Same } from "../../vocabulary/language.ts";

type About = Readonly<{ organisation: string; organisationNumber: string; title: string; most: string }>;

const sv = {
  titles: {
    granted: "Beslut om bidrag",
    rejected: "Beslut om avslag",
  } satisfies Record<DecisionMade["outcome"], string>,
  decision: "Beslut",
  granted: ({ organisation, organisationNumber, title, most }: About) =>
    `${organisation} (${organisationNumber}) beviljas bidrag med högst ${most} till projektet ${title}.`,
  rejected: ({ organisation, organisationNumber, title, most }: About) =>
    `Ansökan från ${organisation} (${organisationNumber}) om bidrag med ${most} till projektet ${title} avslås.`,
  beyond: (applied: string) => `Ansökan gällde ${applied}. Den avslås i övrigt.`,
  years: "Bidrag per år, högst",
  year: "År",
  amount: "Belopp",
  sum: "Summa",
  rate: "Andel av kostnaderna",
  rateValue: (rate: string) => `${rate} av godkända kostnader`,
  most: "Bidragets tak",
  period: "Projekttid",
  conditions: "Villkor",
  reasons: "Skäl för beslutet",
  rules: "Regler som beslutet grundas på",
  stateAid: {
    none: "Bidraget är inte statligt stöd.",
    "de-minimis": "Bidraget är stöd av mindre betydelse (de minimis).",
    other: "Bidraget är statligt stöd.",
  } satisfies Record<StateAidKind, string>,
  about: "Om ärendet",
  day: "Beslutsdag",
  section: "Paragraf",
  deciders: "Beslutat av",
  rapporteur: "Föredragande",
  present: "Övriga närvarande",
  nobody: "Ingen",
  call: "Utlysning",
  received: "Ansökan kom in",
  applicant: "Sökande",
  appeal: "Överklagande",
  noAppeal: "Utlysningen anger inget sätt att överklaga beslutet.",
  force: "Beslutet får laga kraft när tiden för att överklaga har gått ut, om ingen har överklagat det.",
};

const en: Same<typeof sv> = {
  titles: { granted: "Decision on a grant", rejected: "Decision to reject" },
  decision: "Decision",
  granted: ({ organisation, organisationNumber, title, most }) =>
    `${organisation} (${organisationNumber}) is granted at most ${most} for the project ${title}.`,
  rejected: ({ organisation, organisationNumber, title, most }) =>
    `The application of ${organisation} (${organisationNumber}) for ${most} for the project ${title} is rejected.`,
  beyond: (applied) => `The application was for ${applied}. The rest of it is rejected.`,
  years: "Grant by year, at most",
  year: "Year",
  amount: "Amount",
  sum: "Sum",
  rate: "Share of the costs",
  rateValue: (rate) => `${rate} of accepted costs`,
  most: "The grant is at most",
  period: "Project period",
  conditions: "Conditions",
  reasons: "Reasons for the decision",
  rules: "Rules that the decision rests on",
  stateAid: {
    none: "The grant is not state aid.",
    "de-minimis": "The grant is aid of minor importance (de minimis).",
    other: "The grant is state aid.",
  },
  about: "About the case",
  day: "Day of decision",
  section: "Section",
  deciders: "Decided by",
  rapporteur: "Rapporteur",
  present: "Others present",
  nobody: "Nobody",
  call: "Call",
  received: "The application was received",
  applicant: "Applicant",
  appeal: "Appeal",
  noAppeal: "The call names no way to appeal the decision.",
  force: "The decision gains legal force when the time for appeals has ended, if nobody has appealed it.",
};

/** What a decision's document says, in the language of the one it is sent to. */
export const letterTexts = { sv, en };
