import { defineForm } from "../platform/forms/answers-of.ts";
import { analysisLimits } from "./analysis.ts";
import { sentenceKinds } from "./cited.ts";
import { synthesisTexts } from "./synthesis.texts.ts";

type T = typeof synthesisTexts.sv | typeof synthesisTexts.en;
const both = (text: (t: T) => string) => ({ sv: text(synthesisTexts.sv), en: text(synthesisTexts.en) });

/** What an analysis comes to, sentence by sentence, each with what it rests on. */
export const synthesisForm = defineForm({
  format: 1,
  id: "p-synthesis",
  version: 1,
  for: "act",
  name: both((t) => t.title),
  sections: [
    {
      id: "p-section",
      slug: "analys",
      name: both((t) => t.title),
      questions: [
        {
          id: "p-sentences",
          kind: "table",
          label: both((t) => t.sentences),
          hint: both((t) => t.sentencesHint),
          optional: true,
          rows: { name: both((t) => t.sentence), least: 0, most: analysisLimits.sentences },
          columns: [
            {
              id: "p-kind",
              kind: "choice",
              label: both((t) => t.kind),
              options: sentenceKinds.map((kind) => ({ id: `p-${kind}`, label: both((t) => t.kinds[kind]) })),
            },
            { id: "p-text", kind: "text", limit: 1200, label: both((t) => t.text) },
            { id: "p-places", kind: "line", limit: 300, label: both((t) => t.places), optional: true },
            { id: "p-addressee", kind: "line", limit: 120, label: both((t) => t.addressee), optional: true },
          ],
          sums: false,
        },
      ],
    },
  ],
  rules: [],
});

/** What is said when the analysis is published. */
export const publishForm = defineForm({
  format: 1,
  id: "p-publish-analysis",
  version: 1,
  for: "act",
  name: both((t) => t.publish),
  sections: [
    {
      id: "p-section",
      slug: "publicera",
      name: both((t) => t.publish),
      questions: [
        {
          id: "p-reason",
          kind: "text",
          limit: 500,
          label: both((t) => t.reason),
          hint: both((t) => t.reasonHint),
          optional: true,
        },
        { id: "p-no-names", kind: "declaration", label: both((t) => t.noNames), text: both((t) => t.noNamesText) },
      ],
    },
  ],
  rules: [],
});
