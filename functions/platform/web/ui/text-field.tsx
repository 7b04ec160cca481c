import { Count } from "./count.tsx";
import { controlClass, controlProps, countId, type FieldProps, Labelled } from "./field.tsx";

export type TextFieldProps = FieldProps &
  Readonly<{
    limit?: number | undefined;
    autocomplete?: string | undefined;
    inputMode?: "text" | "numeric" | "decimal" | "tel" | "email" | undefined;
    width?: 2 | 3 | 4 | 5 | 10 | 20 | undefined;
    spellcheck?: boolean | undefined;
    type?: "text" | "email" | "tel" | undefined;
  }>;

/** One line of text; its limit is told once most of it is used. */
export function TextField({ limit, autocomplete, inputMode, width, spellcheck, type, ...field }: TextFieldProps) {
  const widthClass = width === undefined ? [] : [`govuk-input--width-${width}`];
  return (
    <Labelled {...field}>
      <input
        {...controlProps(field, ...(limit === undefined ? [] : [countId(field.name)]))}
        class={controlClass("govuk-input", field.error, ...widthClass)}
        type={type ?? "text"}
        value={field.value}
        autocomplete={autocomplete}
        inputMode={inputMode}
        spellcheck={spellcheck}
        data-limit={limit}
        data-threshold={limit === undefined ? undefined : 75}
      />
      {limit !== undefined && <Count name={field.name} limit={limit} late />}
    </Labelled>
  );
}
