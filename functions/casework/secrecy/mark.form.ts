import { markLimits } from "../../pilot/items/secrecy-mark.ts";
import { defineForm } from "../../platform/forms/answers-of.ts";
import { secrecyTexts } from "./secrecy.texts.ts";

const { sv, en } = secrecyTexts;
const common = { format: 1, version: 1, for: "act", rules: [] as never[] } as const;

/** A secrecy mark that is set: by which section of the law, and why. */
export const markForm = defineForm({
  ...common,
  id: "p-secrecy-mark",
  name: { sv: sv.title, en: en.title },
  sections: [
    {
      id: "p-section",
      slug: "markering",
      name: { sv: sv.title, en: en.title },
      questions: [
        {
          id: "p-law",
          kind: "line",
          limit: markLimits.section,
          label: { sv: sv.lawSection, en: en.lawSection },
          hint: { sv: sv.lawSectionHint, en: en.lawSectionHint },
        },
        {
          id: "p-why",
          kind: "text",
          limit: markLimits.reason,
          label: { sv: sv.why, en: en.why },
          hint: { sv: sv.whyHint, en: en.whyHint },
        },
      ],
    },
  ],
});

/** A secrecy mark that is lifted: why. */
export const liftForm = defineForm({
  ...common,
  id: "p-secrecy-lift",
  name: { sv: sv.lift, en: en.lift },
  sections: [
    {
      id: "p-section",
      slug: "havning",
      name: { sv: sv.lift, en: en.lift },
      questions: [{ id: "p-why", kind: "text", limit: markLimits.reason, label: { sv: sv.liftWhy, en: en.liftWhy } }],
    },
  ],
});
