import type { Question } from "../../platform/forms/document.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { isShown, shownInLanguages } from "../parts/offered.ts";
import { type Asks, both, formOf } from "./asks.ts";

// A page of the editor reads the texts of every language that there is; it shows those of the languages that the site is
// offered in.

/** What is said otherwise where one language has no other beside it. */
const saidAlone = { "p-words": "wordsHintAlone", "p-paste": "pasteHintAlone" } as const;
const isAsked = (id: string): id is keyof typeof saidAlone => id in saidAlone;

/** The one column of a text is not called by its language. */
const alone = (question: Question): Question => {
  const hinted = isAsked(question.id) ? { ...question, hint: both(saidAlone[question.id]) } : question;
  if (hinted.kind !== "table" || !Array.isArray(hinted.columns)) return hinted;
  const columns = hinted.columns.map((one) => (/^p-(sv|en)$/.test(one.id) ? { ...one, label: both("written") } : one));
  return { ...hinted, columns };
};

/** What a page asks, with the languages that the site is offered in and no other. */
export function questionsShown(asks: Asks, offered: readonly Language[]): readonly Question[] {
  const questions = shownInLanguages(formOf(asks), offered).sections.flatMap((section) => section.questions);
  return offered.length === 1 ? questions.map(alone) : questions;
}

/**
 * What was typed, with the texts of languages that were not shown as they were.
 * @param before what stood there when the page was shown
 */
export const withOtherLanguages = (typed: Typed, before: Typed, offered: readonly Language[]): Typed => ({
  ...Object.fromEntries(Object.entries(before).filter(([field]) => !isShown(field, offered) && !(field in typed))),
  ...typed,
});
