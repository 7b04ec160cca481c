import type { Both } from "../../vocabulary/language.ts";

const both = (sv: string, en: string): Both => ({ sv, en });

/** What the part on choosing asks about de minimis aid. */
export const deMinimisTexts = {
  above: both(
    "Om ett bidrag skulle gå över taket för stöd av mindre betydelse",
    "If a grant would go above the ceiling of de minimis aid",
  ),
  aboveHint: both(
    "Utan val kan beslutet inte registreras. Stäm av med er jurist innan ni väljer något annat.",
    "With none chosen the decision cannot be recorded. Agree on anything else with your lawyer.",
  ),
  ways: {
    refused: both("Beslutet kan inte registreras", "The decision cannot be recorded"),
    warned: both("Beslutet kan registreras med skäl", "The decision can be recorded with a reason"),
  },
  ceiling: both("Taket till ett företag under tre år", "The ceiling to one undertaking over three years"),
  ceilingHint: both("Tomt betyder 300 000 euro (EU 2023/2831).", "Empty means EUR 300,000 (EU 2023/2831)."),
  euro: both("euro", "euro"),
  days: both(
    "Arbetsdagar på sig att föra in stödet i det centrala registret",
    "Working days in which the aid is entered in the central register",
  ),
  daysHint: both("Tomt betyder 20 arbetsdagar från beslutet.", "Empty means 20 working days from the decision."),
} as const;
