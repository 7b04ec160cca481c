import { grantedPilot } from "../claims/report-page.answer.ts";
import { type Pilot, readPilot } from "../pilot/pilot.ts";
import { byStaff, press, savedByStaff } from "../pilot/press.ts";
import { aboutControls } from "../platform/forms/writing/about-controls.ts";
import { autosaved } from "../platform/forms/writing/autosaved.ts";
import { labelsOf } from "../platform/forms/writing/labels.ts";
import { isAnswer, mergeAsked, typedOrMerged, type Writing } from "../platform/forms/writing/merge.answer.ts";
import { writingTexts } from "../platform/forms/writing/merge-page.texts.ts";
import { caseReaders } from "../platform/sign-in/session.ts";
import type { Table } from "../platform/table/table.ts";
import { type Answer, html, seeOther } from "../platform/web/answers.ts";
import type { WebRequest } from "../platform/web/request.ts";
import { button, caseIn, labelledBy, page, type Visit, versionOf } from "../platform/web/route.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { type Typed, typedText } from "../vocabulary/typed.ts";
import { evaluationWords } from "./evaluation.texts.ts";
import { draftOf } from "./evaluation.ts";
import type { SaidBeside } from "./evaluation-form.page.tsx";
import { evaluationPath, evaluationReviewPath } from "./paths.ts";
import { evaluationForm, readEvaluation, signedForm } from "./read-evaluation.ts";
import { type SavedEvaluation, saveEvaluation } from "./save-evaluation.act.ts";
import { signEvaluation } from "./sign-evaluation.act.ts";
import { earlyBefore } from "./voices/cell-answers.ts";
import { marked } from "./voices/voice-form.ts";

// The pages are loaded when they are first shown.
const formPage = () => import("./evaluation-form.page.tsx");
const readPage = () => import("./evaluation-read.page.tsx");

type Officer = Visit<readonly ["officer"]> | Visit<typeof caseReaders>;
const forOfficers = ["officer"] as const;

type Needs = {
  readonly table: Table;
  /** What stands beside the form's questions: what others have said of them, elsewhere. */
  readonly beside: (pilot: Pilot, lang: Officer["language"]) => Promise<SaidBeside>;
};

const address = "/handlaggning/{id}/utvardering";
const home = (visit: Officer) => evaluationPath(caseIn(visit));
type Shown = Pick<SavedEvaluation, "typed" | "version"> & Partial<Pick<SavedEvaluation, "merged" | "other">>;

const whoIn = (other: SavedEvaluation["other"], { language }: Officer) =>
  other?.savedBy || writingTexts[language].someone;

const writingOf = (visit: Officer, pilot: Pilot): Writing => ({
  form: evaluationForm(pilot.call),
  here: home(visit),
  name: evaluationWords[visit.language].title,
  caption: pilot.grant.title,
  theirs: draftOf(pilot),
  who: whoIn(draftOf(pilot), visit),
});

/** The form with a draft in it. */
async function formShown(
  visit: Officer,
  pilot: Pilot,
  draft: Shown,
  { check, said }: { readonly check: boolean; readonly said: SaidBeside },
): Promise<Answer> {
  const { typed, version, merged = [], other } = draft;
  const read = readEvaluation(typed, pilot.call, visit.language);
  const about = aboutControls(read.form, typed, visit.language);
  const labels = merged.map((field) => about(field).label);
  const shown = {
    ...{ pilot, form: marked(read.form, earlyBefore(pilot)), typed, version, problems: check ? read.problems : [] },
    ...{ saved: visit.query.has("sparad"), said },
    taken: { who: whoIn(other, visit), labels },
  };
  return html(visit, (await formPage()).EvaluationFormPage, shown, { home: home(visit) });
}

/** What the script of the form hears. */
function heard(visit: Officer, { call }: Pilot, saved: SavedEvaluation): Answer {
  const about = aboutControls(evaluationForm(call), saved.typed, visit.language);
  return autosaved(saved, about, { href: home(visit), by: saved.other && whoIn(saved.other, visit) });
}

/** The officer evaluates a project: a draft that saves itself, read through, then signed. */
export function evaluationRoutes({ table, beside }: Needs) {
  const granted = (visit: Officer) => grantedPilot(table, visit);
  const form = async (visit: Officer, pilot: Pilot, draft: Shown, check: boolean) =>
    formShown(visit, pilot, draft, { check, said: await beside(pilot, visit.language) });

  /** What the controls of the call's form are called. */
  const labels = async (request: WebRequest) => {
    const { call } = await readPilot(table, caseIn(request));
    return labelsOf(evaluationForm(call), request);
  };

  return labelledBy(labels, [
    page(address, caseReaders, async (visit) => {
      const pilot = await granted(visit);
      const { evaluation } = pilot;
      // What is not signed is the officer's own work.
      if (evaluation?.status !== "signed" && !visit.person.roles.includes("officer"))
        return refuse("not-in-this-stage");
      if (evaluation?.status !== "signed")
        return form(visit, pilot, evaluation ?? { typed: {}, version: 0 }, visit.query.has("granska"));
      const shown = { pilot, evaluation, form: signedForm(evaluation, pilot.call) };
      return html(visit, (await readPage()).EvaluationPage, shown);
    }),
    button(address, forOfficers, async (visit) => {
      const typed = await typedOrMerged(visit, async () => writingOf(visit, await granted(visit)));
      if (isAnswer(typed)) return typed;
      const command = { typed, version: versionOf(typed) };
      const saved = await press(table, saveEvaluation, savedByStaff(visit, "officer", command));
      const pilot = await granted(visit);
      if (visit.autosave) return heard(visit, pilot, saved);
      if (saved.clashes.length > 0) return mergeAsked(visit, writingOf(visit, pilot), saved);
      const isReview = typedText(typed, "action") === "review";
      if (saved.merged.length > 0) return form(visit, pilot, saved, isReview);
      if (!isReview) return seeOther(`${home(visit)}?sparad=1`);
      const { problems } = readEvaluation(saved.typed, pilot.call, visit.language);
      return problems.length === 0 ? seeOther(evaluationReviewPath(caseIn(visit))) : form(visit, pilot, saved, true);
    }),
    page(`${address}/granska`, forOfficers, async (visit) => readThrough(visit, await granted(visit))),
    button(`${address}/signera`, forOfficers, async (visit) => {
      const pressed = byStaff(visit, "officer", { version: versionOf(visit.typed) });
      const { incomplete, changed } = await press(table, signEvaluation, pressed);
      if (incomplete || changed) return readThrough(visit, await granted(visit), changed);
      return seeOther(home(visit));
    }),
  ]);

  async function readThrough(visit: Officer, pilot: Pilot, readBefore?: Typed): Promise<Answer> {
    const evaluation = draftOf(pilot);
    if (!evaluation) return seeOther(home(visit));
    const read = readEvaluation(evaluation.typed, pilot.call, visit.language);
    const shown = { pilot, evaluation, read, readBefore };
    const answer = { status: readBefore ? 409 : 200, home: evaluationReviewPath(caseIn(visit)) };
    return html(visit, (await readPage()).EvaluationReviewPage, shown, answer);
  }
}
