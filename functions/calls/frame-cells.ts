import type { Form, Question, Section } from "../platform/forms/document.ts";

type Label = Section["name"];

/** One question of a programme's frame as a call's evaluation asks it: what a column is asked through a lens. */
export type FrameCell = {
  /** The question in the call's evaluation form. */
  readonly question: Question;
  readonly lens: string;
  /** None where the lens is asked as a whole. */
  readonly column?: string | undefined;
  /** The lens in words, and what it asks. */
  readonly lensName: Label;
  readonly lensAsks?: Label;
};

/**
 * The cells of a frame in the order in which they are asked: three lenses by four columns are twelve. A form whose
 * questions say nothing of a frame has none.
 * @example frameCells(call.forms.evaluation).map(({ lens, column }) => `${lens} ${column}`)
 */
export const frameCells = ({ sections }: Pick<Form, "sections">): readonly FrameCell[] =>
  sections.flatMap(({ name, lead, questions }) =>
    questions.flatMap((question): FrameCell[] => {
      if (!question.cell) return [];
      return [{ question, ...question.cell, lensName: name, ...(lead ? { lensAsks: lead } : {}) }];
    }),
  );
