import { type Decision, decisionNumber } from "../pilot/items/decision.ts";
import { type Pilot, readPilot } from "../pilot/pilot.ts";
import { byStaff, press } from "../pilot/press.ts";
import { labelsOf } from "../platform/forms/writing/labels.ts";
import type { Table } from "../platform/table/table.ts";
import { html, seeOther } from "../platform/web/answers.ts";
import { button, caseIn, labelledBy, page, type Visit, versionOf } from "../platform/web/route.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { afterDecisionForm } from "./after-decision.form.ts";
import { afterTyped, knownAfter, noteDecision } from "./note-decision.act.ts";
import { decisionNumberPath } from "./paths.ts";

type Officer = Visit<readonly ["officer"]>;

const address = "/handlaggning/{id}/beslut/nr/{number}/efter";

/** The officer notes what becomes known of a decision after it was recorded. */
export function afterDecisionRoutes({ table }: { readonly table: Table }) {
  const asked = async (visit: Officer): Promise<{ readonly pilot: Pilot; readonly decision: Decision }> => {
    const pilot = await readPilot(table, caseIn(visit));
    const isAsked = (one: Decision) => String(decisionNumber(one)) === visit.params["number"];
    return { pilot, decision: pilot.decisions.find(isAsked) ?? refuse("not-found") };
  };
  const form = async (visit: Officer, typed?: Typed, problems: readonly Problem[] = []) => {
    const { pilot, decision } = await asked(visit);
    const { AfterDecisionPage } = await import("./after-decision.page.tsx");
    const shown = { pilot, decision, typed: typed ?? afterTyped(knownAfter(pilot, decision)), problems };
    return html(visit, AfterDecisionPage, shown);
  };

  return labelledBy(
    (request) => labelsOf(afterDecisionForm, request),
    [
      page(address, ["officer"], (visit) => form(visit)),
      button(address, ["officer"], async (visit) => {
        const { typed, language } = visit;
        const number = Number(visit.params["number"]);
        const command = { number, version: versionOf(typed), typed, language };
        const { wrong } = await press(table, noteDecision, byStaff(visit, "officer", command));
        return wrong ? form(visit, typed, wrong) : seeOther(decisionNumberPath(caseIn(visit), number));
      }),
    ],
  );
}
