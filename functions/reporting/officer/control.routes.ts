import { controlForm } from "../../claims/control/control.form.ts";
import { noteControl } from "../../claims/control/note-control.act.ts";
import { numberIn } from "../../claims/report-page.answer.ts";
import { byStaff, press } from "../../pilot/press.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, formOf, labelledBy, page } from "../../platform/web/route.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { addressOf, forOfficers, type Officer, reportDesk } from "./report-desk.answer.ts";

const address = "/handlaggning/{id}/rapporter/{number}/kontroll";

/** The officer notes what was looked at of a claim that was drawn. */
export function controlRoutes({ table }: { readonly table: Table }) {
  return [
    page(address, forOfficers, (visit) => shown(visit)),
    ...labelledBy(
      (request) => labelsOf(controlForm, request),
      [
        button(address, forOfficers, async (visit) => {
          const command = { ...formOf(visit), number: numberIn(visit) };
          const { wrong } = await press(table, noteControl, byStaff(visit, "officer", command));
          return wrong ? shown(visit, visit.typed, wrong) : seeOther(addressOf(visit));
        }),
      ],
    ),
  ];

  async function shown(visit: Officer, typed: Typed = {}, problems: readonly Problem[] = []): Promise<Answer> {
    const desk = await reportDesk(table, visit);
    // Nothing is noted of what was not drawn, or does not wait.
    if (desk.report.status !== "submitted" || !desk.report.sample?.cause) return seeOther(desk.address);
    const { ControlPage } = await import("../../claims/control/control.page.tsx");
    return html(visit, ControlPage, { ...desk, typed, problems }, { home: `${desk.address}/kontroll` });
  }
}
