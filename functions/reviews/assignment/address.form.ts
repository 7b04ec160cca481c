import { defineForm } from "../../platform/forms/answers-of.ts";
import { limits } from "../limits.ts";
import { assignmentTexts } from "./assignment.texts.ts";

const { sv, en } = assignmentTexts;

/** Where a reviewer's mails are to go instead, and why. */
export const addressForm = defineForm({
  format: 1,
  id: "p-reviewer-address",
  version: 1,
  for: "act",
  name: { sv: sv.correct, en: en.correct },
  sections: [
    {
      id: "p-section",
      slug: "adress",
      name: { sv: sv.correct, en: en.correct },
      questions: [
        { id: "p-new-email", kind: "email", label: { sv: sv.newEmail, en: en.newEmail } },
        {
          id: "p-reason",
          kind: "text",
          limit: limits.explanation,
          label: { sv: sv.correctReason, en: en.correctReason },
          hint: { sv: sv.correctReasonHint, en: en.correctReasonHint },
        },
      ],
    },
  ],
  rules: [],
});
