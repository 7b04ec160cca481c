import type { Texts } from "../../vocabulary/language.ts";
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
