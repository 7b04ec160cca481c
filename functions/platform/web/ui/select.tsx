import { useTexts } from "../page-context.ts";
import { controlClass, controlProps, type FieldProps, Labelled } from "./field.tsx";
import { uiTexts } from "./ui.texts.ts";

type SelectProps = FieldProps &
  Readonly<{ options: readonly Readonly<{ value: string; label: string }>[]; empty?: string | undefined }>;

/** One of a long list; nothing is chosen beforehand. */
export function Select({ options, empty, ...field }: SelectProps) {
  const { optionsEmpty } = useTexts(uiTexts);
  return (
    <Labelled {...field}>
      <select {...controlProps(field)} class={controlClass("govuk-select", field.error)}>
        <option value="" selected={field.value === ""}>
          {empty ?? optionsEmpty}
        </option>
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === field.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
