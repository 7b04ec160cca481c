import type { Call } from "../applications/contract.ts";
import { DataTable } from "../platform/web/ui/data-table.tsx";
import { Notice } from "../platform/web/ui/notice.tsx";
import { ReadThrough } from "../platform/web/ui/read-through.tsx";
import { formatDay, formatMonth, type LocalDay } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { monthsBetween } from "../vocabulary/months.ts";
import { formatKronor, formatMoney, minusOre, ore, sumOre, zeroOre } from "../vocabulary/ore.ts";
import { amountIn, type Standing, sumOfCategory, sumOfMonth } from "./costs.ts";
import { reportTexts } from "./report.texts.ts";
import { costsOf, finalQuestions, type ReportContent, reportQuestions } from "./report.ts";

type Read = Readonly<{ lang: Language; content: ReportContent; categories: Call["categories"] }>;

/** A report as it was submitted, or is about to be: what is told, and the costs month by month. */
export function ReportRead({ lang, content, categories }: Read) {
  const t = reportTexts[lang];
  const { from, through, final, texts } = content;
  const told = [...reportQuestions, ...finalQuestions].flatMap((question) => {
    const value = texts[question];
    return value ? [{ key: t.questions[question], value }] : [];
  });
  const rows = [
    { key: t.kind, value: final ? t.final : t.progress },
    { key: t.periodRow, value: t.periodValue(formatMonth(from, lang), formatMonth(through, lang)) },
    ...told,
  ];
  return (
    <>
      <ReadThrough lang={lang} sections={[{ id: "story", title: t.story, rows }]} />
      <CostsRead lang={lang} content={content} categories={categories} />
    </>
  );
}

function CostsRead({ lang, content, categories }: Read) {
  const t = reportTexts[lang];
  const { costs, from, through } = content;
  const months = monthsBetween(from, through);
  const amount = (value: Parameters<typeof formatKronor>[0]) => formatKronor(value, lang);
  return (
    <>
      <h2>{t.costs}</h2>
      {costs.length === 0 ? (
        <p>{t.noCosts}</p>
      ) : (
        <DataTable
          id="costs"
          caption={t.costsCaption}
          columns={[
            { label: t.category },
            ...months.map((month) => ({ label: formatMonth(month, lang), numeric: true })),
            { label: t.sum, numeric: true },
          ]}
          rows={categories.map(({ id, label }) => [
            label[lang],
            ...months.map((month) => amount(amountIn(costs, id, month))),
            amount(sumOfCategory(costs, id)),
          ])}
          footer={[t.sum, ...months.map((month) => amount(sumOfMonth(costs, month))), amount(costsOf(content))]}
        />
      )}
    </>
  );
}

/** Each kind of cost against its budget. */
export function Standings({ lang, standings }: Readonly<{ lang: Language; standings: readonly Standing[] }>) {
  const t = reportTexts[lang];
  const amount = (value: Parameters<typeof formatKronor>[0]) => formatKronor(value, lang);
  const total = (of: (standing: Standing) => Standing["budgetOre"]) => amount(sumOre(standings.map(of)));
  return (
    <DataTable
      id="standings"
      caption={t.standing}
      columns={[
        { label: t.category },
        ...[t.budget, t.earlier, t.now, t.left].map((label) => ({ label, numeric: true })),
      ]}
      rows={standings.map(({ category, budgetOre, earlierOre, nowOre, leftOre }) => [
        category.label[lang],
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
  );
}

type Cautions = Readonly<{
  lang: Language;
  standings: readonly Standing[];
  /** Months that another report has costs for. */
  again: readonly Parameters<typeof formatMonth>[0][];
  /** The day the project ends, when a final report comes before it. */
  earlyFinal: LocalDay | undefined;
}>;

/** What is allowed but worth a second look. */
export function ReportCautions({ lang, standings, again, earlyFinal }: Cautions) {
  const t = reportTexts[lang];
  const sentences = [
    ...standings
      .filter(({ leftOre, nowOre }) => leftOre < 0 && nowOre > 0)
      .map(({ category, leftOre }) =>
        t.overBudget(category.label[lang], formatMoney(minusOre(zeroOre, ore(leftOre)), lang)),
      ),
    ...again.map((month) => t.reportedBefore(formatMonth(month, lang))),
    ...(earlyFinal ? [t.earlyFinal(formatDay(earlyFinal, lang))] : []),
  ];
  if (sentences.length === 0) return null;
  return (
    <Notice lang={lang} tone="warning" title={t.noticeTitle}>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );
}
