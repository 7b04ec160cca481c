import type { CallInWork } from "../../calls/call.ts";
import type { Answers } from "../../platform/forms/answers.ts";
import { defineForm } from "../../platform/forms/answers-of.ts";
import { partTexts } from "../publishing-forms.texts.ts";
import { acceptingTexts } from "./accepting.texts.ts";
import { numberIn, type Part } from "./part.ts";

const t = partTexts.following;

function isChosen(answers: Answers, question: string, id: string): boolean {
  const chosen = answers[question];
  return Array.isArray(chosen) && chosen.some((one) => one === id);
}

/** What is chosen of costs in the reports, and of who hands them in; no answer where nothing is. */
function claimsChosen({ reportClaims, signatoryReports }: Pick<CallInWork, "reportClaims" | "signatoryReports">) {
  const chosen = [...(reportClaims === "none" ? ["p-words-alone"] : []), ...(signatoryReports ? ["p-signatory"] : [])];
  return chosen.length > 0 ? { "p-claims": chosen } : {};
}

/** Whether grants have terms to accept; what is said of legal force alone is nothing. */
function termsIn(answers: Answers, days = 30): Pick<CallInWork, "terms"> {
  const has = (id: string) => isChosen(answers, "p-terms", id);
  if (!has("p-asked")) return {};
  const force = has("p-force") ? ({ afterLegalForce: true } as const) : {};
  return { terms: { days: numberIn(answers, "p-terms-days", days), ...force } };
}

/** How applications are chosen, how a grant is accepted, and how the pilots report. */
export const followingPart: Part = {
  form: defineForm({
    format: 1,
    id: "p-call-following",
    version: 1,
    for: "act",
    name: t.name,
    sections: [
      {
        id: "p-following",
        name: t.name,
        slug: "bedomning",
        questions: [
          { id: "p-quorum", label: t.quorum, hint: t.quorumHint, kind: "number", decimals: 0, least: 0, most: 20 },
          { id: "p-review-days", label: t.days, kind: "number", decimals: 0, least: 1, most: 365, unit: t.daysUnit },
          { id: "p-every", label: t.every, kind: "number", decimals: 0, least: 1, most: 60, unit: t.everyUnit },
          {
            id: "p-claims",
            label: t.claims,
            hint: t.claimsHint,
            kind: "choices",
            optional: true,
            options: [
              { id: "p-words-alone", label: t.wordsAlone },
              { id: "p-signatory", label: acceptingTexts.signatoryReports },
            ],
          },
          {
            id: "p-wheel",
            label: t.wheel,
            hint: t.wheelHint,
            kind: "choices",
            optional: true,
            options: [{ id: "p-wheel-on", label: t.wheelOn }],
          },
          {
            id: "p-terms",
            label: acceptingTexts.terms,
            hint: acceptingTexts.termsHint,
            kind: "choices",
            optional: true,
            options: [
              { id: "p-asked", label: acceptingTexts.termsAsked },
              { id: "p-force", label: acceptingTexts.termsForce },
            ],
          },
          {
            id: "p-terms-days",
            label: acceptingTexts.termsDays,
            kind: "number",
            decimals: 0,
            least: 1,
            most: 365,
            unit: t.daysUnit,
            when: { question: "p-terms", has: ["p-asked"] },
          },
          {
            id: "p-small-numbers",
            label: t.smallNumbers,
            hint: t.smallNumbersHint,
            kind: "number",
            decimals: 0,
            least: 2,
            most: 100,
            optional: true,
          },
        ],
      },
    ],
    rules: [],
  }),
  answersIn: (call) => ({
    ...(call.smallNumbers === undefined ? {} : { "p-small-numbers": call.smallNumbers }),
    "p-quorum": call.quorum,
    "p-review-days": call.reviewDays,
    "p-every": call.reportEveryMonths,
    ...claimsChosen(call),
    ...(call.wheel ? { "p-wheel": ["p-wheel-on"] } : {}),
    ...(call.terms
      ? {
          "p-terms": ["p-asked", ...(call.terms.afterLegalForce ? ["p-force"] : [])],
          "p-terms-days": call.terms.days,
        }
      : {}),
  }),
  withAnswers: (
    { terms: before, wheel: _wheel, smallNumbers: _smallNumbers, signatoryReports: _signatory, ...call },
    answers,
  ) => ({
    ...call,
    ...(answers["p-wheel"] === undefined ? {} : { wheel: true as const }),
    ...(answers["p-small-numbers"] === undefined ? {} : { smallNumbers: Number(answers["p-small-numbers"]) }),
    ...(isChosen(answers, "p-claims", "p-signatory") ? { signatoryReports: true as const } : {}),
    ...termsIn(answers, before?.days),
    quorum: numberIn(answers, "p-quorum", call.quorum),
    reviewDays: numberIn(answers, "p-review-days", call.reviewDays),
    reportEveryMonths: numberIn(answers, "p-every", call.reportEveryMonths),
    reportClaims: isChosen(answers, "p-claims", "p-words-alone") ? "none" : "every",
  }),
};
