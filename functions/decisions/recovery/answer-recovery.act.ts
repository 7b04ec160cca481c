import { act, type FormAnswer, type FormCommand, type Outcome } from "../../pilot/act.ts";
import { openRecovery } from "../../pilot/items/recovery.ts";
import { type Pilot, requireVersion, thePilot } from "../../pilot/pilot.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { replyForm } from "../termination/termination.forms.form.ts";
import { terminationTexts } from "../termination/termination.texts.ts";
import { noRecovery } from "./recovery.refusals.ts";
import { recoveryPut } from "./recovery-put.ts";

/** The holder answers on a proposed recovery, or an officer notes an answer that came in another way. */
export const answerRecovery = act({
  name: "answer-recovery",
  writes: ["RECOVERY"],
  see: thePilot,
  decide: (pilot: Pilot, { version, typed, language }: FormCommand, { by, at }): Outcome<FormAnswer> => {
    const open = openRecovery(pilot.recoveries);
    const recovery = open?.replyDay && !open.reply ? open : refuse(noRecovery);
    requireVersion(recovery, version);
    const read = readTyped(replyForm, typed, language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const isLate = by.kind === "holder" && dayOf(at) > (recovery.replyDay ?? "");
    const late = terminationTexts[language].problems["reply-late"];
    if (isLate) return { answer: { wrong: [{ field: "p-reply", text: late }] } };
    const name = by.kind === "holder" ? pilot.grant.contact.name : by.name;
    return {
      answer: {},
      writes: [recoveryPut(pilot.id, recovery, { reply: { at, by: name, text: read.value["p-reply"] } })],
      log: { action: "recovery.answered", details: { number: recovery.number } },
    };
  },
  actor: ({ grantIfAny }, by) => (by.kind === "holder" ? { ...by, name: grantIfAny?.contact.name ?? by.name } : by),
});
