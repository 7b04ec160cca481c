import { type Choice, ChoiceGroup, ChoiceItem } from "./choices.tsx";
import type { LabelSize, Question } from "./field.tsx";

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
