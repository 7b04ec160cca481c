import { act, type FormAnswer, type FormCommand, type Outcome } from "../../pilot/act.ts";
import { openTermination } from "../../pilot/items/termination.ts";
import { partyName, requireSpeaksFor } from "../../pilot/people/parts.ts";
import { type Pilot, requireVersion, thePilot } from "../../pilot/pilot.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince } from "../../platform/table/table.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { noProposal } from "../ending/ending.refusals.ts";
import { replyForm } from "./termination.forms.form.ts";
import { terminationTexts } from "./termination.texts.ts";

/** The holder answers on a proposed termination, or an officer notes an answer that came in another way. */
export const answerTermination = act({
  name: "answer-termination",
  writes: ["TERMINATION"],
  see: thePilot,
  decide: (pilot: Pilot, { version, typed, language }: FormCommand, { by, at }): Outcome<FormAnswer> => {
    requireSpeaksFor(pilot, by);
    const open = openTermination(pilot.terminations);
    const termination = open?.replyDay && !open.reply ? open : refuse(noProposal);
    requireVersion(termination, version);
    const read = readTyped(replyForm, typed, language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const isLate = by.kind === "holder" && dayOf(at) > (termination.replyDay ?? "");
    const late = terminationTexts[language].problems["reply-late"];
    if (isLate) return { answer: { wrong: [{ field: "p-reply", text: late }] } };
    const name = by.kind === "holder" ? partyName(pilot, by) : by.name;
    const answered = { ...termination, version: version + 1, reply: { at, by: name, text: read.value["p-reply"] } };
    const key = keys.termination(pilot.id, termination.number);
    return {
      answer: {},
      writes: [{ table: "pilots", put: { ...key, ...answered }, when: unchangedSince(version) }],
      log: { action: "termination.answered", details: { number: termination.number } },
    };
  },
  actor: (pilot, by) => (by.kind === "holder" ? { ...by, name: partyName(pilot, by) } : by),
});
