import type { Pilot } from "../../pilot/pilot.ts";
import { usePage } from "../../platform/web/page-context.ts";
import { Lines } from "../../platform/web/ui/lines.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { formatDay } from "../../vocabulary/instant.ts";
import { formatMoney } from "../../vocabulary/ore.ts";
import { earlierTerms } from "./amended-rows.ts";
import { amendmentTexts } from "./amendment.texts.ts";
import { BudgetNow } from "./budget-now.page.tsx";

/** The terms of a grant that can be amended, as they are now and as they were. */
export function TermsNow({ pilot }: Readonly<{ pilot: Pilot }>) {
  const { lang, t } = usePage(amendmentTexts);
  const { startDay, endDay, years, aim } = pilot.grant;
  const earlier = earlierTerms(pilot.decisions, lang);
  return (
    <>
      <SummaryList
        title={t.current}
        rows={[
          { key: t.period, value: `${formatDay(startDay, lang)} – ${formatDay(endDay, lang)}` },
          ...years.map(({ year, amountOre }) => ({ key: String(year), value: formatMoney(amountOre, lang) })),
          { key: t.aimNow, value: aim && <Lines text={aim} /> },
        ]}
      />
      <BudgetNow pilot={pilot} />
      {earlier.length > 0 && <SummaryList title={t.earlier} rows={earlier} />}
    </>
  );
}
