import { readPilot } from "../../pilot/pilot.ts";
import { byStaff, press } from "../../pilot/press.ts";
import { caseReaders } from "../../platform/sign-in/session.ts";
import type { Table } from "../../platform/table/table.ts";
import { html, seeOther } from "../../platform/web/answers.ts";
import { button, caseIn, page, versionOf } from "../../platform/web/route.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { basisPath } from "../paths.ts";
import { basisPaper } from "./basis-paper.ts";
import { fileBasis } from "./file-basis.act.ts";
import { orientationOf } from "./orientation.store.ts";

/** The basis for a decision: read as it would be now, and made a document of the case. */
export function basisRoutes({ table }: { readonly table: Table }) {
  return [
    page(basisPath("{id}"), caseReaders, async (visit) => {
      const pilot = await readPilot(table, caseIn(visit));
      const orientation = await orientationOf(table, pilot);
      const paper = basisPaper({ pilot, orientation, today: dayOf(visit.now), lang: visit.language });
      const shown = { pilot, paper, files: visit.person.roles.includes("officer"), filed: visit.query.has("sparat") };
      return html(visit, (await import("./basis.page.tsx")).BasisPage, shown);
    }),
    button(basisPath("{id}"), ["officer"], async (visit) => {
      const command = { version: versionOf(visit.typed), language: visit.language };
      await press(table, fileBasis, byStaff(visit, "officer", command));
      return seeOther(`${basisPath(caseIn(visit))}?sparat`);
    }),
  ];
}
