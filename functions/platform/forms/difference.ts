import type { Language } from "../../vocabulary/language.ts";
import type { Answers } from "./answers.ts";
import { questionsOf } from "./controls.ts";
import type { Form, Question } from "./document.ts";
import type { PartId } from "./ids.ts";
import { cellTexts, type NamedCell } from "./kinds/cell-texts.ts";
import { isGrid } from "./kinds/grid.ts";
import { inKeyOrder } from "./same.ts";
import { shownAnswer } from "./show.ts";
import type { ShownAnswer, ShownFile } from "./shown.ts";
import { visibleIn } from "./visible.ts";
import { wordsIn } from "./words.ts";

/** Answers with the version of the form that reads them. */
export type Answered = {
  readonly form: Form;
  readonly answers: Answers;
  /** The files of a question, by those who keep them. */
  readonly files?: ((question: Question) => readonly ShownFile[]) | undefined;
};

export type Difference = {
  /** The question that it is in. */
  readonly id: PartId;
  /** What the question, or the cell, is called in the newer form. */
  readonly label: string;
  readonly was?: ShownAnswer;
  readonly now?: ShownAnswer;
  /** New: there was no answer before. Gone: there is none any more, also where the question is no longer asked. */
  readonly why: "changed" | "new" | "gone";
};

/** What an answer comes to: of rows, also what the form computes of them. */
function meant(question: Question, answers: Answers): string | undefined {
  const value = answers[question.id];
  if (value === undefined) return undefined;
  if (!isGrid(question)) return inKeyOrder(value);
  return inKeyOrder([...cellTexts(question, answers, "sv")].map(([place, { text }]) => [place, text]).sort());
}

const line = (cell: NamedCell | undefined): ShownAnswer | undefined => cell && { kind: "line", text: cell.text };

/** Rows that were answered before and now: cell by cell, since nobody finds one figure in two tables. */
function inCells(was: readonly [Question, Answers], now: readonly [Question, Answers], lang: Language): Difference[] {
  const [older, newer] = [was, now].map(([question, answers]) =>
    isGrid(question) ? cellTexts(question, answers, lang) : new Map<string, NamedCell>(),
  );
  const places = new Set([...(newer?.keys() ?? []), ...(older?.keys() ?? [])]);
  const [question] = now;
  return [...places].flatMap((place) => {
    const [before, after] = [older?.get(place), newer?.get(place)];
    if (before?.text === after?.text) return [];
    const label = `${wordsIn(question.label, lang)}: ${(after ?? before)?.label}`;
    return [differenceOf(question.id, label, line(before), line(after))];
  });
}

function differenceOf(id: PartId, label: string, was?: ShownAnswer, now?: ShownAnswer): Difference {
  const why = was === undefined ? "new" : now === undefined ? "gone" : "changed";
  return { id, label, ...(was ? { was } : {}), ...(now ? { now } : {}), why };
}

/** The questions that are asked, by their ids, in the order of the form. */
function asked({ form, answers }: Answered): ReadonlyMap<PartId, Question> {
  const visible = visibleIn(form, answers);
  return new Map(
    questionsOf(form)
      .filter(({ id }) => visible.has(id))
      .map((question) => [question.id, question]),
  );
}

/** One side of a difference: what the answer comes to, and how it is read. */
function side({ form, answers, files }: Answered, lang: Language) {
  const questions = asked({ form, answers });
  return {
    ids: [...questions.keys()],
    of: (id: PartId) => {
      const question = questions.get(id);
      const means = question && meant(question, answers);
      const shown = question && means !== undefined ? shownAnswer(question, answers[id], { lang, files }) : undefined;
      return { question, means, shown };
    },
  };
}

/**
 * What differs between two sets of answers, also of different versions of a form, question by question in the order of
 * the newer form; what is gone with its question stands last. Rows that were there before are told cell by cell. Other
 * words for the same option are no difference.
 * @example difference({ form, answers: first }, { form, answers: second }, "sv") // [{ label: "Projektets namn", ... }]
 */
export function difference(was: Answered, now: Answered, lang: Language): readonly Difference[] {
  const [before, after] = [side(was, lang), side(now, lang)];
  return [...new Set([...after.ids, ...before.ids])].flatMap((id): Difference[] => {
    const [older, newer] = [before.of(id), after.of(id)];
    if (older.means === newer.means) return [];
    if (older.shown && newer.shown && older.question && newer.question && isGrid(newer.question))
      return inCells([older.question, was.answers], [newer.question, now.answers], lang);
    const label = wordsIn((newer.question ?? older.question)?.label ?? {}, lang);
    return [differenceOf(id, label, older.shown, newer.shown)];
  });
}
