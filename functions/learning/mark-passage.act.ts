import { act, type Outcome } from "../pilot/act.ts";
import { readTyped } from "../platform/forms/read-typed.ts";
import type { Language } from "../vocabulary/language.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { analysisLimits, type Passage } from "./analysis.ts";
import { analysisOf } from "./analysis-put.ts";
import { passageForm } from "./interview.form.ts";
import { tooManyPassages } from "./learning.refusals.ts";
import { type InterviewsSeen, theInterviews } from "./learning.store.ts";
import { learningTexts } from "./learning.texts.ts";
import { locate } from "./locate.ts";
import { markedWrites, type OfInterview, openedIn } from "./marking.ts";

type Command = OfInterview & { readonly typed: Typed; readonly language: Language };
export type Marked = { readonly wrong: readonly Problem[] };

/** An officer marks words of an interview and says what they are about. Words that are marked already get other codes. */
export const markPassage = act({
  name: "mark-passage",
  writes: ["ANALYSIS", "PROJECT", "PASSAGES"],
  see: theInterviews,
  decide: (seen: InterviewsSeen, { number, typed, language }: Command): Outcome<Marked> => {
    const one = openedIn(seen, number);
    const t = learningTexts[language];
    const read = readTyped(passageForm(analysisOf(seen).own), typed, language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const { "p-words": words, "p-codes": codes } = read.value;
    const places = locate(one.interview.text, words);
    const [place, other] = places;
    if (!place || other)
      return { answer: { wrong: [{ field: "p-words", text: place ? t.twice(places.length) : t.notThere }] } };
    const before = one.of.passages.find(({ at, words: marked }) => at === place.at && marked === place.words);
    if (!before && one.of.passages.length >= analysisLimits.passages)
      refuse(tooManyPassages, { most: String(analysisLimits.passages) });
    const passage: Passage = { number: before?.number ?? one.of.next, ...place, codes: [...codes] };
    const passages = [...one.of.passages.filter((other) => other !== before), passage].sort((a, b) => a.at - b.at);
    return {
      answer: { wrong: [] },
      writes: markedWrites(seen, one, { passages, next: before ? one.of.next : one.of.next + 1 }),
      log: { action: "analysis.passage", details: { title: seen.project.title, number, passage: passage.number } },
    };
  },
});
