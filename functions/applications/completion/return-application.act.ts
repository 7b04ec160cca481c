import { act, type Outcome } from "../../pilot/act.ts";
import { completionLimits, completionPut, otherFilesOpen } from "../../pilot/items/completion.ts";
import { type Pilot, requireStage, thePilot } from "../../pilot/pilot.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { applicationForm } from "../form/read-application.ts";
import { completionOpen, tooManyCompletions } from "./completion.refusals.ts";
import { withDependants } from "./completion.ts";
import { completionAsked } from "./completion-asked.ts";
import { otherFilesOption, readReturn } from "./completion-desk.form.ts";

type Command = { readonly typed: Typed; readonly language: Language };
export type Returned = { readonly wrong?: readonly Problem[] };

/**
 * An officer returns an application: the answers that are named can be written anew until it is decided, and nothing else.
 * The case stays where it is. Everybody on the applicant's side is mailed.
 */
export const returnApplication = act({
  name: "return-application",
  writes: ["COMPLETION"],
  see: thePilot,
  decide: (pilot: Pilot, { typed, language }: Command, { by, at }): Outcome<Returned> => {
    requireStage(pilot, "submitted", "reviewed");
    if (pilot.openCompletion) refuse(completionOpen);
    if (pilot.completions.length >= completionLimits.inAll) refuse(tooManyCompletions);
    const form = applicationForm(pilot.call);
    const read = readReturn(form, typed, dayOf(at), language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const { dueDay, reason } = read.value;
    const chosen = read.value.open.map((one) => (one === otherFilesOption ? otherFilesOpen : one));
    const open = [...withDependants(form, chosen)];
    const number = (pilot.completions.at(-1)?.number ?? 0) + 1;
    const askedBy = { id: by.id, name: by.name };
    const asked = { v: 1 as const, number, version: 0 as const, open, reason, dueDay, askedAt: at, askedBy };
    const data = { title: pilot.lifecycle.title, reason, dueDay, open: open.length };
    return {
      answer: {},
      writes: [completionPut(pilot.id, { ...asked, of: pilot.submissions.length })],
      mails: completionAsked(pilot, { number, data }, at),
      log: { action: "completion.asked", details: { number, dueDay, open: open.length, reason } },
    };
  },
});
