import { usePage } from "../page-context.ts";
import { controlClass, controlProps, type FieldProps, Labelled } from "./field.tsx";
import { uiTexts } from "./ui.texts.ts";

/** A day, posted as 2026-03-15; browsers without a date control show a text input, so the hint says the format. */
export function DateField(field: FieldProps) {
  const { lang } = usePage();
  const format = uiTexts[lang].dateFormat;
  const question = { ...field, hint: field.hint === undefined ? format : `${field.hint} ${format}` };
  // A date control drops what is not a day, so a mistyped one comes back in a text input, as it was typed.
  const isDay = field.value === "" || /^\d{4}-\d{2}-\d{2}$/.test(field.value);
  return (
    <Labelled {...question}>
      <input
        {...controlProps(question)}
        class={controlClass("govuk-input", field.error, "govuk-input--width-10")}
        type={isDay ? "date" : "text"}
        value={field.value}
        max={isDay ? "9999-12-31" : undefined}
      />
    </Labelled>
  );
}
