import type { Row } from "../platform/forms/answers.ts";
import { readForm } from "../platform/forms/read.ts";
import type { Language } from "../vocabulary/language.ts";
import type { Typed } from "../vocabulary/typed.ts";
import {
  type KnownPassages,
  type Place,
  placeName,
  placesIn,
  problemsIn,
  projectsCited,
  type Sentence,
  sentenceKinds,
  vagueIn,
} from "./cited.ts";
import { ofProjects } from "./counted.ts";
import { synthesisForm } from "./synthesis.form.ts";
import { synthesisTexts } from "./synthesis.texts.ts";

/** A sentence as it is written: what of its line of places is none, and whether something of it is missing. */
export type WrittenSentence = Sentence & { readonly strange: readonly string[]; readonly isWhole: boolean };

/** The sentences that are written, in their order. */
export function readSynthesis(typed: Typed): readonly WrittenSentence[] {
  const { answers, problems } = readForm(synthesisForm, typed);
  const rows = (answers["p-sentences"] ?? []) as readonly Row[]; // as: the answer of a table is its rows
  return rows.map(({ id, cells }): WrittenSentence => {
    const text = (column: string) => String(cells[column] ?? "");
    const kind = sentenceKinds.find((one) => text("p-kind") === `p-${one}`);
    const isWhole = kind !== undefined && !problems.some(({ field }) => field.startsWith(`p-sentences.${id}.`));
    return {
      kind: kind ?? "judgement",
      text: text("p-text"),
      addressee: text("p-addressee"),
      ...placesIn(text("p-places")),
      isWhole,
    };
  });
}

/** Every place that some sentences rest on, each once. */
export const placesOf = (sentences: readonly Pick<Sentence, "places">[]): readonly Place[] => [
  ...new Map(sentences.flatMap(({ places }) => places).map((place) => [placeName(place), place])).values(),
];

/** What keeps a text from being published, sentence by sentence, in words. */
export function leftOf(
  sentences: readonly WrittenSentence[],
  known: KnownPassages,
  lang: Language,
): readonly { readonly sentence: number; readonly text: string }[] {
  const t = synthesisTexts[lang];
  return sentences.flatMap((one, at) =>
    [
      ...(one.isWhole ? [] : [t.problems.empty]),
      ...one.strange.map((what) => t.problems.strange(what)),
      ...problemsIn(one, known).map((problem) => {
        const words = t.problems[problem.code];
        return typeof words === "string" ? words : words("what" in problem ? problem.what : "");
      }),
    ].map((text) => ({ sentence: at + 1, text })),
  );
}

/** Where a finding says how many without a number: the word, and what it refers to counted. */
export function vagueOf(sentence: Sentence, interviewed: number, lang: Language): string | undefined {
  const word = sentence.kind === "finding" ? vagueIn(sentence.text) : undefined;
  return word && synthesisTexts[lang].vague(word, ofProjects(projectsCited(sentence), interviewed, lang));
}
