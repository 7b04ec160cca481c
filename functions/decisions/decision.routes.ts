import { frameExceeded } from "../calls/calls.refusals.ts";
import { earlierAsked, earlierPage } from "../pilot/earlier-draft.answer.ts";
import { type Decision, decisionNumber, isBeside } from "../pilot/items/decision.ts";
import type { WrittenDraft } from "../pilot/items/written-draft.ts";
import { byStaff, press, savedByStaff } from "../pilot/press.ts";
import { aboutControls } from "../platform/forms/writing/about-controls.ts";
import { autosaved } from "../platform/forms/writing/autosaved.ts";
import { labelsOf } from "../platform/forms/writing/labels.ts";
import { isAnswer, mergeAsked, typedOrMerged } from "../platform/forms/writing/merge.answer.ts";
import { roles } from "../platform/sign-in/session.ts";
import type { Table } from "../platform/table/table.ts";
import { type Answer, html, seeOther } from "../platform/web/answers.ts";
import { button, caseIn, freshFor, labelledBy, page, versionOf } from "../platform/web/route.ts";
import { Refusal, refuse } from "../vocabulary/refusal.ts";
import { type Problem, type Typed, typedText } from "../vocabulary/typed.ts";
import { changeDecision } from "./change-decision.act.ts";
import { amountName } from "./decision.form.ts";
import { type DecisionBasis, readBasis, readBasisFor } from "./decision-basis.store.ts";
import {
  delegateIn,
  draftIn,
  form,
  home,
  kindOf,
  readOnly,
  saidIn,
  type Writer,
  whoIn,
  writingOf,
} from "./decision-desk.answer.ts";
import { decisionFormTyped, formFor } from "./decision-form-of.ts";
import { overFrame } from "./decision-problems.texts.ts";
import { handOverDecision } from "./hand-over-decision.act.ts";
import { withMandate } from "./mandate.ts";
import { requireOpenDraft } from "./open-draft.ts";
import { decisionNumberPath, decisionReviewPath } from "./paths.ts";
import { readWritten } from "./read-written.ts";
import { recordDecision } from "./record-decision.act.ts";
import { type SavedDecision, saveDecision } from "./save-decision.act.ts";
import { sendBackDecision } from "./send-back-decision.act.ts";

const readPage = () => import("./decision-read.page.tsx");

const forReaders = roles;
const forWriters = ["officer", "decider"] as const;

const address = "/handlaggning/{id}/beslut";

/**
 * The pages of a decision: what it rests on and the form, which saves itself; the decision read through; the decision
 * recorded, and every one before it. Officers prepare, deciders decide, and whoever answers for it reads it.
 */
