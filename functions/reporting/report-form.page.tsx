import { SupportLinks, supportOf } from "../claims/claim/claim-parts.page.tsx";
import type { Report, ReportContent } from "../pilot/items/report.ts";
import { attachedTo } from "../pilot/items/report-attachment.ts";
import { monthsToReport, reportableMonths } from "../pilot/items/report-period.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { conditionWords } from "../platform/forms/condition-words.ts";
import { questionsOf } from "../platform/forms/controls.ts";
import type { Form as FormDocument, Section } from "../platform/forms/document.ts";
import { Questions } from "../platform/forms/ui/questions.tsx";
import { wordsIn } from "../platform/forms/words.ts";
import { EarlierLink, GoingOnNotice } from "../platform/forms/writing/earlier-page.tsx";
import { TakenNotice } from "../platform/forms/writing/merge-page.tsx";
import { Layout, Notice, PageHeading } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { Select } from "../platform/web/ui/choices.tsx";
import { Button, ButtonRow, Fieldset, Form, fieldsOf } from "../platform/web/ui/form.tsx";
import { Paragraphs } from "../platform/web/ui/lines.tsx";
import { formatMoment, formatMonth, type Instant, Month, monthOf } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { AttachmentsLink } from "./attachments/attachments-read.page.tsx";
import { reportTexts } from "./report.texts.ts";
import { WhatIsLeft, WhatItPays } from "./report-money.page.tsx";
import { reportMoneyTexts } from "./report-money.texts.ts";
import { claimsCosts, columnsOf } from "./report-table.ts";

type Props = Readonly<{
  pilot: Pilot;
  report: Report;
  /** With the months of what is typed in their place. */
  form: FormDocument;
  /** The values of the fields: the stored draft, or what was just posted. */
  typed: Typed;
  /** What of it is claimed. */
  claim: Pick<ReportContent, "costs" | "final">;
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
  const { t } = usePage(reportTexts);
  const { pilot, report, form, typed, version, problems, saved, taken, from } = props;
  const { grant } = pilot;
  const address = `/projekt/${grant.applicationId}/rapport/${report.number}`;
  const claims = claimsCosts(pilot.call);
  const [, money, tax] = form.sections;
  const questions = (section: Section | undefined) => (
    <Questions questions={section?.questions ?? []} typed={typed} problems={problems} />
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
      <PageHeading caption={grant.title} title={t.report(report.number)} lead={claims ? t.lead : t.leadInWords} />
      <ReturnedNotice report={report} />
      <Form action={address} version={version} autosave={address}>
        <ReportPeriod {...props} />
        <Reportable {...props} />
        {claims && (
          <>
            <Button name="action" value="period" tone="secondary">
              {t.showMonths}
            </Button>
            {questions(money)}
            <SupportLinks support={supportOf(pilot, report.number)} address={address} />
            <Money {...props} />
            {questions(tax)}
          </>
        )}
        {form.sections.slice(claims ? 3 : 1).map((section) => (
          <AskedSection key={section.id} section={section} {...props} />
        ))}
        <AttachmentsLink report={address} attached={attachedTo(pilot, report.number)} />
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

/** What is left of the budget, and what the report will pay, before it is handed in. */
function Money({ pilot, report: { number }, typed, claim }: Props) {
  const { t } = usePage(reportMoneyTexts);
  const of = { pilot, number, claim };
  return (
    <div id="pengar">
      <WhatIsLeft {...of} months={columnsOf(typed, pilot.importedCosts.get(number)?.lines)} />
      <WhatItPays {...of} />
      <p class="govuk-hint">{t.countHint}</p>
      <Button name="action" value="count" tone="secondary">
        {t.count}
      </Button>
    </div>
  );
}

/** A section that the call asks. */
function AskedSection({ section, form, typed, problems }: Props & Readonly<{ section: Section }>) {
  const { lang } = usePage();
  const { id, name, lead, when, questions } = section;
  const all = questionsOf(form);
  return (
    <Fieldset legend={wordsIn(name, lang)} legendSize="m" hint={lead && wordsIn(lead, lang)} id={id}>
      {when && <p>{conditionWords((question) => all.find((one) => one.id === question), when, lang)}</p>}
      <Questions questions={questions} earlier={all} typed={typed} problems={problems} />
    </Fieldset>
  );
}

/** The first and the last month, chosen among those of the project; those that no report is in for come first. */
function ReportPeriod({ pilot, form, typed, problems, now }: Props) {
  const { t, lang } = usePage(reportTexts);
  const question = form.sections[0]?.questions[0];
  if (question?.kind !== "period") throw new RangeError("a report asks for its period");
  const field = fieldsOf(typed, problems);
  const { open, reported } = monthsToReport(pilot.grant, pilot.reports, monthOf(now));
  const end = (part: "from" | "to", label: string) => {
    const shown = field(`${question.id}.${part}`);
    const groups = [
      { label: t.openMonths, options: choicesOfMonths(open, lang) },
      { label: t.reportedMonths, options: choicesOfMonths(reported, lang) },
      { label: t.otherMonths, options: typedBefore(shown.value, [...open, ...reported], lang) },
    ];
    return <Select {...shown} label={label} labelSize="plain" options={[]} groups={groups} />;
  };
  return (
    <Fieldset legend={wordsIn(question.label, lang)} legendSize="s" id={question.id} error={field(question.id).error}>
      <div class="pg-side">
        {end("from", t.from)}
        {end("to", t.through)}
      </div>
    </Fieldset>
  );
}

const choicesOfMonths = (months: readonly Month[], lang: Language) =>
  months.map((month) => ({ value: month, label: formatMonth(month, lang) }));

/** What was typed and is none of the months: it stands until another is chosen. */
function typedBefore(value: string, months: readonly string[], lang: Language) {
  if (value === "" || months.includes(value)) return [];
  const month = Month.safeParse(value).data;
  return [{ value, label: month ? formatMonth(month, lang) : value }];
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
