import { defineForm } from "../../platform/forms/answers-of.ts";
import { dossierTexts } from "./dossier.texts.ts";

const { sv, en } = dossierTexts;

/** What is to be in a dossier. */
export const dossierForm = defineForm({
  format: 1,
  id: "p-dossier",
  version: 1,
  for: "act",
  name: { sv: sv.title, en: en.title },
  sections: [
    {
      id: "p-section",
      slug: "akt",
      name: { sv: sv.title, en: en.title },
      questions: [
        {
          id: "p-secret",
          kind: "choices",
          label: { sv: sv.secrecy, en: en.secrecy },
          hint: { sv: sv.withSecretHint, en: en.withSecretHint },
          options: [{ id: "p-with", label: { sv: sv.withSecret, en: en.withSecret } }],
          optional: true,
        },
      ],
    },
  ],
  rules: [],
});
