import { ControlMissing, ControlSeen } from "../../claims/control/control.page.tsx";
import { correctableStages } from "../../claims/correction/correction.ts";
import { commentLimit } from "../../claims/examination/examination.form.ts";
import { examinationTexts } from "../../claims/examination/examination.texts.ts";
import { SettlementPreview } from "../../claims/examination/settlement-preview.page.tsx";
import { calculationOf, settled, waitsForBank } from "../../payments/contract.ts";
import { isClaimed } from "../../pilot/claimed.ts";
import { SharedVouchers } from "../../pilot/double-funding/doubles.page.tsx";
import type { DoublesSeen } from "../../pilot/double-funding/doubles.store.ts";
import { followsGoals } from "../../pilot/goals/report-rows.ts";
import { costsOf, isChecked, type Report, type ReportContent, waitsForOthers } from "../../pilot/items/report.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage, useTexts } from "../../platform/web/page-context.ts";
import { Button, ButtonLink, Form, fieldsOf } from "../../platform/web/ui/form.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { TextArea } from "../../platform/web/ui/text-field.tsx";
import { formatMoney, ore } from "../../vocabulary/ore.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { reportTexts } from "../report.texts.ts";
import { Outcome } from "../report-parts.page.tsx";
import { ReportInFull, ReportState } from "../report-review.page.tsx";
import { claimsCosts } from "../report-table.ts";

type Props = Readonly<{
  pilot: Pilot;
  report: Report;
  typed: Typed;
  problems: readonly Problem[];
  done: "accepted" | "returned" | "corrected" | undefined;
  /** The officer has the two ways on; others read. */
  examines: boolean;
  shared: DoublesSeen;
}>;

/** A report as its officer examines it: what it says, what accepting it leads to, and the two ways on. */
export function OfficerReportPage(props: Props) {
  const { t, lang } = usePage(examinationTexts);
  const { pilot, report, problems, done, examines } = props;
  const { grant, lifecycle, call } = pilot;
  const { content, status } = report;
  const title = `${t.examine} ${report.number}`;
  const open = status === "submitted" && isClaimed({ lifecycle, grantIfAny: grant }, "examination");
  return (
    <Layout
      title={`${title}: ${grant.title}`}
      back={{ href: `/handlaggning/${grant.applicationId}`, label: t.backToCase }}
      problems={problems}
      scripts={["form"]}
      wide
    >
      {done && status === (done === "corrected" ? "accepted" : done) && (
        <Notice tone="success" title={t[`${done}Title`]} text={t[done]} />
      )}
      <PageHeading caption={grant.title} title={reportTexts[lang].report(report.number)} />
      <ReportState report={report} claims={claimsCosts(call)} />
      <Outcome report={report} categories={call.categories} />
      <ControlSeen report={report} />
      {status === "accepted" && (
        <>
          <SummaryList {...calculationOf(grant, lang)} />
          {examines && correctableStages.includes(lifecycle.stage) && (
            <ButtonLink href={`${addressOf(props)}/ratta`} tone="secondary">
              {t.correct}
            </ButtonLink>
          )}
        </>
      )}
      {content ? (
        <>
          <ReportInFull pilot={pilot} report={report} content={content} address={addressOf(props)} />
          {examines && (
            <p>
              <a href={`${addressOf(props)}/rapport.json`}>{reportTexts[lang].asFile}</a>
            </p>
          )}
          {examines && followsGoals(call) && (
            <p>
              <a href={`/handlaggning/${pilot.id}/resultat`}>{reportTexts[lang].results}</a>
            </p>
          )}
        </>
      ) : (
        <p>{t.draft}</p>
      )}
      {examines && status === "submitted" && !open && <Notice title={t.notNowTitle} text={t.notNow} />}
      {examines && open && content && (
        <>
          <Accept {...props} content={content} />
          <GiveBack {...props} />
        </>
      )}
    </Layout>
  );
}

const addressOf = ({ pilot, report }: Props) => `/handlaggning/${pilot.id}/rapporter/${report.number}`;

function Accept(props: Props & { content: ReportContent }) {
  const { t, lang } = usePage(examinationTexts);
  const { pilot, report, content } = props;
  const { grant, reports, payments } = pilot;
  const changeOre = costsOf(content);
  const below = ore(grant.acceptedOre + changeOre) < 0;
  const bank = !below && waitsForBank(grant, { changeOre, final: content.final }, payments);
  const claims = claimsCosts(pilot.call);
  const hindered = waitsForOthers(report, reports) ? "waits" : bank ? "bank" : below ? "below" : undefined;
  return (
    <>
      <h2>{t.accept}</h2>
      {!bank && !below && (claims || content.final) && (
        <SettlementPreview
          grant={grant}
          settlement={settled(grant, { changeOre, final: content.final }, payments)}
          before={[{ key: t.claimedSum, value: formatMoney(changeOre, lang) }]}
        />
      )}
      {hindered ? (
        <Notice title={t[`${hindered}Title`]} text={t[hindered]} />
      ) : isChecked(report) ? (
        <>
          <SharedVouchers shared={props.shared} />
          <p>{t.acceptText}</p>
          {content.final && <p>{t.acceptFinal}</p>}
          <Form action={`${addressOf(props)}/godkann`} version={report.version}>
            <input type="hidden" name="grantVersion" value={String(grant.version)} />
            <Button>{t.accept}</Button>
          </Form>
        </>
      ) : (
        <ControlMissing report={report} address={addressOf(props)} />
      )}
      {claims && (
        <>
          <p>{t.lineByLineText}</p>
          <ButtonLink href={`${addressOf(props)}/rader`} tone="secondary">
            {t.lineByLine}
          </ButtonLink>
        </>
      )}
    </>
  );
}

function GiveBack(props: Props) {
  const { report, typed, problems } = props;
  const t = useTexts(examinationTexts);
  return (
    <>
      <h2>{t.returnHeading}</h2>
      <Form action={`${addressOf(props)}/aterlamna`} version={report.version}>
        <TextArea
          {...fieldsOf(typed, problems)("comment")}
          label={t.comment}
          hint={t.commentHint}
          limit={commentLimit}
        />
        <Button tone="secondary">{t.giveBack}</Button>
      </Form>
    </>
  );
}
