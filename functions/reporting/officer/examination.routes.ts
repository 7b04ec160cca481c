import { acceptedAsClaimed, readExamination } from "../../claims/examination/examination.form.ts";
import { type OfficerNeeds, officerAsks } from "../../claims/officer-page.answer.ts";
import { reportNumbered } from "../../pilot/funded-pilot.store.ts";
import { mayFollow, type ReportContent } from "../../pilot/items/report.ts";
import { html, seeOther } from "../../platform/web/answers.ts";
import { nonceOf, numberOf, numberTyped, versionOf } from "../../platform/web/posted-fields.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import { get, post } from "../../platform/web/web-handler.ts";
import { Nonce, newId } from "../../vocabulary/ids.ts";
import { ore } from "../../vocabulary/ore.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { type Problem, type Typed, typedText } from "../../vocabulary/typed.ts";
import { tableReports } from "../report.store.ts";
import { readComment } from "./return.form.ts";
import { returnReport } from "./return-report.use-case.ts";

// What posts is read when somebody posts.
const accepting = async ({ table, clock }: OfficerNeeds) => {
  const [{ acceptReport }, { tableAcceptances }] = await Promise.all([
    import("../../claims/examination/accept-report.use-case.ts"),
    import("../../claims/examination/acceptance.store.ts"),
  ]);
  return acceptReport({ acceptances: tableAcceptances(table), clock });
};
// Each page is read when it is first shown.
const officerReportPage = () => import("./officer-report.page.tsx");
const examinePage = () => import("../../claims/examination/examine.page.tsx");
const checkPage = () => import("../../claims/examination/check.page.tsx");

/** What the page answers, by its address. */
const answered = [
  ["godkand", "accepted"],
  ["aterlamnad", "returned"],
  ["rattad", "corrected"],
] as const;

/** The officer examines a report: reads it, accepts it whole or line by line, or returns it with a comment. */
export function examinationRoutes(needs: OfficerNeeds) {
  const { table, clock } = needs;
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
  type Asked = Awaited<ReturnType<typeof asked>>;
  const contentOf = ({ report }: Asked): ReportContent => report.content ?? refuse("not-in-this-stage");
  /** What the officer says of each line. A second press is read as the first was, whatever it led to. */
  const judged = (now: Asked, request: WebRequest, version: number) =>
    readExamination(
      request.typed,
      {
        costs: contentOf(now).costs,
        categories: now.project.call.categories,
        acceptedOre: version === now.report.version ? now.project.grant.acceptedOre : ore(1e15),
      },
      request.language,
    );
  const lines = async (now: Asked, typed: Typed, problems: readonly Problem[], status: number) => {
    const content = contentOf(now);
    const { nonces, ...shown } = now.shown;
    const values = { ...acceptedAsClaimed(content.costs), ...typed };
    return html((await examinePage()).ExaminePage({ ...shown, content, typed: values, problems, nonce: nonces[0] }), {
      status,
    });
  };
  const address = "/handlaggning/{id}/rapporter/{number}";

  return [
    get(address, async (request) => {
      const { shown } = await asked(request);
      const done = answered.find(([name]) => request.query.has(name))?.[1];
      return html((await officerReportPage()).OfficerReportPage({ ...shown, typed: {}, problems: [], done }));
    }),
    get(`${address}/rader`, async (request) => {
      const now = await asked(request);
      if (now.report.status !== "submitted") return seeOther(now.address);
      return lines(now, {}, [], 200);
    }),
    post(`${address}/rader`, async (request) => {
      const now = await asked(request);
      const version = versionOf(request.typed);
      mayFollow(now.report, version, "submitted");
      if (version !== now.report.version) refuse("stale-version");
      if (typedText(request.typed, "action") === "change") return lines(now, request.typed, [], 200);
      const read = judged(now, request, version);
      if (!read.ok) return lines(now, request.typed, read.problems, 422);
      const { nonces, ...shown } = now.shown;
      const checked = { ...shown, content: contentOf(now), cuts: read.value, nonce: nonces[0] };
      return html((await checkPage()).CheckPage(checked));
    }),
    post(`${address}/godkann`, async (request) => {
      const now = await asked(request);
      const { project, report, by, address: here } = now;
      const [version, grantVersion] = [versionOf(request.typed), numberTyped(request.typed, "grantVersion")];
      const nonce = nonceOf(request.typed);
      const read = judged(now, request, version);
      if (!read.ok) return lines(now, request.typed, read.problems, 422);
      const accept = await accepting(needs);
      await accept({ project, report, version, grantVersion, cuts: read.value, by, nonce });
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
