import { controlProps, type FieldProps, FormGroup, HintAndError } from "./field.tsx";

type CheckboxProps = FieldProps & Readonly<{ checked: boolean }>;

/** One statement to agree to; `value` is what is posted when it is ticked. */
export function Checkbox({ checked, value, ...question }: CheckboxProps) {
  return (
    <FormGroup error={question.error}>
      <HintAndError {...question} />
      <div class="govuk-checkboxes">
        <div class="govuk-checkboxes__item">
          <input
            {...controlProps(question)}
            class="govuk-checkboxes__input"
            type="checkbox"
            value={value}
            checked={checked}
          />
          <label class="govuk-label govuk-checkboxes__label" for={question.name}>
            {question.label}
          </label>
        </div>
      </div>
    </FormGroup>
  );
}
