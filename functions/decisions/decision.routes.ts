import { frameExceeded } from "../calls/calls.refusals.ts";
import { earlierAsked, earlierPage } from "../pilot/earlier-draft.answer.ts";
import type { WrittenDraft } from "../pilot/items/written-draft.ts";
import { byStaff, press, savedByStaff } from "../pilot/press.ts";
import { aboutControls } from "../platform/forms/writing/about-controls.ts";
import { autosaved } from "../platform/forms/writing/autosaved.ts";
import { labelsOf } from "../platform/forms/writing/labels.ts";
import { isAnswer, mergeAsked, typedOrMerged, type Writing } from "../platform/forms/writing/merge.answer.ts";
import { writingTexts } from "../platform/forms/writing/merge-page.texts.ts";
import type { Table } from "../platform/table/table.ts";
import { type Answer, html, seeOther } from "../platform/web/answers.ts";
import { button, caseIn, freshFor, labelledBy, page, type Visit, versionOf } from "../platform/web/route.ts";
import { dayOf, formatMoment } from "../vocabulary/instant.ts";
import { Refusal, refuse } from "../vocabulary/refusal.ts";
import { type Problem, type Typed, typedText } from "../vocabulary/typed.ts";
import { amountName, decisionFormOf, decisionFormTyped } from "./decision.form.ts";
import { decisionTexts } from "./decision.texts.ts";
import { type DecisionBasis, readBasis } from "./decision-basis.store.ts";
import { overFrame } from "./decision-problems.texts.ts";
import { alreadyDecided } from "./decisions.refusals.ts";
import { decisionPath, decisionReviewPath } from "./paths.ts";
import { decisionPrefilled, readDecision } from "./read-decision.ts";
import { recordDecision } from "./record-decision.act.ts";
import { type SavedDecision, saveDecision } from "./save-decision.act.ts";

const decisionPage = () => import("./decision.page.tsx");
const readPage = () => import("./decision-read.page.tsx");

type Decider = Visit<readonly ["decider"]>;
const forDeciders = ["decider"] as const;

const address = "/handlaggning/{id}/beslut";
const home = (visit: Decider) => decisionPath(caseIn(visit));

/** The draft, or what the form shows before there is one. */
const draftIn = ({ pilot }: DecisionBasis, { now }: Decider) =>
  pilot.decisionDraft ?? { version: 0, typed: decisionPrefilled(pilot.applied, dayOf(now)) };

const whoIn = (other: SavedDecision["other"], { language }: Decider) =>
  other?.savedBy ?? writingTexts[language].someone;

const writingOf = (visit: Decider, { frames, pilot }: DecisionBasis): Writing => ({
  form: decisionFormOf(frames),
  here: home(visit),
  name: decisionTexts[visit.language].title,
  caption: pilot.applied.title,
  theirs: pilot.decisionDraft,
  who: whoIn(pilot.decisionDraft, visit),
});

type Given = Pick<SavedDecision, "typed" | "version"> &
  Partial<Pick<SavedDecision, "merged" | "other">> & { readonly earlier?: WrittenDraft | undefined };

/** The form with a draft in it, and what is to be corrected. */
async function form(
  visit: Decider,
  basis: DecisionBasis,
  given: Given = draftIn(basis, visit),
  problems: readonly Problem[] = [],
  status?: number,
): Promise<Answer> {
  const { typed, version, merged = [], other, earlier } = given;
  const about = aboutControls(decisionFormOf(basis.frames), typed, visit.language);
  const taken = { who: whoIn(other, visit), labels: merged.map((field) => about(field).label) };
  const saved = visit.query.has("sparad");
  const from = earlier && formatMoment(earlier.savedAt, visit.language);
  const shown = { ...basis, typed, version, problems, taken, saved, from };
  return html(visit, (await decisionPage()).DecisionPage, shown, { status, home: home(visit) });
}

