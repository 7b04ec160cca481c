import { kindNames } from "../../ledger/kinds.texts.ts";
import { kindsIn, type Period, type PeriodState, stateOf } from "../../ledger/period.ts";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage, useTexts } from "../../platform/web/page-context.ts";
import { type Beside, pagesBeside } from "../../platform/web/pages-beside.ts";
import { DataTable, linkCell, numeric, Pagination } from "../../platform/web/ui/data-table.tsx";
import { Tag, type TagTone } from "../../platform/web/ui/tag.tsx";
import { formatMonth, yearOf } from "../../vocabulary/instant.ts";
import { formatKronor, zeroOre } from "../../vocabulary/ore.ts";
import { financePaths } from "../finance.paths.ts";
import { financeTexts, formatCount } from "../finance.texts.ts";
import { nypsPaths } from "../nyps/nyps.paths.ts";

type MonthsPageProps = Readonly<{ periods: readonly Period[]; beside: Beside }>;

const tones = { open: "active", closing: "attention", closed: "good" } as const satisfies Record<PeriodState, TagTone>;

/** Finance's first page: the months that have lines, and the years they make. */
export function MonthsPage({ periods, beside }: MonthsPageProps) {
  const { lang, t } = usePage(financeTexts);
  const kinds = kindsIn(periods);
  return (
    <Layout title={t.title} wide>
      <PageHeading title={t.title} lead={t.lead} />
      <DataTable
        id="months"
        caption={t.months}
        columns={[t.month, t.state, numeric(t.lines), ...kinds.map((kind) => numeric(kindNames[lang][kind]))]}
        rows={periods.map((period) => [
          linkCell(financePaths.month(period.month), formatMonth(period.month, lang)),
          <Tag key="state" tone={tones[stateOf(period)]}>
            {t.states[stateOf(period)]}
          </Tag>,
          formatCount(period.lines, lang),
          ...kinds.map((kind) => formatKronor(period[kind] ?? zeroOre, lang)),
        ])}
        empty={t.noMonths}
      />
      {periods.length > 0 && <p>{t.inKronor}</p>}
      <Pagination {...pagesBeside(financePaths.months, beside)} />
      {periods.length > 0 && <Years periods={periods} />}
      <p>
        <a href={financePaths.partnership}>{t.partnership}</a>
      </p>
      <p>
        <a href={nypsPaths.root}>{t.nyps}</a>
      </p>
    </Layout>
  );
}

function Years({ periods }: Readonly<{ periods: readonly Period[] }>) {
  const t = useTexts(financeTexts);
  const years = [...new Set(periods.map(({ month }) => yearOf(month)))];
  return (
    <>
      <h2>{t.years}</h2>
      <ul>
        {years.flatMap((year) => [
          <li key={year}>
            <a href={financePaths.year(year)}>{t.year(year)}</a>
          </li>,
          <li key={`${year}-end`}>
            <a href={financePaths.yearEnd(year)}>{t.yearEnd(year)}</a>
          </li>,
        ])}
      </ul>
    </>
  );
}
