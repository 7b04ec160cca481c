import { bookedLine } from "../claims/correction/correction.ts";
import { loweringOf } from "../claims/correction/lowering.ts";
import { numberIn, reportPage } from "../claims/report-page.answer.ts";
import { replyForm } from "../decisions/cut/contract.ts";
import { byLink, press } from "../pilot/press.ts";
import { labelsOf } from "../platform/forms/writing/labels.ts";
import type { Table } from "../platform/table/table.ts";
import { type Answer, html, seeOther } from "../platform/web/answers.ts";
import { button, labelledBy, numberOf, page, type Visit } from "../platform/web/route.ts";
import { type Problem, type Typed, typedText } from "../vocabulary/typed.ts";

type Holder = Visit<"holder">;

const address = "/projekt/{id}/rapport/{number}/sankning/{line}";

/** The holder answers on a proposal to lower an accepted line. */
export function loweringReplyRoutes({ table }: { readonly table: Table }) {
  return [
    page(address, "holder", (visit) => shown(visit)),
    ...labelledBy(
      (request) => labelsOf(replyForm, request),
      [
        button(address, "holder", async (visit) => {
          const { typed, language } = visit;
          const [number, line] = [numberIn(visit), lineIn(visit)];
          const command = { number, line, sent: typedText(typed, "sent"), typed, language };
          const { answerLowering } = await import("../claims/correction/answer-lowering.act.ts");
          const { wrong } = await press(table, answerLowering, byLink(visit, command));
          return wrong ? shown(visit, typed, wrong) : seeOther(hereOf(visit));
        }),
      ],
    ),
  ];

  async function shown(visit: Holder, typed: Typed = {}, problems: readonly Problem[] = []): Promise<Answer> {
    const { pilot, report } = await reportPage(table, visit);
    const proposed = loweringOf(report, lineIn(visit));
    const line = proposed && bookedLine(report, proposed.line);
    const { LoweringReplyPage } = await import("../claims/correction/lowering.page.tsx");
    return html(visit, LoweringReplyPage, { pilot, report, line, proposed, typed, problems }, { home: hereOf(visit) });
  }
}

const lineIn = ({ params }: Holder): number => numberOf(params["line"]);
const hereOf = (visit: Holder): string =>
  `/projekt/${visit.person.applicationId}/rapport/${numberIn(visit)}/sankning/${lineIn(visit)}`;
