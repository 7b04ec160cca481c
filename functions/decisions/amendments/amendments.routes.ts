import { readPilot } from "../../pilot/pilot.ts";
import { byStaff, press } from "../../pilot/press.ts";
import { caseReaders } from "../../platform/sign-in/session.ts";
import type { Table } from "../../platform/table/table.ts";
import { html, seeOther } from "../../platform/web/answers.ts";
import { button, caseIn, page } from "../../platform/web/route.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { typedText } from "../../vocabulary/typed.ts";
import { kindOf } from "../decision-desk.answer.ts";
import { decisionPath } from "../paths.ts";
import { beginAmendment } from "./begin-amendment.act.ts";

const forWriters = ["officer", "decider"] as const;

const address = "/handlaggning/{id}/andringar";

/** What the holder has asked to have changed, and where an amendment is begun. It is written as every decision is. */
export function amendmentRoutes({ table }: { readonly table: Table }) {
  return [
    page(address, caseReaders, async (visit) => {
      const pilot = await readPilot(table, caseIn(visit));
      if (!pilot.grantIfAny) return refuse("not-found");
      const writes = forWriters.some((role) => visit.person.roles.includes(role));
      return html(visit, (await import("./amendments.page.tsx")).AmendmentsPage, { pilot, writes });
    }),
    button(address, forWriters, async (visit) => {
      const command = { request: Number(typedText(visit.typed, "request")) || 0 };
      await press(table, beginAmendment, byStaff(visit, kindOf(visit), command));
      return seeOther(decisionPath(caseIn(visit)));
    }),
  ];
}
