import { readPilotFor } from "../../pilot/pilot.ts";
import { byLink, press } from "../../pilot/press.ts";
import type { Table } from "../../platform/table/table.ts";
import { html, seeOther } from "../../platform/web/answers.ts";
import { button, page } from "../../platform/web/route.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { holderAssignmentPath } from "../paths.ts";
import { acknowledgeAssignment } from "./acknowledge-assignment.act.ts";
import { assignmentOf, isManager } from "./assignment.ts";

const address = "/projekt/{id}/uppdrag";

/** The unit reads its assignment, and its manager acknowledges it. */
export function holderAssignmentRoutes({ table }: { readonly table: Table }) {
  return [
    page(address, "holder", async (visit) => {
      const pilot = await readPilotFor(table, visit);
      const assignment = assignmentOf(pilot) ?? refuse("not-found");
      const { HolderAssignmentPage } = await import("./holder-assignment.page.tsx");
      const mayConfirm = isManager(pilot, visit.person);
      const done = visit.query.has("bekraftat");
      return html(visit, HolderAssignmentPage, { pilot, assignment, mayConfirm, done });
    }),
    button(address, "holder", async (visit) => {
      await press(table, acknowledgeAssignment, byLink(visit, { language: visit.language }));
      return seeOther(`${holderAssignmentPath(visit.person.applicationId)}?bekraftat=1`);
    }),
  ];
}
