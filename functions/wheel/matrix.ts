import type { FrameCell } from "../calls/frame-cells.ts";
import type { Evaluation } from "../pilot/items/evaluation.ts";
import { wordsIn } from "../platform/forms/words.ts";
import { dayOf, formatDay } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import type { Asked, CellState } from "./asked.ts";
import { wheelTexts } from "./wheel.texts.ts";

/** One question of the frame, with every time that it was put. */
export type MatrixCell = {
  readonly cell: FrameCell;
  readonly state: CellState;
  readonly trail: readonly Asked[];
  /** What the signed evaluation answers. */
  readonly evaluated?: string | undefined;
};

type Known = {
  readonly cells: readonly FrameCell[];
  readonly asked: readonly Asked[];
  readonly evaluation?: Evaluation | undefined;
};

/** All questions of the frame, in its order: as answered, asked and unanswered, or never asked. */
export const matrixOf = ({ cells, asked, evaluation }: Known): readonly MatrixCell[] =>
  cells.map((cell) => {
    const trail = asked.filter((one) => one.cell === cell.question.id);
    const said = evaluation?.status === "signed" ? evaluation.answers[cell.question.id] : undefined;
    const state = trail.some(({ answer }) => answer) ? "answered" : trail.length > 0 ? "asked" : "never";
    return { cell, state, trail, ...(typeof said === "string" ? { evaluated: said } : {}) };
  });

/** The name of a question among the others: its lens, and the column. */
export function cellName({ lensName, column, question }: FrameCell, lang: Language): string {
  return column === undefined
    ? wordsIn(lensName, lang)
    : `${wordsIn(lensName, lang)}: ${wordsIn(question.label, lang)}`;
}

/** When a question was put, by what and to whom: by the part alone, never by name. */
export function putWords({ number, at, part, occasion }: Asked, lang: Language): string {
  const t = wheelTexts[lang];
  return t.put(number, formatDay(dayOf(at), lang), t.parts[part], t.occasions[occasion]);
}

/** What became of a question: the answer with its trail, the reason why it was passed over, or that nothing came. */
export function saidWords({ answer, passed }: Asked, lang: Language): readonly string[] {
  const t = wheelTexts[lang];
  if (passed) return [t.passed(passed.reason)];
  if (!answer) return [t.noAnswer];
  const { text, sure, evidence, led } = answer;
  return [t.said(text, t.degrees[sure]), ...(evidence ? [t.basis(evidence)] : []), ...(led ? [t.made(led)] : [])];
}

export type Tally = Readonly<Record<CellState, number>> & { readonly cells: number };
/** How many of the questions stand how. */
export function tallyOf(cells: readonly Pick<MatrixCell, "state">[]): Tally {
  const of = (state: CellState) => cells.filter((one) => one.state === state).length;
  return { cells: cells.length, answered: of("answered"), asked: of("asked"), never: of("never") };
}
