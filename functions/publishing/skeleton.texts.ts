import type { Both } from "../vocabulary/language.ts";

const both = (sv: string, en: string): Both => ({ sv, en });

/** What a new call says before anybody has written in it. */
export const skeletonTexts = {
  call: both("Ny utlysning", "New call"),
  focusAreas: both("Fokusområden", "Focus areas"),
  dimensions: both("Var syns förändringen?", "Where does the change show?"),
  steps: both("I vilka steg har projektet spelat roll?", "In which steps did the project matter?"),
  callSummary: both("Skriv här vad utlysningen är till för.", "Write here what the call is for."),
  application: both("Ansökan", "Application"),
  organisation: both("Organisationen", "The organisation"),
  organisationName: both("Organisationens namn", "Name of the organisation"),
  number: both("Organisationsnummer", "Organisation number"),
  contact: both("Kontaktperson", "Contact person"),
  project: both("Projektet", "The project"),
  title: both("Projektets namn", "Name of the project"),
  summary: both("Sammanfattning", "Summary"),
  period: both("Projektets tid", "Time of the project"),
  budget: both("Budget", "Budget"),
  costs: both("Kostnader", "Costs"),
  financing: both("Finansiering", "Financing"),
  grant: both("Bidraget ni söker", "The grant you apply for"),
  review: both("Bedömning", "Review"),
  criterion: both("Projektets nytta", "Benefit of the project"),
  recommendation: both("Rekommendation", "Recommendation"),
  recommendations: {
    grant: both("Bevilja", "Grant"),
    "grant-with-changes": both("Bevilja med ändringar", "Grant with changes"),
    reject: both("Avslå", "Reject"),
  },
  report: both("Rapport", "Report"),
  reportLead: both("Skriv inget som kan peka ut enskilda personer.", "Write nothing that could point out a person."),
  evaluation: both("Utvärdering", "Evaluation"),
  effects: both("Resultat", "Results"),
  learnt: both(
    "Vad har projektet lett till, och vad har vi lärt oss?",
    "What has come of it, and what have we learnt?",
  ),
} as const;
