import { readCorrection } from "../../claims/correction/correction.form.ts";
import { bookedLine } from "../../claims/correction/correction.ts";
import { heldAgainst } from "../../claims/costs.ts";
import { reportAsShown } from "../../claims/report-of.ts";
import { numberIn } from "../../claims/report-page.answer.ts";
import type { ExaminedLine } from "../../pilot/accepted-costs.ts";
import { byStaff, press } from "../../pilot/press.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, numberOf, numberTyped, page, versionOf } from "../../platform/web/route.ts";
import { type Problem, type Typed, typedText } from "../../vocabulary/typed.ts";
import { addressOf, forOfficers, type Officer, type ReportDesk, reportDesk } from "./report-desk.answer.ts";

// The page is loaded when it is first shown, the act when it is first pressed.
const correctionPage = () => import("../../claims/correction/correction.page.tsx");
const correcting = () => import("../../claims/correction/correct-line.act.ts");

const address = "/handlaggning/{id}/rapporter/{number}/ratta";

/** The officer corrects a line of an accepted report: chooses it, says what is accepted instead, sees what it leads to. */
export function correctionRoutes({ table }: { readonly table: Table }) {
  return [
    page(address, forOfficers, async (visit) => {
      const desk = await reportDesk(table, visit);
      if (desk.report.status !== "accepted") return seeOther(desk.address);
      const chosen = visit.query.get("rad");
      if (chosen === null) return html(visit, (await correctionPage()).ChooseLinePage, desk);
      return form(visit, desk, bookedLine(desk.report, numberOf(chosen)), {}, []);
    }),
    button(address, forOfficers, async (visit) => {
      const { typed, language } = visit;
      const desk = await reportDesk(table, visit);
      const { pilot } = desk;
      const report = reportAsShown(pilot, { number: numberIn(visit), version: versionOf(typed) }, "accepted");
      const line = bookedLine(report, numberTyped(typed, "line"));
      if (typedText(typed, "action") === "change") return form(visit, desk, line, typed, []);
      const correction = readCorrection(typed, { report, line, ...heldAgainst(pilot, report.number) }, language);
      if (!correction.ok) return form(visit, desk, line, typed, correction.problems);
      return html(visit, (await correctionPage()).CheckCorrectionPage, { ...desk, line, correction: correction.value });
    }),
    button(`${address}/bokfor`, forOfficers, async (visit) => {
      const { typed, language } = visit;
      const line = numberTyped(typed, "line");
      const shown = { version: versionOf(typed), grantVersion: numberTyped(typed, "grantVersion") };
      const command = { number: numberIn(visit), ...shown, line, typed, language };
      const { wrong } = await press(table, (await correcting()).correctLine, byStaff(visit, "officer", command));
      if (!wrong) return seeOther(`${addressOf(visit)}?rattad=1`);
      const desk = await reportDesk(table, visit);
      return form(visit, desk, bookedLine(desk.report, line), typed, wrong);
    }),
  ];
}

async function form(
  visit: Officer,
  desk: ReportDesk,
  line: ExaminedLine,
  typed: Typed,
  problems: readonly Problem[],
): Promise<Answer> {
  const { CorrectLinePage } = await correctionPage();
  return html(visit, CorrectLinePage, { ...desk, line, typed, problems });
}
