import type { LocalDay } from "../../vocabulary/instant.ts";
import type { PartId } from "./ids.ts";

/** First and last, as days (`2027-01-01`) or months (`2027-01`). */
export type Period = { readonly from: string; readonly to: string };
export type Scored = { readonly level: PartId; readonly reason: string };
/** A row of a table, of results or of people. A given row has its id; one that people added is r1, r2 ... */
export type Row = { readonly id: string; readonly cells: Readonly<Record<PartId, Flat>> };
type Flat = string | number | boolean;

/**
 * An answer as it is stored with a submission: text as it was written, amounts in whole öre, numbers with decimals as
 * exact text (`12.50`), days as `YYYY-MM-DD`, yes and no as booleans, options, levels and files by their ids. Never a
 * label, never something formatted, never "" or null: a question that was not answered has no key.
 */
export type Value = Flat | readonly string[] | Period | Scored | readonly Row[];
export type Answers = Readonly<Record<PartId, Value>>;

/** Answers with what they are read by for ever. */
export type PinnedAnswers = {
  readonly form: { readonly id: PartId; readonly version: number };
  readonly answers: Answers;
};

/** Where in a form something is: a question, and in a table also a row and a column (or the sum that people stated). */
export type Place = { readonly question: PartId; readonly row?: string; readonly column?: string };

/**
 * What is wrong at a place: a code with what its sentence needs. The sentence is made beside the page
 * (`problem-words.texts.ts`); records and APIs hold the code. Amounts are öre, days `YYYY-MM-DD`.
 */
export type FormProblem = {
  /** The name of the control that it is about. */
  readonly field: string;
  readonly code: string;
  readonly facts?: Readonly<Record<string, string | number>>;
};

/** What rules may know besides the answers. */
export type FormFacts = { readonly today: LocalDay };
