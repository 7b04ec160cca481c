import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { type Beside, pagesBeside } from "../../platform/web/pages-beside.ts";
import { DataTable, linkCell, numeric, Pagination } from "../../platform/web/ui/data-table.tsx";
import { Button, ButtonLink, GetForm } from "../../platform/web/ui/form.tsx";
import { DateField } from "../../platform/web/ui/text-field.tsx";
import { formatDay, type LocalDay } from "../../vocabulary/instant.ts";
import { formatKronor } from "../../vocabulary/ore.ts";
import type { Problem } from "../../vocabulary/typed.ts";
import { decisionNumberPath, delegatedPath } from "../paths.ts";
import { delegatedTexts } from "./delegated.texts.ts";
import type { Delegated } from "./delegated.ts";
import { shownDelegated } from "./delegated-row.ts";

type Props = Readonly<{
  rows: readonly Delegated[];
  beside: Beside;
  days: Readonly<{ from: LocalDay; to: LocalDay }>;
  /** As the days were asked for, and what is wrong with them. */
  asked: Readonly<Record<"fran" | "till", string>>;
  problems: readonly Problem[];
}>;

/** The decisions that delegates have made between two days, as they are reported to the board. */
export function DelegatedPage({ rows, beside, days, asked, problems }: Props) {
  const { lang, t } = usePage(delegatedTexts);
  const errorOf = (name: string) => problems.find(({ field }) => field === name)?.text;
  const query = { fran: days.from, till: days.to };
  return (
    <Layout title={t.title} wide problems={problems}>
      <PageHeading title={t.title} lead={t.lead} />
      <GetForm action={delegatedPath}>
        <DateField name="fran" label={t.from} value={asked.fran} error={errorOf("fran")} />
        <DateField name="till" label={t.to} value={asked.till} error={errorOf("till")} />
        <Button tone="secondary">{t.show}</Button>
      </GetForm>
      <DataTable
        id="delegated"
        caption={t.caption(formatDay(days.from, lang), formatDay(days.to, lang))}
        columns={[
          t.pilot,
          t.organisation,
          t.number,
          t.decision,
          t.day,
          t.section,
          t.decided,
          numeric(t.amount),
          t.by,
          t.mandate,
          t.appeal,
        ]}
        rows={rows.map((row) => [
          linkCell(decisionNumberPath(row.applicationId, row.number), row.title),
          row.organisation,
          row.registrationNumber ?? t.noNumber,
          String(row.number),
          formatDay(row.day, lang),
          row.section,
          shownDelegated(row, lang).decided,
          row.amountOre === undefined ? "" : formatKronor(row.amountOre, lang),
          row.by,
          row.mandate,
          shownDelegated(row, lang).appeal,
        ])}
        empty={t.empty}
      />
      <Pagination label={t.pages} {...pagesBeside(delegatedPath, beside, { query })} />
      {rows.length > 0 && (
        <ButtonLink href={`${delegatedPath}/csv?${new URLSearchParams(query)}`} tone="secondary">
          {t.download}
        </ButtonLink>
      )}
    </Layout>
  );
}
