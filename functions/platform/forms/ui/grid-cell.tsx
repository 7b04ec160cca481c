import { useTexts } from "../../web/page-context.ts";
import { controlClass, controlProps, HintAndError } from "../../web/ui/field.tsx";
import { formsUiTexts } from "./forms-ui.texts.ts";
import type { GridColumn } from "./grid.ts";

type CellProps = Readonly<{
  field: Readonly<{ name: string; value: string; error?: string | undefined }>;
  row: string;
  column: GridColumn;
}>;

/** A cell to type in: its label names row and column to a screen reader, and its column to everyone in a card. */
export function GridInput({ field, row, column }: CellProps) {
  const { label, lang, hint } = column;
  const isWrong = field.error !== undefined;
  return (
    <div class={`pg-grid__field${isWrong ? " pg-grid__field--error" : ""}`}>
      <label class="govuk-label pg-grid__label" for={field.name}>
        <span class="govuk-visually-hidden">{row}, </span>
        <span lang={lang}>
          {label}
          {hint !== undefined && <span class="pg-grid__column-hint"> {hint}</span>}
        </span>
      </label>
      <HintAndError name={field.name} error={field.error} />
      <Control field={field} row={row} column={column} />
    </div>
  );
}

const typeOf = (kind: string) => (kind === "email" ? "email" : kind === "phone" ? "tel" : "text");
const modeOf = (kind: string) =>
  kind === "amount" || kind === "number" ? "decimal" : kind === "organisation-number" ? "numeric" : undefined;

function Control({ field, row, column: { id, label, cell } }: CellProps) {
  const t = useTexts(formsUiTexts);
  const props = controlProps({ ...field, label: `${row}, ${label}` });
  if (cell.kind === "text") {
    return (
      <textarea {...props} class={controlClass("govuk-textarea", field.error)} rows={3}>
        {field.value}
      </textarea>
    );
  }
  if (cell.kind === "choice" || cell.kind === "yes-no") {
    const yesNo = (["yes", "no"] as const).map((value) => ({ value, label: t[value], lang: undefined }));
    return (
      <select {...props} class={controlClass("govuk-select", field.error)}>
        <option value="" selected={field.value === ""}>
          {t.choose}
        </option>
        {(cell.options ?? yesNo).map((option) => (
          <option key={option.value} value={option.value} lang={option.lang} selected={option.value === field.value}>
            {option.label}
          </option>
        ))}
      </select>
    );
  }
  const isFigure = cell.kind === "amount" || cell.kind === "number";
  return (
    <input
      {...props}
      class={controlClass("govuk-input", field.error, ...(isFigure ? ["pg-amount"] : []))}
      type={typeOf(cell.kind)}
      inputMode={modeOf(cell.kind)}
      autocomplete={cell.autocomplete ?? "off"}
      spellcheck={cell.kind === "line" ? undefined : false}
      value={field.value}
      data-cell={cell.kind === "amount" ? id : undefined}
    />
  );
}
