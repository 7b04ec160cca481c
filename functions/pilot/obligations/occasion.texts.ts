import type { Language, Same } from "../../vocabulary/language.ts";
import type { Occasion, OccasionKind, OccasionState } from "./occasions.ts";

const sv = {
  names: {
    stage: (number: number) => `Utvärdering av etapp ${number}`,
    self: (_: number) => "Självvärdering",
    external: (_: number) => "Extern utvärdering",
    "long-term": (number: number) => `Uppföljning efter ${number} år`,
  } satisfies Record<OccasionKind, (number: number) => string>,
  states: {
    "to-come": "Kommer",
    open: "Kan lämnas nu",
    late: "Försenad",
    "handed-in": "Undertecknad",
    joined: "Görs med den slutliga",
    "not-asked": "Behövs inte",
  } satisfies Record<OccasionState, string>,
  by: { holder: "projektet", officer: "handläggaren", evaluator: "en extern utvärderare" } satisfies Record<
    Occasion["by"],
    string
  >,
};

const en: Same<typeof sv> = {
  names: {
    stage: (number) => `Evaluation of stage ${number}`,
    self: () => "Self-evaluation",
    external: () => "External evaluation",
    "long-term": (number) => `Follow-up after ${number} ${number === 1 ? "year" : "years"}`,
  },
  states: {
    "to-come": "To come",
    open: "Can be submitted now",
    late: "Late",
    "handed-in": "Signed",
    joined: "Made with the final one",
    "not-asked": "Not needed",
  },
  by: { holder: "the project", officer: "the case officer", evaluator: "an external evaluator" },
};

export const occasionTexts = { sv, en };

/** What is asked for, by its kind: `Utvärdering av etapp 2`, `Uppföljning efter 3 år`. */
export const occasionName = (
  { kind, number = 0 }: { readonly kind: OccasionKind; readonly number?: number | undefined },
  lang: Language,
): string => occasionTexts[lang].names[kind](number);
