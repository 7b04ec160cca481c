import { grantedPilot } from "../../claims/report-page.answer.ts";
import { followedGoals } from "../../pilot/goals/followed.ts";
import type { Table } from "../../platform/table/table.ts";
import { html } from "../../platform/web/answers.ts";
import { page } from "../../platform/web/route.ts";

/** What a project is to reach and how far it has come, as its holder sees it. */
export function projectResultsRoutes({ table }: { readonly table: Table }) {
  return [
    page("/projekt/{id}/resultat", "holder", async (visit) => {
      const pilot = await grantedPilot(table, visit);
      const { ProjectResultsPage } = await import("./results.page.tsx");
      return html(visit, ProjectResultsPage, { pilot, goals: followedGoals(pilot) });
    }),
  ];
}
