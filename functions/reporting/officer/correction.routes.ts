import { readCorrection } from "../../claims/correction/correction.form.ts";
import { changesOf, whyNotCorrect } from "../../claims/correction/correction.ts";
import { type ExaminedLine, standingLines } from "../../claims/examination/accepted-lines.ts";
import { type OfficerNeeds, officerAsks } from "../../claims/officer-page.answer.ts";
import { reportNumbered } from "../../pilot/funded-pilot.store.ts";
import { mayFollow } from "../../pilot/items/report.ts";
import { html, seeOther } from "../../platform/web/answers.ts";
import { nonceOf, numberOf, numberTyped, versionOf } from "../../platform/web/posted-fields.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import { get, post } from "../../platform/web/web-handler.ts";
import { Nonce, newId } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { type Problem, type Typed, typedText } from "../../vocabulary/typed.ts";

// Read when it is first shown, and what posts when somebody posts.
const correctionPage = () => import("../../claims/correction/correction.page.tsx");
const correcting = async ({ table, clock }: OfficerNeeds) => {
  const [{ correctLine }, { tableCorrections }, { framesOf }] = await Promise.all([
    import("../../claims/correction/correct-line.use-case.ts"),
    import("../../claims/correction/correction.store.ts"),
    import("../../calls/frames/frame.store.ts"),
  ]);
  return correctLine({ corrections: tableCorrections(table), frames: (callId) => framesOf(table, callId), clock });
};

/** The officer corrects a line of an accepted report: chooses it, says what is accepted instead, sees what it leads to. */
export function correctionRoutes(needs: OfficerNeeds) {
  const asks = officerAsks(needs);
  const asked = async (request: WebRequest) => {
    const of = await asks(request);
    const report = reportNumbered(of.project, numberOf(request.params["number"]));
    const shown = { ...of.shown, report, nonce: newId(Nonce) };
    return { ...of, report, shown, address: `${of.address}/rapporter/${report.number}` };
  };
  type Asked = Awaited<ReturnType<typeof asked>>;
  /** A line that somebody booked: what is computed follows. */
  const lineOf = ({ report }: Asked, id: number): ExaminedLine =>
    standingLines(report).find((line) => line.id === id && !line.computed) ?? refuse("not-found");
  const changed = ({ report, project }: Asked, { id }: ExaminedLine, toOre: ExaminedLine["acceptedOre"]) =>
    changesOf(report, project.call.categories, id, toOre);
  const form = async ({ shown }: Asked, line: ExaminedLine, typed: Typed, problems: readonly Problem[]) =>
    html((await correctionPage()).CorrectLinePage({ ...shown, line, typed, problems }), {
      status: problems.length > 0 ? 422 : 200,
    });
  const read = (now: Asked, line: ExaminedLine, { typed, language }: WebRequest, current: boolean) => {
    const { acceptedOre } = now.project.grant;
    const whyNot = (toOre: ExaminedLine["acceptedOre"]) =>
      current
        ? whyNotCorrect({ report: now.report, line, toOre, changes: changed(now, line, toOre), acceptedOre })
        : undefined;
    return readCorrection(typed, { line, whyNot }, language);
  };
  const address = "/handlaggning/{id}/rapporter/{number}/ratta";

  return [
    get(address, async (request) => {
      const now = await asked(request);
      if (now.report.status !== "accepted") return seeOther(now.address);
      const chosen = request.query.get("rad");
      if (chosen === null) return html((await correctionPage()).ChooseLinePage(now.shown));
      return form(now, lineOf(now, numberOf(chosen)), {}, []);
    }),
    post(address, async (request) => {
      const now = await asked(request);
      const version = versionOf(request.typed);
      mayFollow(now.report, version, "accepted");
      if (version !== now.report.version) refuse("stale-version");
      const line = lineOf(now, numberTyped(request.typed, "line"));
      if (typedText(request.typed, "action") === "change") return form(now, line, request.typed, []);
      const correction = read(now, line, request, true);
      if (!correction.ok) return form(now, line, request.typed, correction.problems);
      const changes = changed(now, line, correction.value.acceptedOre);
      const checked = { ...now.shown, line, changes, correction: correction.value };
      return html((await correctionPage()).CheckCorrectionPage(checked));
    }),
    post(`${address}/bokfor`, async (request) => {
      const now = await asked(request);
      const { project, report, by } = now;
      const [version, grantVersion] = [versionOf(request.typed), numberTyped(request.typed, "grantVersion")];
      const nonce = nonceOf(request.typed);
      mayFollow(report, version, "accepted");
      const line = lineOf(now, numberTyped(request.typed, "line"));
      const correction = read(now, line, request, version === report.version);
      if (!correction.ok) return form(now, line, request.typed, correction.problems);
      const correct = await correcting(needs);
      await correct({ project, report, version, grantVersion, id: line.id, ...correction.value, by, nonce });
      return seeOther(`${now.address}?rattad=1`);
    }),
  ];
}
