import { Layout } from "../platform/web/layout.tsx";
import { DataTable } from "../platform/web/ui/data-table.tsx";
import { PageHeading } from "../platform/web/ui/page-heading.tsx";
import { Pagination } from "../platform/web/ui/pagination.tsx";
import type { Staff } from "../platform/web/ui/staff-bar.tsx";
import { Tag } from "../platform/web/ui/tag.tsx";
import { formatMonth } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { formatKronor, zeroOre } from "../vocabulary/ore.ts";
import { financePaths } from "./finance.paths.ts";
import { financeTexts } from "./finance.texts.ts";
import type { Period } from "./period.ts";

type MonthsPageProps = Readonly<{
  lang: Language;
  path: string;
  staff: Staff;
  periods: readonly Period[];
  next?: string | undefined;
}>;

/** Finance's first page: the months that have lines. */
export function MonthsPage({ lang, path, staff, periods, next }: MonthsPageProps) {
  const t = financeTexts[lang];
  return (
    <Layout lang={lang} path={path} title={t.title} staff={staff} wide>
      <PageHeading title={t.title} lead={t.lead} />
      <DataTable
        id="months"
        caption={t.months}
        columns={[
          { label: t.month },
          { label: t.state },
          { label: t.lines, numeric: true },
          { label: t.accepted, numeric: true },
          { label: t.paid, numeric: true },
        ]}
        rows={periods.map((period) => [
          <a key="month" href={financePaths.month(period.month)}>
            {formatMonth(period.month, lang)}
          </a>,
          <Tag key="state" tone="active">
            {t.open}
          </Tag>,
          String(period.lines),
          formatKronor(period["accepted-cost"] ?? zeroOre, lang),
          formatKronor(period.payment ?? zeroOre, lang),
        ])}
        empty={t.noMonths}
      />
      {periods.length > 0 && <p>{t.inKronor}</p>}
      <Pagination lang={lang} next={next && `${financePaths.months}?efter=${encodeURIComponent(next)}`} />
    </Layout>
  );
}
