import { grantedPilot } from "../../claims/report-page.answer.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { contentTypes } from "../../platform/documents/files-of.ts";
import { senderOf } from "../../platform/documents/sender.ts";
import type { Table } from "../../platform/table/table.ts";
import { download, html } from "../../platform/web/answers.ts";
import { page, type Visit } from "../../platform/web/route.ts";
import { currentSettings } from "../../settings/settings.store.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";

type Holder = Visit<"holder">;

/** The budget of a project, as a page and as a file. */
export function budgetRoutes({ table }: { readonly table: Table }) {
  const paperOf = async (visit: Holder, pilot: Pilot) => {
    const [{ authority }, { budgetPaper }] = await Promise.all([currentSettings(table), import("./budget-paper.ts")]);
    const { language: lang, now } = visit;
    const sender = senderOf(authority ?? refuse("not-set-up"), lang);
    return budgetPaper(pilot, { lang, today: dayOf(now), sender });
  };
  return [
    page("/projekt/{id}/budget", "holder", async (visit) => {
      const pilot = await grantedPilot(table, visit);
      const paper = await paperOf(visit, pilot);
      return html(visit, (await import("./budget.page.tsx")).BudgetPage, { pilot, paper });
    }),
    page("/projekt/{id}/budget/pdf", "holder", async (visit) => {
      const paper = await paperOf(visit, await grantedPilot(table, visit));
      const { pdfOf } = await import("../../platform/documents/pdf.writer.ts");
      const { bytes } = await pdfOf(paper, visit.now);
      return download(bytes, { name: "budget.pdf", type: contentTypes.pdf });
    }),
  ];
}
