import { usePage } from "../page-context.ts";
import { controlClass, controlProps, countId, type FieldProps, Labelled } from "./field.tsx";
import { limitText, uiTexts } from "./ui.texts.ts";

type TextFieldProps = FieldProps &
  Readonly<{
    limit?: number | undefined;
    autocomplete?: string | undefined;
    inputMode?: "text" | "numeric" | "decimal" | "tel" | "email" | undefined;
    width?: 2 | 3 | 4 | 5 | 10 | 20 | undefined;
    spellcheck?: boolean | undefined;
    type?: "text" | "email" | "tel" | undefined;
    /** Said behind the figure. */
    unit?: string | undefined;
  }>;

/** One line of text; its limit is shown once most of it is used. */
export function TextField({ limit, autocomplete, inputMode, width, spellcheck, type, unit, ...field }: TextFieldProps) {
  const widthClass = width === undefined ? [] : [`govuk-input--width-${width}`];
  const input = (
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
  );
  return (
    <Labelled {...field}>
      {unit === undefined ? (
        input
      ) : (
        <div class="govuk-input__wrapper">
          {input}
          <div class="govuk-input__suffix" aria-hidden="true">
            {unit}
          </div>
        </div>
      )}
      {limit !== undefined && <Count name={field.name} limit={limit} late />}
    </Labelled>
  );
}

type CountProps = Readonly<{ name: string; limit: number; late?: boolean | undefined }>;

/** How much may be written; the form script makes it say how much is left. A late one is for screen readers until then. */
function Count({ name, limit, late }: CountProps) {
  const { lang } = usePage();
  return (
    <div id={countId(name)} class={`govuk-hint pg-count${late === true ? " govuk-visually-hidden" : ""}`}>
      {limitText(lang, limit)}
    </div>
  );
}

type TextAreaProps = FieldProps & Readonly<{ limit?: number | undefined; rows?: number | undefined }>;

/** Several lines of text with its limit said from the start. */
export function TextArea({ limit, rows, ...field }: TextAreaProps) {
  return (
    <Labelled {...field}>
      <textarea
        {...controlProps(field, ...(limit === undefined ? [] : [countId(field.name)]))}
        class={controlClass("govuk-textarea", field.error)}
        rows={rows ?? 6}
        data-limit={limit}
      >
        {field.value}
      </textarea>
      {limit !== undefined && <Count name={field.name} limit={limit} />}
    </Labelled>
  );
}

/** An e-mail address. */
export function EmailField(field: FieldProps) {
  return <TextField {...field} type="email" autocomplete="email" spellcheck={false} width={20} />;
}

/**
 * A day, kept as it was typed: a browser's own date control sends nothing of a day that is only partly filled in, and
 * shows the order of its own language. The hint says the format.
 */
export function DateField(field: FieldProps) {
  const { lang } = usePage();
  const format = uiTexts[lang].dateFormat;
  const question = { ...field, hint: field.hint === undefined ? format : `${field.hint} ${format}` };
  return (
    <Labelled {...question}>
      <input
        {...controlProps(question)}
        class={controlClass("govuk-input", field.error, "govuk-input--width-10")}
        type="text"
        value={field.value}
        autocomplete="off"
        spellcheck={false}
      />
    </Labelled>
  );
}

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
