import { readPilot } from "../../pilot/pilot.ts";
import { byStaff, press } from "../../pilot/press.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, caseIn, formOf, labelledBy, page, type Visit } from "../../platform/web/route.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { settleEndedPath } from "../paths.ts";
import { settleForm } from "./ending.form.ts";
import { settleEndedGrant } from "./settle-ended-grant.act.ts";

const forOfficers = ["officer"] as const;
type Officer = Visit<typeof forOfficers>;

const address = "/handlaggning/{id}/slutavrakning";

/** The officer settles a grant that ended before its time, once what was paid has been looked at. */
export function settleEndedRoutes({ table }: { readonly table: Table }) {
  return [
    page(address, forOfficers, (visit) => shown(visit)),
    ...labelledBy(
      (request) => labelsOf(settleForm, request),
      [
        button(address, forOfficers, async (visit) => {
          const { wrong } = await press(table, settleEndedGrant, byStaff(visit, "officer", formOf(visit)));
          return wrong ? shown(visit, visit.typed, wrong) : seeOther(settleEndedPath(caseIn(visit)));
        }),
      ],
    ),
  ];

  async function shown(visit: Officer, typed: Typed = {}, problems: readonly Problem[] = []): Promise<Answer> {
    const pilot = await readPilot(table, caseIn(visit));
    if (!pilot.grantIfAny) return refuse("not-found");
    const { SettleEndedPage } = await import("./settle-ended.page.tsx");
    return html(visit, SettleEndedPage, { pilot, typed, problems }, { home: settleEndedPath(caseIn(visit)) });
  }
}
