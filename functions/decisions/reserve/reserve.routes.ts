import { readPilot } from "../../pilot/pilot.ts";
import { byStaff, press } from "../../pilot/press.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import { caseReaders } from "../../platform/sign-in/session.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, caseIn, formOf, labelledBy, page, versionOf } from "../../platform/web/route.ts";
import type { Problem } from "../../vocabulary/typed.ts";
import type { Writer } from "../decision-desk.answer.ts";
import { reservePath } from "../paths.ts";
import { endReserve } from "./end-reserve.act.ts";
import { keepReserve } from "./keep-reserve.act.ts";
import { reserveForm } from "./reserve.form.ts";
import { reservesOf } from "./reserve.store.ts";

const forOfficers = ["officer"] as const;
const address = "/handlaggning/{id}/reserv";

/** Officers keep rejected applications in line for a place. */
export function reserveRoutes({ table }: { readonly table: Table }) {
  const back = (visit: Writer) => seeOther(reservePath(caseIn(visit)));
  return [
    page(address, caseReaders, (visit) => shown(visit)),
    ...labelledBy(
      (request) => labelsOf(reserveForm, request),
      [
        button(address, forOfficers, async (visit) => {
          const { wrong } = await press(table, keepReserve, byStaff(visit, "officer", formOf(visit)));
          return wrong ? shown(visit, wrong) : back(visit);
        }),
      ],
    ),
    button(`${address}/ta-bort`, forOfficers, async (visit) => {
      await press(table, endReserve, byStaff(visit, "officer", { version: versionOf(visit.typed) }));
      return back(visit);
    }),
  ];

  async function shown(visit: Writer, problems: readonly Problem[] = []): Promise<Answer> {
    const pilot = await readPilot(table, caseIn(visit));
    const reserves = await reservesOf(table, pilot.lifecycle.callId);
    const { ReservePage } = await import("./reserve.page.tsx");
    const acts = visit.person.roles.includes("officer");
    const view = { pilot, reserves, acts, typed: visit.typed, problems };
    return html(visit, ReservePage, view, { status: problems.length > 0 ? 422 : 200, home: reservePath(pilot.id) });
  }
}
