import { claimTexts } from "../claims/claim/claim.texts.ts";
import { sumOf } from "../claims/claim/claim-lines.ts";
import { SupportLinks, supportOf } from "../claims/claim/claim-parts.page.tsx";
import { vatOf } from "../claims/claim/flags.ts";
import { costsOf, finalQuestions, type Report, reportQuestions } from "../pilot/items/report.ts";
import { reportableMonths } from "../pilot/items/report-period.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { wordsIn } from "../platform/forms/words.ts";
import { Layout, Notice, PageHeading } from "../platform/web/layout.tsx";
import { usePage, useTexts } from "../platform/web/page-context.ts";
import { BudgetTable } from "../platform/web/ui/budget-table.tsx";
import { Checkbox, Radios, Select } from "../platform/web/ui/choices.tsx";
import { Button, ButtonRow, type Fields, Fieldset, Form, fieldsOf } from "../platform/web/ui/form.tsx";
import { TextArea } from "../platform/web/ui/text-field.tsx";
import { formatMoment, formatMonth, type Instant, monthOf } from "../vocabulary/instant.ts";
import { formatKronor } from "../vocabulary/ore.ts";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { vatStatuses } from "../vocabulary/vat.ts";
import { columnsOf, costName, costsSoFar, isFinal, textLimit, textName, vatTyped } from "./report.form.ts";
import { reportTexts } from "./report.texts.ts";

type Props = Readonly<{
  pilot: Pilot;
  report: Report;
  /** The values of the fields: the stored draft, or what was just posted. */
  typed: Typed;
  version: number;
  problems: readonly Problem[];
  saved: boolean;
  now: Instant;
}>;

/** The report while it is written. */
export function ReportFormPage(props: Props) {
  const { t } = usePage(reportTexts);
  const { pilot, report, typed, version, problems, saved } = props;
  const { grant } = pilot;
  const address = `/projekt/${grant.applicationId}/rapport/${report.number}`;
  const field = fieldsOf(typed, problems);
  const texts = (questions: readonly Parameters<typeof textName>[0][]) =>
    questions.map((question) => (
      <TextArea
        key={question}
        {...field(textName(question))}
        label={t.questions[question]}
        hint={t.questionHints[question]}
        limit={textLimit}
      />
    ));
  return (
    <Layout
      title={t.report(report.number)}
      back={{ href: `/projekt/${grant.applicationId}`, label: t.back }}
      problems={problems}
      scripts={["form", "budget"]}
      wide
    >
      {saved && problems.length === 0 && <Notice tone="success" text={t.saved} />}
      <PageHeading caption={grant.title} title={t.report(report.number)} lead={t.lead} />
      <ReturnedNotice report={report} />
      <Form action={address} version={version} autosave={address}>
        <Period field={field} {...props} />
        <Costs field={field} {...props} />
        <SupportLinks support={supportOf(pilot, report.number)} address={address} />
        <Vat field={field} {...props} />
        <Fieldset legend={t.story} legendSize="m" hint={t.children} id="story">
          {texts(reportQuestions)}
        </Fieldset>
        <Checkbox {...field("final")} value="yes" checked={isFinal(typed)} label={t.isFinal} hint={t.isFinalHint} />
        <Fieldset legend={t.finalHeading} legendSize="m" hint={t.finalHint} id="final-questions">
          {texts(finalQuestions)}
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
    </Layout>
  );
}

/** Why the report came back, as long as it has not been submitted again. */
function ReturnedNotice({ report }: Pick<Props, "report">) {
  const { t, lang } = usePage(reportTexts);
  if (report.status !== "returned" || !report.returned) return null;
  return (
    <Notice tone="warning" title={t.returnedTitle}>
      <p>{t.returnedBy(formatMoment(report.returned.at, lang))}</p>
      {report.returned.comment.split("\n").map((line, i) => (
        <p key={i}>{line}</p>
      ))}
    </Notice>
  );
}

function Period({ pilot, now, field }: Props & { field: Fields }) {
  const { t, lang } = usePage(reportTexts);
  const options = reportableMonths(pilot.grant, monthOf(now)).map((month) => ({
    value: month,
    label: formatMonth(month, lang),
  }));
  return (
    <Fieldset legend={t.period} legendSize="m">
      <Select {...field("period.from")} label={t.from} options={options} />
      <Select {...field("period.through")} label={t.through} options={options} />
      <Button name="action" value="period" tone="secondary">
        {t.showMonths}
      </Button>
    </Fieldset>
  );
}

function Vat({ pilot, typed, field }: Props & { field: Fields }) {
  const t = useTexts(claimTexts);
  return (
    <Radios
      {...field("vat")}
      value={vatTyped(typed, vatOf(pilot.applied.vat))}
      label={t.vat}
      hint={t.vatHint}
      legendSize="m"
      options={vatStatuses.map((value) => ({ value, label: t.vats[value] }))}
    />
  );
}

function Costs({ pilot, typed, field }: Props & { field: Fields }) {
  const { t, lang } = usePage(reportTexts);
  const { categories } = pilot.call;
  const months = columnsOf(typed);
  const costs = costsSoFar(typed, categories);
  const amount = (amount: Parameters<typeof formatKronor>[0]) => formatKronor(amount, lang);
  const cell = (name: string) => {
    const { value, error } = field(name);
    return { name, value, error };
  };
  return (
    <BudgetTable
      id="costs"
      caption={t.costs}
      hint={t.costsHint}
      rowHeading={t.category}
      columns={months.map((month) => ({ key: month, label: formatMonth(month, lang) }))}
      rows={categories.map(({ id, label, flatRate }, index) => {
        const row = { label: wordsIn(label, lang), sum: amount(sumOf(costs, { categoryId: id })) };
        if (!flatRate) return { ...row, cells: months.map((month) => cell(costName(index, month))) };
        return {
          ...row,
          computed: months.map((month) => amount(sumOf(costs, { categoryId: id, month }))),
          rate: flatRate.rate,
          of: categories.findIndex((category) => category.id === flatRate.of),
        };
      })}
      columnSums={months.map((month) => amount(sumOf(costs, { month })))}
      total={amount(costsOf({ costs }))}
    />
  );
}
