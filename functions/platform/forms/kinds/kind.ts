import type { Language } from "../../../vocabulary/language.ts";
import type { Typed } from "../../../vocabulary/typed.ts";
import type { FormProblem } from "../answers.ts";
import type { Column, Kind, Question, QuestionOf } from "../document.ts";
import type { ShownAnswer, ShownFile } from "../shown.ts";
import type { ValueOf } from "../values.ts";
import type { Words } from "../words.ts";

/** One control of a question: its name, and where in the question it stands. */
export type Part = {
  readonly field: string;
  readonly row?: string;
  readonly column?: Column;
  readonly part?: "from" | "to" | "reason" | "stated";
};

/** What could be read of what was typed, and what could not. No value where nothing readable was typed. */
export type ReadAnswer<V> = { readonly value?: V | undefined; readonly problems: readonly FormProblem[] };

/** For whom an answer is shown. */
export type Showing = {
  readonly lang: Language;
  /** The files of a question, with the names that only the store knows. */
  readonly files?: ((question: Question) => readonly ShownFile[]) | undefined;
};

/** Something that a condition may name by its id. */
export type Choosable = { readonly id: string; readonly label: Words };

/** All that is particular to a kind of question. */
export interface KindRules<K extends Kind> {
  /** Its controls, in the order in which they are read aloud; a question with open rows has those of what was typed. */
  controls(question: QuestionOf<K>, typed: Typed): readonly Part[];
  /** Reads what was typed. Never throws; whatever is typed is an answer or a problem. */
  read(question: QuestionOf<K>, typed: Typed): ReadAnswer<ValueOf[K]>;
  /** What to type so that `read` gives this value. */
  write(question: QuestionOf<K>, value: ValueOf[K]): Typed;
  show(question: QuestionOf<K>, value: ValueOf[K], showing: Showing): ShownAnswer;
  /** What an empty form shows in the place of an answer: what may be chosen, the cells of a table. */
  empty(question: QuestionOf<K>, lang: Language): ShownAnswer;
  /** What a condition's `has` may name. */
  options?(question: QuestionOf<K>): readonly Choosable[];
  /** Which of them an answer has. */
  chosen?(value: ValueOf[K]): readonly string[];
  /** What a condition's `least` and `most` are held against. */
  size?(question: QuestionOf<K>, value: ValueOf[K]): number | undefined;
}

export const nothing = { kind: "nothing" } as const satisfies ShownAnswer;
