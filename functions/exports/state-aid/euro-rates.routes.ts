import { StoredRate } from "../../pilot/de-minimis/euro-rate-of-day.ts";
import { byStaff, press } from "../../pilot/press.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import { keys } from "../../platform/table/keys.ts";
import { readPage } from "../../platform/table/list-page.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, isFinance, labelledBy, page, readOn, type Visit } from "../../platform/web/route.ts";
import { periodSubject } from "../../vocabulary/ids.ts";
import { monthOf } from "../../vocabulary/instant.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { forFinance } from "../finance-page.answer.ts";
import { aidPaths } from "./aid.paths.ts";
import { aidReaders } from "./aid-readers.ts";
import { euroRateForm } from "./euro-rate.form.ts";
import { setEuroRate } from "./set-euro-rate.act.ts";

/** Finance's table of euro rates. */
export function euroRateRoutes({ table }: { readonly table: Table }) {
  return labelledBy(
    (request) => labelsOf(euroRateForm, request),
    [
      page(aidPaths.rates, aidReaders, (visit) => shown(visit)),
      button(aidPaths.rates, forFinance, async (visit) => {
        const command = { typed: visit.typed, language: visit.language };
        // The table has one history: that of the month in which it is changed.
        const subject = periodSubject(monthOf(visit.now));
        const { wrong } = await press(table, setEuroRate, byStaff(visit, "finance", command, subject));
        return wrong ? shown(visit, visit.typed, wrong) : seeOther(`${aidPaths.rates}?sparad=1`);
      }),
    ],
  );

  async function shown(
    visit: Visit<typeof aidReaders>,
    typed: Typed = { "p-of": visit.query.get("dag") ?? "" },
    problems: readonly Problem[] = [],
  ): Promise<Answer> {
    const query = { table: "pilots", pk: keys.euroRates(), newestFirst: true, limit: 50, ...readOn(visit) } as const;
    const { items: rates, ...beside } = await readPage(table, StoredRate, query);
    const { EuroRatesPage } = await import("./euro-rates.page.tsx");
    const saved = visit.query.has("sparad") && problems.length === 0;
    return html(visit, EuroRatesPage, { rates, beside, typed, problems, acts: isFinance(visit), saved });
  }
}
