import { numberIn } from "../../claims/report-page.answer.ts";
import type { Cut, ReportContent } from "../../pilot/items/report.ts";
import { byStaff, press } from "../../pilot/press.ts";
import type { Table } from "../../platform/table/table.ts";
import { html, json, seeOther } from "../../platform/web/answers.ts";
import { button, numberTyped, page, versionOf } from "../../platform/web/route.ts";
import type { Language } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { type Problem, type Typed, typedText } from "../../vocabulary/typed.ts";
import {
  addressOf,
  forOfficers,
  forReaders,
  type Officer,
  type ReportDesk,
  type ReportReader,
  reportDesk,
} from "./report-desk.answer.ts";

// What is not of the page itself is loaded when it is first asked for, the acts when they are first pressed.
const accepting = () => import("../../claims/examination/accept-report.act.ts");
const examining = () => import("../../claims/examination/examination.form.ts");
const vouchers = () => import("../../pilot/double-funding/doubles.store.ts");

/** What the page answers, by its address. */
const answered = [
  ["godkand", "accepted"],
  ["aterlamnad", "returned"],
  ["rattad", "corrected"],
] as const;

const address = "/handlaggning/{id}/rapporter/{number}";

/** The officer examines a report: reads it, accepts it whole or line by line, or returns it with a comment. */
export function examinationRoutes({ table }: { readonly table: Table }) {
  return [
    page(address, forReaders, async (visit) => report(table, visit, await reportDesk(table, visit))),
    page(`${address}/rapport.json`, forOfficers, async (visit) => {
      const { pilot, report: one } = await reportDesk(table, visit);
      const content = one.status === "draft" ? undefined : one.content;
      const { reportExport } = await import("./report-export.ts");
      return json(reportExport(pilot, one, content ?? refuse("not-found")));
    }),
    page(`${address}/rader`, forOfficers, async (visit) => {
      const desk = await reportDesk(table, visit);
      return desk.report.status === "submitted" ? lines(table, visit, desk, {}) : seeOther(desk.address);
    }),
    button(`${address}/rader`, forOfficers, async (visit) => {
      const { typed, language } = visit;
      const desk = await reportDesk(table, visit);
      const { pilot } = desk;
      const { reportAsShown } = await import("../../claims/report-of.ts");
      const { content } = reportAsShown(pilot, { number: numberIn(visit), version: versionOf(typed) }, "submitted");
      if (!content) return refuse("not-in-this-stage");
      if (typedText(typed, "action") === "change") return lines(table, visit, desk, typed);
      const read = await judged(desk, content, typed, language);
      if (!read.ok) return lines(table, visit, desk, typed, read.problems);
      return check(table, visit, desk, read.value);
    }),
    button(`${address}/godkann`, forOfficers, async (visit) => {
      const { typed, language } = visit;
      const shown = { version: versionOf(typed), grantVersion: numberTyped(typed, "grantVersion") };
      const command = { number: numberIn(visit), ...shown, typed, language };
      const done = await press(table, (await accepting()).acceptReport, byStaff(visit, "officer", command));
      if ("wrong" in done) return wrong(table, visit, typed, done.wrong);
      return seeOther(`${addressOf(visit)}?godkand=1`);
    }),
    button(`${address}/aterlamna`, forOfficers, async (visit) => {
      const { typed, language } = visit;
      const comment = (await examining()).readComment(typed, language);
      if (!comment.ok) return report(table, visit, await reportDesk(table, visit), comment.problems);
      const command = { number: numberIn(visit), version: versionOf(typed), comment: comment.value };
      const { returnReport } = await import("./return-report.act.ts");
      await press(table, returnReport, byStaff(visit, "officer", command));
      return seeOther(`${addressOf(visit)}?aterlamnad=1`);
    }),
  ];
}

/** The report, and the two ways on. */
async function report(table: Table, visit: ReportReader, desk: ReportDesk, problems: readonly Problem[] = []) {
  const { query, typed } = visit;
  const done = answered.find(([name]) => query.has(name))?.[1];
  const { OfficerReportPage } = await import("./officer-report.page.tsx");
  const examines = visit.person.roles.includes("officer");
  // They stand beside the button alone.
  const isOpen = examines && desk.report.status === "submitted";
  const { noDoubles, readSharedVouchers } = await vouchers();
  const shared = isOpen ? await readSharedVouchers(table, desk.pilot, desk.report.number) : noDoubles;
  return html(visit, OfficerReportPage, { ...desk, typed, problems, done, examines, shared });
}

/** What the judgements lead to, and the button. */
async function check(
  table: Table,
  visit: Officer,
  desk: ReportDesk,
  cuts: readonly Cut[],
  problems: readonly Problem[] = [],
) {
  const content = desk.report.content ?? refuse("not-in-this-stage");
  const { CheckPage } = await import("../../claims/examination/check.page.tsx");
  const shared = await (await vouchers()).readSharedVouchers(table, desk.pilot, desk.report.number);
  return html(visit, CheckPage, { ...desk, content, cuts, shared, typed: visit.typed, problems });
}

/** What the officer has judged of a report's lines, or what is wrong with it. */
async function judged({ pilot, report }: ReportDesk, { costs }: ReportContent, typed: Typed, language: Language) {
  const { heldAgainst } = await import("../../claims/costs.ts");
  const { readExamination } = await examining();
  return readExamination(typed, { costs, ...heldAgainst(pilot, report.number) }, language);
}

/** What is wrong is said where it was typed: of a line at the line, of how the holder was heard on the page of the button. */
async function wrong(table: Table, visit: Officer, typed: Typed, problems: readonly Problem[]) {
  const desk = await reportDesk(table, visit);
  const read = await judged(desk, desk.report.content ?? refuse("not-in-this-stage"), typed, visit.language);
  return read.ok ? check(table, visit, desk, read.value, problems) : lines(table, visit, desk, typed, problems);
}

/** The claim line by line, each accepted as claimed where nothing else was typed. */
async function lines(table: Table, visit: Officer, desk: ReportDesk, typed: Typed, problems: readonly Problem[] = []) {
  const content = desk.report.content ?? refuse("not-in-this-stage");
  const values = { ...(await examining()).acceptedAsClaimed(content.costs), ...typed };
  const { ExaminePage } = await import("../../claims/examination/examine.page.tsx");
  const shared = await (await vouchers()).readSharedVouchers(table, desk.pilot, desk.report.number);
  return html(visit, ExaminePage, { ...desk, content, typed: values, problems, shared });
}
