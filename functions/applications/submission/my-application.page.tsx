import { appealWords } from "../../calls/appeal-words.ts";
import { readThrough } from "../../calls/application-form/read-through.ts";
import type { Call } from "../../calls/call.ts";
import { chosenBy } from "../../calls/choosing.ts";
import { choosingWords } from "../../calls/choosing-words.ts";
import { decisionRecordTexts, decisionRows, earlierRows } from "../../decisions/contract.ts";
import { AskedQuestions, ToQuestions } from "../../pilot/asked-questions.tsx";
import { DocumentLinks } from "../../pilot/document-links.tsx";
import type { Decision } from "../../pilot/items/decision.ts";
import type { Case } from "../../pilot/items/lifecycle.ts";
import { CorrectedBeside } from "../../pilot/people/corrected-beside.page.tsx";
import type { May } from "../../pilot/people/parts.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import type { Stage } from "../../pilot/stages/stages.ts";
import { ReadAnswers } from "../../platform/forms/ui/read-answers.tsx";
import { wordsIn } from "../../platform/forms/words.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, ButtonLink, Form } from "../../platform/web/ui/form.tsx";
import { Paragraphs } from "../../platform/web/ui/lines.tsx";
import { Panel } from "../../platform/web/ui/panel.tsx";
import { Steps } from "../../platform/web/ui/steps.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { formatDay, formatMoment, type LocalDay } from "../../vocabulary/instant.ts";
import { completionTexts } from "../completion/completion.texts.ts";
import { ToComplete, Versions } from "../completion/to-complete.page.tsx";
import { copyTexts } from "../copy/copy.texts.ts";
import { enteredFromPaper } from "../paper/entered.ts";
import { paperTexts } from "../paper/paper.texts.ts";
import { paths } from "../paths.ts";
import { mayWithdraw } from "./may-withdraw.ts";
import { submissionTexts } from "./submission.texts.ts";

const way: readonly Stage[] = ["submitted", "reviewed", "funded", "reported", "evaluated"];

type MyProps = Readonly<{
  pilot: Pilot;
  today: LocalDay;
  /** What the person may do who looks at it. */
  may: May;
  completed?: boolean;
}>;

/** An application after it is submitted: its stage, its number, its decision, and what was submitted. */
export function MyApplicationPage({ pilot, today, may, completed = false }: MyProps) {
  const { t: texts, lang } = usePage(submissionTexts);
  const { lifecycle, submission, call, decisions } = pilot;
  const paper = pilot.submissions[0]?.paper;
  const decision = pilot.decision ?? decisions.findLast(({ outcome }) => outcome === "reopened");
  const { mine, receipt } = texts;
  const current = way.indexOf(lifecycle.stage);
  const isDirect = chosenBy(call) === "direct";
  return (
    <Layout title={lifecycle.title}>
      {completed && <Notice tone="success" text={completionTexts[lang].sent} />}
      {lifecycle.pendingMove && <Notice text={mine.pending} />}
      {may.write && <ToComplete pilot={pilot} />}
      {may.write && <AskedQuestions pilot={pilot} under={paths.application(pilot.id)} />}
      <PageHeading
        title={lifecycle.title}
        caption={wordsIn(call.title, lang)}
        lead={<Lead pilot={pilot} today={today} />}
      />
      {current >= 0 && (
        <Steps
          label={mine.stageLabel}
          steps={way.map((stage) => ({
            label: isDirect && stage === "reviewed" ? texts.directStage : texts.stages[stage],
          }))}
          current={current}
          ended={lifecycle.stage === "evaluated"}
        />
      )}
      <SummaryList
        rows={[
          { key: receipt.number, value: lifecycle.registrationNumber ?? receipt.numberComes },
          { key: mine.submittedAt, value: formatMoment(lifecycle.submittedAt, lang) },
          ...(paper ? [{ key: paperTexts[lang].came, value: enteredFromPaper(paper, lang) }] : []),
          { key: receipt.reference, value: pilot.id },
        ]}
      />
      {decision && <Decided decision={decision} call={call} />}
      {pilot.grantIfAny && (
        <Form action={paths.toProject(pilot.id)}>
          <Button>{mine.toProject}</Button>
        </Form>
      )}
      <DocumentLinks documents={pilot.documents} under={paths.documents(pilot.id)} />
      <ToQuestions pilot={pilot} under={paths.application(pilot.id)} />
      <h2>{mine.application}</h2>
      <CorrectedBeside party={pilot.party} />
      <ReadAnswers
        headings="h3"
        sections={readThrough(submission, call, {
          lang,
          reader: "applicant",
          fileHref: (file) => paths.attachment(pilot.id, file),
        })}
      />
      <Versions pilot={pilot} href={(number) => paths.version(pilot.id, number)} />
      <p>
        <a href={paths.members(pilot.id)}>{mine.people}</a>
      </p>
      <p>
        {copyTexts[lang].linkText} <a href={paths.copy(pilot.id)}>{copyTexts[lang].link}</a>
      </p>
      {may.speak && mayWithdraw(lifecycle) && (
        <ButtonLink href={paths.withdraw(pilot.id)} tone="secondary">
          {mine.withdraw}
        </ButtonLink>
      )}
    </Layout>
  );
}

