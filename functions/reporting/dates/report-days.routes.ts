import { isClaimed } from "../../pilot/claimed.ts";
import { isOwed, obligationsOfPilot } from "../../pilot/obligations/obligations.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { byStaff, press } from "../../pilot/press.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import { type Role, roles } from "../../platform/sign-in/session.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, caseIn, labelledBy, numberOf, page, type Visit, versionOf } from "../../platform/web/route.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import type { Problem } from "../../vocabulary/typed.ts";
import { staffDatePath, staffDatesPath } from "./dates.paths.ts";
import { answerForm } from "./extension.form.ts";
import { obligationAt } from "./extension.ts";
import { moveReportDay } from "./move-report-day.act.ts";

const forReaders = roles;
const forOfficers = ["officer"] as const;
type Staff = Visit<readonly Role[]>;

const all = "/handlaggning/{id}/rapportdagar";
const one = `${all}/{number}`;

const pages = () => import("./report-days.page.tsx");
const isOfficer = ({ person }: Staff) => person.roles.includes("officer");

/** Staff see the days of a grant's reports; an officer answers about more time, or gives it unasked. */
export function reportDayRoutes({ table }: { readonly table: Table }) {
  return [
    page(all, forReaders, async (visit: Staff) => {
      const pilot = await readPilot(table, caseIn(visit));
      const obligations = obligationsOfPilot(pilot, dayOf(visit.now));
      const moves = isOfficer(visit) && isClaimed(pilot, "claims");
      const { ReportDaysPage } = await pages();
      return html(visit, ReportDaysPage, { pilot, obligations, moves, done: visit.query.has("klart") });
    }),
    page(one, forOfficers, (visit: Staff) => shown(visit)),
    ...labelledBy(
      (request) => {
        const today = dayOf(request.now);
        return labelsOf(answerForm({ today, dueDay: today }), request);
      },
      [
        button(one, forOfficers, async (visit) => {
          const { typed, language } = visit;
          const command = { number: numberOf(visit.params["number"]), version: versionOf(typed), typed, language };
          const { wrong } = await press(table, moveReportDay, byStaff(visit, "officer", command));
          return wrong ? shown(visit, wrong) : seeOther(`${staffDatesPath(caseIn(visit))}?klart=1`);
        }),
      ],
    ),
  ];

  async function shown(visit: Staff, problems: readonly Problem[] = []): Promise<Answer> {
    const pilot = await readPilot(table, caseIn(visit));
    const today = dayOf(visit.now);
    const obligation = obligationAt(pilot, numberOf(visit.params["number"]), today);
    const may = isClaimed(pilot, "claims") && isOwed(obligation);
    const { ReportDayPage } = await pages();
    const given = { pilot, one: obligation, today, may, typed: visit.typed, problems };
    return html(visit, ReportDayPage, given, { home: staffDatePath(pilot.id, obligation.number) });
  }
}
