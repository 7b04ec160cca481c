import { defineForm } from "../../platform/forms/answers-of.ts";
import { deskTexts } from "./desk.texts.ts";
import { viewNameLimit } from "./staff-desk.ts";

const { sv, en } = deskTexts;

/** What a person calls a view of the desk that they keep. */
export const viewForm = defineForm({
  format: 1,
  id: "p-view",
  version: 1,
  for: "act",
  name: { sv: sv.saveView, en: en.saveView },
  sections: [
    {
      id: "p-section",
      slug: "vyer",
      name: { sv: sv.saveView, en: en.saveView },
      questions: [
        {
          id: "p-name",
          kind: "line",
          limit: viewNameLimit,
          label: { sv: sv.saveView, en: en.saveView },
          hint: { sv: sv.saveHint, en: en.saveHint },
        },
      ],
    },
  ],
  rules: [],
});
