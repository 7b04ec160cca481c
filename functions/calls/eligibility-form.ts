import type { Form } from "../platform/forms/document.ts";

/** Whether one may apply, of a call that does not ask: without questions there is no page for it. */
export const noEligibilityForm: Form = {
  format: 1,
  id: "p-eligibility",
  version: 0,
  for: "eligibility",
  name: { sv: "Kan vi söka?", en: "May we apply?" },
  sections: [
    {
      id: "p-eligible",
      name: { sv: "Kan vi söka?", en: "May we apply?" },
      slug: "kan-vi-soka",
      questions: [],
    },
  ],
  rules: [],
};

/** Whether a call asks, before one begins, whether one may apply. */
export const asksWhetherOneMay = ({ forms }: { readonly forms: { readonly eligibility: Form } }): boolean =>
  forms.eligibility.sections.some(({ questions }) => questions.length > 0);
