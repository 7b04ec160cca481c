import type { Form } from "./document.ts";
import type { Reading } from "./read.ts";
import type { ValueOf } from "./values.ts";

type SectionOf<F extends Form> = F["sections"][number];
type QuestionIn<F extends Form> = SectionOf<F>["questions"][number];
/** Rows may be left empty even where they are asked, and what depends may not be asked. */
type Unsure =
  | { readonly optional: true }
  | { readonly when: object }
  | { readonly kind: "table" | "results" | "people" };
type SureIn<S> = S extends { readonly when: object }
  ? never
  : S extends { readonly questions: readonly (infer Q)[] }
    ? Exclude<Q, Unsure>
    : never;
type Sure<F extends Form> = Extract<SureIn<SectionOf<F>>, QuestionIn<F>>;

/** The answers to a form that stands in code: what must be answered is there, the rest may be. */
export type AnswersOf<F extends Form> = {
  readonly [Q in Sure<F> as Q["id"]]: ValueOf[Q["kind"]];
} & { readonly [Q in QuestionIn<F> as Q["id"]]?: ValueOf[Q["kind"]] };

/**
 * A form of the product's own, with its ids and kinds known to the compiler.
 * @example const form = defineForm({ format: 1, id: "p-advance", ... }); type Advance = AnswersOf<typeof form>;
 */
export const defineForm = <const F extends Form>(form: F): F => form;

/** The answers to a form in code, typed by it; undefined while anything is missing or wrong. */
export const wholeAnswers = <F extends Form>(_: F, { answers, problems }: Reading): AnswersOf<F> | undefined =>
  problems.length === 0 ? (answers as AnswersOf<F>) : undefined; // as: nothing is missing, and kinds say what values are
