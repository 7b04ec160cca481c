import { defineForm } from "../../platform/forms/answers-of.ts";
import { inEach } from "../parts/part.ts";
import { languageNames } from "../publishing-forms.texts.ts";
import { formTexts } from "./settings-forms.texts.ts";

const t = formTexts.logo;

/** What a picture says to those who do not see it; the file is chosen beside it. */
export const logoForm = defineForm({
  format: 1,
  id: "p-setting-logo",
  version: 1,
  for: "act",
  name: t.name,
  sections: [
    {
      id: "p-logo",
      name: t.name,
      slug: "logotyp",
      questions: inEach((lang) => ({
        id: `p-alt-${lang}`,
        label: languageNames.of(t.alt, lang),
        hint: t.altHint,
        kind: "line" as const,
        limit: 200,
        ...(lang === "sv" ? {} : { optional: true as const }),
      })),
    },
  ],
  rules: [],
});
