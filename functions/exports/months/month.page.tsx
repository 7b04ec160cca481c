import { kindsIn, type Period, stateOf } from "../../ledger/period.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage, useTexts } from "../../platform/web/page-context.ts";
import type { SiteAuthority } from "../../platform/web/site-authority.ts";
import { ButtonLink } from "../../platform/web/ui/form.tsx";
import { dayOf, formatMoment, formatMonth, type Month } from "../../vocabulary/instant.ts";
import type { CallNames } from "../call-names.store.ts";
import { keptUntil } from "../closing/closing.ts";
import { financePaths } from "../finance.paths.ts";
import { financeTexts } from "../finance.texts.ts";
import { closingJobId } from "../jobs/export-job.ts";
import { Files, FrozenFiles } from "../jobs/files.page.tsx";
import { Accounts, YouBook } from "./booked.page.tsx";
import type { MonthSummary } from "./month-summary.ts";
import { KindSums, SummaryTables } from "./month-sums.page.tsx";

/** What the authority says of the ledger file. */
type LedgerFile = Readonly<Pick<SiteAuthority, "memorandum" | "memorandumAccounts">>;

type MonthPageProps = Readonly<{
  month: Month;
  /** Nothing has been posted to it without one. */
  period: Period | undefined;
  /** Left out where the month has too many lines to be added up for a page. */
  summary: MonthSummary | undefined;
  calls: CallNames;
  ledgerFile: LedgerFile;
  /** Of those who may do something here. */
  acts: boolean;
}>;

/** A month added up: its state, its files, and where to go from it. */
export function MonthPage({ month, period, ...rest }: MonthPageProps) {
  const { lang, t } = usePage(financeTexts);
  const title = t.monthTitle(formatMonth(month, lang));
  return (
    <Layout title={title} back={{ href: financePaths.months, label: t.back }} wide>
      <PageHeading title={title} />
      {period ? <Contents period={period} {...rest} /> : <p>{t.noLines}</p>}
    </Layout>
  );
}

type ContentsProps = Readonly<{ period: Period } & Pick<MonthPageProps, "summary" | "calls" | "ledgerFile" | "acts">>;

function Contents({ period, summary, calls, ledgerFile, acts }: ContentsProps) {
  const t = useTexts(financeTexts);
  const { month, lines, closedAt } = period;
  const balances = period.accounts ?? summary?.byAccount;
  const href = (format: Parameters<typeof financePaths.file>[1]) => financePaths.file(month, format);
  return (
    <>
      <State period={period} mayClose={acts} />
      {lines > 0 && (
        <>
          {period.files && closedAt ? (
            <FrozenFiles files={period.files} href={href} keptThrough={dayOf(keptUntil(month, closedAt))} />
          ) : (
            <Files scope={{ kind: "month", month }} lines={lines} href={href} acts={acts} />
          )}
          <YouBook sums={period} leftOut={isWithout(period, ledgerFile)} />
          <KindSums periods={[period]} />
          {balances && <Accounts balances={balances} memorandum={ledgerFile.memorandumAccounts} />}
          <p>
            <a href={financePaths.verifications(month)}>{t.verifications}</a>
          </p>
          {summary ? (
            <SummaryTables summary={summary} kinds={kindsIn([period])} calls={calls} />
          ) : (
            <p>{t.tooManyLines}</p>
          )}
          <p>{t.inKronor}</p>
        </>
      )}
    </>
  );
}

/** Whether a month's ledger file lacks what is memorandum: of a closed month, whether the frozen one has fewer lines. */
const isWithout = ({ files, lines }: Period, { memorandum }: LedgerFile): boolean =>
  files ? files.sie !== undefined && files.sie.rows < lines : memorandum === "left-out";

function State({ period, mayClose }: Readonly<{ period: Period; mayClose: boolean }>) {
  const { lang, t } = usePage(financeTexts);
  const { month, lines, closingAt, closedBy = "", ready, readyAt } = period;
  const state = stateOf(period);
  const at = closingAt ? formatMoment(closingAt, lang) : "";
  if (state === "open") {
    return (
      <>
        <Notice title={t.openTitle} text={t.open} />
        {ready && readyAt && <p>{t.ready(ready.name, formatMoment(readyAt, lang))}</p>}
        {mayClose && <ButtonLink href={financePaths.close(month)}>{t.close}</ButtonLink>}
      </>
    );
  }
  if (state === "closing") {
    return (
      <Notice tone="warning" title={t.closingTitle}>
        <p>{t.closing(closedBy, at)}</p>
        <p>
          <a href={financePaths.export(closingJobId(month))}>{t.progress}</a>
        </p>
      </Notice>
    );
  }
  return (
    <Notice tone="success" announce={false} title={t.closedTitle}>
      <p>{t.closed(closedBy, at)}</p>
      {lines === 0 && <p>{t.closedEmpty}</p>}
    </Notice>
  );
}
