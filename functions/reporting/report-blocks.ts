import type { Call } from "../calls/call.ts";
import { claimTexts } from "../claims/claim/claim.texts.ts";
import { costsOf, type Report, type ReportContent } from "../pilot/items/report.ts";
import type { Block } from "../platform/documents/paper.ts";
import { shownBlocks } from "../platform/documents/shown-blocks.ts";
import { wordsIn } from "../platform/forms/words.ts";
import { fieldNames } from "../vocabulary/field-names.texts.ts";
import { dayOf, formatDay, formatMonth, type Month } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { formatKronor, formatMoney, type Ore, ore, sumOre } from "../vocabulary/ore.ts";
import { reportTexts } from "./report.texts.ts";
import { claimsCosts } from "./report-table.ts";
import { toldIn } from "./told-in.ts";

/** The costs of each category and month that has any, as rows: a page is not as wide as many months. */
function costRows({ costs }: ReportContent, call: Call, lang: Language): string[][] {
  const sums = new Map<string, Map<Month, Ore>>();
  for (const { categoryId, month, amountOre } of costs) {
    const months = sums.get(categoryId) ?? new Map<Month, Ore>();
    sums.set(categoryId, months.set(month, sumOre([months.get(month) ?? ore(0), amountOre])));
  }
  const labelOf = (id: string) => {
    const category = call.categories.find((one) => one.id === id);
    return category ? wordsIn(category.label, lang) : id;
  };
  return [...sums].flatMap(([category, months]) =>
    [...months].sort().map(([month, sum]) => [labelOf(category), formatMonth(month, lang), formatKronor(sum, lang)]),
  );
}

/**
 * A report that was submitted as a part of a document: what is told, the costs by kind and month, what was accepted. The
 * vouchers behind the costs may name people and stay where they are examined.
 */
export function reportBlocks(report: Report, call: Call, lang: Language): readonly Block[] {
  const { content, accepted } = report;
  if (!content) return [];
  const t = reportTexts[lang];
  const { from, through, final, vat } = content;
  const isClaim = claimsCosts(call);
  const facts = [
    { name: t.kind, value: final ? t.final : t.progress },
    ...(isClaim ? [{ name: claimTexts[lang].vatRow, value: claimTexts[lang].vats[vat] }] : []),
    { name: t.periodRow, value: t.periodValue(formatMonth(from, lang), formatMonth(through, lang)) },
    ...(accepted
      ? [
          {
            name: t.acceptedCosts,
            value: `${formatMoney(accepted.acceptedOre, lang)}, ${formatDay(dayOf(accepted.at), lang)}`,
          },
        ]
      : []),
  ];
  return [
    { kind: "facts", rows: facts },
    ...shownBlocks(toldIn(content, call, lang), lang),
    ...(isClaim && content.costs.length > 0
      ? [
          {
            kind: "table" as const,
            caption: t.costsCaption,
            columns: [
              { label: t.category },
              { label: fieldNames[lang].month },
              { label: fieldNames[lang].amount, numeric: true as const },
            ],
            rows: costRows(content, call, lang),
            footer: [t.sum, "", formatKronor(costsOf(content), lang)],
          },
        ]
      : []),
  ];
}
