import type { Both } from "../../vocabulary/language.ts";

const both = (sv: string, en: string): Both => ({ sv, en });

/** The words of a call's terms to accept. */
export const acceptingTexts = {
  terms: both("Villkor att godkänna", "Terms to accept"),
  termsHint: both(
    "Mottagaren skriver under villkoren, en handläggare kontrollerar underskriften, och inget betalas ut innan dess. Utan villkor räcker beslutet.",
    "The holder signs the terms, an officer checks the signature, and nothing is paid before that. Without terms the decision is enough.",
  ),
  termsAsked: both("Mottagaren ska godkänna villkoren", "The holder is to accept the terms"),
  termsForce: both(
    "Villkoren skickas först när beslutet har fått laga kraft",
    "The terms are sent only when the decision has gained legal force",
  ),
  signatoryReports: both(
    "Firmatecknaren läser igenom och lämnar in rapporterna, som andra förbereder",
    "The signatory reads the reports through and hands them in; others prepare them",
  ),
  termsDays: both("Tid att godkänna villkoren", "Time to accept the terms"),
};
