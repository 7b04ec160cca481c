import { readPilot } from "../../pilot/pilot.ts";
import { byStaff, press } from "../../pilot/press.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import { caseReaders } from "../../platform/sign-in/session.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, caseIn, formOf, labelledBy, page, versionOf } from "../../platform/web/route.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { kindOf, type Writer } from "../decision-desk.answer.ts";
import { decisionPath, terminationPath } from "../paths.ts";
import { answerTermination } from "./answer-termination.act.ts";
import { beginTermination } from "./begin-termination.act.ts";
import { proposeTermination } from "./propose-termination.act.ts";
import { proposalForm, replyForm } from "./termination.forms.form.ts";
import { withdrawTermination } from "./withdraw-termination.act.ts";

const forWriters = ["officer", "decider"] as const;
const forOfficers = ["officer"] as const;

const address = "/handlaggning/{id}/uppsagning";

/** Staff propose to terminate a grant, note what the holder answers, and begin the decision. */
export function terminationRoutes({ table }: { readonly table: Table }) {
  const here = (visit: Writer) => terminationPath(caseIn(visit));
  return [
    page(address, caseReaders, (visit) => shown(visit)),
    ...labelledBy(
      (request) => labelsOf(proposalForm, request),
      [
        button(address, forOfficers, async (visit) => {
          const { wrong } = await press(table, proposeTermination, byStaff(visit, "officer", formOf(visit)));
          return wrong ? shown(visit, visit.typed, wrong) : seeOther(here(visit));
        }),
      ],
    ),
    ...labelledBy(
      (request) => labelsOf(replyForm, request),
      [
        button(`${address}/svar`, forOfficers, async (visit) => {
          const { wrong } = await press(table, answerTermination, byStaff(visit, "officer", formOf(visit)));
          return wrong ? shown(visit, visit.typed, wrong) : seeOther(here(visit));
        }),
      ],
    ),
    button(`${address}/aterta`, forOfficers, async (visit) => {
      await press(table, withdrawTermination, byStaff(visit, "officer", { version: versionOf(visit.typed) }));
      return seeOther(here(visit));
    }),
    button(`${address}/beslut`, forWriters, async (visit) => {
      await press(table, beginTermination, byStaff(visit, kindOf(visit), {}));
      return seeOther(decisionPath(caseIn(visit)));
    }),
  ];

  async function shown(visit: Writer, typed: Typed = {}, problems: readonly Problem[] = []): Promise<Answer> {
    const pilot = await readPilot(table, caseIn(visit));
    if (!pilot.grantIfAny) return refuse("not-found");
    const { roles } = visit.person;
    const may = { propose: roles.includes("officer"), prepare: forWriters.some((role) => roles.includes(role)) };
    const { TerminationPage } = await import("./termination.page.tsx");
    return html(visit, TerminationPage, { pilot, typed, problems, may }, { home: here(visit) });
  }
}
