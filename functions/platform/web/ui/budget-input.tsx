import { controlClass, controlProps, HintAndError } from "./field.tsx";

/** One amount in a budget table: its path in the schema, what was typed and what is wrong with it. */
export type BudgetCell = Readonly<{ name: string; value: string; error?: string | undefined }>;

type BudgetInputProps = Readonly<{
  cell: BudgetCell;
  row: string;
  column: string;
  /** The column whose sum the amount is part of; a stated sum is part of none. */
  part?: number | undefined;
}>;

/** An input that says its category and year to a screen reader, and its year to everyone when rows are blocks. */
export function BudgetInput({ cell, row, column, part }: BudgetInputProps) {
  const label = `${row}, ${column}`;
  const question = { name: cell.name, label, error: cell.error };
  return (
    <div class={`pg-budget__field${cell.error === undefined ? "" : " pg-budget__field--error"}`}>
      <label class="govuk-label pg-budget__label" for={cell.name}>
        <span class="govuk-visually-hidden">{row}, </span>
        {column}
      </label>
      <HintAndError {...question} />
      <input
        {...controlProps(question)}
        class={controlClass("govuk-input", cell.error, "pg-amount")}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        spellcheck={false}
        value={cell.value}
        data-amount={part}
      />
    </div>
  );
}
