import { paragraphsOf } from "../platform/documents/paper.ts";
import { questionsOf } from "../platform/forms/controls.ts";
import { Questions } from "../platform/forms/ui/questions.tsx";
import { Layout, Notice, PageHeading } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { Button, ButtonLink, ButtonRow, Form } from "../platform/web/ui/form.tsx";
import { SummaryList } from "../platform/web/ui/summary-list.tsx";
import type { CallId } from "../vocabulary/ids.ts";
import { formatDay, formatMoment } from "../vocabulary/instant.ts";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import type { Analysed, Analysis, Interview, Passages } from "./analysis.ts";
import { placeName } from "./cited.ts";
import { codesOf } from "./codes.ts";
import { codesForm, interviewForm, passageForm, withdrawForm } from "./interview.form.ts";
import { learningTexts } from "./learning.texts.ts";
import {
  analysisPath,
  codesPath,
  interviewPath,
  markPassagePath,
  withdrawInterviewPath,
  writeInterviewPath,
} from "./paths.ts";
import { PersonalWarning } from "./personal.page.tsx";

type Props = Readonly<{
  callId: CallId;
  analysis: Pick<Analysis, "own">;
  row: Analysed;
  interview: Interview;
  of: Passages;
  writes: boolean;
  /** What stands in the form in which a passage is marked. */
  marking: Typed;
  problems: readonly Problem[];
  done: "saved" | "marked" | undefined;
}>;

/** An interview: its text beside what was marked in it. */
export function InterviewPage(props: Props) {
  const { callId, row, interview, of, writes, problems, done } = props;
  const { t, lang } = usePage(learningTexts);
  const { number, withdrawn, applicationId, savedBy, savedAt } = interview;
  const opens = writes && !withdrawn;
  return (
    <Layout
      title={`${t.interviewOf(number)}: ${row.title}`}
      back={{ href: analysisPath(callId), label: t.toAnalysis }}
      problems={problems}
      wide
    >
      {done && <Notice tone="success" text={t[done]} announce />}
      {withdrawn && <Notice tone="warning" text={t.withdrawn(withdrawn.by, formatMoment(withdrawn.at, lang))} />}
      <PageHeading title={t.interviewOf(number)} caption={`${row.number}. ${row.title}, ${row.organisation}`} />
      <SummaryList
        title={t.facts}
        rows={[
          { key: t.day, value: formatDay(interview.day, lang) },
          { key: t.asked, value: interview.asked },
          { key: t.consent, value: interview.consent },
          { key: t.why, value: withdrawn?.reason },
          { key: t.savedBy, value: `${formatMoment(savedAt, lang)}, ${savedBy}` },
        ]}
      />
      {!withdrawn && (
        <>
          {writes && <PersonalWarning of="interview" texts={[interview.text]} />}
          <h2>{t.text}</h2>
          <Paragraphs {...props} opens={opens} />
          <Marked {...props} opens={opens} of={of} />
          {opens && <Marking {...props} />}
        </>
      )}
      {opens && (
        <ButtonRow>
          <ButtonLink href={writeInterviewPath(callId, applicationId, number)} tone="secondary">
            {t.edit}
          </ButtonLink>
          <ButtonLink href={withdrawInterviewPath(callId, applicationId, number)} tone="secondary">
            {t.withdraw}
          </ButtonLink>
        </ButtonRow>
      )}
    </Layout>
  );
}

type Opens = Props & Readonly<{ opens: boolean }>;

function Paragraphs({ callId, interview: { applicationId, number, text }, opens }: Opens) {
  const { t } = usePage(learningTexts);
  return (
    <>
      {paragraphsOf(text).map((paragraph, at) => (
        <p key={at} class="pg-side__text">
          {paragraph}{" "}
          {opens && (
            <a
              class="govuk-!-display-none-print"
              href={`${interviewPath(callId, applicationId, number)}?stycke=${at + 1}#markera`}
            >
              {t.takePart(at + 1)}
            </a>
          )}
        </p>
      ))}
    </>
  );
}

