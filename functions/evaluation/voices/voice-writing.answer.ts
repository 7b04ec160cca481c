import type { Pressed } from "../../pilot/act.ts";
import { occasionName } from "../../pilot/obligations/occasion.texts.ts";
import type { Occasion } from "../../pilot/obligations/occasions.ts";
import { isWaitedFor } from "../../pilot/obligations/occasions.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import { inWords } from "../../platform/forms/problem-words.ts";
import { readForm } from "../../platform/forms/read.ts";
import { aboutControls } from "../../platform/forms/writing/about-controls.ts";
import { autosaved } from "../../platform/forms/writing/autosaved.ts";
import { isAnswer, mergeAsked, typedOrMerged, type Writing } from "../../platform/forms/writing/merge.answer.ts";
import { writingTexts } from "../../platform/forms/writing/merge-page.texts.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import { versionOf } from "../../platform/web/route.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { typedText } from "../../vocabulary/typed.ts";
import type { ReadEvaluation } from "../read-evaluation.ts";
import { earlyBefore, signedVoices } from "./cell-answers.ts";
import { type SavedVoice, saveVoice } from "./save-voice.act.ts";
import { signVoice } from "./sign-voice.act.ts";
import type { Place } from "./voice-form.page.tsx";
import { marked, voiceForm } from "./voice-form.ts";

const pages = () => import("./voice-form.page.tsx");

type Visiting = Parameters<typeof html>[0] & Pick<WebRequest, "typed" | "query" | "language" | "autosave">;

/** Somebody at one evaluation: who looks, at what, where its pages are, and how a button of theirs is pressed. */
export type At = {
  readonly table: Table;
  readonly visit: Visiting;
  /** Read anew each time: a press changes it. */
  readonly seen: () => Promise<{ readonly pilot: Pilot; readonly one: Occasion }>;
  readonly place: Place;
  /** Whether the person is of the voice that writes it. */
  readonly writes: (one: Occasion) => boolean;
  readonly saved: <C extends object>(command: C) => Pressed<C>;
  readonly pressed: <C extends object>(command: C) => Pressed<C>;
  /** Of an evaluator's link. */
  readonly generation?: number | undefined;
};

const whoIn = (other: { readonly savedBy: string } | undefined, { language }: Visiting) =>
  other?.savedBy || writingTexts[language].someone;

function readVoice(pilot: Pilot, one: Occasion, typed: Typed, { language }: Visiting): ReadEvaluation {
  const form = voiceForm(pilot.call, one);
  const { answers, problems } = readForm(form, typed);
  return { form, answers, problems: inWords(form, typed, problems, language) };
}

type Shown = Pick<SavedVoice, "typed" | "version"> & Partial<Pick<SavedVoice, "merged" | "other">>;

async function form({ visit, place }: At, pilot: Pilot, one: Occasion, draft: Shown, check: boolean): Promise<Answer> {
  const { typed, version, merged = [], other } = draft;
  const read = readVoice(pilot, one, typed, visit);
  const about = aboutControls(read.form, typed, visit.language);
  const shown = {
    ...{ pilot, one, place, typed, version, form: marked(read.form, earlyBefore(pilot)) },
    problems: check ? read.problems : ([] as readonly Problem[]),
    saved: visit.query.has("sparad"),
    taken: { who: whoIn(other, visit), labels: merged.map((field) => about(field).label) },
  };
  return html(visit, (await pages()).VoiceFormPage, shown, { home: place.here });
}

const writingOf = ({ visit, place }: At, pilot: Pilot, one: Occasion): Writing => ({
  form: voiceForm(pilot.call, one),
  here: place.here,
  name: occasionName(one, visit.language),
  caption: pilot.grant.title,
  theirs: one.voice?.draft,
  who: whoIn(one.voice?.draft, visit),
});

/** The form for who writes it while it is waited for; for everybody else, and once it is signed, what can be read. */
export async function voiceShown(at: At): Promise<Answer> {
  const { visit, place } = at;
  const { pilot, one } = await at.seen();
  if (at.writes(one) && isWaitedFor(one))
    return form(at, pilot, one, one.voice?.draft ?? { typed: {}, version: 0 }, visit.query.has("granska"));
  const signed = signedVoices(pilot).find(({ occasion }) => occasion === one.id);
  const shown = { pilot, one, place, signed, mayWrite: at.writes(one) };
  return html(visit, (await pages()).VoicePage, shown, { home: place.here });
}

/** The draft is saved, by the page itself or by a button, or goes on to be read through. */
export async function voiceSaved(at: At, occasion: string): Promise<Answer> {
  const { table, visit, place, generation } = at;
  const typed = await typedOrMerged(visit, async () => {
    const { pilot, one } = await at.seen();
    return writingOf(at, pilot, one);
  });
  if (isAnswer(typed)) return typed;
  const saved = await press(table, saveVoice, at.saved({ occasion, typed, version: versionOf(typed), generation }));
  const { pilot, one } = await at.seen();
  if (visit.autosave) {
    const about = aboutControls(voiceForm(pilot.call, one), saved.typed, visit.language);
    return autosaved(saved, about, { href: place.here, by: saved.other && whoIn(saved.other, visit) });
  }
  if (saved.clashes.length > 0) return mergeAsked(visit, writingOf(at, pilot, one), saved);
  const isReview = typedText(typed, "action") === "review";
  if (saved.merged.length > 0) return form(at, pilot, one, saved, isReview);
  if (!isReview) return seeOther(`${place.here}?sparad=1`);
  const { problems } = readVoice(pilot, one, saved.typed, visit);
  return problems.length === 0 ? seeOther(place.review) : form(at, pilot, one, saved, true);
}

/** All that is written, before it is signed. */
export async function voiceReadThrough(at: At, readBefore?: Typed): Promise<Answer> {
  const { visit, place } = at;
  const { pilot, one } = await at.seen();
  const draft = one.voice?.draft;
  if (!draft || !at.writes(one) || !isWaitedFor(one)) return seeOther(place.here);
  const read = readVoice(pilot, one, draft.typed, visit);
  const shown = { pilot, one, place, read, version: draft.version, readBefore };
  return html(visit, (await pages()).VoiceReviewPage, shown, { status: readBefore ? 409 : 200, home: place.review });
}

/** It is signed; or shown again, where something is missing or has changed since it was read. */
export async function voiceSigned(at: At, occasion: string): Promise<Answer> {
  const { table, visit, place, generation } = at;
  const command = { occasion, version: versionOf(visit.typed), generation };
  const { incomplete, changed } = await press(table, signVoice, at.pressed(command));
  return incomplete || changed ? voiceReadThrough(at, changed) : seeOther(place.here);
}
