import { vatOf } from "../claims/claim/flags.ts";
import { type HolderNeeds, holderAsks } from "../claims/holder-page.answer.ts";
import { type Project, readProject } from "../pilot/funded-pilot.store.ts";
import { importedCostsIn } from "../pilot/items/imported-costs.ts";
import { isOpen } from "../pilot/items/report-period.ts";
import { linkRoutes } from "../platform/links/link-routes.ts";
import { html, json, seeOther } from "../platform/web/answers.ts";
import { nonceOf, versionOf } from "../platform/web/posted-fields.ts";
import type { WebRequest } from "../platform/web/request.ts";
import { get, post } from "../platform/web/web-handler.ts";
import { type Instant, monthOf } from "../vocabulary/instant.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { pilotIn } from "../vocabulary/subject.ts";
import { typedText } from "../vocabulary/typed.ts";
import { beginReport } from "./begin-report.use-case.ts";
import { type ReportBounds, readReport, reportFields } from "./report.form.ts";
import { tableReports } from "./report.store.ts";
import { saveReport } from "./save-report.use-case.ts";
import { submitReport } from "./submit-report.use-case.ts";

// Each page is read when it is first shown.
const projectPage = () => import("./project.page.tsx");
const reportFormPage = () => import("./report-form.page.tsx");
const reportReviewPage = () => import("./report-review.page.tsx");

/** What a report's text is read against. */
const boundsOf = ({ call, grant, deductsVat, items }: Project, number: number, now: Instant): ReportBounds => ({
  categories: call.categories,
  grant,
  thisMonth: monthOf(now),
  imported: importedCostsIn(items, number)?.lines ?? [],
  vat: vatOf(deductsVat),
});

type Needs = HolderNeeds & { readonly clock: () => Instant };

/** The grant holder's pages: the project, its reports, and the emailed link that leads there. */
export function holderRoutes({ table, identity, clock }: Needs) {
  const needs = { reports: tableReports(table), clock };
  const [begin, save, submit] = [beginReport(needs), saveReport(needs), submitReport(needs)];

  const { asked, askedReport } = holderAsks({ table, identity });
  const read = (
    { project, report: { number } }: Pick<Awaited<ReturnType<typeof askedReport>>, "project" | "report">,
    typed: WebRequest["typed"],
    request: WebRequest,
  ) => readReport(typed, boundsOf(project, number, request.now), request.language);

  return [
    ...linkRoutes({
      table,
      purpose: "holder",
      opened: async ({ about, subject, generation }, { now }) => {
        const applicationId = pilotIn(about) ?? refuse("link-invalid");
        const { grant } = await readProject(table, applicationId);
        if (grant.linkGeneration !== generation) refuse("link-revoked");
        const path = `/projekt/${applicationId}`;
        const cookie = await identity.opened({ kind: "holder", applicationId, subject }, path, now);
        return seeOther(path, { cookies: [cookie] });
      },
    }),
    get("/projekt/{id}", async (request) => {
      const { shown } = await asked(request);
      return html((await projectPage()).ProjectPage({ ...shown, submitted: request.query.has("inlamnad") }));
    }),
    post("/projekt/{id}/rapport", async (request) => {
      const { project, by, address } = await asked(request);
      const { number } = await begin({ project, by, nonce: nonceOf(request.typed) });
      return seeOther(`${address}/rapport/${number}`);
    }),
    get("/projekt/{id}/rapport/{number}", async (request) => {
      const { shown, report } = await askedReport(request);
      const { content, version, typed } = report;
      if (content && !isOpen(report)) return html((await reportReviewPage()).ReportPage({ ...shown, report, content }));
      const saved = request.query.has("sparad");
      return html((await reportFormPage()).ReportFormPage({ ...shown, report, typed, version, problems: [], saved }));
    }),
    post("/projekt/{id}/rapport/{number}", async (request) => {
      const { project, shown, report, address } = await askedReport(request);
      const fields = reportFields(request.typed);
      const { version } = await save({ project, report, version: versionOf(request.typed), fields });
      if (request.autosave) return json({ version });
      const action = typedText(request.typed, "action");
      const here = `${address}/rapport/${report.number}`;
      if (action !== "review") return seeOther(action === "save" ? `${here}?sparad=1` : `${here}#costs`);
      const found = read({ project, report }, fields, request);
      if (found.ok) return seeOther(`${here}/granska`);
      const again = { ...shown, report, typed: fields, version, problems: found.problems, saved: false };
      return html((await reportFormPage()).ReportFormPage(again), { status: 422 });
    }),
    get("/projekt/{id}/rapport/{number}/granska", async (request) => {
      const { project, shown, report, address } = await askedReport(request);
      if (!isOpen(report)) return seeOther(`${address}/rapport/${report.number}`);
      const { typed, version } = report;
      const found = read({ project, report }, typed, request);
      if (found.ok)
        return html((await reportReviewPage()).ReportReviewPage({ ...shown, report, content: found.value }));
      return html(
        (await reportFormPage()).ReportFormPage({
          ...shown,
          report,
          typed,
          version,
          problems: found.problems,
          saved: false,
        }),
      );
    }),
    post("/projekt/{id}/rapport/{number}/skicka", async (request) => {
      const { project, shown, by, report, address } = await askedReport(request);
      const { typed, version: stored } = report;
      const found = read({ project, report }, typed, request);
      if (!found.ok) {
        const again = { ...shown, report, typed, version: stored, problems: found.problems, saved: false };
        return html((await reportFormPage()).ReportFormPage(again), { status: 422 });
      }
      const version = versionOf(request.typed);
      await submit({ project, report, version, content: found.value, by, nonce: nonceOf(request.typed) });
      return seeOther(`${address}?inlamnad=1`);
    }),
  ];
}
