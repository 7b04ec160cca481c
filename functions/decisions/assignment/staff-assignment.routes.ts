import { readPilot } from "../../pilot/pilot.ts";
import { byStaff, press } from "../../pilot/press.ts";
import type { Table } from "../../platform/table/table.ts";
import { html, seeOther } from "../../platform/web/answers.ts";
import { button, caseIn, page } from "../../platform/web/route.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { assignmentPath } from "../paths.ts";
import { assignmentOf } from "./assignment.ts";
import { sendAssignment } from "./send-assignment.act.ts";

const readers = ["officer", "decider", "finance", "auditor", "registrar"] as const;
const address = "/handlaggning/{id}/uppdrag";

/** Staff follow the assignment of a unit, and send it again. */
export function staffAssignmentRoutes({ table }: { readonly table: Table }) {
  return [
    page(address, readers, async (visit) => {
      const pilot = await readPilot(table, caseIn(visit));
      const assignment = assignmentOf(pilot) ?? refuse("not-found");
      const { StaffAssignmentPage } = await import("./staff-assignment.page.tsx");
      const acts = visit.person.roles.includes("officer");
      return html(visit, StaffAssignmentPage, { pilot, assignment, acts, sent: visit.query.has("skickat") });
    }),
    button(address, ["officer"], async (visit) => {
      await press(table, sendAssignment, byStaff(visit, "officer", {}));
      return seeOther(`${assignmentPath(caseIn(visit))}?skickat=1`);
    }),
  ];
}