function Marked({ callId, analysis, row, interview: { applicationId, number }, of, opens }: Opens) {
  const { t, lang } = usePage(learningTexts);
  const names = new Map(codesOf(analysis, lang).map(({ id, name }) => [id, name]));
  const here = interviewPath(callId, applicationId, number);
  return (
    <>
      <h2>{t.list}</h2>
      {of.passages.length === 0 && <p>{t.noPassages}</p>}
      {of.passages.map((passage) => {
        const place = placeName({ project: row.number, interview: number, passage: passage.number });
        return (
          <section key={place} id={`p${passage.number}`} aria-labelledby={`h${passage.number}`}>
            <h3 id={`h${passage.number}`}>
              {place}: {passage.codes.map((code) => names.get(code) ?? code).join(", ")}
            </h3>
            <blockquote class="govuk-inset-text">{passage.words}</blockquote>
            {opens && (
              <Form action={`${markPassagePath(callId, applicationId, number)}/${passage.number}`}>
                <ButtonRow>
                  <ButtonLink href={`${here}?passage=${passage.number}#markera`} tone="secondary">
                    {t.change}
                    <span class="govuk-visually-hidden">: {place}</span>
                  </ButtonLink>
                  <Button tone="secondary">
                    {t.remove}
                    <span class="govuk-visually-hidden">: {place}</span>
                  </Button>
                </ButtonRow>
              </Form>
            )}
          </section>
        );
      })}
    </>
  );
}

function Marking({ callId, analysis, interview: { applicationId, number }, marking, problems }: Props) {
  const { t } = usePage(learningTexts);
  return (
    <>
      <h2 id="markera">{t.mark}</h2>
      <p>{t.markLead}</p>
      <Form action={markPassagePath(callId, applicationId, number)}>
        <Questions questions={questionsOf(passageForm(analysis.own))} typed={marking} problems={problems} />
        <Button>{t.markButton}</Button>
      </Form>
    </>
  );
}

type WriteProps = Readonly<{
  callId: CallId;
  project: Pick<Analysed, "applicationId" | "title">;
  number: number;
  typed: Typed;
  version: number;
  problems: readonly Problem[];
}>;

/** An interview, to be written down. */
export function WriteInterviewPage({ callId, project, number, typed, version, problems }: WriteProps) {
  const { t } = usePage(learningTexts);
  const { applicationId, title } = project;
  const heading = number === 0 ? t.newInterview(title) : t.edit;
  const back =
    number === 0
      ? { href: analysisPath(callId), label: t.toAnalysis }
      : { href: interviewPath(callId, applicationId, number), label: t.interviewOf(number) };
  return (
    <Layout title={heading} back={back} problems={problems} scripts={["form"]}>
      {problems.length > 0 && <Notice text={t.notSaved} />}
      <PageHeading title={heading} caption={title} lead={t.writeLead} />
      <Form action={writeInterviewPath(callId, applicationId, number)} version={version}>
        <Questions questions={questionsOf(interviewForm)} typed={typed} problems={problems} />
        <Button>{t.save}</Button>
      </Form>
    </Layout>
  );
}

type WithdrawProps = Readonly<{
  callId: CallId;
  row: Analysed;
  number: number;
  typed: Typed;
  problems: readonly Problem[];
}>;

/** Consent is taken back: what follows, and why. */
export function WithdrawInterviewPage({ callId, row, number, typed, problems }: WithdrawProps) {
  const { t } = usePage(learningTexts);
  const back = { href: interviewPath(callId, row.applicationId, number), label: t.interviewOf(number) };
  return (
    <Layout title={t.withdraw} back={back} problems={problems}>
      <PageHeading title={t.withdraw} caption={`${row.title}, ${t.interviewOf(number)}`} lead={t.withdrawLead} />
      <Form action={withdrawInterviewPath(callId, row.applicationId, number)}>
        <Questions questions={questionsOf(withdrawForm)} typed={typed} problems={problems} />
        <Button tone="warning">{t.withdrawButton}</Button>
      </Form>
    </Layout>
  );
}

type CodesProps = Readonly<{
  callId: CallId;
  call: string;
  typed: Typed;
  version: number;
  problems: readonly Problem[];
}>;

/** The authority's own codes of a call's analysis. */
export function CodesPage({ callId, call, typed, version, problems }: CodesProps) {
  const { t } = usePage(learningTexts);
  return (
    <Layout
      title={t.ownCodes}
      back={{ href: analysisPath(callId), label: t.toAnalysis }}
      problems={problems}
      scripts={["form", "questions"]}
    >
      <PageHeading title={t.ownCodes} caption={call} />
      <Form action={codesPath(callId)} version={version}>
        <Questions questions={questionsOf(codesForm)} typed={typed} problems={problems} />
        <Button>{t.save}</Button>
      </Form>
    </Layout>
  );
}
