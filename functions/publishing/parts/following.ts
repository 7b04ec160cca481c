import { defineForm } from "../../platform/forms/answers-of.ts";
import { partTexts } from "../publishing-forms.texts.ts";
import { numberIn, type Part } from "./part.ts";

const t = partTexts.following;

/** How applications are chosen, and how the pilots report. */
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
            options: [{ id: "p-words-alone", label: t.wordsAlone }],
          },
        ],
      },
    ],
    rules: [],
  }),
  answersIn: ({ quorum, reviewDays, reportEveryMonths, reportClaims }) => ({
    "p-quorum": quorum,
    "p-review-days": reviewDays,
    "p-every": reportEveryMonths,
    ...(reportClaims === "none" ? { "p-claims": ["p-words-alone"] } : {}),
  }),
  withAnswers: (call, answers) => ({
    ...call,
    quorum: numberIn(answers, "p-quorum", call.quorum),
    reviewDays: numberIn(answers, "p-review-days", call.reviewDays),
    reportEveryMonths: numberIn(answers, "p-every", call.reportEveryMonths),
    reportClaims: answers["p-claims"] !== undefined ? "none" : "every",
  }),
};