export function decisionRoutes({ table }: { readonly table: Table }) {
  const basisOf = (visit: Writer) => readBasisFor(table, caseIn(visit), visit.person.subject);
  const open = async (visit: Writer) => {
    const basis = await basisOf(visit);
    requireOpenDraft(basis.pilot, visit.language);
    return basis;
  };

  const written = freshFor(
    ["decider"],
    [
      page(address, forReaders, async (visit) => {
        const basis = await basisOf(visit);
        const shown = await readOnly(visit, basis);
        if (shown) return shown;
        const earlier = await earlierAsked(table, visit, "DECISIONDRAFT");
        return form(visit, basis, { ...draftIn(basis, visit), ...(earlier && { typed: earlier.typed, earlier }) });
      }),

      button(address, forWriters, async (visit) => {
        const typed = await typedOrMerged(visit, async () => writingOf(visit, await open(visit)));
        if (isAnswer(typed)) return typed;
        const byButton = visit.autosave ? {} : { byButton: true as const };
        const command = { typed, version: versionOf(typed), language: visit.language, ...byButton };
        const saved = await press(table, saveDecision, savedByStaff(visit, kindOf(visit), command));
        const basis = await open(visit);
        return visit.autosave ? heard(visit, basis, saved) : afterSaving(visit, basis, saved);
      }),

      page(`${address}/tidigare`, forWriters, async (visit) => {
        const basis = await open(visit);
        const { here, name, caption, form: document } = writingOf(visit, basis);
        const now = draftIn(basis, visit).typed;
        const shown = { draft: "DECISIONDRAFT", now, form: () => document, here, name, caption } as const;
        return earlierPage(table, visit, shown);
      }),

      page(`${address}/granska`, forWriters, (visit) => readThrough(visit)),
    ],
  );

  const recorded = freshFor(forWriters, [
    button(`${address}/bekrafta`, forWriters, async (visit) => {
      const command = { version: versionOf(visit.typed), language: visit.language };
      try {
        const { wrong, changed } = await press(table, recordDecision, byStaff(visit, kindOf(visit), command));
        if (wrong) return form(visit, await basisOf(visit), undefined, wrong);
        return changed ? readThrough(visit, changed) : seeOther(await newestOf(visit));
      } catch (error) {
        return shownOverFrame(visit, error);
      }
    }),
  ]);

  const prepared = [
    page(`${address}/nr/{number}`, forReaders, async (visit) => {
      const { pilot } = await readBasis(table, caseIn(visit));
      const isAsked = (one: Decision) => String(decisionNumber(one)) === visit.params["number"];
      const decision = pilot.decisions.find(isAsked) ?? refuse("not-found");
      return (await readOnly(visit, { pilot, frames: [], heads: [] }, decision)) ?? refuse("not-found");
    }),

    button(`${address}/lamna-over`, ["officer"], async (visit) => {
      const command = { version: versionOf(visit.typed), language: visit.language };
      const { wrong } = await press(table, handOverDecision, byStaff(visit, "officer", command));
      return wrong ? form(visit, await basisOf(visit), undefined, wrong) : seeOther(home(visit));
    }),

    page(`${address}/aterlamna`, ["decider"], (visit) => sendingBack(visit)),

    button(`${address}/aterlamna`, ["decider"], async (visit) => {
      const { typed, language } = visit;
      const command = { version: versionOf(typed), typed, language };
      const { wrong } = await press(table, sendBackDecision, byStaff(visit, "decider", command));
      return wrong ? sendingBack(visit, wrong) : seeOther(home(visit));
    }),

    button(`${address}/andra`, forWriters, async (visit) => {
      const { typed, language } = visit;
      const command = { number: versionOf(typed), begins: typedText(typed, "begins") !== "no", language };
      await press(table, changeDecision, byStaff(visit, kindOf(visit), command));
      return seeOther(home(visit));
    }),
  ];

  return labelledBy(
    (request) => labelsOf(decisionFormTyped(Object.keys(request.typed)), request),
    [...written, ...recorded, ...prepared],
  );

  /** The page of what was just recorded: an amendment or a termination stands beside the decision that the case's page shows. */
  async function newestOf(visit: Writer): Promise<string> {
    const newest = (await readBasis(table, caseIn(visit))).pilot.decisions.at(-1);
    return newest && isBeside(newest) ? decisionNumberPath(caseIn(visit), decisionNumber(newest)) : home(visit);
  }

  /** The proposal's way back to the officer, with what was typed. */
  async function sendingBack(visit: Writer, problems: readonly Problem[] = []): Promise<Answer> {
    const { pilot } = await open(visit);
    const { SendBackPage } = await import("./preparation.page.tsx");
    return html(visit, SendBackPage, { pilot, typed: visit.typed, problems });
  }

  /** What the script of the form hears. */
  function heard(visit: Writer, { frames, pilot }: DecisionBasis, saved: SavedDecision): Answer {
    const about = aboutControls(formFor(frames, pilot), saved.typed, visit.language);
    return autosaved(saved, about, { href: home(visit), by: saved.other && whoIn(saved.other, visit) });
  }

  /** Where the button leads: on, or back to the form with what a colleague changed and what is to be corrected. */
  async function afterSaving(visit: Writer, basis: DecisionBasis, saved: SavedDecision): Promise<Answer> {
    if (saved.clashes.length > 0) return mergeAsked(visit, writingOf(visit, basis), saved);
    const isReview = typedText(visit.typed, "action") !== "save";
    const problems = isReview ? readWritten(saved.typed, basis, visit.now, visit.language).problems : [];
    if (saved.merged.length > 0 || problems.length > 0) return form(visit, basis, saved, problems);
    return seeOther(isReview ? decisionReviewPath(caseIn(visit)) : `${home(visit)}?sparad=1`);
  }

  /** The draft as it would be recorded; where something is missing, the form with what that is. */
  async function readThrough(visit: Writer, readBefore?: Typed): Promise<Answer> {
    const basis = await basisOf(visit);
    const shown = await readOnly(visit, basis);
    if (shown) return seeOther(home(visit));
    const draft: Pick<WrittenDraft, "version"> & { readonly typed: Typed } = draftIn(basis, visit);
    const delegate = delegateIn(visit);
    const { made, problems, change } = readWritten(draft.typed, basis, visit.now, visit.language, delegate);
    const status = readBefore ? 409 : undefined;
    if (!made) return form(visit, basis, draft, problems, status);
    const said = saidIn(visit, basis, made);
    const isTheirs = delegate !== undefined || made.madeBy?.kind !== "delegate";
    const mayRecord = isTheirs && (!said || said.mandate !== undefined);
    const decision = withMandate(made, said?.mandate);
    const shownToRead = { ...basis, decision, change, draft, readBefore, mayRecord, isTheirs, said };
    const options = { status, home: decisionReviewPath(caseIn(visit)) };
    return html(visit, (await readPage()).DecisionConfirmPage, shownToRead, options);
  }

  /** Others were granted what was left: the form comes back with it beside the year's amount. */
  async function shownOverFrame(visit: Writer, error: unknown): Promise<Answer> {
    if (!(error instanceof Refusal && error.why === frameExceeded)) throw error;
    const { year = "", left = "" } = error.facts;
    const text = overFrame({ year, left }, visit.language);
    return form(visit, await basisOf(visit), undefined, [{ field: amountName(year), text }], 409);
  }
}
