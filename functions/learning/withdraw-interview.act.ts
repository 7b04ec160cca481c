import { act, already, type FormAnswer, type Outcome } from "../pilot/act.ts";
import { readTyped } from "../platform/forms/read-typed.ts";
import type { ApplicationId } from "../vocabulary/ids.ts";
import type { Language } from "../vocabulary/language.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Typed } from "../vocabulary/typed.ts";
import type { Interview, Passages } from "./analysis.ts";
import { withdrawForm } from "./interview.form.ts";
import { type InterviewsSeen, theInterviews } from "./learning.store.ts";
import { heldWrites } from "./with-interviews.ts";

type Command = {
  readonly applicationId: ApplicationId;
  readonly number: number;
  readonly typed: Typed;
  readonly language: Language;
};

/**
 * Who was asked has taken the consent back: the passages leave the analysis, and every count falls in the same press. The
 * interview itself stays, as a record, until the plan disposes of it.
 */
export const withdrawInterview = act({
  name: "withdraw-interview",
  writes: ["ANALYSIS", "PROJECT", "INTERVIEW", "PASSAGES"],
  see: theInterviews,
  decide: (seen: InterviewsSeen, { number, typed, language }: Command, { by, at }): Outcome<FormAnswer> => {
    const { held, project } = seen;
    const one = held.find((other) => other.interview.number === number) ?? refuse("not-found");
    if (one.interview.withdrawn) return already({});
    const read = readTyped(withdrawForm, typed, language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const withdrawn = { at, by: by.name, reason: read.value["p-reason"] };
    const interview: Interview = { ...one.interview, version: one.interview.version + 1, withdrawn };
    const of: Passages = { ...one.of, version: one.of.version + 1, withdrawn: true };
    return {
      answer: {},
      writes: heldWrites(seen, { interview, of }, one),
      log: { action: "analysis.withdrawn", details: { title: project.title, number } },
    };
  },
});
