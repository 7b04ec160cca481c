import type { ComponentChildren } from "preact";
import { describedBy, FormGroup, HintAndError, type LabelSize, type Question } from "./field.tsx";

export type Choice = Readonly<{ value: string; label: string; hint?: string | undefined }>;

/** The first choice has the question's own id, so that the error summary leads to it. */
const choiceId = (name: string, index: number): string => (index === 0 ? name : `${name}-${index + 1}`);

type ChoiceItemProps = Readonly<{
  kind: "radio" | "checkbox";
  name: string;
  index: number;
  choice: Choice;
  checked: boolean;
}>;

/** One radio button or checkbox with its label and hint. */
export function ChoiceItem({ kind, name, index, choice, checked }: ChoiceItemProps) {
  const id = choiceId(name, index);
  const block = kind === "radio" ? "govuk-radios" : "govuk-checkboxes";
  const hint = choice.hint === undefined ? undefined : `${id}-item-hint`;
  return (
    <div class={`${block}__item`}>
      <input
        class={`${block}__input`}
        id={id}
        name={name}
        type={kind}
        value={choice.value}
        checked={checked}
        aria-describedby={hint}
      />
      <label class={`govuk-label ${block}__label`} for={id}>
        {choice.label}
      </label>
      {hint !== undefined && (
        <div id={hint} class={`govuk-hint ${block}__hint`}>
          {choice.hint}
        </div>
      )}
    </div>
  );
}

type ChoiceGroupProps = Question & Readonly<{ legendSize?: LabelSize | undefined; children: ComponentChildren }>;

/** A question whose answers are several controls: a fieldset with its legend, hint and error. */
export function ChoiceGroup({ children, legendSize, ...question }: ChoiceGroupProps) {
  const size = legendSize ?? question.labelSize ?? "s";
  return (
    <FormGroup error={question.error}>
      <fieldset class="govuk-fieldset" aria-describedby={describedBy(question)}>
        <legend class={`govuk-fieldset__legend govuk-fieldset__legend--${size}`}>{question.label}</legend>
        <HintAndError {...question} />
        {children}
      </fieldset>
    </FormGroup>
  );
}
