import { readPilotFor } from "../../pilot/pilot.ts";
import { byLink, press } from "../../pilot/press.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, formOf, labelledBy, page, type Visit } from "../../platform/web/route.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { replyPath } from "../paths.ts";
import { answerTermination } from "./answer-termination.act.ts";
import { replyForm } from "./termination.forms.form.ts";

type Holder = Visit<"holder">;

const address = "/projekt/{id}/yttrande";

/** The holder answers on a proposed termination. */
export function replyRoutes({ table }: { readonly table: Table }) {
  return [
    page(address, "holder", (visit) => shown(visit)),
    ...labelledBy(
      (request) => labelsOf(replyForm, request),
      [
        button(address, "holder", async (visit) => {
          const { wrong } = await press(table, answerTermination, byLink(visit, formOf(visit)));
          return wrong ? shown(visit, visit.typed, wrong) : seeOther(replyPath(visit.person.applicationId));
        }),
      ],
    ),
  ];

  async function shown(visit: Holder, typed: Typed = {}, problems: readonly Problem[] = []): Promise<Answer> {
    const pilot = await readPilotFor(table, visit);
    if (!pilot.grantIfAny) return refuse("not-found");
    const { ReplyPage } = await import("./reply.page.tsx");
    return html(visit, ReplyPage, { pilot, typed, problems }, { home: replyPath(visit.person.applicationId) });
  }
}
