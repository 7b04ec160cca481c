import { act, type Outcome } from "../../pilot/act.ts";
import { requireClaimed } from "../../pilot/claimed.ts";
import { reportReminders } from "../../pilot/obligations/reminders.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { readAnswer } from "./extension.form.ts";
import { daysWritten, grantWith, requireMovable } from "./extension.ts";
import { toldOfMoreTime } from "./told-of-more-time.ts";

type Command = {
  /** The number of the report among those that the grant asks for. */
  readonly number: number;
  /** What was known of its day when the officer answered. */
  readonly version: number;
  readonly typed: Typed;
  readonly language: Language;
};
/** Not sent: something is wrong. */
export type Moved = { readonly wrong?: readonly Problem[] };

/** An officer gives more time for a report, asked or unasked, or says no. Everybody hears; the reminders move along. */
export const moveReportDay = act({
  name: "move-report-day",
  writes: ["GRANT"],
  see: thePilot,
  decide: (pilot: Pilot, { number, version, typed, language }: Command, { by, at }): Outcome<Moved> => {
    requireClaimed(pilot, "claims");
    const { grant, reports, call, outbox } = pilot;
    const today = dayOf(at);
    const one = requireMovable(pilot, number, version, today, language);
    const read = readAnswer(typed, { today, dueDay: one.dueDay }, { isAsked: one.asked !== undefined, lang: language });
    if (!read.ok) return { answer: { wrong: read.problems } };
    const { to, reason } = read.value;
    const { asked } = one;
    const answer = { at, by: by.name, reason, ...(to ? { to } : {}) };
    const extension = { from: one.dueDay, ...(asked ? { asked } : {}), answer };
    const after = grantWith(grant, number, { extension, to }, at);
    const reminders = reportReminders({ grant: after, reports, call, outbox, isAsked: true }, at);
    const told = { what: to ? "given" : "refused", dueDay: to ?? one.dueDay, reason } as const;
    return {
      answer: {},
      writes: [daysWritten(grant, after)],
      mails: [...toldOfMoreTime(pilot, one, told, at), ...reminders.mails],
      cancels: reminders.cancels,
      log: to
        ? { action: "extension.given", details: { number, from: one.dueDay, dueDay: to, reason } }
        : { action: "extension.refused", details: { number, dueDay: one.dueDay, reason } },
    };
  },
});
