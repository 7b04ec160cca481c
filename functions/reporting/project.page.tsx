import { rateInWords } from "../calls/application-form/rate-in-words.ts";
import { claimTexts } from "../claims/claim/claim.texts.ts";
import { askedToReply, askingForTerms, declinePath, earlierTerms } from "../decisions/contract.ts";
import { calculationOf } from "../payments/contract.ts";
import { AskedQuestions, ToQuestions } from "../pilot/asked-questions.tsx";
import { DocumentLinks } from "../pilot/document-links.tsx";
import { costsOf, type Report, type ReportStatus } from "../pilot/items/report.ts";
import { nextDue } from "../pilot/items/report-period.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { Layout, Notice, PageHeading } from "../platform/web/layout.tsx";
import { usePage, useTexts } from "../platform/web/page-context.ts";
import { DataTable, numeric } from "../platform/web/ui/data-table.tsx";
import { Button, ButtonLink, Form } from "../platform/web/ui/form.tsx";
import { Lines } from "../platform/web/ui/lines.tsx";
import { SummaryList } from "../platform/web/ui/summary-list.tsx";
import { Tag, type TagTone } from "../platform/web/ui/tag.tsx";
import { formatDay, formatMonth, type Instant } from "../vocabulary/instant.ts";
import { formatMoney, type Ore } from "../vocabulary/ore.ts";
import { nextHolderStep, reportedOre } from "./holder-step.ts";
import { projectTexts } from "./project.texts.ts";
import { reportTexts } from "./report.texts.ts";
import { claimsCosts } from "./report-table.ts";

type Props = Readonly<{
  pilot: Pilot;
  now: Instant;
  /** The page answers a report just submitted. */
  submitted: boolean;
}>;

/** The holder's page: what to do next, the money, the terms, the reports. */
export function ProjectPage(props: Props) {
  const { pilot, submitted } = props;
  const t = useTexts(projectTexts);
  return (
    <Layout title={pilot.grant.title}>
      {submitted && <Notice tone="success" title={t.submittedTitle} text={t.submitted} />}
      <PageHeading caption={t.caption} title={pilot.grant.title} lead={t.lead} />
      <AskedQuestions pilot={pilot} under={`/projekt/${pilot.id}`} />
      <AskedToReply {...props} />
      <h2>{t.next}</h2>
      <Next {...props} />
      {claimsCosts(pilot.call) && <WhereTo {...props} />}
      <h2>{t.reports}</h2>
      <Reports {...props} />
      <Money {...props} />
      <Terms {...props} />
      <ToQuestions pilot={pilot} under={`/projekt/${pilot.id}`} />
      <OtherTerms {...props} />
    </Layout>
  );
}

function Next({ pilot, now }: Props) {
  const { t, lang } = usePage(projectTexts);
  const { grant, reports } = pilot;
  const address = `/projekt/${grant.applicationId}/rapport`;
  const what = nextHolderStep(pilot, now);
  const due = nextDue(grant, reports);
  const dueText = due ? t.nextDue(formatMonth(due.through, lang), formatDay(due.dueDay, lang)) : t.noneDue;
  switch (what.now) {
    case "go-on":
      return (
        <>
          <p>{dueText}</p>
          <ButtonLink href={`${address}/${what.number}`}>{t.goOn(what.number)}</ButtonLink>
        </>
      );
    case "begin":
      return (
        <>
          <p>{dueText}</p>
          <Form action={address}>
            <Button>{t.begin}</Button>
          </Form>
        </>
      );
    case "moving":
    case "pending":
      return <Notice title={t.movingTitle} text={t[what.now]} />;
    case "not-begun":
      return <p>{t["not-begun"](formatDay(grant.startDay, lang))}</p>;
    default:
      return <p>{t[what.now]}</p>;
  }
}

/** Nothing can be paid before the holder has said where to. */
function WhereTo({ pilot }: Props) {
  const t = useTexts(projectTexts);
  const href = `/projekt/${pilot.id}/betalning`;
  if (pilot.payee)
    return (
      <p>
        <a href={href}>{t.payee}</a>
      </p>
    );
  return (
    <Notice tone="warning" title={t.noPayeeTitle}>
      <p>
        {t.noPayee} <a href={href}>{t.enterPayee}</a>
      </p>
    </Notice>
  );
}

