import { type AnswersOf, defineForm } from "../../platform/forms/answers-of.ts";
import { informationTexts } from "./information.texts.ts";

type T = typeof informationTexts.sv | typeof informationTexts.en;
const both = (text: (t: T) => string) => ({ sv: text(informationTexts.sv), en: text(informationTexts.en) });

/** An information item: what of, how long, and who speaks when. Source: the customer's own paper 003. */
export const informationForm = defineForm({
  format: 1,
  id: "p-information",
  version: 1,
  for: "act",
  name: both((t) => t.title),
  sections: [
    {
      id: "p-about",
      slug: "arendet",
      name: both((t) => t.about),
      questions: [
        { id: "p-subject", kind: "line", limit: 150, label: both((t) => t.subject) },
        { id: "p-minutes", kind: "number", least: 1, most: 480, decimals: 0, label: both((t) => t.minutes) },
        {
          id: "p-text",
          kind: "text",
          limit: 8000,
          label: both((t) => t.text),
          hint: both((t) => t.textHint),
          optional: true,
        },
        {
          id: "p-presented",
          kind: "text",
          limit: 8000,
          label: both((t) => t.presented),
          hint: both((t) => t.presentedHint),
          optional: true,
        },
        {
          id: "p-analysis",
          kind: "text",
          limit: 8000,
          label: both((t) => t.analysis),
          hint: both((t) => t.analysisHint),
          optional: true,
        },
      ],
    },
    {
      id: "p-agenda",
      slug: "disposition",
      name: both((t) => t.agenda),
      questions: [
        {
          id: "p-slots",
          kind: "table",
          label: both((t) => t.slots),
          hint: both((t) => t.slotsHint),
          optional: true,
          rows: { name: both((t) => t.slot), least: 0, most: 12 },
          columns: [
            { id: "p-what", label: both((t) => t.what), kind: "line", limit: 200 },
            { id: "p-presenter", label: both((t) => t.presenter), kind: "line", limit: 120 },
            { id: "p-organisation", label: both((t) => t.organisation), kind: "line", limit: 120, optional: true },
            {
              id: "p-slot-minutes",
              label: both((t) => t.slotMinutes),
              kind: "number",
              least: 1,
              most: 480,
              decimals: 0,
              optional: true,
            },
            { id: "p-email", label: both((t) => t.email), kind: "email", optional: true },
          ],
          sums: false,
        },
      ],
    },
  ],
  rules: [],
});
export type InformationAnswers = AnswersOf<typeof informationForm>;
