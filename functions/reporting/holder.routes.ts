import { grantedPilot, numberIn, reportPage } from "../claims/report-page.answer.ts";
import { isOpen } from "../pilot/items/report-period.ts";
import { readPilot } from "../pilot/pilot.ts";
import { byLink, press, savedByLink } from "../pilot/press.ts";
import { linkRoutes } from "../platform/links/link-routes.ts";
import type { Sessions } from "../platform/sign-in/session.ts";
import type { Table } from "../platform/table/table.ts";
import { type Answer, html, json, seeOther } from "../platform/web/answers.ts";
import { button, page, type Visit, versionOf } from "../platform/web/route.ts";
import { pilotIn } from "../vocabulary/ids.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { type Problem, typedText } from "../vocabulary/typed.ts";
import { beginReport } from "./begin-report.act.ts";
import { boundsOf, readReport, reportFields } from "./report.form.ts";
import { saveReport } from "./save-report.act.ts";
import { submitReport } from "./submit-report.act.ts";

type Holder = Visit<"holder">;

const reportReviewPage = () => import("./report-review.page.tsx");

const address = "/projekt/{id}/rapport/{number}";
const projectOf = ({ person }: Holder) => `/projekt/${person.applicationId}`;
const hereOf = (visit: Holder) => `${projectOf(visit)}/rapport/${numberIn(visit)}`;

/** The grant holder's pages: the project, its reports, and the emailed link that leads there. */
export function holderRoutes({ table, identity }: { readonly table: Table; readonly identity: Sessions }) {
  return [
    ...linkRoutes({
      table,
      purpose: "holder",
      opened: async ({ about, subject, generation }, { now }) => {
        const applicationId = pilotIn(about) ?? refuse("link-invalid");
        const { grant } = await readPilot(table, applicationId);
        if (grant.linkGeneration !== generation) refuse("link-revoked");
        const path = `/projekt/${applicationId}`;
        const cookie = await identity.opened({ kind: "holder", applicationId, subject, generation }, path, now);
        return seeOther(path, { cookies: [cookie] });
      },
    }),
    page("/projekt/{id}", "holder", async (visit) => {
      const pilot = await grantedPilot(table, visit);
      const shown = { pilot, now: visit.now, submitted: visit.query.has("inlamnad") };
      return html(visit, (await import("./project.page.tsx")).ProjectPage, shown);
    }),
    button("/projekt/{id}/rapport", "holder", async (visit) => {
      const { number } = await press(table, beginReport, byLink(visit, {}));
      return seeOther(`${projectOf(visit)}/rapport/${number}`);
    }),
    page(address, "holder", async (visit) => {
      const shown = await reportPage(table, visit);
      const { content } = shown.report;
      if (!content || isOpen(shown.report)) return form(visit, shown, { saved: visit.query.has("sparad") });
      return html(visit, (await reportReviewPage()).ReportPage, { ...shown, content });
    }),
    button(address, "holder", async (visit) => {
      const fields = reportFields(visit.typed);
      const command = { number: numberIn(visit), version: versionOf(visit.typed), fields };
      const { version } = await press(table, saveReport, savedByLink(visit, command));
      if (visit.autosave) return json({ version });
      const action = typedText(visit.typed, "action");
      if (action !== "review") return seeOther(`${hereOf(visit)}${action === "save" ? "?sparad=1" : "#costs"}`);
      const shown = await reportPage(table, visit);
      const found = readReport(fields, boundsOf(shown.pilot, command.number, visit.now), visit.language);
      if (found.ok) return seeOther(`${hereOf(visit)}/granska`);
      return form(visit, shown, { typed: fields, version, problems: found.problems });
    }),
    page(`${address}/granska`, "holder", async (visit) => {
      const shown = await reportPage(table, visit);
      const { number, typed } = shown.report;
      if (!isOpen(shown.report)) return seeOther(hereOf(visit));
      const found = readReport(typed, boundsOf(shown.pilot, number, visit.now), visit.language);
      if (!found.ok) return form(visit, shown, { problems: found.problems });
      return html(visit, (await reportReviewPage()).ReportReviewPage, { ...shown, content: found.value });
    }),
    button(`${address}/skicka`, "holder", async (visit) => {
      const command = { number: numberIn(visit), version: versionOf(visit.typed), language: visit.language };
      const done = await press(table, submitReport, byLink(visit, command));
      if ("wrong" in done) return form(visit, await reportPage(table, visit), { problems: done.wrong });
      return seeOther(`${projectOf(visit)}?inlamnad=1`);
    }),
  ];

  type Form = { typed?: Record<string, string>; version?: number; problems?: readonly Problem[]; saved?: boolean };
  /** The report while it is written: as it is stored, where nothing else was typed. */
  async function form(visit: Holder, shown: Awaited<ReturnType<typeof reportPage>>, given: Form): Promise<Answer> {
    const { typed, version } = shown.report;
    const filled = { ...shown, typed, version, problems: [], saved: false, ...given };
    return html(visit, (await import("./report-form.page.tsx")).ReportFormPage, filled);
  }
}
