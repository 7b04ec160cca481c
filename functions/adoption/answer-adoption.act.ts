import { act, type FormAnswer, type Outcome } from "../pilot/act.ts";
import { adoptionPut, answerable, answeredMails } from "../pilot/adoption/adoption-asks.ts";
import { type Pilot, thePilot } from "../pilot/pilot.ts";
import { readTyped } from "../platform/forms/read-typed.ts";
import type { Language } from "../vocabulary/language.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Typed } from "../vocabulary/typed.ts";
import { answerForm } from "./adoption.form.ts";
import { nobodyAsks } from "./adoption.refusals.ts";
import { changedSince } from "./adoption.ts";
import { namedActor, projectOf } from "./seen-adoption.ts";

type Command = { readonly typed: Typed; readonly language: Language };

/**
 * The holder, or an officer who has heard it from them, says that the list of receivers is right: that answers what was
 * asked, and what was asked before it. Nothing new is an answer.
 */
export const answerAdoption = act({
  name: "answer-adoption",
  writes: ["ADOPTION"],
  see: thePilot,
  decide: (pilot: Pilot, { typed, language }: Command, { by, at }): Outcome<FormAnswer> => {
    const { adoption, received } = pilot;
    projectOf(pilot);
    const ask = answerable(pilot, at);
    if (!adoption || !ask) return refuse(nobodyAsks);
    const read = readTyped(answerForm, typed, language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const words = read.value["p-words"];
    const answers = adoption.asks.filter((one) => !one.answered && one.years <= ask.years);
    const changed = changedSince(received, ask.asksAt);
    const answered = { at, by: by.name, changed, ...(words ? { words } : {}) };
    const asks = adoption.asks.map((one) => (answers.includes(one) ? { ...one, answered } : one));
    return {
      answer: {},
      writes: [adoptionPut({ ...adoption, version: adoption.version + 1, asks }, adoption)],
      cancels: answeredMails(pilot, answers),
      log: { action: "adoption.answered", details: { years: ask.years, changed } },
    };
  },
  actor: namedActor,
});
