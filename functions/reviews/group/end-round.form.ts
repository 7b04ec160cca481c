import { defineForm } from "../../platform/forms/answers-of.ts";
import { groupTexts } from "./group.texts.ts";

const { sv, en } = groupTexts;

/** Why the round of a group ends before all have answered, and what the group says together. */
export const endRoundForm = defineForm({
  format: 1,
  id: "p-end-round",
  version: 1,
  for: "act",
  name: { sv: sv.endTitle, en: en.endTitle },
  sections: [
    {
      id: "p-section",
      slug: "avsluta",
      name: { sv: sv.endTitle, en: en.endTitle },
      questions: [
        {
          id: "p-reason",
          kind: "text",
          limit: 500,
          label: { sv: sv.reason, en: en.reason },
          hint: { sv: sv.reasonHint, en: en.reasonHint },
        },
        {
          id: "p-statement",
          kind: "text",
          limit: 5000,
          label: { sv: sv.statement, en: en.statement },
          hint: { sv: sv.statementHint, en: en.statementHint },
        },
      ],
    },
  ],
  rules: [],
});
