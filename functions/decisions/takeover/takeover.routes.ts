import { readPilot } from "../../pilot/pilot.ts";
import { byStaff, press } from "../../pilot/press.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import { caseReaders } from "../../platform/sign-in/session.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, caseIn, formOf, labelledBy, page } from "../../platform/web/route.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { kindOf, type Writer } from "../decision-desk.answer.ts";
import { decisionPath, takeoverPath } from "../paths.ts";
import { beginTakeover } from "./begin-takeover.act.ts";
import { carryOutTakeover } from "./carry-out-takeover.act.ts";
import { endTakeover } from "./end-takeover.act.ts";
import { offerTakeover } from "./offer-takeover.act.ts";
import { carryOutForm, endTakeoverForm, takeoverForm } from "./takeover.form.ts";

const forWriters = ["officer", "decider"] as const;
const forOfficers = ["officer"] as const;

const address = "/handlaggning/{id}/overtagande";

/** Staff propose another holder, end what comes to nothing, begin the decision, and carry it out. */
export function takeoverRoutes({ table }: { readonly table: Table }) {
  const here = (visit: Writer) => takeoverPath(caseIn(visit));
  return [
    page(address, caseReaders, (visit) => shown(visit)),
    ...labelledBy(
      (request) => labelsOf(takeoverForm, request),
      [
        button(address, forOfficers, async (visit) => {
          const { wrong } = await press(table, offerTakeover, byStaff(visit, "officer", formOf(visit)));
          return wrong ? shown(visit, visit.typed, wrong) : seeOther(here(visit));
        }),
      ],
    ),
    ...labelledBy(
      (request) => labelsOf(endTakeoverForm, request),
      [
        button(`${address}/avsluta`, forOfficers, async (visit) => {
          const { wrong } = await press(table, endTakeover, byStaff(visit, "officer", formOf(visit)));
          return wrong ? shown(visit, visit.typed, wrong) : seeOther(here(visit));
        }),
      ],
    ),
    button(`${address}/beslut`, forWriters, async (visit) => {
      await press(table, beginTakeover, byStaff(visit, kindOf(visit), {}));
      return seeOther(decisionPath(caseIn(visit)));
    }),
    ...labelledBy(
      (request) => labelsOf(carryOutForm, request),
      [
        button(`${address}/genomfor`, forOfficers, async (visit) => {
          const { wrong } = await press(table, carryOutTakeover, byStaff(visit, "officer", formOf(visit)));
          return wrong ? shown(visit, visit.typed, wrong) : seeOther(here(visit));
        }),
      ],
    ),
  ];

  async function shown(visit: Writer, typed: Typed = {}, problems: readonly Problem[] = []): Promise<Answer> {
    const pilot = await readPilot(table, caseIn(visit));
    if (!pilot.grantIfAny) return refuse("not-found");
    const { roles } = visit.person;
    const may = { propose: roles.includes("officer"), prepare: forWriters.some((role) => roles.includes(role)) };
    const { TakeoverPage } = await import("./takeover.page.tsx");
    return html(visit, TakeoverPage, { pilot, typed, problems, may, now: visit.now }, { home: here(visit) });
  }
}
