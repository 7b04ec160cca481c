import type { Call } from "../call.ts";
import { noEligibilityForm } from "../eligibility-form.ts";
import { firstApplicationForm } from "./application-form.ts";
import { firstEvaluationForm } from "./evaluation-form.ts";
import type { FirstCall } from "./first-call.ts";
import { firstReportForm } from "./report-form.ts";
import { firstReviewForm } from "./review-form.ts";

/** A call of the first edition as calls are now: what its forms were made of becomes documents. */
export function liftCall(call: FirstCall): Call {
  const {
    displayedRate,
    organisationTypes: _types,
    focusAreas: _areas,
    municipalities: _municipalities,
    perspectives: _perspectives,
    waysToTakePart: _ways,
    headings: _headings,
    criteria: _criteria,
    scores: _scores,
    deMinimisEuro: _euro,
    evaluation: _evaluation,
    ...kept
  } = call;
  return {
    format: 2,
    ...kept,
    reportClaims: "every",
    choosing: { way: "reviewers" },
    appeal: { kind: "none" },
    roundedRate: { sv: displayedRate, en: displayedRate.replace("procent", "percent") },
    forms: {
      application: firstApplicationForm(call),
      review: firstReviewForm(call),
      report: firstReportForm,
      evaluation: firstEvaluationForm(call),
      eligibility: noEligibilityForm,
    },
  };
}
