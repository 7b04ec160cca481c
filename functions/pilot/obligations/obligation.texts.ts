import { formatMonth, type Month } from "../../vocabulary/instant.ts";
import type { Language, Same } from "../../vocabulary/language.ts";
import type { ObligationKind, ObligationState } from "./obligations.ts";

const svKinds = {
  claim: "Lägesrapport med kostnader",
  progress: "Lägesrapport",
  final: "Slutrapport",
} satisfies Record<ObligationKind, string>;

const enKinds: Record<ObligationKind, string> = {
  claim: "Progress report with costs",
  progress: "Progress report",
  final: "Final report",
};

const sv = {
  /** `Slutrapport, april – juni 2027`. */
  named: (kind: ObligationKind, months: string) => `${svKinds[kind]}, ${months}`,
  states: {
    "to-come": "Kommer",
    open: "Kan lämnas nu",
    late: "Försenad",
    "handed-in": "Inlämnad",
    returned: "Ska kompletteras",
    accepted: "Godkänd",
    "not-asked": "Behövs inte",
  } satisfies Record<ObligationState, string>,
};

const en: Same<typeof sv> = {
  named: (kind, months) => `${enKinds[kind]}, ${months}`,
  states: {
    "to-come": "To come",
    open: "Can be submitted now",
    late: "Late",
    "handed-in": "Submitted",
    returned: "To be completed",
    accepted: "Accepted",
    "not-asked": "Not needed",
  },
};

export const obligationTexts = { sv, en };

type Named = { readonly kind: ObligationKind; readonly from: Month; readonly through: Month };

/** The months of a report: `januari – mars 2027`, `december 2026 – februari 2027`; of one month, that one. */
function periodInWords({ from, through }: Pick<Named, "from" | "through">, lang: Language): string {
  const last = formatMonth(through, lang);
  if (from >= through) return last;
  const [first = "", year = ""] = formatMonth(from, lang).split(" ");
  return `${first}${last.endsWith(year) ? "" : ` ${year}`} – ${last}`;
}

/** What is asked for, by its kind and its months: `Slutrapport, april – juni 2027`. */
export const obligationName = ({ kind, ...period }: Named, lang: Language): string =>
  obligationTexts[lang].named(kind, periodInWords(period, lang));