const tones: Record<ReportStatus, TagTone> = {
  draft: "neutral",
  submitted: "active",
  returned: "attention",
  accepted: "good",
};

function Reports({ pilot }: Props) {
  const { t, lang } = usePage(projectTexts);
  const r = reportTexts[lang];
  const { grant, reports } = pilot;
  const row = (report: Report) => {
    const { number, status, content, accepted } = report;
    const final = content?.final ? ` (${r.final.toLowerCase()})` : "";
    return [
      <a href={`/projekt/${grant.applicationId}/rapport/${number}`}>
        {r.report(number)}
        {final}
      </a>,
      content ? r.periodValue(formatMonth(content.from, lang), formatMonth(content.through, lang)) : "–",
      <Tag tone={tones[status]}>{r.statuses[status]}</Tag>,
      content ? formatMoney(costsOf(content), lang) : "–",
      accepted ? formatMoney(accepted.paymentOre, lang) : "–",
    ];
  };
  return (
    <DataTable
      id="reports"
      caption={t.reportsCaption}
      captionHidden
      columns={[t.number, t.reportPeriod, t.status, numeric(t.costs), numeric(t.payment)]}
      rows={reports.map(row)}
      empty={t.noReports}
    />
  );
}

function Money({ pilot }: Props) {
  const { t, lang } = usePage(projectTexts);
  const { grant, reports } = pilot;
  const money = (amount: Ore) => formatMoney(amount, lang);
  return (
    <>
      <SummaryList
        title={t.money}
        rows={[
          { key: t.granted, value: money(grant.amountOre) },
          { key: t.rate, value: rateInWords({ rate: grant.rate, roundedRate: { sv: grant.displayedRate } }, lang) },
          { key: t.reported, value: money(reportedOre(reports)) },
          {
            key: claimTexts[lang].deducts,
            value: claimTexts[lang].deductions[pilot.applied.vat],
          },
        ]}
      />
      <SummaryList {...calculationOf(grant, lang)} />
    </>
  );
}

function Terms({ pilot }: Props) {
  const { t, lang } = usePage(projectTexts);
  const { grant, lifecycle } = pilot;
  return (
    <>
      <SummaryList
        title={t.grant}
        rows={[
          { key: t.holder, value: grant.organisation },
          { key: t.registrationNumber, value: lifecycle.registrationNumber },
          { key: t.period, value: `${formatDay(grant.startDay, lang)} – ${formatDay(grant.endDay, lang)}` },
          { key: t.decided, value: formatDay(grant.decidedOn, lang) },
          { key: t.conditions, value: <Lines text={grant.conditions} /> },
          { key: t.aim, value: grant.aim && <Lines text={grant.aim} /> },
        ]}
      />
      <DocumentLinks documents={pilot.documents} under={`/projekt/${grant.applicationId}/handlingar`} />
      <DataTable
        id="years"
        caption={t.years}
        columns={[t.year, numeric(t.amount)]}
        rows={grant.years.map(({ year, amountOre }) => [String(year), formatMoney(amountOre, lang)])}
      />
    </>
  );
}

/** What the terms were before, and where others are asked for. */
function OtherTerms({ pilot }: Props) {
  const { t, lang } = usePage(projectTexts);
  const rows = earlierTerms(pilot.decisions, lang);
  const asking = askingForTerms(pilot, lang);
  const { lifecycle } = pilot;
  return (
    <>
      {rows.length > 0 && <SummaryList title={t.earlierTerms} rows={rows} />}
      {lifecycle.stage === "funded" && !lifecycle.pendingMove && (
        <p>
          <a href={declinePath(pilot.id)}>{t.decline}</a>
        </p>
      )}
      {asking && <p>{asking.href ? <a href={asking.href}>{asking.text}</a> : asking.text}</p>}
    </>
  );
}

/** A termination or a recovery is proposed: the holder is asked before anything else. */
function AskedToReply({ pilot }: Props) {
  const { t, lang } = usePage(projectTexts);
  const asked = askedToReply(pilot, lang);
  if (asked.length === 0) return null;
  return (
    <Notice tone="warning" title={t.replyTitle}>
      {asked.map(({ href, text }) => (
        <p key={href}>
          <a href={href}>{text}</a>
        </p>
      ))}
    </Notice>
  );
}
