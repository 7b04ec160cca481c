import { defineForm } from "../../platform/forms/answers-of.ts";
import { tagLimit } from "./tag.ts";
import { tagTexts } from "./tags.texts.ts";

const { sv, en } = tagTexts;

/** A tag that a case gets. */
export const tagForm = defineForm({
  format: 1,
  id: "p-tag",
  version: 1,
  for: "act",
  name: { sv: sv.add, en: en.add },
  sections: [
    {
      id: "p-section",
      slug: "etikett",
      name: { sv: sv.add, en: en.add },
      questions: [
        {
          id: "p-tag",
          kind: "line",
          limit: tagLimit,
          label: { sv: sv.add, en: en.add },
          hint: { sv: sv.addHint(tagLimit), en: en.addHint(tagLimit) },
        },
      ],
    },
  ],
  rules: [],
});
