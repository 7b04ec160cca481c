import { correctableStages } from "../../claims/correction/correction.ts";
import { examinationTexts } from "../../claims/examination/examination.texts.ts";
import { Leads } from "../../claims/examination/leads.page.tsx";
import { officerTexts } from "../../claims/examination/officer.texts.ts";
import { calculationOf, settled } from "../../payments/contract.ts";
import { waitsForBank, waitsForOthers } from "../../pilot/items/acceptance.ts";
import { costsOf, type Report, type ReportContent } from "../../pilot/items/report.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { Layout } from "../../platform/web/layout.tsx";
import { Button, ButtonLink } from "../../platform/web/ui/button.tsx";
import { ErrorSummary } from "../../platform/web/ui/error-summary.tsx";
import { Form } from "../../platform/web/ui/form.tsx";
import { Notice } from "../../platform/web/ui/notice.tsx";
import { PageHeading } from "../../platform/web/ui/page-heading.tsx";
import type { Staff } from "../../platform/web/ui/staff-bar.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { TextArea } from "../../platform/web/ui/text-area.tsx";
import type { Language } from "../../vocabulary/language.ts";
import { formatMoney, ore } from "../../vocabulary/ore.ts";
import { type Problem, type Typed, typedText } from "../../vocabulary/typed.ts";
import { Outcome } from "../outcome.page.tsx";
import { reportTexts } from "../report.texts.ts";
import { ReportInFull, ReportState } from "../report-review.page.tsx";
import { commentLimit } from "./return.form.ts";

type Props = Readonly<{
  lang: Language;
  path: string;
  staff: Staff;
  pilot: Pilot;
  report: Report;
  typed: Typed;
  problems: readonly Problem[];
  csrf: string;
  nonce: string;
  done: "accepted" | "returned" | "corrected" | undefined;
}>;

/** A report as its officer examines it: what it says, what accepting it leads to, and the two ways on. */
export function OfficerReportPage(props: Props) {
  const { lang, path, staff, pilot, report, problems, done } = props;
  const t = officerTexts[lang];
  const { grant, lifecycle, call } = pilot;
  const { content, status } = report;
  const title = `${t.examine} ${report.number}`;
  const open = status === "submitted" && lifecycle.stage === "funded" && !lifecycle.pendingMove;
  return (
    <Layout
      lang={lang}
      path={path}
      title={`${title}: ${grant.title}`}
      staff={staff}
      back={{ href: `/handlaggning/${grant.applicationId}`, label: t.back }}
      errors={problems.length > 0}
      scripts={["form"]}
      wide
    >
      <ErrorSummary lang={lang} errors={problems} />
      {done && status === (done === "corrected" ? "accepted" : done) && (
        <Notice lang={lang} tone="success" title={t[`${done}Title`]}>
          <p>{t[done]}</p>
        </Notice>
      )}
      <PageHeading caption={grant.title} title={reportTexts[lang].report(report.number)} />
      <ReportState lang={lang} report={report} />
      <Outcome lang={lang} report={report} categories={call.categories} />
      {status === "accepted" && (
        <>
          <SummaryList lang={lang} {...calculationOf(grant, lang)} />
          {correctableStages.includes(lifecycle.stage) && (
            <ButtonLink href={`${addressOf(props)}/ratta`} tone="secondary">
              {t.correct}
            </ButtonLink>
          )}
        </>
      )}
      {content ? (
        <ReportInFull lang={lang} pilot={pilot} report={report} content={content} address={addressOf(props)} />
      ) : (
        <p>{t.draft}</p>
      )}
      {status === "submitted" && !open && (
        <Notice lang={lang} title={t.notNowTitle}>
          <p>{t.notNow}</p>
        </Notice>
      )}
      {open && content && (
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
  const { lang, pilot, report, content, csrf, nonce } = props;
  const t = officerTexts[lang];
  const { grant, reports, payments } = pilot;
  const changeOre = costsOf(content);
  const below = ore(grant.acceptedOre + changeOre) < 0;
  const bank = waitsForBank(report, payments);
  const hindered = waitsForOthers(report, reports) ? "waits" : bank ? "bank" : below ? "below" : undefined;
  return (
    <>
      <h2>{t.accept}</h2>
      {!bank && !below && (
        <Leads
          lang={lang}
          grant={grant}
          settlement={settled(grant, { changeOre, final: content.final }, payments)}
          before={[{ key: examinationTexts[lang].claimedSum, value: formatMoney(changeOre, lang) }]}
        />
      )}
      {hindered ? (
        <Notice lang={lang} title={t[`${hindered}Title`]}>
          <p>{t[hindered]}</p>
        </Notice>
      ) : (
        <>
          <p>{t.acceptText}</p>
          {content.final && <p>{t.acceptFinal}</p>}
          <Form action={`${addressOf(props)}/godkann`} csrf={csrf} nonce={nonce} version={report.version}>
            <input type="hidden" name="grantVersion" value={String(grant.version)} />
            <Button>{t.accept}</Button>
          </Form>
        </>
      )}
      <p>{t.lineByLineText}</p>
      <ButtonLink href={`${addressOf(props)}/rader`} tone="secondary">
        {t.lineByLine}
      </ButtonLink>
    </>
  );
}

function GiveBack(props: Props) {
  const { lang, report, typed, problems, csrf, nonce } = props;
  const t = officerTexts[lang];
  return (
    <>
      <h2>{t.returnHeading}</h2>
      <Form action={`${addressOf(props)}/aterlamna`} csrf={csrf} nonce={nonce} version={report.version}>
        <TextArea
          lang={lang}
          name="comment"
          value={typedText(typed, "comment")}
          error={problems.find(({ field }) => field === "comment")?.text}
          label={t.comment}
          hint={t.commentHint}
          limit={commentLimit}
        />
        <Button tone="secondary">{t.giveBack}</Button>
      </Form>
    </>
  );
}