/** Where the application stands; of a granted one also when its project is. */
function Lead({ pilot, today }: Readonly<{ pilot: Pilot; today: LocalDay }>) {
  const { t: texts, lang } = usePage(submissionTexts);
  const { lifecycle, grantIfAny: grant, call } = pilot;
  const direct = chosenBy(call) === "direct" ? texts.directText[lifecycle.stage] : undefined;
  const said = direct ?? texts.stageText[lifecycle.stage];
  if (!grant || lifecycle.stage !== "funded") return <>{said}</>;
  const { before, during, after } = texts.projectTime;
  const [start, end] = [formatDay(grant.startDay, lang), formatDay(grant.endDay, lang)];
  const when = today < grant.startDay ? before(start) : today <= grant.endDay ? during(end) : after(end);
  return (
    <>
      {said} {when}
    </>
  );
}

/** The decision that holds, or the one that set it aside: all that the letter says, by the same words as on every page. */
function Decided({ decision, call }: { decision: Decision; call: Call }) {
  const { lang } = usePage();
  const { mine } = submissionTexts[lang];
  const appeal = appealWords(call, lang);
  return (
    <>
      <SummaryList
        title={decisionRecordTexts[lang].outcomes[decision.outcome]}
        rows={[...earlierRows(decision, lang), ...decisionRows(decision, call, lang, "party")]}
      />
      {decision.outcome === "granted" && <p>{mine.holder}</p>}
      {appeal !== undefined && (
        <>
          {call.appeal.kind !== "not-appealable" && <h2>{mine.appeal}</h2>}
          <Paragraphs text={appeal} />
        </>
      )}
    </>
  );
}

/** It is in: when, under which reference, and what happens next. */
export function ReceiptPage({ lifecycle, call }: Readonly<{ lifecycle: Case; call: Call }>) {
  const { lang } = usePage();
  const { applicationId, title, submittedAt, registrationNumber } = lifecycle;
  const t = submissionTexts[lang].receipt;
  return (
    <Layout title={t.title}>
      <Panel title={t.title}>{t.received(formatMoment(submittedAt, lang))}</Panel>
      <SummaryList
        title={title}
        rows={[
          { key: t.number, value: registrationNumber ?? t.numberComes },
          { key: t.reference, value: applicationId },
        ]}
      />
      <p>{t.mailed}</p>
      <h2>{t.nextTitle}</h2>
      <ul>
        {[choosingWords(call, lang), ...t.next].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <ButtonLink href={paths.application(applicationId)}>{t.toApplication}</ButtonLink>
    </Layout>
  );
}
