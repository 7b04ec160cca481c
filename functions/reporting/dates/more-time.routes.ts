import { grantedPilot, numberIn } from "../../claims/report-page.answer.ts";
import { isClaimed } from "../../pilot/claimed.ts";
import { byLink, press } from "../../pilot/press.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, labelledBy, page, type Visit, versionOf } from "../../platform/web/route.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import type { Problem } from "../../vocabulary/typed.ts";
import { askMoreTime } from "./ask-more-time.act.ts";
import { moreTimePath } from "./dates.paths.ts";
import { askForm } from "./extension.form.ts";
import { obligationAt } from "./extension.ts";

type Holder = Visit<"holder">;

const address = "/projekt/{id}/mer-tid/{number}";

/** The holder asks for more time for a report. */
export function moreTimeRoutes({ table }: { readonly table: Table }) {
  return [
    page(address, "holder", (visit) => shown(visit)),
    ...labelledBy(
      (request) => {
        const today = dayOf(request.now);
        return labelsOf(askForm({ today, dueDay: today }), request);
      },
      [
        button(address, "holder", async (visit) => {
          const { typed, language } = visit;
          const command = { number: numberIn(visit), version: versionOf(typed), typed, language };
          const { wrong } = await press(table, askMoreTime, byLink(visit, command));
          return wrong ? shown(visit, wrong) : seeOther(`/projekt/${visit.person.applicationId}?begart=1`);
        }),
      ],
    ),
  ];

  async function shown(visit: Holder, problems: readonly Problem[] = []): Promise<Answer> {
    const pilot = await grantedPilot(table, visit);
    const today = dayOf(visit.now);
    const one = obligationAt(pilot, numberIn(visit), today);
    const may = isClaimed(pilot, "claims");
    const { MoreTimePage } = await import("./more-time.page.tsx");
    const home = moreTimePath(pilot.id, one.number);
    return html(visit, MoreTimePage, { pilot, one, today, may, typed: visit.typed, problems }, { home });
  }
}
