import { defineForm } from "../../platform/forms/answers-of.ts";
import { dataAccessTexts } from "./data-access.texts.ts";

const { sv, en } = dataAccessTexts;
type Word = { [K in keyof typeof sv]: (typeof sv)[K] extends string ? K : never }[keyof typeof sv];
const both = (key: Word) => ({ sv: sv[key], en: en[key] });

/** Whose data are gathered, and why. */
export const dataAccessForm = defineForm({
  format: 1,
  id: "p-data-access",
  version: 1,
  for: "act",
  name: both("title"),
  sections: [
    {
      id: "p-section",
      slug: "utdrag",
      name: both("title"),
      questions: [
        { id: "p-email", kind: "email", label: both("address"), hint: both("addressHint") },
        { id: "p-names", kind: "text", limit: 500, label: both("names"), hint: both("namesHint"), optional: true },
        { id: "p-why", kind: "text", limit: 500, label: both("why"), hint: both("whyHint") },
      ],
    },
  ],
  rules: [],
});

const mostNames = 5;

/** The names that were typed, one a line; the first few. */
export const namesIn = (text: string | undefined): readonly string[] =>
  (text ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .slice(0, mostNames);
