import { computeBudget } from "../../calls/application-form/budget.ts";
import { Notice } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import type { BudgetRow } from "../../platform/web/ui/budget-row.tsx";
import { GrantSum } from "../../platform/web/ui/budget-sums.tsx";
import { BudgetTable } from "../../platform/web/ui/budget-table.tsx";
import { formatKronor, formatMoney, type Ore, zeroOre } from "../../vocabulary/ore.ts";
import { readAmounts } from "../form/budget.form.ts";
import { checkBudget } from "../form/budget-check.ts";
import { budgetPath, rowsOf, type Side } from "../form/budget-fields.ts";
import { draftTexts } from "./draft.texts.ts";
import type { StepProps } from "./question-steps.tsx";

/** Costs and financing by year, their sums, and the grant that they lead to. */
export function BudgetStep({ call, typed, field }: StepProps) {
  const { lang } = usePage();
  const t = draftTexts[lang].budget;
  const { budget, problems } = readAmounts(typed, call, lang);
  const computed = computeBudget(call, budget);
  const notices = problems.length === 0 && computed.costsOre > 0 ? checkBudget(call, budget, lang).notices : [];
  const show = (amount: Ore | undefined) => formatKronor(amount ?? zeroOre, lang);
  const cell = (name: string) => {
    const { value, error } = field(name);
    return { name, value, error };
  };

  const rows = (side: Side): BudgetRow[] =>
    rowsOf(call, side).map((row, index) => {
      const amounts = computed[side][index];
      const shared = {
        label: row.label[lang],
        sum: show(amounts?.sumOre),
        stated: cell(budgetPath.statedRow(side, index)),
      };
      if (!("flatRate" in row) || !row.flatRate)
        return { ...shared, cells: call.years.map((year) => cell(budgetPath.amount(side, index, year))) };
      const { rate, of } = row.flatRate;
      return {
        ...shared,
        computed: call.years.map((year) => show(amounts?.amounts[String(year)])),
        rate,
        of: call.categories.findIndex(({ id }) => id === of),
        inKronor: true,
      };
    });

  const table = (side: Side) => ({
    lang,
    id: side,
    rows: rows(side),
    columns: call.years.map((year) => ({ key: String(year), label: String(year) })),
    columnSums: call.years.map((year) => show(computed[`${side}ByYear`][String(year)])),
    total: show(computed[`${side}Ore`]),
    statedSums: call.years.map((year) => cell(budgetPath.statedYear(side, year))),
    statedTotal: cell(budgetPath.statedTotal(side)),
  });
  const cap = formatMoney(call.capOre, lang);

  return (
    <>
      <p>{t.intro(call.displayedRate, cap)}</p>
      <p>{t.statedText}</p>
      {notices.length > 0 && (
        <Notice title={t.rounding}>
          {notices.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Notice>
      )}
      <BudgetTable {...table("costs")} caption={t.costs} hint={t.costsHint} rowHeading={t.category} />
      <GrantSum
        label={t.grant}
        value={formatMoney(computed.grantOre, lang)}
        rate={call.rate}
        capOre={String(call.capOre)}
        costs="costs"
        explanation={t.grantText(call.displayedRate, cap)}
      />
      <BudgetTable {...table("financing")} caption={t.financing} hint={t.financingHint} rowHeading={t.source} />
    </>
  );
}
