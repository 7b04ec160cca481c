import { heldDuties } from "../../pilot/people/duties.ts";
import { defineForm } from "../../platform/forms/answers-of.ts";
import { limits } from "../limits.ts";
import { reasonForm } from "../reason.form.ts";
import { interestTexts } from "./interest.texts.ts";

const { sv, en } = interestTexts;
const named = { sv: sv.declareTitle, en: en.declareTitle };

/** A member of staff declares a conflict of interest, their own or that of a person they name. */
export const interestForm = defineForm({
  format: 1,
  id: "p-interest",
  version: 1,
  for: "act",
  name: named,
  sections: [
    {
      id: "p-section",
      slug: "jav",
      name: named,
      questions: [
        {
          id: "p-whom",
          kind: "line",
          limit: limits.name,
          optional: true,
          label: { sv: sv.whom, en: en.whom },
          hint: { sv: sv.whomHint, en: en.whomHint },
        },
        {
          id: "p-explanation",
          kind: "text",
          limit: limits.explanation,
          label: { sv: sv.why, en: en.why },
          hint: { sv: sv.whyHint, en: en.whyHint },
        },
      ],
    },
  ],
  rules: [],
});

/** Why a person does what another duty of theirs in the case speaks against. */
export const dutyForm = defineForm({
  format: 1,
  id: "p-duty",
  version: 1,
  for: "act",
  name: { sv: sv.roleTitle, en: en.roleTitle },
  sections: [
    {
      id: "p-section",
      slug: "roll",
      name: { sv: sv.roleTitle, en: en.roleTitle },
      questions: [
        {
          id: "p-role",
          kind: "choice",
          label: { sv: sv.role, en: en.role },
          options: heldDuties.map((duty) => ({
            id: `p-${duty}` as const,
            label: { sv: sv.roles[duty], en: en.roles[duty] },
          })),
        },
        {
          id: "p-reason",
          kind: "text",
          limit: limits.explanation,
          label: { sv: sv.roleWhy, en: en.roleWhy },
          hint: { sv: sv.roleWhyHint, en: en.roleWhyHint },
        },
      ],
    },
  ],
  rules: [],
});

/** Why a declared conflict of interest is opened again. */
export const reopenInterestForm = reasonForm({
  name: { sv: sv.reopenTitle, en: en.reopenTitle },
  label: { sv: sv.reopenWhy, en: en.reopenWhy },
  hint: { sv: sv.reopenWhyHint, en: en.reopenWhyHint },
});
