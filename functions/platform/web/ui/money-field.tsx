import { usePage } from "../page-context.ts";
import { controlClass, controlProps, type FieldProps, Labelled } from "./field.tsx";
import { uiTexts } from "./ui.texts.ts";

/** An amount in kronor; it keeps whatever was typed ("1 234,50"). */
export function MoneyField(field: FieldProps) {
  const { lang } = usePage();
  return (
    <Labelled {...field}>
      <div class="govuk-input__wrapper">
        <input
          {...controlProps(field)}
          class={controlClass("govuk-input", field.error, "govuk-input--width-10", "pg-amount")}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          spellcheck={false}
          value={field.value}
        />
        <div class="govuk-input__suffix" aria-hidden="true">
          {uiTexts[lang].kronor}
        </div>
      </div>
    </Labelled>
  );
}
