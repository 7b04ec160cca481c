import { ReportFlags, SupportFiles, supportOf } from "../claims/claim/claim-parts.page.tsx";
import { flagsOfReport } from "../claims/claim/flags.ts";
import { budgetStatusOf } from "../claims/costs.ts";
import { acceptedOf } from "../claims/examination/accepted-lines.ts";
import { correctedLines } from "../pilot/accepted-costs.ts";
import type { Report, ReportContent } from "../pilot/items/report.ts";
import { attachedTo } from "../pilot/items/report-attachment.ts";
import type { Pilot } from "../pilot/pilot.ts";
import type { Difference } from "../platform/forms/difference.ts";
import { Differences } from "../platform/forms/ui/differences.tsx";
import { Layout, Notice, PageHeading } from "../platform/web/layout.tsx";
import { usePage, useTexts } from "../platform/web/page-context.ts";
import { Button, ButtonLink, ButtonRow, Form } from "../platform/web/ui/form.tsx";
import { SummaryList } from "../platform/web/ui/summary-list.tsx";
import { formatMoment, type Instant, monthOf } from "../vocabulary/instant.ts";
import { formatMoney, type Ore } from "../vocabulary/ore.ts";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { AttachmentsRead } from "./attachments/attachments-read.page.tsx";
import { EarlyFinal } from "./early/early-final.page.tsx";
import { earlyFinalTexts } from "./early/early-final.texts.ts";
import { asksBecauseOf } from "./early/early-final.ts";
import { reportTexts } from "./report.texts.ts";
import { WhatItPays } from "./report-money.page.tsx";
import { CostsAgainstBudget, Outcome, ReportRead } from "./report-parts.page.tsx";
import { claimsCosts } from "./report-table.ts";
import { HandOn, Prepared, SendBack, signerBeside } from "./signatory/signatory.page.tsx";

type Props = Readonly<{ pilot: Pilot; report: Report; content: ReportContent }>;
/** What another person changed after this one had read the report through, where that is so. */
type ReviewProps = Props &
  Readonly<{
    changed?: readonly Difference[] | undefined;
    /** It was to be the final report a moment ago. */
    nowProgress: boolean;
    now: Instant;
    /** Whose link it is that the page was opened by. */
    subject: string;
    typed: Typed;
    problems: readonly Problem[];
  }>;

/** A report with everything that helps to judge it: what it says, its costs against budget, and its flags. */
export function ReportInFull({ pilot, report, content, address }: Props & { address: string }) {
  const standings = budgetStatusOf(pilot, report.number, content.costs);
  return (
    <>
      {report.status !== "accepted" && (
        <ReportFlags pilot={pilot} flags={flagsOfReport(pilot, report, content)} lines={content.costs} />
      )}
      <ReportRead content={content} call={pilot.call} />
      <AttachmentsRead report={address} attached={attachedTo(pilot, report.number)} />
      {claimsCosts(pilot.call) && (
        <>
          <SupportFiles support={supportOf(pilot, report.number)} address={address} />
          <CostsAgainstBudget standings={standings} />
        </>
      )}
    </>
  );
}

/** The last look before a report is submitted. */
export function ReportReviewPage(props: ReviewProps) {
  const { pilot, report, content, changed, nowProgress, now, problems } = props;
  const { t, lang } = usePage(reportTexts);
  const address = `/projekt/${pilot.id}/rapport/${report.number}`;
  const thisMonth = monthOf(now);
  const signer = signerBeside(pilot, props.subject);
  return (
    <Layout
      title={t.reviewTitle}
      back={{ href: address, label: t.report(report.number) }}
      problems={problems}
      scripts={["form"]}
      wide
    >
      {changed && <Changed changed={changed} />}
      {nowProgress && !content.final && <Notice tone="success" text={earlyFinalTexts[lang].nowProgress} />}
      <PageHeading
        caption={`${pilot.grant.title}, ${t.report(report.number)}`}
        title={t.reviewTitle}
        lead={t.reviewLead}
      />
      <Prepared report={report} signer={signer} />
      <ReportInFull {...props} address={address} />
      {claimsCosts(pilot.call) && <WhatItPays pilot={pilot} number={report.number} claim={content} />}
      {signer ? (
        <HandOn pilot={pilot} report={report} signer={signer} />
      ) : (
        <>
          <Form action={`${address}/skicka`} version={report.version}>
            {asksBecauseOf(content, pilot.grant, thisMonth) && <EarlyFinal {...props} thisMonth={thisMonth} />}
            <ButtonRow>
              <Button>{t.submit}</Button>
              <ButtonLink href={address} tone="secondary">
                {t.change}
              </ButtonLink>
            </ButtonRow>
          </Form>
          <SendBack pilot={pilot} report={report} typed={props.typed} problems={problems} />
        </>
      )}
    </Layout>
  );
}

/** Nothing is submitted that was not read: what differs is shown first. */
function Changed({ changed }: Readonly<{ changed: readonly Difference[] }>) {
  const t = useTexts(reportTexts);
  return (
    <Notice tone="warning" title={t.changedTitle} announce>
      <p>{t.changed}</p>
      {changed.length > 0 ? <Differences differences={changed} /> : <p>{t.changedCosts}</p>}
    </Notice>
  );
}

/** What a report that is in has come to. */
export function ReportState({ report, claims }: Readonly<{ report: Report; claims: boolean }>) {
  const { t, lang } = usePage(reportTexts);
  const { submittedAt, accepted, status, corrections = [] } = report;
  const ifAny = (amount: Ore | undefined) => (amount ? formatMoney(amount, lang) : undefined);
  return (
    <SummaryList
      rows={[
        { key: t.state, value: t.statuses[status] },
        { key: t.submitted, value: submittedAt && formatMoment(submittedAt, lang) },
        { key: t.accepted, value: accepted && formatMoment(accepted.at, lang) },
        { key: t.acceptedCosts, value: claims && accepted ? formatMoney(accepted.acceptedOre, lang) : undefined },
        {
          key: t.corrected,
          value: corrections.length > 0 ? formatMoney(acceptedOf(correctedLines(report)), lang) : undefined,
        },
        { key: t.settled, value: ifAny(accepted?.settledOre) },
        { key: t.reclaimed, value: ifAny(accepted?.reclaimedOre) },
        { key: t.payment, value: claims && accepted ? formatMoney(accepted.paymentOre, lang) : undefined },
      ]}
    />
  );
}

/** A report that is in, for its holder to read. */
export function ReportPage(props: Props) {
  const { pilot, report } = props;
  const t = useTexts(reportTexts);
  return (
    <Layout title={t.report(report.number)} back={{ href: `/projekt/${pilot.id}`, label: t.back }} wide>
      <PageHeading caption={pilot.grant.title} title={t.report(report.number)} />
      <ReportState report={report} claims={claimsCosts(pilot.call)} />
      <Outcome report={report} categories={pilot.call.categories} />
      <ReportInFull {...props} address={`/projekt/${pilot.id}/rapport/${report.number}`} />
    </Layout>
  );
}
