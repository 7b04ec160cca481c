import { defineForm } from "../../platform/forms/answers-of.ts";
import { settingsTexts } from "./settings.texts.ts";

const { sv, en } = settingsTexts;
const name = { sv: sv.begin, en: en.begin };

/** How a programme is begun: under which name in addresses. */
export const programmeForm = defineForm({
  format: 1,
  id: "p-begin-programme",
  version: 1,
  for: "act",
  name,
  sections: [
    {
      id: "p-begin",
      name,
      slug: "nytt",
      questions: [
        {
          id: "p-address",
          label: { sv: sv.shortName, en: en.shortName },
          hint: { sv: sv.shortNameHint, en: en.shortNameHint },
          kind: "line",
          limit: 40,
        },
      ],
    },
  ],
  rules: [],
});