/** The decider's pages: the basis and the form, which saves itself; the decision read through; the decision recorded. */
export function decisionRoutes({ table }: { readonly table: Table }) {
  const basisOf = (visit: Decider) => readBasis(table, caseIn(visit));
  const undecided = async (visit: Decider) => {
    const basis = await basisOf(visit);
    return basis.pilot.decision ? refuse(alreadyDecided) : basis;
  };

  return labelledBy(
    (request) => labelsOf(decisionFormTyped(Object.keys(request.typed)), request),
    freshFor(forDeciders, [
      page(address, forDeciders, async (visit) => {
        const basis = await basisOf(visit);
        const { decision } = basis.pilot;
        if (decision) return html(visit, (await readPage()).DecisionMadePage, { ...basis, decision });
        const earlier = await earlierAsked(table, visit, "DECISIONDRAFT");
        return form(visit, basis, { ...draftIn(basis, visit), ...(earlier && { typed: earlier.typed, earlier }) });
      }),

      button(address, forDeciders, async (visit) => {
        const typed = await typedOrMerged(visit, async () => writingOf(visit, await undecided(visit)));
        if (isAnswer(typed)) return typed;
        const byButton = visit.autosave ? {} : { byButton: true as const };
        const command = { typed, version: versionOf(typed), ...byButton };
        const saved = await press(table, saveDecision, savedByStaff(visit, "decider", command));
        const basis = await undecided(visit);
        return visit.autosave ? heard(visit, basis, saved) : afterSaving(visit, basis, saved);
      }),

      page(`${address}/tidigare`, forDeciders, async (visit) => {
        const basis = await undecided(visit);
        const { here, name, caption, form: document } = writingOf(visit, basis);
        const now = draftIn(basis, visit).typed;
        const shown = { draft: "DECISIONDRAFT", now, form: () => document, here, name, caption } as const;
        return earlierPage(table, visit, shown);
      }),

      page(`${address}/granska`, forDeciders, (visit) => readThrough(visit)),

      button(`${address}/bekrafta`, forDeciders, async (visit) => {
        const command = { version: versionOf(visit.typed), language: visit.language };
        try {
          const { wrong, changed } = await press(table, recordDecision, byStaff(visit, "decider", command));
          if (wrong) return form(visit, await basisOf(visit), undefined, wrong);
          return changed ? readThrough(visit, changed) : seeOther(home(visit));
        } catch (error) {
          return shownOverFrame(visit, error);
        }
      }),
    ]),
  );

  /** What the script of the form hears. */
  function heard(visit: Decider, { frames }: DecisionBasis, saved: SavedDecision): Answer {
    const about = aboutControls(decisionFormOf(frames), saved.typed, visit.language);
    return autosaved(saved, about, { href: home(visit), by: saved.other && whoIn(saved.other, visit) });
  }

  /** Where the button leads: on, or back to the form with what a colleague changed and what is to be corrected. */
  async function afterSaving(visit: Decider, basis: DecisionBasis, saved: SavedDecision): Promise<Answer> {
    if (saved.clashes.length > 0) return mergeAsked(visit, writingOf(visit, basis), saved);
    const isReview = typedText(visit.typed, "action") !== "save";
    const problems = isReview ? readDecision(saved.typed, basis, visit.now, visit.language).problems : [];
    if (saved.merged.length > 0 || problems.length > 0) return form(visit, basis, saved, problems);
    return seeOther(isReview ? decisionReviewPath(caseIn(visit)) : `${home(visit)}?sparad=1`);
  }

  /** The draft as it would be recorded; where something is missing, the form with what that is. */
  async function readThrough(visit: Decider, readBefore?: Typed): Promise<Answer> {
    const basis = await basisOf(visit);
    if (basis.pilot.decision) return seeOther(home(visit));
    const draft = draftIn(basis, visit);
    const { made, problems } = readDecision(draft.typed, basis, visit.now, visit.language);
    const status = readBefore ? 409 : undefined;
    if (!made) return form(visit, basis, draft, problems, status);
    const shown = { ...basis, decision: made, draft, readBefore };
    const options = { status, home: decisionReviewPath(caseIn(visit)) };
    return html(visit, (await readPage()).DecisionConfirmPage, shown, options);
  }

  /** Others were granted what was left: the form comes back with it beside the year's amount. */
  async function shownOverFrame(visit: Decider, error: unknown): Promise<Answer> {
    if (!(error instanceof Refusal && error.why === frameExceeded)) throw error;
    const { year = "", left = "" } = error.facts;
    const text = overFrame({ year, left }, visit.language);
    return form(visit, await basisOf(visit), undefined, [{ field: amountName(year), text }], 409);
  }
}
