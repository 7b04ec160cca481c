import { kindsIn, type Period, stateOf } from "../../ledger/period.ts";
import { Layout } from "../../platform/web/layout.tsx";
import { ButtonLink } from "../../platform/web/ui/button.tsx";
import { Notice } from "../../platform/web/ui/notice.tsx";
import { PageHeading } from "../../platform/web/ui/page-heading.tsx";
import type { Staff } from "../../platform/web/ui/staff-bar.tsx";
import { dayOf, formatMoment, formatMonth, type Month } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { keptUntil } from "../closing/closing.ts";
import { financePaths } from "../finance.paths.ts";
import { financeTexts } from "../finance.texts.ts";
import { closingJobId } from "../jobs/export-job.ts";
import { type Asking, Files, FrozenFiles } from "../jobs/files.page.tsx";
import type { MonthSummary } from "./month-summary.ts";
import { KindSums, SummaryTables } from "./month-sums.page.tsx";

type MonthPageProps = Readonly<{
  lang: Language;
  path: string;
  staff: Staff;
  month: Month;
  /** Nothing has been posted to it without one. */
  period: Period | undefined;
  /** Left out where the month has too many lines to be added up for a page. */
  summary: MonthSummary | undefined;
  /** Of those who may do something here. */
  asking: Asking | undefined;
}>;

/** A month added up: its state, its files, and where to go from it. */
export function MonthPage({ lang, path, staff, month, period, summary, asking }: MonthPageProps) {
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
      {period ? <Contents lang={lang} period={period} summary={summary} asking={asking} /> : <p>{t.noLines}</p>}
    </Layout>
  );
}

type ContentsProps = Readonly<{ lang: Language; period: Period } & Pick<MonthPageProps, "summary" | "asking">>;

function Contents({ lang, period, summary, asking }: ContentsProps) {
  const t = financeTexts[lang];
  const { month, lines, closedAt } = period;
  const href = (format: Parameters<typeof financePaths.file>[1]) => financePaths.file(month, format);
  return (
    <>
      <State lang={lang} period={period} mayClose={asking !== undefined} />
      {lines > 0 && (
        <>
          {period.files && closedAt ? (
            <FrozenFiles lang={lang} files={period.files} href={href} keptThrough={dayOf(keptUntil(month, closedAt))} />
          ) : (
            <Files lang={lang} scope={{ kind: "month", month }} lines={lines} href={href} asking={asking} />
          )}
          <KindSums lang={lang} periods={[period]} />
          <p>
            <a href={financePaths.verifications(month)}>{t.verifications}</a>
          </p>
          {summary ? (
            <SummaryTables lang={lang} summary={summary} kinds={kindsIn([period])} />
          ) : (
            <p>{t.tooManyLines}</p>
          )}
          <p>{t.inKronor}</p>
        </>
      )}
    </>
  );
}

function State({ lang, period, mayClose }: Readonly<{ lang: Language; period: Period; mayClose: boolean }>) {
  const t = financeTexts[lang];
  const { month, lines, closingAt, closedBy = "" } = period;
  const state = stateOf(period);
  const at = closingAt ? formatMoment(closingAt, lang) : "";
  if (state === "open") {
    return (
      <>
        <Notice lang={lang} title={t.openTitle}>
          <p>{t.open}</p>
        </Notice>
        {mayClose && <ButtonLink href={financePaths.close(month)}>{t.close}</ButtonLink>}
      </>
    );
  }
  if (state === "closing") {
    return (
      <Notice lang={lang} tone="warning" title={t.closingTitle}>
        <p>{t.closing(closedBy, at)}</p>
        <p>
          <a href={financePaths.export(closingJobId(month))}>{t.progress}</a>
        </p>
      </Notice>
    );
  }
  return (
    <Notice lang={lang} tone="success" announce={false} title={t.closedTitle}>
      <p>{t.closed(closedBy, at)}</p>
      {lines === 0 && <p>{t.closedEmpty}</p>}
    </Notice>
  );
}
