import { type Decision, type DecisionMade, decisionNumber } from "../pilot/items/decision.ts";
import type { WrittenDraft } from "../pilot/items/written-draft.ts";
import type { MandateSaid } from "../pilot/mandates/mandate-words.ts";
import { aboutControls } from "../platform/forms/writing/about-controls.ts";
import type { Writing } from "../platform/forms/writing/merge.answer.ts";
import { writingTexts } from "../platform/forms/writing/merge-page.texts.ts";
import type { Role } from "../platform/sign-in/session.ts";
import { type Answer, html } from "../platform/web/answers.ts";
import { caseIn, type Visit } from "../platform/web/route.ts";
import { dayOf, formatMoment } from "../vocabulary/instant.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Problem } from "../vocabulary/typed.ts";
import { decisionTexts } from "./decision.texts.ts";
import type { DecisionBasis } from "./decision-basis.store.ts";
import { formFor } from "./decision-form-of.ts";
import { mandateSaidOf } from "./mandate.ts";
import { isBeingWritten } from "./open-draft.ts";
import { decisionPath } from "./paths.ts";
import { type Delegate, decisionPrefilled, readDecision } from "./read-decision.ts";
import type { SavedDecision } from "./save-decision.act.ts";

const decisionPage = () => import("./decision.page.tsx");
const madePage = () => import("./decision-made.page.tsx");

/** Anybody who reads or writes of a decision: the routes say with which roles. */
export type Writer = Visit<readonly Role[]>;

const has = ({ person }: Writer, role: Role) => person.roles.includes(role);
const writes = (visit: Writer) => has(visit, "officer") || has(visit, "decider");

/** Whoever may decide acts as the decider. */
export const kindOf = (visit: Writer): "officer" | "decider" => (has(visit, "decider") ? "decider" : "officer");

/** The person by whom a delegate's decision is made. */
export const delegateIn = (visit: Writer): Delegate | undefined =>
  has(visit, "decider") ? { id: visit.person.subject, name: visit.person.name } : undefined;

/** What the table of mandates says of a decision, to this reader. */
export const saidIn = (
  visit: Writer,
  { mandates, pilot }: DecisionBasis,
  made: DecisionMade | undefined,
): MandateSaid | undefined => {
  const reader = { delegateId: delegateIn(visit)?.id, today: dayOf(visit.now), lang: visit.language };
  return mandates && made && mandateSaidOf(mandates, pilot, made, reader);
};

export const home = (visit: Writer) => decisionPath(caseIn(visit));

/** The draft, or what the form shows before there is one. */
export const draftIn = ({ pilot }: DecisionBasis, { now }: Writer) =>
  pilot.decisionDraft ?? { version: 0, typed: decisionPrefilled(pilot, dayOf(now)) };

export const whoIn = (other: SavedDecision["other"], { language }: Writer) =>
  other?.savedBy ?? writingTexts[language].someone;

export const writingOf = (visit: Writer, { frames, pilot }: DecisionBasis): Writing => ({
  form: formFor(frames, pilot),
  here: home(visit),
  name: decisionTexts[visit.language].title,
  caption: pilot.applied.title,
  theirs: pilot.decisionDraft,
  who: whoIn(pilot.decisionDraft, visit),
});

type Given = Pick<SavedDecision, "typed" | "version"> &
  Partial<Pick<SavedDecision, "merged" | "other">> & { readonly earlier?: WrittenDraft | undefined };

/** The basis, and the form with a draft in it and what is to be corrected; only the basis for those who do not write. */
export async function form(
  visit: Writer,
  basis: DecisionBasis,
  given: Given = draftIn(basis, visit),
  problems: readonly Problem[] = [],
  status?: number,
): Promise<Answer> {
  const { typed, version, merged = [], other, earlier } = given;
  const about = aboutControls(formFor(basis.frames, basis.pilot), typed, visit.language);
  const taken = { who: whoIn(other, visit), labels: merged.map((field) => about(field).label) };
  const saved = visit.query.has("sparad");
  const from = earlier && formatMoment(earlier.savedAt, visit.language);
  const { made } = readDecision(typed, basis, visit.now, visit.language, delegateIn(visit));
  const said = saidIn(visit, basis, made);
  const prepares = { handsOver: has(visit, "officer"), sendsBack: has(visit, "decider"), said };
  const mine = { writes: writes(visit), prepares };
  const shown = { ...basis, ...mine, typed, version, problems, taken, saved, from };
  return html(visit, (await decisionPage()).DecisionPage, shown, { status, home: home(visit) });
}

/**
 * A recorded decision as a page: the one that is asked for, or the one that holds, unless this reader is about to change
 * it. Finance reads of a case when there is money in it, and nothing of what is not decided.
 * @throws Refusal forbidden
 */
export async function readOnly(visit: Writer, { pilot }: DecisionBasis, asked?: Decision): Promise<Answer | undefined> {
  const mayReadBasis = writes(visit) || has(visit, "auditor") || has(visit, "registrar");
  if (!mayReadBasis && !pilot.grantIfAny) return refuse("forbidden");
  const decision = asked ?? pilot.decision;
  const isShown = decision && (asked || !writes(visit) || !isBeingWritten(pilot));
  if (!isShown) return mayReadBasis ? undefined : refuse("forbidden");
  const holds = pilot.decision !== undefined && decisionNumber(pilot.decision) === decisionNumber(decision);
  const mayChange = writes(visit) && holds && !isBeingWritten(pilot);
  const may = { mayChange, notes: has(visit, "officer"), readsAppeals: mayReadBasis };
  return html(visit, (await madePage()).DecisionMadePage, { pilot, decision, ...may });
}
