import type { ComponentChildren } from "preact";
import { useTexts } from "../page-context.ts";
import {
  controlClass,
  controlProps,
  describedBy,
  type FieldProps,
  FormGroup,
  HintAndError,
  Labelled,
  type LabelSize,
  LabelWords,
  type Question,
} from "./field.tsx";
import { uiTexts } from "./ui.texts.ts";

type Choice = Readonly<{ value: string; label: string; hint?: string | undefined; lang?: string | undefined }>;

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
function ChoiceItem({ kind, name, index, choice, checked }: ChoiceItemProps) {
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
      <label class={`govuk-label ${block}__label`} for={id} lang={choice.lang}>
        {choice.label}
      </label>
      {hint !== undefined && (
        <div id={hint} class={`govuk-hint ${block}__hint`} lang={choice.lang}>
          {choice.hint}
        </div>
      )}
    </div>
  );
}

type ChoiceGroupProps = Question & Readonly<{ legendSize?: LabelSize | undefined; children: ComponentChildren }>;

/** A question whose answers are several controls: a fieldset with its legend, hint and error. */
function ChoiceGroup({ children, legendSize, ...question }: ChoiceGroupProps) {
  const size = legendSize ?? question.labelSize ?? "s";
  return (
    <FormGroup error={question.error}>
      <fieldset class="govuk-fieldset" aria-describedby={describedBy(question)}>
        <legend class={`govuk-fieldset__legend govuk-fieldset__legend--${size}`}>
          <LabelWords {...question} />
        </legend>
        <HintAndError {...question} />
        {children}
      </fieldset>
    </FormGroup>
  );
}

type RadiosProps = FieldProps &
  Readonly<{
    options: readonly Choice[];
    inline?: boolean | undefined;
    legendSize?: LabelSize | undefined;
  }>;

/** One of a few. */
export function Radios({ options, inline, ...field }: RadiosProps) {
  return (
    <ChoiceGroup {...field}>
      <div class={`govuk-radios${inline === true ? " govuk-radios--inline" : ""}`}>
        {options.map((choice, index) => (
          <ChoiceItem
            key={choice.value}
            kind="radio"
            name={field.name}
            index={index}
            choice={choice}
            checked={choice.value === field.value}
          />
        ))}
      </div>
    </ChoiceGroup>
  );
}

type CheckboxesProps = Question &
  Readonly<{
    value: readonly string[];
    options: readonly Choice[];
    legendSize?: LabelSize | undefined;
  }>;

/** Any number of several; all are posted under the question's name. */
export function Checkboxes({ options, value, ...question }: CheckboxesProps) {
  return (
    <ChoiceGroup {...question}>
      <div class="govuk-checkboxes">
        {options.map((choice, index) => (
          <ChoiceItem
            key={choice.value}
            kind="checkbox"
            name={question.name}
            index={index}
            choice={choice}
            checked={value.includes(choice.value)}
          />
        ))}
      </div>
    </ChoiceGroup>
  );
}

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
            <LabelWords {...question} />
          </label>
        </div>
      </div>
    </FormGroup>
  );
}

type SelectProps = FieldProps &
  Readonly<{
    options: readonly Choice[];
    /** More options under names of their own; an empty group is left out. */
    groups?: readonly Readonly<{ label: string; options: readonly Choice[] }>[] | undefined;
    empty?: string | undefined;
  }>;

/** One of a long list; nothing is chosen beforehand. */
export function Select({ options, groups = [], empty, ...field }: SelectProps) {
  const { optionsEmpty } = useTexts(uiTexts);
  const optionOf = ({ value, label, lang }: Choice) => (
    <option key={value} value={value} lang={lang} selected={value === field.value}>
      {label}
    </option>
  );
  return (
    <Labelled {...field}>
      <select {...controlProps(field)} class={controlClass("govuk-select", field.error)}>
        <option value="" selected={field.value === ""}>
          {empty ?? optionsEmpty}
        </option>
        {options.map(optionOf)}
        {groups
          .filter((group) => group.options.length > 0)
          .map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.options.map(optionOf)}
            </optgroup>
          ))}
      </select>
    </Labelled>
  );
}
