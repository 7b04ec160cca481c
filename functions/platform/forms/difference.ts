import type { Language } from "../../vocabulary/language.ts";
import type { Answers } from "./answers.ts";
import { tableOf } from "./computed.ts";
import { questionsOf } from "./controls.ts";
import type { Form, Question } from "./document.ts";
import type { PartId } from "./ids.ts";
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
  readonly id: PartId;
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
  const { rows, sums } = tableOf(question, answers);
  const cells = rows.map((row) => [row.id, row.name, row.stated, row.cells.map((one) => [one.column.id, one.value])]);
  return inKeyOrder([cells, question.kind === "table" && question.sums ? sums : sums.stated]);
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

const whyOf = (was: unknown, now: unknown): Difference["why"] => {
  if (was === undefined) return "new";
  return now === undefined ? "gone" : "changed";
};

/**
 * What differs between two sets of answers, also of different versions of a form, question by question in the order of
 * the newer form; what is gone with its question stands last. Other words for the same option are no difference.
 * @example difference({ form, answers: first }, { form, answers: second }, "sv") // [{ label: "Projektets namn", ... }]
 */
export function difference(was: Answered, now: Answered, lang: Language): readonly Difference[] {
  const [before, after] = [side(was, lang), side(now, lang)];
  return [...new Set([...after.ids, ...before.ids])].flatMap((id): Difference[] => {
    const [older, newer] = [before.of(id), after.of(id)];
    if (older.means === newer.means) return [];
    const label = wordsIn((newer.question ?? older.question)?.label ?? {}, lang);
    return [
      {
        id,
        label,
        ...(older.shown ? { was: older.shown } : {}),
        ...(newer.shown ? { now: newer.shown } : {}),
        why: whyOf(older.shown, newer.shown),
      },
    ];
  });
}
