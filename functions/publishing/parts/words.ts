import { longestUnderHeading } from "../../calls/call.ts";
import { defineForm } from "../../platform/forms/answers-of.ts";
import type { Question } from "../../platform/forms/document.ts";
import { languageNames, partTexts } from "../publishing-forms.texts.ts";
import { answered, inEach, openRows, type Part, rowsIn, wordsAnswered, wordsWritten } from "./part.ts";

const t = partTexts.words;
const isFirst = (lang: string) => lang === "sv";

const titles = inEach(
  (lang): Question => ({
    id: `p-title-${lang}`,
    label: languageNames.of(t.title, lang),
    kind: "line",
    limit: 300,
    ...(isFirst(lang) ? {} : { optional: true }),
  }),
);
const summaries = inEach(
  (lang): Question => ({
    id: `p-summary-${lang}`,
    label: languageNames.of(t.summary, lang),
    kind: "text",
    limit: 4000,
    ...(isFirst(lang) ? {} : { optional: true }),
  }),
);

/** What the call is called and says. */
export const wordsPart: Part = {
  form: defineForm({
    format: 1,
    id: "p-call-words",
    version: 1,
    for: "act",
    name: t.name,
    sections: [
      {
        id: "p-words",
        name: t.name,
        slug: "texter",
        questions: [
          ...titles,
          ...summaries,
          {
            id: "p-text",
            label: t.text,
            hint: t.textHint,
            kind: "table",
            optional: true,
            rows: { name: t.row, least: 0, most: 40 },
            columns: [
              ...inEach((lang) => ({
                id: `p-heading-${lang}`,
                label: languageNames.of(t.heading, lang),
                kind: "line" as const,
                limit: 300,
                ...(isFirst(lang) ? {} : { optional: true as const }),
              })),
              ...inEach((lang) => ({
                id: `p-body-${lang}`,
                label: languageNames.of(t.body, lang),
                kind: "text" as const,
                limit: longestUnderHeading,
                ...(isFirst(lang) ? {} : { optional: true as const }),
              })),
            ],
            sums: false,
          },
        ],
      },
    ],
    rules: [],
  }),

  answersIn: ({ title, summary, text }) =>
    answered({
      ...wordsAnswered("p-title", title),
      ...wordsAnswered("p-summary", summary),
      "p-text":
        text.length === 0
          ? undefined
          : openRows(text, ({ heading, paragraphs }) => ({
              ...wordsAnswered("p-heading", heading),
              ...wordsAnswered("p-body", together(paragraphs)),
            })),
    }),

  withAnswers: (call, answers) => ({
    ...call,
    title: wordsWritten(answers, "p-title") ?? call.title,
    summary: wordsWritten(answers, "p-summary") ?? call.summary,
    text: rowsIn(answers, "p-text").map(({ cells }) => ({
      heading: wordsWritten(cells, "p-heading") ?? {},
      paragraphs: apart(wordsWritten(cells, "p-body") ?? {}),
    })),
  }),
};

type Texts = Readonly<Record<string, string>>;

/** Paragraphs as one text in each language. */
export function together(paragraphs: readonly Texts[]): Texts {
  const langs = [...new Set(paragraphs.flatMap((one) => Object.keys(one)))];
  return Object.fromEntries(langs.map((lang) => [lang, paragraphs.flatMap((one) => one[lang] ?? []).join("\n\n")]));
}

/** A text as its paragraphs: the first of each language belong together, and so on. */
export function apart(text: Texts): Record<string, string>[] {
  const paragraphs = Object.entries(text).map(([lang, all]) => [lang, all.split(/\n\s*\n/)] as const);
  const count = Math.max(0, ...paragraphs.map(([, all]) => all.length));
  return Array.from({ length: count }, (_, at) =>
    Object.fromEntries(paragraphs.flatMap(([lang, all]) => (all[at] === undefined ? [] : [[lang, all[at]]]))),
  );
}
