import type { Both } from "../../vocabulary/language.ts";

const both = (sv: string, en: string): Both => ({ sv, en });

/** What an officer is asked about units of the authority itself. */
export const internalTexts = {
  units: both("Egna enheter", "Own units"),
  unitsHint: both(
    "De enheter som står i myndighetens inställningar. Frågan om enhet läggs till i ansökan när utlysningen publiceras. Beslutet blir ett uppdrag som enhetens chef bekräftar, och pengarna bokas mellan kostnadsställen.",
    "The units in the authority's settings. The question about the unit is added to the application when the call is published. The decision becomes an assignment that the unit's manager acknowledges, and the money is booked between cost centres.",
  ),
  ownUnits: both("Enheter inom myndigheten får söka", "Units of the authority may apply"),
} as const;
