import { type Choice, ChoiceGroup, ChoiceItem } from "./choices.tsx";
import type { FieldProps, LabelSize } from "./field.tsx";

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
