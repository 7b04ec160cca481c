import { type OfficerNeeds, officerAsks } from "../claims/officer-page.answer.ts";
import { html, json, seeOther } from "../platform/web/answers.ts";
import { nonceOf, versionOf } from "../platform/web/posted-fields.ts";
import { get, post } from "../platform/web/web-handler.ts";
import { Nonce, newId } from "../vocabulary/ids.ts";
import { typedText } from "../vocabulary/typed.ts";
import { evaluationFields, readEvaluation } from "./evaluation.form.ts";
import { tableEvaluations } from "./evaluation.store.ts";
import { saveEvaluation } from "./save-evaluation.use-case.ts";
import { signEvaluation } from "./sign-evaluation.use-case.ts";

// Each page is read when it is first shown.
const evaluationFormPage = () => import("./evaluation-form.page.tsx");
const evaluationReadPage = () => import("./evaluation-read.page.tsx");

/** The officer evaluates a project: a draft that saves itself, read through, then signed. */
export function evaluationRoutes(needs: OfficerNeeds) {
  const { table, clock } = needs;
  const evaluations = tableEvaluations(table);
  const [save, sign] = [saveEvaluation({ evaluations, clock }), signEvaluation({ evaluations, clock })];
  const asked = officerAsks(needs);
  const address = "/handlaggning/{id}/utvardering";

  return [
    get(address, async (request) => {
      const { project, shown } = await asked(request);
      const { evaluation } = project;
      if (evaluation?.status === "signed" && evaluation.content)
        return html((await evaluationReadPage()).EvaluationPage({ ...shown, evaluation, content: evaluation.content }));
      const draft = { typed: evaluation?.typed ?? {}, version: evaluation?.version ?? 0, nonce: newId(Nonce) };
      return html(
        (await evaluationFormPage()).EvaluationFormPage({
          ...shown,
          ...draft,
          problems: [],
          saved: request.query.has("sparad"),
        }),
      );
    }),
    post(address, async (request) => {
      const { project, shown, address: pilot } = await asked(request);
      const fields = evaluationFields(request.typed);
      const { version } = await save({ project, version: versionOf(request.typed), fields });
      if (request.autosave) return json({ version });
      const here = `${pilot}/utvardering`;
      if (typedText(request.typed, "action") !== "review") return seeOther(`${here}?sparad=1`);
      const read = readEvaluation(fields, project.call.evaluation, request.language);
      if (read.ok) return seeOther(`${here}/granska`);
      const again = { typed: fields, version, problems: read.problems, saved: false, nonce: newId(Nonce) };
      return html((await evaluationFormPage()).EvaluationFormPage({ ...shown, ...again }), { status: 422 });
    }),
    get(`${address}/granska`, async (request) => {
      const { project, shown, address: pilot } = await asked(request);
      const { evaluation } = project;
      if (!evaluation || evaluation.status === "signed") return seeOther(`${pilot}/utvardering`);
      const { typed, version } = evaluation;
      const read = readEvaluation(typed, project.call.evaluation, request.language);
      const nonce = newId(Nonce);
      if (read.ok)
        return html(
          (await evaluationReadPage()).EvaluationReviewPage({ ...shown, evaluation, content: read.value, nonce }),
        );
      return html(
        (await evaluationFormPage()).EvaluationFormPage({
          ...shown,
          typed,
          version,
          problems: read.problems,
          saved: false,
          nonce,
        }),
      );
    }),
    post(`${address}/signera`, async (request) => {
      const { project, by, shown, address: pilot } = await asked(request);
      const { typed = {}, version: stored = 0 } = project.evaluation ?? {};
      const read = readEvaluation(typed, project.call.evaluation, request.language);
      if (!read.ok) {
        const again = { typed, version: stored, problems: read.problems, saved: false, nonce: newId(Nonce) };
        return html((await evaluationFormPage()).EvaluationFormPage({ ...shown, ...again }), { status: 422 });
      }
      const version = versionOf(request.typed);
      await sign({ project, version, typed, content: read.value, by, nonce: nonceOf(request.typed) });
      return seeOther(`${pilot}/utvardering`);
    }),
  ];
}
