import type { ComponentChildren, JSX } from "preact";
import { usePage, useTexts } from "../page-context.ts";
import { Details } from "./details.tsx";
import { Paragraphs } from "./lines.tsx";
import { uiTexts } from "./ui.texts.ts";

/** `plain` is as the text around it: of one part among several. */
export type LabelSize = "s" | "m" | "l" | "plain";

/** What every question has: the name is the field's path in the schema, and the id of its control. */
export type FieldProps = Readonly<{
  name: string;
  value: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  labelSize?: LabelSize | undefined;
  /** The language of label, hint and help, where it is not the page's. */
  lang?: string | undefined;
  /** It may be left empty, and its label says so. */
  optional?: boolean | undefined;
  /** Longer help, unfolded by those who want it. */
  help?: string | undefined;
}>;

/** What a question says about itself, whatever its control is. */
export type Question = Omit<FieldProps, "value">;

const hintId = (name: string): string => `${name}-hint`;
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

/** What a question is called, and that it need not be answered. */
export function LabelWords({ label, lang, optional }: Pick<Question, "label" | "lang" | "optional">) {
  const t = useTexts(uiTexts);
  return (
    <>
      {lang === undefined ? label : <span lang={lang}>{label}</span>}
      {optional === true && <span class="pg-optional"> {t.optional}</span>}
    </>
  );
}

/** The hint, the help and the error of a question, with the ids that `describedBy` names. */
export function HintAndError({
  name,
  hint,
  help,
  error,
  lang: own,
}: Pick<Question, "name" | "hint" | "help" | "error" | "lang">) {
  const { lang } = usePage();
  return (
    <>
      {hint !== undefined && (
        <div id={hintId(name)} class="govuk-hint" lang={own}>
          {hint}
        </div>
      )}
      {help !== undefined && (
        <Details summary={uiTexts[lang].help}>
          <div lang={own}>
            <Paragraphs text={help} />
          </div>
        </Details>
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
        <LabelWords {...question} />
      </label>
      <HintAndError {...question} />
      {children}
    </FormGroup>
  );
}

/** A control's class, marked when there is something to correct. */
export const controlClass = (block: string, error: string | undefined, ...more: string[]): string =>
  [block, ...(error === undefined ? [] : [`${block}--error`]), ...more].join(" ");
