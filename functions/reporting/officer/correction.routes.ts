import { readCorrection } from "../../claims/correction/correction.form.ts";
import { bookedLine } from "../../claims/correction/correction.ts";
import { loweringOf, typedOf } from "../../claims/correction/lowering.ts";
import { heldAgainst } from "../../claims/costs.ts";
import { reportAsShown } from "../../claims/report-of.ts";
import { numberIn } from "../../claims/report-page.answer.ts";
import { cutHearingForm, loweringForm, replyForm } from "../../decisions/cut/contract.ts";
import type { ExaminedLine } from "../../pilot/accepted-costs.ts";
import { byStaff, press } from "../../pilot/press.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, labelledBy, numberOf, numberTyped, page, versionOf } from "../../platform/web/route.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { type Problem, type Typed, typedText } from "../../vocabulary/typed.ts";
import { addressOf, forOfficers, type Officer, type ReportDesk, reportDesk } from "./report-desk.answer.ts";

// The page is loaded when it is first shown, an act when it is first pressed.
const correctionPage = () => import("../../claims/correction/correction.page.tsx");
const correcting = () => import("../../claims/correction/correct-line.act.ts");

const address = "/handlaggning/{id}/rapporter/{number}/ratta";

/**
 * The officer corrects a line of an accepted report: chooses it, says what is accepted instead, sees what it leads to. A
 * line that is lowered may be sent to the holder first, who answers.
 */
export function correctionRoutes({ table }: { readonly table: Table }) {
  return [
    page(address, forOfficers, async (visit) => {
      const desk = await reportDesk(table, visit);
      if (desk.report.status !== "accepted") return seeOther(desk.address);
      const chosen = visit.query.get("rad");
      if (chosen === null) return html(visit, (await correctionPage()).ChooseLinePage, desk);
      const line = bookedLine(desk.report, numberOf(chosen));
      return loweringOf(desk.report, line.id) ? proposal(visit, desk, line) : form(visit, desk, line, {}, []);
    }),
    button(address, forOfficers, async (visit) => {
      const { typed } = visit;
      const desk = await reportDesk(table, visit);
      const shown = { number: numberIn(visit), version: versionOf(typed) };
      const line = bookedLine(reportAsShown(desk.pilot, shown, "accepted"), numberTyped(typed, "line"));
      if (typedText(typed, "action") === "change") return form(visit, desk, line, typed, []);
      return check(visit, desk, line, []);
    }),
    ...labelledBy(
      (request) => labelsOf(cutHearingForm, request),
      [
        button(`${address}/bokfor`, forOfficers, async (visit) => {
          const { typed, language } = visit;
          const line = numberTyped(typed, "line");
          const shown = { version: versionOf(typed), grantVersion: numberTyped(typed, "grantVersion") };
          const command = { number: numberIn(visit), ...shown, line, typed, language };
          const { wrong } = await press(table, (await correcting()).correctLine, byStaff(visit, "officer", command));
          return wrong ? asked(visit, line, wrong) : seeOther(`${addressOf(visit)}?rattad=1`);
        }),
      ],
    ),
    ...labelledBy(
      (request) => labelsOf(loweringForm, request),
      [
        button(`${address}/forslag`, forOfficers, async (visit) => {
          const { typed, language } = visit;
          const line = numberTyped(typed, "line");
          const command = { number: numberIn(visit), version: versionOf(typed), line, typed, language };
          const { proposeLowering } = await import("../../claims/correction/propose-lowering.act.ts");
          const { wrong } = await press(table, proposeLowering, byStaff(visit, "officer", command));
          return wrong ? asked(visit, line, wrong) : seeOther(`${addressOf(visit)}/ratta?rad=${line}`);
        }),
      ],
    ),
    ...labelledBy(
      (request) => labelsOf(replyForm, request),
      [
        button(`${address}/svar`, forOfficers, async (visit) => {
          const { typed, language } = visit;
          const line = numberTyped(typed, "line");
          const command = { number: numberIn(visit), line, sent: typedText(typed, "sent"), typed, language };
          const { answerLowering } = await import("../../claims/correction/answer-lowering.act.ts");
          const { wrong } = await press(table, answerLowering, byStaff(visit, "officer", command));
          if (!wrong) return seeOther(`${addressOf(visit)}/ratta?rad=${line}`);
          const desk = await reportDesk(table, visit);
          return proposal(visit, desk, bookedLine(desk.report, line), typed, wrong);
        }),
      ],
    ),
    button(`${address}/aterta`, forOfficers, async (visit) => {
      const line = numberTyped(visit.typed, "line");
      const command = { number: numberIn(visit), line, sent: typedText(visit.typed, "sent") };
      const { withdrawLowering } = await import("../../claims/correction/withdraw-lowering.act.ts");
      await press(table, withdrawLowering, byStaff(visit, "officer", command));
      return seeOther(`${addressOf(visit)}/ratta`);
    }),
  ];

  /** What is wrong is said where it was typed: of the line in its form, of how the holder is heard beside the button. */
  async function asked(visit: Officer, line: number, wrong: readonly Problem[]): Promise<Answer> {
    const desk = await reportDesk(table, visit);
    return check(visit, desk, bookedLine(desk.report, line), wrong);
  }
}

/** What a correction leads to, with its buttons; the form where something of the line is wrong. */
async function check(
  visit: Officer,
  desk: ReportDesk,
  line: ExaminedLine,
  problems: readonly Problem[],
): Promise<Answer> {
  const { typed, language } = visit;
  const { pilot, report } = desk;
  const proposed = loweringOf(report, line.id);
  const bounds = { report, line, ...heldAgainst(pilot, report.number) };
  const read = readCorrection({ ...typed, ...(proposed && typedOf(proposed)) }, bounds, language);
  const ofLine = problems.filter(({ field }) => !field.startsWith("p-"));
  if (!read.ok || ofLine.length > 0) return form(visit, desk, line, typed, read.ok ? ofLine : read.problems);
  const { CheckCorrectionPage } = await correctionPage();
  return html(visit, CheckCorrectionPage, { ...desk, line, correction: read.value, typed, problems });
}

/** A proposal that waits for the holder or the decision. */
async function proposal(
  visit: Officer,
  desk: ReportDesk,
  line: ExaminedLine,
  typed: Typed = {},
  problems: readonly Problem[] = [],
): Promise<Answer> {
  const proposed = loweringOf(desk.report, line.id);
  if (!proposed) return seeOther(`${desk.address}/ratta`);
  const { LoweringPage } = await import("../../claims/correction/lowering.page.tsx");
  return html(visit, LoweringPage, { ...desk, line, proposed, today: dayOf(visit.now), typed, problems });
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
