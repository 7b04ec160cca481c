import type { ComponentChildren } from "preact";
import { usePage } from "../page-context.ts";
import { Lines } from "./lines.tsx";
import { uiTexts } from "./ui.texts.ts";

type Row = Readonly<{
  key: string;
  value: ComponentChildren;
  change?: Readonly<{ href: string; label?: string | undefined }> | undefined;
}>;

type SummaryListProps = Readonly<{ rows: readonly Row[]; title?: string | undefined }>;

/** Answers to read through, each with a way to change it; a row without a value is left out. */
export function SummaryList({ rows, title }: SummaryListProps) {
  const list = (
    <dl class="govuk-summary-list">
      {rows
        .filter(({ value }) => value !== undefined)
        .map((row) => (
          <SummaryRow key={row.key} row={row} />
        ))}
    </dl>
  );
  if (title === undefined) return list;
  return (
    <div class="govuk-summary-card">
      <div class="govuk-summary-card__title-wrapper">
        <h2 class="govuk-summary-card__title">{title}</h2>
      </div>
      <div class="govuk-summary-card__content">{list}</div>
    </div>
  );
}

/** What people have typed keeps its lines. */
const shown = (value: ComponentChildren): ComponentChildren =>
  typeof value === "string" && value.includes("\n") ? <Lines text={value} /> : value;

function SummaryRow({ row }: Readonly<{ row: Row }>) {
  const { lang } = usePage();
  return (
    <div class={`govuk-summary-list__row${row.change === undefined ? " govuk-summary-list__row--no-actions" : ""}`}>
      <dt class="govuk-summary-list__key">{row.key}</dt>
      <dd class="govuk-summary-list__value">{shown(row.value)}</dd>
      {row.change !== undefined && (
        <dd class="govuk-summary-list__actions">
          <a class="govuk-link" href={row.change.href}>
            {uiTexts[lang].change}
            <span class="govuk-visually-hidden"> {row.change.label ?? row.key}</span>
          </a>
        </dd>
      )}
    </div>
  );
}
