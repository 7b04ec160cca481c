import { act, already, type Outcome } from "../../pilot/act.ts";
import { remindersLeft } from "../../pilot/due-reminders.ts";
import { type Completion, completionPut, isOpenCompletion } from "../../pilot/items/completion.ts";
import { toldPeople } from "../../pilot/people/told-people.ts";
import { type Pilot, requireVersion, thePilot } from "../../pilot/pilot.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { completionOver } from "./completion.refusals.ts";
import { completionAt } from "./completion.ts";
import { completionAsked } from "./completion-asked.ts";
import { readEnd, readExtension } from "./completion-desk.form.ts";

type Command = {
  readonly number: number;
  /** The version that the officer saw. */
  readonly version: number;
  /** More time, an end without a completion, or what came has been read. */
  readonly to: "extended" | "closed" | "read";
  readonly typed: Typed;
  readonly language: Language;
};
export type Changed = { readonly wrong?: readonly Problem[] };

type Context = { readonly at: Completion["askedAt"]; readonly by: Completion["askedBy"] };

/** A later last day: those who write hear of it. */
function extended(
  pilot: Pilot,
  before: Completion,
  { typed, language }: Command,
  { at, by }: Context,
): Outcome<Changed> {
  if (!isOpenCompletion(before)) refuse(completionOver);
  const read = readExtension(typed, dayOf(at), before.dueDay, language);
  if (!read.ok) return { answer: { wrong: read.problems } };
  const dueDay = read.value;
  const earlier = [...(before.extended ?? []), { at, by, from: before.dueDay }];
  const { title } = pilot.lifecycle;
  const data = { title, reason: before.reason, dueDay, open: before.open.length, extended: true as const };
  return {
    answer: {},
    writes: [completionPut(pilot.id, { ...before, dueDay, extended: earlier })],
    mails: completionAsked(pilot, { number: before.number, data }, at),
    cancels: remindersLeft(pilot, `completion-${before.number}`),
    log: { action: "completion.extended", details: { number: before.number, dueDay } },
  };
}

/** It is ended as it is: the application is considered as it was handed in, and what was written stays to be read. */
function ended(pilot: Pilot, before: Completion, { typed, language }: Command, { at, by }: Context): Outcome<Changed> {
  if (!isOpenCompletion(before)) refuse(completionOver);
  const read = readEnd(typed, language);
  if (!read.ok) return { answer: { wrong: read.problems } };
  const reason = read.value;
  const data = { title: pilot.lifecycle.title, reason };
  return {
    answer: {},
    writes: [completionPut(pilot.id, { ...before, closed: { at, by, reason } })],
    mails: toldPeople(pilot, at).map((person) => ({ template: "completion-ended", ...person, data })),
    cancels: remindersLeft(pilot, `completion-${before.number}`),
    log: { action: "completion.closed", details: { number: before.number, reason } },
  };
}

function read(pilot: Pilot, before: Completion, _: Command, { at, by }: Context): Outcome<Changed> {
  if (!before.handedIn) return refuse(completionOver);
  return {
    answer: {},
    writes: [completionPut(pilot.id, { ...before, closed: { at, by } })],
    log: { action: "completion.read", details: { number: before.number, version: before.handedIn.submission } },
  };
}

const changes = { extended, closed: ended, read } as const;

/** An officer gives more time for a completion, ends it without one, or has read what came. */
export const changeCompletion = act({
  name: "change-completion",
  writes: ["COMPLETION"],
  see: thePilot,
  decide: (pilot: Pilot, command: Command, { by, at }): Outcome<Changed> => {
    const before = completionAt(pilot, command.number);
    if (before.closed && command.to !== "extended") return already({});
    requireVersion(before, command.version);
    return changes[command.to](pilot, before, command, { at, by: { id: by.id, name: by.name } });
  },
});
