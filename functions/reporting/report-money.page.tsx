import { SettlementPreview } from "../claims/examination/settlement-preview.page.tsx";
import { costsOf, type ReportContent } from "../pilot/items/report.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { wordsIn } from "../platform/forms/words.ts";
import { Notice } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { SummaryList } from "../platform/web/ui/summary-list.tsx";
import type { Month } from "../vocabulary/instant.ts";
import { formatMoney, type Ore } from "../vocabulary/ore.ts";
import { reportMoneyTexts } from "./report-money.texts.ts";
import { type BudgetLeft, budgetLeft, whatItPays } from "./report-money.ts";
import { fileRowOf } from "./report-table.ts";

type Claim = Readonly<{
  pilot: Pilot;
  number: number;
  /** What the report claims as it is written. */
  claim: Pick<ReportContent, "costs" | "final">;
}>;

/** What of the cost table a figure follows while one types: its rows and its months. */
type Follows = Readonly<{ rows: readonly string[]; months: readonly Month[] }>;

function LeftOf({ beforeOre, leftOre, rows, months }: Pick<BudgetLeft, "beforeOre" | "leftOre"> & Follows) {
  const { lang } = usePage();
  return (
    <output
      aria-live="off"
      data-of="p-costs"
      data-left={String(beforeOre)}
      data-rows={rows.join(" ")}
      data-columns={months.join(" ")}
    >
      {formatMoney(leftOre, lang)}
    </output>
  );
}

/** What is left of one line of the budget, and of each of its years where there are several. */
function LineLeft({ line, months }: Readonly<{ line: BudgetLeft; months: readonly Month[] }>) {
  const { t, lang } = usePage(reportMoneyTexts);
  const { category, budgetOre, beforeOre, years } = line;
  const rows = [category.id, fileRowOf(category.id)];
  const spoken = years.filter((year) => year.beforeOre !== 0 || year.leftOre !== 0);
  const several = beforeOre !== 0 && spoken.length > 1;
  return (
    <>
      <LeftOf {...line} rows={rows} months={months} /> {t.ofBudget(formatMoney(budgetOre, lang))}
      {several && (
        <ul class="govuk-list">
          {spoken.map(({ year, ...left }) => (
            <li key={year}>
              {year}: <LeftOf {...left} rows={rows} months={months.filter((month) => month.startsWith(String(year)))} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What is left of the budget with what is typed: it follows the table's cells where the page has its script. */
export function WhatIsLeft({ pilot, number, claim, months }: Claim & Pick<Follows, "months">) {
  const { t, lang } = usePage(reportMoneyTexts);
  return (
    <SummaryList
      title={t.left}
      rows={budgetLeft(pilot, number, claim.costs).map((line) => ({
        key: wordsIn(line.category.label, lang),
        value: <LineLeft line={line} months={months} />,
      }))}
    />
  );
}

/** What the report pays when it is accepted as it stands, reckoned as it will be reckoned then. */
export function WhatItPays({ pilot, number, claim }: Claim) {
  const { t, lang } = usePage(reportMoneyTexts);
  const pays = whatItPays(pilot, { number, ...claim });
  if ("unsaid" in pays) return <Notice title={t.unsaidTitle} text={t.unsaid[pays.unsaid]} />;
  const { settlement, grant, after } = pays;
  const claimed: Ore = costsOf(claim);
  return (
    <>
      <SettlementPreview
        title={t.pays}
        grant={grant}
        settlement={settlement}
        before={[{ key: t.claimed, value: formatMoney(claimed, lang) }]}
      />
      <p>{t.ifAccepted}</p>
      {after.length > 0 && <p>{t.after(after)}</p>}
    </>
  );
}
