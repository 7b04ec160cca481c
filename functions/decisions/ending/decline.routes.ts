import { readPilotFor } from "../../pilot/pilot.ts";
import { byLink, press } from "../../pilot/press.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, labelledBy, page, type Visit } from "../../platform/web/route.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem } from "../../vocabulary/typed.ts";
import { declinePath } from "../paths.ts";
import { declineGrant } from "./decline-grant.act.ts";
import { declineForm } from "./ending.form.ts";

type Holder = Visit<"holder">;

const address = "/projekt/{id}/avsta";

/** The holder declines the grant, asked once more. */
export function declineRoutes({ table }: { readonly table: Table }) {
  return [
    page(address, "holder", (visit) => shown(visit)),
    ...labelledBy(
      (request) => labelsOf(declineForm, request),
      [
        button(address, "holder", async (visit) => {
          const read = readTyped(declineForm, visit.typed, visit.language);
          if (!read.ok) return shown(visit, read.problems);
          await press(table, declineGrant, byLink(visit, { reason: read.value["p-reason"] ?? "" }));
          return seeOther(`/projekt/${visit.person.applicationId}`);
        }),
      ],
    ),
  ];

  async function shown(visit: Holder, problems: readonly Problem[] = []): Promise<Answer> {
    const pilot = await readPilotFor(table, visit);
    if (!pilot.grantIfAny) return refuse("not-found");
    const may = pilot.lifecycle.stage === "funded" && !pilot.lifecycle.pendingMove;
    const { DeclinePage } = await import("./decline.page.tsx");
    const home = declinePath(visit.person.applicationId);
    return html(visit, DeclinePage, { pilot, may, typed: visit.typed, problems }, { home });
  }
}
