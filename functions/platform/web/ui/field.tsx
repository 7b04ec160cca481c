import type { ComponentChildren, JSX } from "preact";
import { usePage } from "../page-context.ts";
import { uiTexts } from "./ui.texts.ts";

export type LabelSize = "s" | "m" | "l";

/** What every question has: the name is the field's path in the schema, and the id of its control. */
export type FieldProps = Readonly<{
  name: string;
  value: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  labelSize?: LabelSize | undefined;
}>;

/** What a question says about itself, whatever its control is. */
export type Question = Omit<FieldProps, "value">;

export const hintId = (name: string): string => `${name}-hint`;
const errorId = (name: string): string => `${name}-error`;
export const countId = (name: string): string => `${name}-count`;

/** The ids a control is described by, nearest first; nothing at all when there are none. */
export const describedBy = (question: Pick<Question, "name" | "hint" | "error">, ...more: string[]) =>
  [
    ...(question.hint === undefined ? [] : [hintId(question.name)]),
    ...(question.error === undefined ? [] : [errorId(question.name)]),
    ...more,
  ].join(" ") || undefined;

/** What a control carries besides its kind and its value. */
export const controlProps = (question: Question, ...describing: string[]) => ({
  id: question.name,
  name: question.name,
  "aria-describedby": describedBy(question, ...describing),
  "aria-invalid": question.error === undefined ? undefined : ("true" as const),
});

/** The hint and the error of a question, with the ids that `describedBy` names. */
export function HintAndError({ name, hint, error }: Pick<Question, "name" | "hint" | "error">) {
  const { lang } = usePage();
  return (
    <>
      {hint !== undefined && (
        <div id={hintId(name)} class="govuk-hint">
          {hint}
        </div>
      )}
      {error !== undefined && (
        <p id={errorId(name)} class="govuk-error-message">
          <span class="govuk-visually-hidden">{uiTexts[lang].error}</span> {error}
        </p>
      )}
    </>
  );
}

type FormGroupProps = Readonly<{ error?: string | undefined; children: ComponentChildren }>;

/** One question and its answer, with the bar at its side when there is something to correct. */
export function FormGroup({ error, children }: FormGroupProps): JSX.Element {
  return <div class={`govuk-form-group${error === undefined ? "" : " govuk-form-group--error"}`}>{children}</div>;
}

type LabelledProps = Question & Readonly<{ children: ComponentChildren }>;

/** A question with one control: label, hint, error, control. */
export function Labelled({ children, ...question }: LabelledProps): JSX.Element {
  return (
    <FormGroup error={question.error}>
      <label class={`govuk-label govuk-label--${question.labelSize ?? "s"}`} for={question.name}>
        {question.label}
      </label>
      <HintAndError {...question} />
      {children}
    </FormGroup>
  );
}

/** A control's class, marked when there is something to correct. */
export const controlClass = (block: string, error: string | undefined, ...more: string[]): string =>
  [block, ...(error === undefined ? [] : [`${block}--error`]), ...more].join(" ");
