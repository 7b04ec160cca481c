import { html, seeOther } from "../platform/web/answers.ts";
import type { WebRequest } from "../platform/web/request.ts";
import { get, post } from "../platform/web/web-handler.ts";
import { Nonce, newId } from "../vocabulary/ids.ts";
import { acceptReport } from "./accept-report.use-case.ts";
import { tableAcceptances } from "./acceptance.store.ts";
import { type OfficerNeeds, officerAsks } from "./officer-page.routes.ts";
import { nonceOf, numberOf, numberTyped, versionOf } from "./posted.form.ts";
import { reportNumbered } from "./project.store.ts";
import { tableReports } from "./report.store.ts";
import { readComment } from "./return.form.ts";
import { returnReport } from "./return-report.use-case.ts";

// Each page is read when it is first shown.
const officerReportPage = () => import("./officer-report.page.tsx");

/** The officer examines a report: reads it, accepts it, or returns it with a comment. */
export function examinationRoutes(needs: OfficerNeeds) {
  const { table, clock } = needs;
  const accept = acceptReport({ acceptances: tableAcceptances(table), clock });
  const giveBack = returnReport({ reports: tableReports(table), clock });
  const asks = officerAsks(needs);
  const asked = async (request: WebRequest) => {
    const of = await asks(request);
    const report = reportNumbered(of.project, numberOf(request.params["number"]));
    const nonces = [newId(Nonce), newId(Nonce)] as const;
    return {
      ...of,
      report,
      shown: { ...of.shown, report, nonces },
      address: `${of.address}/rapporter/${report.number}`,
    };
  };
  const address = "/handlaggning/{id}/rapporter/{number}";

  return [
    get(address, async (request) => {
      const { shown } = await asked(request);
      const done = request.query.has("godkand") ? "accepted" : request.query.has("aterlamnad") ? "returned" : undefined;
      return html((await officerReportPage()).OfficerReportPage({ ...shown, typed: {}, problems: [], done }));
    }),
    post(`${address}/godkann`, async (request) => {
      const { project, report, by, address: here } = await asked(request);
      const [version, grantVersion] = [versionOf(request.typed), numberTyped(request.typed, "grantVersion")];
      await accept({ project, report, version, grantVersion, by, nonce: nonceOf(request.typed) });
      return seeOther(`${here}?godkand=1`);
    }),
    post(`${address}/aterlamna`, async (request) => {
      const { project, report, by, shown, address: here } = await asked(request);
      const { typed } = request;
      const comment = readComment(typed, request.language);
      if (!comment.ok)
        return html(
          (await officerReportPage()).OfficerReportPage({
            ...shown,
            typed,
            problems: comment.problems,
            done: undefined,
          }),
          {
            status: 422,
          },
        );
      const version = versionOf(typed);
      await giveBack({ project, report, version, comment: comment.value, by, nonce: nonceOf(typed) });
      return seeOther(`${here}?aterlamnad=1`);
    }),
  ];
}
