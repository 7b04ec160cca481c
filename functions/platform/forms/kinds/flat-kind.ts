import type { Language } from "../../../vocabulary/language.ts";
import type { Column, QuestionOf } from "../document.ts";
import type { ValueOf } from "../values.ts";
import type { Choosable } from "./kind.ts";

/** The kinds that one control answers with one text; they may also be columns. */
export const flatKinds = [
  "line",
  "text",
  "number",
  "amount",
  "day",
  "yes-no",
  "choice",
  "email",
  "phone",
  "organisation-number",
  "giro",
] as const;
export type FlatKind = (typeof flatKinds)[number];

/** A question or a column of a flat kind: its limits and options. */
export type FlatAsked<K extends FlatKind> = QuestionOf<K> | Extract<Column, { kind: K }>;

/** Why a text is no answer, with what its sentence needs. */
export type Wrong = { readonly code: string; readonly facts?: Readonly<Record<string, string | number>> };
export type FlatRead<V> = { readonly value: V } | Wrong;

/** What is particular to a flat kind. */
export interface FlatRules<K extends FlatKind> {
  /** Reads a cleaned text that is not empty. */
  read(text: string, asked: FlatAsked<K>): FlatRead<ValueOf[K]>;
  /** The text that `read` reads back as the value. */
  write(value: ValueOf[K], asked: FlatAsked<K>): string;
  show(value: ValueOf[K], asked: FlatAsked<K>, lang: Language): string;
  options?(asked: FlatAsked<K>): readonly Choosable[];
  chosen?(value: ValueOf[K]): readonly string[];
  size?(value: ValueOf[K]): number;
}
