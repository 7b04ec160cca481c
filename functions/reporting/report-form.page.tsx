import { SupportLinks, supportOf } from "../claims/claim/claim-parts.page.tsx";
import type { Report } from "../pilot/items/report.ts";
import { reportableMonths } from "../pilot/items/report-period.ts";
import type { Pilot } from "../pilot/pilot.ts";
import type { Form as FormDocument } from "../platform/forms/document.ts";
import { Questions } from "../platform/forms/ui/questions.tsx";
import { wordsIn } from "../platform/forms/words.ts";
import { EarlierLink, GoingOnNotice } from "../platform/forms/writing/earlier-page.tsx";
import { TakenNotice } from "../platform/forms/writing/merge-page.tsx";
import { Layout, Notice, PageHeading } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { Button, ButtonRow, Fieldset, Form } from "../platform/web/ui/form.tsx";
import { Paragraphs } from "../platform/web/ui/lines.tsx";
import { formatMoment, formatMonth, type Instant, monthOf } from "../vocabulary/instant.ts";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { reportTexts } from "./report.texts.ts";

type Props = Readonly<{
  pilot: Pilot;
  report: Report;
  /** With the months of what is typed in their place. */
  form: FormDocument;
  /** The values of the fields: the stored draft, or what was just posted. */
  typed: Typed;
  version: number;
  problems: readonly Problem[];
  saved: boolean;
  /** What another person changed meanwhile, taken without asking. */
  taken: Readonly<{ who: string; labels: readonly string[] }>;
  /** When the earlier version was saved that the form holds. */
  from?: string | undefined;
  now: Instant;
}>;

/** The report while it is written. */
export function ReportFormPage(props: Props) {
  const { t, lang } = usePage(reportTexts);
  const { pilot, report, form, typed, version, problems, saved, taken, from } = props;
  const { grant } = pilot;
  const address = `/projekt/${grant.applicationId}/rapport/${report.number}`;
  const [time, money, tax, story] = form.sections;
  if (!(time && money && tax && story)) throw new RangeError("the report lacks a section");
  const questions = (section: typeof time) => (
    <Questions questions={section.questions} typed={typed} problems={problems} />
  );
  return (
    <Layout
      title={t.report(report.number)}
      back={{ href: `/projekt/${grant.applicationId}`, label: t.back }}
      problems={problems}
      scripts={["form", "questions"]}
      wide
    >
      {saved && problems.length === 0 && <Notice tone="success" text={t.saved} />}
      <TakenNotice {...taken} />
      <GoingOnNotice from={from} />
      <PageHeading caption={grant.title} title={t.report(report.number)} lead={t.lead} />
      <ReturnedNotice report={report} />
      <Form action={address} version={version} autosave={address}>
        {questions(time)}
        <Reportable {...props} />
        <Button name="action" value="period" tone="secondary">
          {t.showMonths}
        </Button>
        {questions(money)}
        <SupportLinks support={supportOf(pilot, report.number)} address={address} />
        {questions(tax)}
        <Fieldset legend={t.story} legendSize="m" hint={story.lead && wordsIn(story.lead, lang)} id={story.id}>
          {questions(story)}
        </Fieldset>
        <ButtonRow>
          <Button name="action" value="review">
            {t.review}
          </Button>
          <Button name="action" value="save" tone="secondary">
            {t.save}
          </Button>
        </ButtonRow>
      </Form>
      <EarlierLink here={address} />
    </Layout>
  );
}

/** Which months can be reported on now. */
function Reportable({ pilot, now }: Pick<Props, "pilot" | "now">) {
  const { t, lang } = usePage(reportTexts);
  const months = reportableMonths(pilot.grant, monthOf(now));
  const [first, last] = [months[0], months.at(-1)];
  return first && last ? <p>{t.months(formatMonth(first, lang), formatMonth(last, lang))}</p> : null;
}

/** Why the report came back, as long as it has not been submitted again. */
function ReturnedNotice({ report }: Pick<Props, "report">) {
  const { t, lang } = usePage(reportTexts);
  if (report.status !== "returned" || !report.returned) return null;
  return (
    <Notice tone="warning" title={t.returnedTitle}>
      <p>{t.returnedBy(formatMoment(report.returned.at, lang))}</p>
      <Paragraphs text={report.returned.comment} />
    </Notice>
  );
}
