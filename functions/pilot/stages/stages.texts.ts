import type { ChosenBy } from "../../calls/choosing.ts";
import type { Language, Texts } from "../../vocabulary/language.ts";
import type { Stage } from "./stages.ts";

/** What each stage is called. */
export const stageNames: Texts<Record<Stage, string>> = {
  sv: {
    submitted: "Inkommen",
    reviewed: "Bedömd",
    funded: "Beviljad",
    reported: "Slutredovisad",
    evaluated: "Utvärderad",
    withdrawn: "Återkallad",
    rejected: "Avslagen",
    lapsed: "Förfallen",
    terminated: "Avbruten",
    dismissed: "Avvisad eller avskriven",
  },
  en: {
    submitted: "Submitted",
    reviewed: "Reviewed",
    funded: "Funded",
    reported: "Reported",
    evaluated: "Evaluated",
    withdrawn: "Withdrawn",
    rejected: "Rejected",
    lapsed: "Lapsed",
    terminated: "Terminated",
    dismissed: "Dismissed or closed",
  },
};

/** Where nobody is waited for, an application that has come in is at once ready to be decided. */
const directly: Texts<Partial<Record<Stage, string>>> = {
  sv: { reviewed: "Klar för beslut" },
  en: { reviewed: "Ready for a decision" },
};

/** What a stage is called in a call, by the way in which it chooses. @example stageName("reviewed", "direct", "sv") // "Klar för beslut" */
export const stageName = (stage: Stage, way: ChosenBy | undefined, lang: Language): string =>
  (way === "direct" ? directly[lang][stage] : undefined) ?? stageNames[lang][stage];
