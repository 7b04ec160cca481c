import type { ComponentChildren } from "preact";
import { Layout } from "../platform/web/layout.tsx";
import { ButtonLink } from "../platform/web/ui/button.tsx";
import { DataTable } from "../platform/web/ui/data-table.tsx";
import { Notice } from "../platform/web/ui/notice.tsx";
import { PageHeading } from "../platform/web/ui/page-heading.tsx";
import type { Staff } from "../platform/web/ui/staff-bar.tsx";
import { formatMonth, type Month } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { formatKronor } from "../vocabulary/ore.ts";
import { financePaths } from "./finance.paths.ts";
import { financeTexts } from "./finance.texts.ts";
import type { Group, MonthSummary, Sums } from "./month-summary.ts";

type MonthPageProps = Readonly<{ lang: Language; path: string; staff: Staff; month: Month; summary: MonthSummary }>;

/** A month added up, with its file. */
export function MonthPage({ lang, path, staff, month, summary }: MonthPageProps) {
  const t = financeTexts[lang];
  const title = t.monthTitle(formatMonth(month, lang));
  return (
    <Layout
      lang={lang}
      path={path}
      title={title}
      staff={staff}
      back={{ href: financePaths.months, label: t.back }}
      wide
    >
      <PageHeading title={title} />
      {summary.total.lines === 0 ? (
        <p>{t.noLines}</p>
      ) : (
        <>
          <Notice lang={lang} title={t.preliminaryTitle}>
            <p>{t.preliminary}</p>
          </Notice>
          <ButtonLink href={financePaths.csv(month)}>{t.download}</ButtonLink>
          <p>{t.downloadHint}</p>
          <MonthTables lang={lang} summary={summary} />
          <p>{t.inKronor}</p>
        </>
      )}
    </Layout>
  );
}

function MonthTables({ lang, summary }: Readonly<{ lang: Language; summary: MonthSummary }>) {
  const t = financeTexts[lang];
  const { total, byCall, byCategory, byPilot } = summary;
  return (
    <>
      <Sum
        lang={lang}
        total={total}
        id="calls"
        caption={t.byCall}
        columns={[t.call]}
        groups={byCall}
        cells={({ of }) => [of.callId]}
      />
      <Sum
        lang={lang}
        total={total}
        id="categories"
        caption={t.byCategory}
        columns={[t.category, t.call, t.account]}
        groups={byCategory}
        cells={({ of }) => [of.category?.label ?? t.noCategory, of.callId, of.debit.account]}
      />
      <Sum
        lang={lang}
        total={total}
        id="pilots"
        caption={t.byPilot}
        columns={[t.pilot, t.organisation]}
        groups={byPilot}
        cells={({ of }) => [
          <a key="case" href={`/handlaggning/${of.applicationId}`}>
            {of.registrationNumber ?? t.noNumber}
          </a>,
          of.organisation,
        ]}
      />
    </>
  );
}

type SumProps = Readonly<{
  lang: Language;
  total: Sums;
  id: string;
  caption: string;
  columns: readonly string[];
  groups: readonly Group[];
  cells: (group: Group) => readonly ComponentChildren[];
}>;

/** One way of adding up the month; each ends at the same total. */
function Sum({ lang, total, id, caption, columns, groups, cells }: SumProps) {
  const t = financeTexts[lang];
  const amounts = ({ lines, ore }: Sums) => [
    String(lines),
    formatKronor(ore["accepted-cost"], lang),
    formatKronor(ore.payment, lang),
  ];
  return (
    <DataTable
      id={id}
      caption={caption}
      columns={[
        ...columns.map((label) => ({ label })),
        { label: t.lines, numeric: true },
        { label: t.accepted, numeric: true },
        { label: t.paid, numeric: true },
      ]}
      rows={groups.map((group) => [...cells(group), ...amounts(group)])}
      footer={[t.sum, ...columns.slice(1).map(() => ""), ...amounts(total)]}
    />
  );
}
