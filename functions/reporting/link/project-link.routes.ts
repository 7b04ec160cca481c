import { grantedPilot } from "../../claims/report-page.answer.ts";
import { byStaff, press } from "../../pilot/press.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, caseIn, page, type Visit } from "../../platform/web/route.ts";
import type { Problem } from "../../vocabulary/typed.ts";
import { readLinkAsked } from "./project-link.form.ts";
import { replaceProjectLink } from "./replace-project-link.act.ts";

const forOfficers = ["officer"] as const;
type Officer = Visit<typeof forOfficers>;

const address = "/handlaggning/{id}/projektlank";

/** The officer sends the holder's link again, or closes those that there are. */
export function projectLinkRoutes({ table }: { readonly table: Table }) {
  return [
    page(address, forOfficers, (visit) => form(visit)),
    button(address, forOfficers, async (visit) => {
      const asked = readLinkAsked(visit.typed, visit.language);
      if (!asked.ok) return form(visit, asked.problems);
      await press(table, replaceProjectLink, byStaff(visit, "officer", asked.value));
      const done = asked.value.replaces ? "stangda" : "skickad";
      return seeOther(`/handlaggning/${caseIn(visit)}/projektlank?${done}`);
    }),
  ];

  async function form(visit: Officer, problems: readonly Problem[] = []): Promise<Answer> {
    const { typed, query } = visit;
    const { grant } = await grantedPilot(table, visit);
    const done = query.has("stangda") ? "replaced" : query.has("skickad") ? "sent" : undefined;
    return html(visit, (await import("./project-link.page.tsx")).ProjectLinkPage, { grant, typed, problems, done });
  }
}
