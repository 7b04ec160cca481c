import { grantedPilot } from "../claims/report-page.answer.ts";
import { type Pilot, readPilot } from "../pilot/pilot.ts";
import { byStaff, press, savedByStaff } from "../pilot/press.ts";
import { aboutControls, labelsIn } from "../platform/forms/control-words.ts";
import { keptOf } from "../platform/forms/controls.ts";
import { askedIn, isMerge } from "../platform/forms/merge-answers.ts";
import type { Table } from "../platform/table/table.ts";
import { type Answer, html, json, seeOther } from "../platform/web/answers.ts";
import type { WebRequest } from "../platform/web/request.ts";
import { button, caseIn, labelledBy, page, type Visit, versionOf } from "../platform/web/route.ts";
import { type Problem, type Typed, typedChoices, typedText } from "../vocabulary/typed.ts";
import { evaluationWords } from "./evaluation.texts.ts";
import { evaluationPath, evaluationReviewPath } from "./paths.ts";
import { evaluationForm, readEvaluation, signedForm } from "./read-evaluation.ts";
import { type SavedEvaluation, saveEvaluation } from "./save-evaluation.act.ts";
import { signEvaluation } from "./sign-evaluation.act.ts";

// The pages are loaded when they are first shown.
const formPage = () => import("./evaluation-form.page.tsx");
const readPage = () => import("./evaluation-read.page.tsx");

type Officer = Visit<readonly ["officer"]>;
const forOfficers = ["officer"] as const;

const address = "/handlaggning/{id}/utvardering";
const home = (visit: Officer) => evaluationPath(caseIn(visit));
const isAnswer = (one: Typed | Answer): one is Answer => "statusCode" in one;

type Shown = Pick<SavedEvaluation, "typed" | "version"> & Partial<Pick<SavedEvaluation, "merged" | "other">>;

/** The draft of a pilot that is not signed; empty before it was begun. */
const draftOf = ({ evaluation }: Pilot) => (evaluation?.status === "draft" ? evaluation : undefined);
const whoIn = (other: SavedEvaluation["other"], { language }: Officer) =>
  other?.savedBy ?? evaluationWords[language].merge.someone;

/** The form with a draft in it. */
async function form(visit: Officer, pilot: Pilot, draft: Shown, check: boolean): Promise<Answer> {
  const { typed, version, merged = [], other } = draft;
  const read = readEvaluation(typed, pilot.call, visit.language);
  const about = aboutControls(read.form, typed, visit.language);
  const labels = merged.map((field) => about(field).label);
  const shown = {
    ...{ pilot, form: read.form, typed, version, problems: check ? read.problems : [] },
    saved: visit.query.has("sparad"),
    merged: { who: whoIn(other, visit), labels },
  };
  return html(visit, (await formPage()).EvaluationFormPage, shown, { home: home(visit) });
}

/** What the script of the form hears: what a colleague changed elsewhere, or which control both have changed. */
function autosaved(visit: Officer, { call }: Pilot, saved: SavedEvaluation): Answer {
  const { version, typed, merged, clashes, other } = saved;
  const about = aboutControls(evaluationForm(call), typed, visit.language);
  const by = other ? { by: whoIn(other, visit) } : {};
  const [clash] = clashes;
  if (clash) return json({ version, href: home(visit), label: about(clash.field).label, ...by }, { status: 409 });
  const fields = Object.fromEntries(merged.map((field) => [field, typedChoices(typed, field)]));
  return json({ version, fields, labels: merged.map((field) => about(field).label), ...by });
}

/** The officer evaluates a project: a draft that saves itself, read through, then signed. */
export function evaluationRoutes({ table }: { readonly table: Table }) {
  const granted = (visit: Officer) => grantedPilot(table, visit);

  /** What the controls of the call's form are called. */
  const labels = async (request: WebRequest) => {
    const { call } = await readPilot(table, caseIn(request));
    return labelsIn(evaluationForm(call), request);
  };

  return labelledBy(labels, [
    page(address, forOfficers, async (visit) => {
      const pilot = await granted(visit);
      const { evaluation } = pilot;
      if (evaluation?.status !== "signed")
        return form(visit, pilot, evaluation ?? { typed: {}, version: 0 }, visit.query.has("granska"));
      const shown = { pilot, evaluation, form: signedForm(evaluation, pilot.call) };
      return html(visit, (await readPage()).EvaluationPage, shown);
    }),
    button(address, forOfficers, async (visit) => {
      const typed = isMerge(visit.typed) ? await merged(visit) : visit.typed;
      if (isAnswer(typed)) return typed;
      const command = { typed, version: versionOf(typed) };
      const saved = await press(table, saveEvaluation, savedByStaff(visit, "officer", command));
      const pilot = await granted(visit);
      if (visit.autosave) return autosaved(visit, pilot, saved);
      if (saved.clashes.length > 0) return clashed(visit, pilot, saved);
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

  /** Where both have changed one control: both texts side by side. */
  async function clashed(
    visit: Officer,
    pilot: Pilot,
    saved: Pick<SavedEvaluation, "typed" | "merged" | "clashes">,
    problems: readonly Problem[] = [],
  ): Promise<Answer> {
    const { language, typed } = visit;
    const theirs = draftOf(pilot);
    if (!theirs) return seeOther(home(visit));
    const about = aboutControls(evaluationForm(pilot.call), saved.typed, language);
    const { clashesOf } = await import("../platform/forms/ui/merge.tsx");
    const clashes = await clashesOf(saved.clashes, about, language);
    const taken = saved.merged.map((field) => about(field).label);
    const again = problems.length > 0 ? { typed } : {};
    const shown = { pilot, theirs, clashes, taken, merged: saved.typed, problems, ...again };
    const status = problems.length > 0 ? 422 : 409;
    return html(visit, (await import("./merge.page.tsx")).MergePage, shown, { status, home: home(visit) });
  }

  /** What the page of a merge was answered with: what is to be saved, or that page again. */
  async function merged(visit: Officer): Promise<Typed | Answer> {
    const { typed, language } = visit;
    const pilot = await granted(visit);
    const asked = askedIn(typed, draftOf(pilot)?.typed ?? {});
    const { settled } = await import("../platform/forms/ui/merge-choice.ts");
    const about = aboutControls(evaluationForm(pilot.call), typed, language);
    const choice = settled(typed, asked, (field) => about(field).label, language);
    if (choice.problems.length === 0) return choice.typed;
    const merging = { typed: keptOf(typed, evaluationForm(pilot.call)), merged: [], clashes: asked };
    return clashed(visit, pilot, merging, choice.problems);
  }
}
