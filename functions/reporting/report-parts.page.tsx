import type { Call } from "../calls/call.ts";
import { claimTexts } from "../claims/claim/claim.texts.ts";
import { sumOf } from "../claims/claim/claim-lines.ts";
import { ExaminedLines, VoucherLines } from "../claims/claim/claim-parts.page.tsx";
import { correctionTexts } from "../claims/correction/correction.texts.ts";
import type { BudgetStatus } from "../claims/costs.ts";
import { examinationTexts } from "../claims/examination/examination.texts.ts";
import { whyInWords } from "../claims/examination/in-words.ts";
import { correctedLines } from "../pilot/accepted-costs.ts";
import { costsOf, type Report, type ReportContent } from "../pilot/items/report.ts";
import { ReadAnswers } from "../platform/forms/ui/read-answers.tsx";
import { Answer } from "../platform/forms/ui/shown-answer.tsx";
import { wordsIn } from "../platform/forms/words.ts";
import { usePage } from "../platform/web/page-context.ts";
import { DataTable, numeric } from "../platform/web/ui/data-table.tsx";
import { Details } from "../platform/web/ui/details.tsx";
import { SummaryList } from "../platform/web/ui/summary-list.tsx";
import { dayOf, formatDay, formatMonth } from "../vocabulary/instant.ts";
import { monthsBetween } from "../vocabulary/months.ts";
import { formatKronor, sumOre } from "../vocabulary/ore.ts";
import { reportTexts } from "./report.texts.ts";
import { claimsCosts } from "./report-table.ts";
import { toldIn } from "./told-in.ts";

type Read = Readonly<{ content: ReportContent; call: Call }>;

/** A report as it was submitted, or is about to be: its answers, and the costs month by month. */
export function ReportRead({ content, call }: Read) {
  const { t, lang } = usePage(reportTexts);
  const { from, through, final } = content;
  const claims = claimsCosts(call);
  const rows = [
    { key: t.kind, value: final ? t.final : t.progress },
    ...(claims ? [{ key: claimTexts[lang].vatRow, value: claimTexts[lang].vats[content.vat] }] : []),
    { key: t.periodRow, value: t.periodValue(formatMonth(from, lang), formatMonth(through, lang)) },
  ];
  return (
    <>
      <SummaryList rows={rows} />
      <ReadAnswers sections={toldIn(content, call, lang)} />
      {claims && <CostsRead content={content} categories={call.categories} />}
    </>
  );
}

function CostsRead({ content, categories }: Readonly<{ content: ReportContent; categories: Call["categories"] }>) {
  const { t, lang } = usePage(reportTexts);
  const { costs, from, through } = content;
  const months = [...new Set([...monthsBetween(from, through), ...costs.map(({ month }) => month)])].sort();
  const vouchers = costs.filter(({ voucher }) => voucher);
  const amount = (value: Parameters<typeof formatKronor>[0]) => formatKronor(value, lang);
  return (
    <>
      <h2>{t.costs}</h2>
      {costs.length === 0 ? (
        <p>{t.noCosts}</p>
      ) : (
        <Figures
          id="costs"
          label={t.costsCaption}
          columns={[t.category, ...months.map((month) => formatMonth(month, lang)), t.sum]}
          rows={categories.map(({ id, label }) => [
            wordsIn(label, lang),
            ...months.map((month) => amount(sumOf(costs, { categoryId: id, month }))),
            amount(sumOf(costs, { categoryId: id })),
          ])}
          footer={[t.sum, ...months.map((month) => amount(sumOf(costs, { month }))), amount(costsOf(content))]}
        />
      )}
      {vouchers.length > 0 && (
        <Details summary={claimTexts[lang].showVouchers(vouchers.length)}>
          <VoucherLines categories={categories} id="vouchers" caption={claimTexts[lang].vouchers} lines={vouchers} />
        </Details>
      )}
    </>
  );
}

type FiguresProps = Readonly<{
  id: string;
  label: string;
  /** The first one names the rows. */
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  footer: readonly string[];
}>;

/** A table where it has room, and a card for each row where it has not: no amount is ever out of sight. */
function Figures({ id, label, columns, rows, footer }: FiguresProps) {
  const headed = columns.map((column, at) => ({ label: column, numeric: at > 0 }));
  return (
    <div id={id}>
      <Answer answer={{ kind: "table", table: { columns: headed, rows, footer } }} label={label} />
    </div>
  );
}

/** Each kind of cost against its budget. */
export function CostsAgainstBudget({ standings }: Readonly<{ standings: readonly BudgetStatus[] }>) {
  const { t, lang } = usePage(reportTexts);
  const amount = (value: Parameters<typeof formatKronor>[0]) => formatKronor(value, lang);
  const total = (of: (standing: BudgetStatus) => BudgetStatus["budgetOre"]) => amount(sumOre(standings.map(of)));
  return (
    <>
      <h2>{t.standing}</h2>
      <Figures
        id="standings"
        label={t.standing}
        columns={[t.category, t.budget, t.earlier, t.now, t.left]}
        rows={standings.map(({ category, budgetOre, earlierOre, nowOre, leftOre }) => [
          wordsIn(category.label, lang),
          amount(budgetOre),
          amount(earlierOre),
          amount(nowOre),
          amount(leftOre),
        ])}
        footer={[
          t.sum,
          total((one) => one.budgetOre),
          total((one) => one.earlierOre),
          total((one) => one.nowOre),
          total((one) => one.leftOre),
        ]}
      />
    </>
  );
}

type Props = Readonly<{ report: Report; categories: Call["categories"] }>;

/** What became of an accepted claim, for its holder and its officer: the lines that were cut and why, and what was corrected. */
export function Outcome({ report, categories }: Props) {
  const { t, lang } = usePage(correctionTexts);
  const cut = correctedLines(report).filter(({ acceptedOre, amountOre }) => acceptedOre !== amountOre);
  const { corrections = [] } = report;
  return (
    <>
      {cut.length > 0 && (
        <ExaminedLines
          categories={categories}
          id="cuts"
          caption={examinationTexts[lang].cutLinesAccepted}
          lines={cut}
        />
      )}
      {corrections.length > 0 && (
        <DataTable
          id="corrections"
          caption={examinationTexts[lang].corrections}
          columns={[t.day, t.line, numeric(t.from), numeric(t.to), t.why, t.posted]}
          rows={corrections.flatMap(({ at, changes, reason, note, verification, month }) =>
            changes.map(({ id, fromOre, toOre }, i) => [
              formatDay(dayOf(at), lang),
              String(id),
              formatKronor(fromOre, lang),
              formatKronor(toOre, lang),
              i === 0 ? whyInWords(reason, note, lang) : t.follows,
              t.postedIn(verification, formatMonth(month, lang)),
            ]),
          )}
        />
      )}
    </>
  );
}
