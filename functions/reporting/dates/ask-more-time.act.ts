import { holderOf } from "../../claims/report-of.ts";
import { act, type Outcome } from "../../pilot/act.ts";
import { requireClaimed } from "../../pilot/claimed.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { extensionAsked } from "./dates.refusals.ts";
import { readAsked } from "./extension.form.ts";
import { daysWritten, grantWith, requireMovable } from "./extension.ts";
import { toldOfMoreTime } from "./told-of-more-time.ts";

type Command = {
  /** The number of the report among those that the grant asks for. */
  readonly number: number;
  /** What was known of its day when the person asked. */
  readonly version: number;
  readonly typed: Typed;
  readonly language: Language;
};

/** The holder asks for more time for a report. The day stays as it is until an officer has answered. */
export const askMoreTime = act({
  name: "ask-more-time",
  writes: ["GRANT"],
  see: thePilot,
  decide: (pilot: Pilot, { number, version, typed, language }: Command, { by, at }): Outcome<Asked> => {
    requireClaimed(pilot, "claims");
    const today = dayOf(at);
    const one = requireMovable(pilot, number, version, today, language);
    if (one.asked) refuse(extensionAsked);
    const read = readAsked(typed, { today, dueDay: one.dueDay }, language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const { to, reason } = read.value;
    const extension = { from: one.dueDay, asked: { at, by: by.name, to, reason } };
    const { grant } = pilot;
    return {
      answer: {},
      writes: [daysWritten(grant, grantWith(grant, number, { extension }, at))],
      mails: toldOfMoreTime(pilot, one, { what: "asked", dueDay: to, reason }, at),
      log: { action: "extension.asked", details: { number, dueDay: to, reason } },
    };
  },
  actor: holderOf,
});
/** Not sent: something is wrong. */
export type Asked = { readonly wrong?: readonly Problem[] };
