import { numberIn } from "../../claims/report-page.answer.ts";
import { byLink, press } from "../../pilot/press.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, seeOther } from "../../platform/web/answers.ts";
import { button, labelledBy, type Visit, versionOf } from "../../platform/web/route.ts";
import type { Problem } from "../../vocabulary/typed.ts";
import { backToWritersForm } from "./send-back.form.ts";

type Holder = Visit<"holder">;
type Shown = (visit: Holder, problems: readonly Problem[]) => Promise<Answer>;
type Needs = {
  readonly table: Table;
  /** The report while it is written, and as it is read through, each with what is wrong. */
  readonly written: Shown;
  readonly readThrough: Shown;
};

const address = "/projekt/{id}/rapport/{number}";

/** What differs where some prepare a report and another hands it in: it is sent on, or sent back. */
export function signingRoutes({ table, written, readThrough }: Needs) {
  const project = ({ person }: Holder) => `/projekt/${person.applicationId}`;
  return [
    button(`${address}/skicka-vidare`, "holder", async (visit) => {
      const { typed, language } = visit;
      const { handOnReport } = await import("./hand-on-report.act.ts");
      const command = { number: numberIn(visit), version: versionOf(typed), language };
      const { wrong } = await press(table, handOnReport, byLink(visit, command));
      return wrong ? written(visit, wrong) : seeOther(`${project(visit)}/rapport/${numberIn(visit)}/granska`);
    }),
    ...labelledBy(
      (request) => labelsOf(backToWritersForm, request),
      [
        button(`${address}/skicka-tillbaka`, "holder", async (visit) => {
          const { typed, language } = visit;
          const { sendBackReport } = await import("./send-back-report.act.ts");
          const command = { number: numberIn(visit), typed, language };
          const { wrong } = await press(table, sendBackReport, byLink(visit, command));
          return wrong ? readThrough(visit, wrong) : seeOther(project(visit));
        }),
      ],
    ),
  ];
}
