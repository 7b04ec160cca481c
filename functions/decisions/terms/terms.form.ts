import { defineForm } from "../../platform/forms/answers-of.ts";
import { termsFormTexts } from "./terms-form.texts.ts";

type T = typeof termsFormTexts.sv | typeof termsFormTexts.en;
const both = (text: (t: T) => string) => ({ sv: text(termsFormTexts.sv), en: text(termsFormTexts.en) });

/** Names that were written one on each line. */
export const namesIn = (text: string): readonly string[] =>
  [...new Set(text.split("\n").map((line) => line.trim()))].filter((line) => line !== "");

/** Who has signed the terms. */
export const signingForm = defineForm({
  format: 1,
  id: "p-terms-signing",
  version: 1,
  for: "act",
  name: both((t) => t.signing),
  sections: [
    {
      id: "p-section",
      slug: "underskrift",
      name: both((t) => t.signing),
      questions: [
        { id: "p-names", kind: "text", limit: 1000, label: both((t) => t.names), hint: both((t) => t.namesHint) },
      ],
    },
  ],
  rules: [],
});

const newProof = { question: "p-proof", has: ["p-new"] };

/** What an officer finds of signed terms: they bind, by which right to sign, or they are sent back. */
export const checkForm = defineForm({
  format: 1,
  id: "p-terms-check",
  version: 1,
  for: "act",
  name: both((t) => t.check),
  sections: [
    {
      id: "p-section",
      slug: "kontroll",
      name: both((t) => t.check),
      questions: [
        {
          id: "p-outcome",
          kind: "choice",
          label: both((t) => t.outcome),
          hint: both((t) => t.outcomeHint),
          options: [
            { id: "p-accept", label: both((t) => t.accept) },
            { id: "p-return", label: both((t) => t.sendBack) },
          ],
        },
        {
          id: "p-reason",
          kind: "text",
          limit: 2000,
          label: both((t) => t.reason),
          hint: both((t) => t.reasonHint),
          when: { question: "p-outcome", has: ["p-return"] },
        },
        {
          id: "p-proof",
          kind: "choice",
          label: both((t) => t.proof),
          hint: both((t) => t.proofHint),
          when: { question: "p-outcome", has: ["p-accept"] },
          options: [
            { id: "p-known", label: both((t) => t.proofKnown) },
            { id: "p-new", label: both((t) => t.proofNew) },
          ],
        },
        {
          id: "p-ground",
          kind: "line",
          limit: 200,
          label: both((t) => t.ground),
          hint: both((t) => t.groundHint),
          when: newProof,
        },
        {
          id: "p-who",
          kind: "text",
          limit: 1000,
          label: both((t) => t.who),
          hint: both((t) => t.namesHint),
          when: newProof,
        },
        {
          id: "p-jointly",
          kind: "number",
          decimals: 0,
          least: 1,
          most: 20,
          label: both((t) => t.jointly),
          hint: both((t) => t.jointlyHint),
          when: newProof,
        },
        { id: "p-until", kind: "day", label: both((t) => t.until), hint: both((t) => t.untilHint), when: newProof },
      ],
    },
  ],
  rules: [],
});

/** A later day for the terms, and why. */
export const extendForm = defineForm({
  format: 1,
  id: "p-terms-extend",
  version: 1,
  for: "act",
  name: both((t) => t.extend),
  sections: [
    {
      id: "p-section",
      slug: "tid",
      name: both((t) => t.extend),
      questions: [
        { id: "p-day", kind: "day", label: both((t) => t.newDay), hint: both((t) => t.newDayHint) },
        { id: "p-why", kind: "text", limit: 1000, label: both((t) => t.why), hint: both((t) => t.whyHint) },
      ],
    },
  ],
  rules: [],
});
