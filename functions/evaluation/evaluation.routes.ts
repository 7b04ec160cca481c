import { grantedPilot } from "../claims/report-page.answer.ts";
import type { Evaluation } from "../pilot/items/evaluation.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { byStaff, press, savedByStaff } from "../pilot/press.ts";
import type { Table } from "../platform/table/table.ts";
import { html, json, seeOther } from "../platform/web/answers.ts";
import { button, caseIn, page, type Visit, versionOf } from "../platform/web/route.ts";
import { type Problem, typedText } from "../vocabulary/typed.ts";
import { evaluationFields, readEvaluation } from "./evaluation.form.ts";
import { saveEvaluation } from "./save-evaluation.act.ts";
import { signEvaluation } from "./sign-evaluation.act.ts";

const evaluationFormPage = () => import("./evaluation-form.page.tsx");
const evaluationReadPage = () => import("./evaluation-read.page.tsx");

type Officer = Visit<readonly ["officer"]>;
const forOfficers = ["officer"] as const;

const address = "/handlaggning/{id}/utvardering";
const home = (visit: Officer) => `/handlaggning/${caseIn(visit)}/utvardering`;

type Filled = Partial<Pick<Evaluation, "typed" | "version">>;

/** The form with a draft in it, by default the stored one. */
async function form(visit: Officer, pilot: Pilot, problems: readonly Problem[] = [], draft?: Filled) {
  const { typed = {}, version = 0 } = draft ?? pilot.evaluation ?? {};
  const shown = { pilot, typed, version, problems, saved: visit.query.has("sparad") };
  return html(visit, (await evaluationFormPage()).EvaluationFormPage, shown, { home: home(visit) });
}

/** The officer evaluates a project: a draft that saves itself, read through, then signed. */
export function evaluationRoutes({ table }: { readonly table: Table }) {
  const granted = (visit: Officer) => grantedPilot(table, visit);

  return [
    page(address, forOfficers, async (visit) => {
      const pilot = await granted(visit);
      const { evaluation } = pilot;
      if (evaluation?.status !== "signed" || !evaluation.content) return form(visit, pilot);
      const shown = { pilot, evaluation, content: evaluation.content };
      return html(visit, (await evaluationReadPage()).EvaluationPage, shown);
    }),
    button(address, forOfficers, async (visit) => {
      const { typed, language } = visit;
      const fields = evaluationFields(typed);
      const command = { fields, version: versionOf(typed), language };
      const { version, missing } = await press(table, saveEvaluation, savedByStaff(visit, "officer", command));
      if (visit.autosave) return json({ version });
      if (typedText(typed, "action") !== "review") return seeOther(`${home(visit)}?sparad=1`);
      return missing.length === 0
        ? seeOther(`${home(visit)}/granska`)
        : form(visit, await granted(visit), missing, { typed: fields, version });
    }),
    page(`${address}/granska`, forOfficers, async (visit) => {
      const pilot = await granted(visit);
      const { evaluation, call } = pilot;
      if (!evaluation || evaluation.status === "signed") return seeOther(home(visit));
      const read = readEvaluation(evaluation.typed, call.evaluation, visit.language);
      if (!read.ok) return form(visit, pilot, read.problems);
      const shown = { pilot, evaluation, content: read.value };
      return html(visit, (await evaluationReadPage()).EvaluationReviewPage, shown);
    }),
    button(`${address}/signera`, forOfficers, async (visit) => {
      const { typed, language } = visit;
      const pressed = byStaff(visit, "officer", { version: versionOf(typed), language });
      const { wrong } = await press(table, signEvaluation, pressed);
      return wrong ? form(visit, await granted(visit), wrong) : seeOther(home(visit));
    }),
  ];
}
