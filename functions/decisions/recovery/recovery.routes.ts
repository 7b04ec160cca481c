import { readPilot } from "../../pilot/pilot.ts";
import { byStaff, press } from "../../pilot/press.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import { roles } from "../../platform/sign-in/session.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, caseIn, formOf, labelledBy, numberOf, page, versionOf } from "../../platform/web/route.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { kindOf, type Writer } from "../decision-desk.answer.ts";
import { decisionPath, recoveryPath } from "../paths.ts";
import { replyForm } from "../termination/termination.forms.form.ts";
import { answerRecovery } from "./answer-recovery.act.ts";
import { beginRecovery } from "./begin-recovery.act.ts";
import { creditRecovery } from "./credit-recovery.act.ts";
import { proposeRecovery } from "./propose-recovery.act.ts";
import { recoveryProposalForm } from "./recovery.forms.form.ts";
import { withdrawRecovery } from "./withdraw-recovery.act.ts";

const forReaders = roles;
const forWriters = ["officer", "decider"] as const;
const forOfficers = ["officer"] as const;

const address = "/handlaggning/{id}/aterkrav";

/** Staff propose to recover money, note what the holder answers, and begin the decision. */
export function recoveryRoutes({ table }: { readonly table: Table }) {
  const here = (visit: Writer) => recoveryPath(caseIn(visit));
  return [
    page(address, forReaders, (visit) => shown(visit)),
    ...labelledBy(
      (request) => labelsOf(recoveryProposalForm, request),
      [
        button(address, forOfficers, async (visit) => {
          const { wrong } = await press(table, proposeRecovery, byStaff(visit, "officer", formOf(visit)));
          return wrong ? shown(visit, visit.typed, wrong) : seeOther(here(visit));
        }),
      ],
    ),
    ...labelledBy(
      (request) => labelsOf(replyForm, request),
      [
        button(`${address}/svar`, forOfficers, async (visit) => {
          const { wrong } = await press(table, answerRecovery, byStaff(visit, "officer", formOf(visit)));
          return wrong ? shown(visit, visit.typed, wrong) : seeOther(here(visit));
        }),
      ],
    ),
    button(`${address}/aterta`, forOfficers, async (visit) => {
      await press(table, withdrawRecovery, byStaff(visit, "officer", { version: versionOf(visit.typed) }));
      return seeOther(here(visit));
    }),
    button(`${address}/{number}/kreditera`, forWriters, async (visit) => {
      const command = { number: numberOf(visit.params["number"]), version: versionOf(visit.typed) };
      await press(table, creditRecovery, byStaff(visit, kindOf(visit), command));
      return seeOther(here(visit));
    }),
    button(`${address}/beslut`, forWriters, async (visit) => {
      await press(table, beginRecovery, byStaff(visit, kindOf(visit), {}));
      return seeOther(decisionPath(caseIn(visit)));
    }),
  ];

  async function shown(visit: Writer, typed: Typed = {}, problems: readonly Problem[] = []): Promise<Answer> {
    const pilot = await readPilot(table, caseIn(visit));
    if (!pilot.grantIfAny) return refuse("not-found");
    const { roles } = visit.person;
    const may = {
      propose: roles.includes("officer"),
      prepare: forWriters.some((role) => roles.includes(role)),
      readsMoney: roles.includes("finance") || roles.includes("auditor"),
    };
    const { RecoveryPage } = await import("./recovery.page.tsx");
    return html(visit, RecoveryPage, { pilot, typed, problems, may }, { home: here(visit) });
  }
}
