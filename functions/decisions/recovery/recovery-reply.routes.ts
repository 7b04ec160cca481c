import { readPilotFor } from "../../pilot/pilot.ts";
import { byLink, press } from "../../pilot/press.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, formOf, labelledBy, page, type Visit } from "../../platform/web/route.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { recoveryReplyPath } from "../paths.ts";
import { replyForm } from "../termination/termination.forms.form.ts";
import { answerRecovery } from "./answer-recovery.act.ts";

type Holder = Visit<"holder">;

const address = "/projekt/{id}/aterkrav";

/** The holder answers on a proposed recovery. */
export function recoveryReplyRoutes({ table }: { readonly table: Table }) {
  return [
    page(address, "holder", (visit) => shown(visit)),
    ...labelledBy(
      (request) => labelsOf(replyForm, request),
      [
        button(address, "holder", async (visit) => {
          const { wrong } = await press(table, answerRecovery, byLink(visit, formOf(visit)));
          return wrong ? shown(visit, visit.typed, wrong) : seeOther(recoveryReplyPath(visit.person.applicationId));
        }),
      ],
    ),
  ];

  async function shown(visit: Holder, typed: Typed = {}, problems: readonly Problem[] = []): Promise<Answer> {
    const pilot = await readPilotFor(table, visit);
    if (!pilot.grantIfAny) return refuse("not-found");
    const { RecoveryReplyPage } = await import("./recovery-reply.page.tsx");
    const home = recoveryReplyPath(visit.person.applicationId);
    return html(visit, RecoveryReplyPage, { pilot, typed, problems }, { home });
  }
}
