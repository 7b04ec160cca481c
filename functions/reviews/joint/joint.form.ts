import { type AnswersOf, defineForm } from "../../platform/forms/answers-of.ts";
import { jointTexts } from "./joint.texts.ts";

type T = typeof jointTexts.sv | typeof jointTexts.en;
const both = (text: (t: T) => string) => ({ sv: text(jointTexts.sv), en: text(jointTexts.en) });

/** When the reviewers of a call met, and who was there. */
export const panelForm = defineForm({
  format: 1,
  id: "p-panel",
  version: 1,
  for: "review",
  name: both((t) => t.panelTitle),
  sections: [
    {
      id: "p-met",
      slug: "motet",
      name: both((t) => t.panelTitle),
      questions: [
        { id: "p-day", kind: "day", label: both((t) => t.day) },
        { id: "p-present", kind: "text", limit: 2000, label: both((t) => t.present), hint: both((t) => t.presentHint) },
        {
          id: "p-note",
          kind: "text",
          limit: 3000,
          label: both((t) => t.note),
          hint: both((t) => t.noteHint),
          optional: true,
        },
      ],
    },
  ],
  rules: [],
});
export type PanelAnswers = AnswersOf<typeof panelForm>;

/** What they said of one application. */
export const jointForm = defineForm({
  format: 1,
  id: "p-joint",
  version: 1,
  for: "review",
  name: both((t) => t.title),
  sections: [
    {
      id: "p-said",
      slug: "resultat",
      name: both((t) => t.title),
      questions: [
        { id: "p-score", kind: "number", decimals: 2, label: both((t) => t.score), optional: true },
        {
          id: "p-proposal",
          kind: "choice",
          label: both((t) => t.proposal),
          optional: true,
          options: [
            { id: "p-grant", label: both((t) => t.proposals.grant) },
            { id: "p-grant-less", label: both((t) => t.proposals["grant-less"]) },
            { id: "p-reject", label: both((t) => t.proposals.reject) },
          ],
        },
        {
          id: "p-left",
          kind: "text",
          limit: 1000,
          label: both((t) => t.left),
          hint: both((t) => t.leftHint),
          optional: true,
        },
        { id: "p-reason", kind: "text", limit: 3000, label: both((t) => t.why), hint: both((t) => t.whyHint) },
      ],
    },
  ],
  rules: [],
});
export type JointAnswers = AnswersOf<typeof jointForm>;
