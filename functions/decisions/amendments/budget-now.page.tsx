import { correctedLines } from "../../pilot/accepted-costs.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { plannedCosts, plannedSum } from "../../pilot/planned-costs.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { usePage } from "../../platform/web/page-context.ts";
import { DataTable, numeric } from "../../platform/web/ui/data-table.tsx";
import { formatMoney, type Ore, sumOre, zeroOre } from "../../vocabulary/ore.ts";
import { amendmentPartsTexts } from "./amendment-parts.texts.ts";
import { linesOfPilot } from "./cost-table.ts";

/** The budget that holds now, and what is accepted of it; nothing where the application has none. */
export function BudgetNow({ pilot }: Readonly<{ pilot: Pick<Pilot, "call" | "applied" | "grantIfAny" | "reports"> }>) {
  const { lang, t } = usePage(amendmentPartsTexts);
  if (!linesOfPilot(pilot)) return null;
  const costs = plannedCosts(pilot);
  const { categories, years } = pilot.call;
  const accepted = pilot.reports.flatMap(correctedLines);
  const money = (amount: Ore) => formatMoney(amount, lang);
  const acceptedOf = (id?: string) =>
    sumOre(
      accepted.filter(({ categoryId }) => (id ?? categoryId) === categoryId).map(({ acceptedOre }) => acceptedOre),
    );
  const inYear = (id: string, year: number) =>
    costs.find(({ categoryId }) => categoryId === id)?.amounts[String(year)] ?? zeroOre;
  return (
    <DataTable
      id="budget-now"
      caption={t.budgetNow}
      columns={[t.kind, ...years.map((year) => numeric(String(year))), numeric(t.sum), numeric(t.accepted)]}
      rows={categories.map(({ id, label }) => [
        wordsIn(label, lang),
        ...years.map((year) => money(inYear(id, year))),
        money(plannedSum(costs, id)),
        money(acceptedOf(id)),
      ])}
      footer={[
        t.sum,
        ...years.map((year) => money(sumOre(categories.map(({ id }) => inYear(id, year))))),
        money(plannedSum(costs)),
        money(acceptedOf()),
      ]}
    />
  );
}
