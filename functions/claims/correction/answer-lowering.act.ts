import { replyForm, terminationTexts } from "../../decisions/cut/contract.ts";
import { act, type FormAnswer, type Outcome } from "../../pilot/act.ts";
import { reportPut } from "../../pilot/items/report.ts";
import { partyName } from "../../pilot/people/parts.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { holderOf, reportOf } from "../report-of.ts";
import { noLowering } from "./lowering.refusals.ts";
import { loweringOf, withLowering } from "./lowering.ts";

type Command = {
  readonly number: number;
  readonly line: number;
  /** Which proposal was on the page: the moment it was sent. What else happens to the report changes nothing for it. */
  readonly sent: string;
  readonly typed: Typed;
  readonly language: Language;
};

/** The holder answers on a proposal to lower a line, or an officer notes an answer that came in another way. */
export const answerLowering = act({
  name: "answer-lowering",
  writes: ["REPORT"],
  see: thePilot,
  decide: (pilot: Pilot, { number, line, sent, typed, language }: Command, { by, at }): Outcome<FormAnswer> => {
    const report = reportOf(pilot, number);
    const open = loweringOf(report, line);
    const proposed = open && open.at === sent && !open.reply ? open : refuse(noLowering);
    const read = readTyped(replyForm, typed, language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const isLate = by.kind === "holder" && dayOf(at) > proposed.replyDay;
    const late = terminationTexts[language].problems["reply-late"];
    if (isLate) return { answer: { wrong: [{ field: "p-reply", text: late }] } };
    const name = by.kind === "holder" ? partyName(pilot, by) : by.name;
    const reply = { at, by: name, text: read.value["p-reply"] };
    return {
      answer: {},
      writes: [reportPut(pilot.id, { ...withLowering(report, line, { ...proposed, reply }), changedAt: at })],
      log: { action: "lowering.answered", details: { number, line } },
    };
  },
  actor: (pilot, by) => (by.kind === "holder" ? holderOf(pilot, by) : by),
});
