import { defineForm } from "../../platform/forms/answers-of.ts";
import { limits } from "../limits.ts";
import { declineTexts } from "./decline.texts.ts";

const { sv, en } = declineTexts;

/** Why a reviewer says no. */
export const declineForm = defineForm({
  format: 1,
  id: "p-decline",
  version: 1,
  for: "act",
  name: { sv: sv.title, en: en.title },
  sections: [
    {
      id: "p-section",
      slug: "tacka-nej",
      name: { sv: sv.title, en: en.title },
      questions: [
        {
          id: "p-reason",
          kind: "text",
          limit: limits.explanation,
          label: { sv: sv.reason, en: en.reason },
          hint: { sv: sv.reasonHint, en: en.reasonHint },
        },
      ],
    },
  ],
  rules: [],
});
