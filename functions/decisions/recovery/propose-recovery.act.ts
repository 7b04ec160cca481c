import { act, type FormAnswer, type FormCommand, type Outcome } from "../../pilot/act.ts";
import { openRecovery, type Recovery, undecidedOf } from "../../pilot/items/recovery.ts";
import { withOfficialCopies } from "../../pilot/people/official-copies.ts";
import { type Pilot, requireVersion, thePilot } from "../../pilot/pilot.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { keys } from "../../platform/table/keys.ts";
import { absent } from "../../platform/table/table.ts";
import { dayOf, type LocalDay } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { terminationTexts } from "../termination/termination.texts.ts";
import { recoveryProposalForm } from "./recovery.forms.form.ts";
import { nothingToRecover, recoveryOpen } from "./recovery.refusals.ts";
import { recoveryTexts } from "./recovery.texts.ts";

type Days = { readonly "p-reply-day"?: LocalDay | undefined; readonly "p-due-day"?: LocalDay | undefined };

/** Both days lie ahead, and the day to pay after the day to answer. */
function daysRule({ "p-reply-day": reply, "p-due-day": due }: Days, today: LocalDay) {
  return [
    ...(reply !== undefined && reply <= today ? [{ field: "p-reply-day", code: "reply-day-passed" }] : []),
    ...(due !== undefined && due <= today ? [{ field: "p-due-day", code: "due-day-passed" }] : []),
    ...(due !== undefined && due > today && reply !== undefined && due <= reply
      ? [{ field: "p-due-day", code: "due-before-reply" }]
      : []),
  ];
}

/** An officer proposes to recover what is claimed back, and sends the proposal to the holder, or says why not. */
export const proposeRecovery = act({
  name: "propose-recovery",
  writes: ["RECOVERY"],
  see: thePilot,
  decide: (pilot: Pilot, { version, typed, language }: FormCommand, { by, at }): Outcome<FormAnswer> => {
    const { grant, recoveries } = pilot;
    // Before the version: of two who propose, the second hears that there is a proposal.
    if (openRecovery(recoveries)) refuse(recoveryOpen);
    requireVersion(grant, version);
    const amountOre = undecidedOf(grant, recoveries);
    if (amountOre === 0) refuse(nothingToRecover);
    const words = { ...terminationTexts[language].problems, ...recoveryTexts[language].problems };
    const read = readTyped(recoveryProposalForm, typed, language, {
      rules: (answers) => daysRule(answers, dayOf(at)),
      words: ({ code }) => (code in words ? words[code as keyof typeof words] : undefined), // as: asked for just before
    });
    if (!read.ok) return { answer: { wrong: read.problems } };
    const { "p-proposal": text, "p-material": material, "p-due-day": dueDay } = read.value;
    const { "p-reply-day": replyDay, "p-not-heard": notHeard } = read.value;
    const number = recoveries.length + 1;
    const recovery: Recovery = {
      ...{ v: 1, version: 1, number, amountOre, dueDay },
      proposal: { at, by: by.name, text },
      ...(material ? { material } : {}),
      ...(replyDay ? { replyDay } : {}),
      ...(notHeard ? { notHeard } : {}),
    };
    const { title, contact, linkGeneration: generation, linkExpiresAt: expiresAt } = grant;
    const link = { purpose: "holder", subject: "holder", generation, expiresAt } as const;
    const data = { title, amountOre, dueDay, proposal: text, material };
    const to = { language: contact.language, to: contact.email };
    return {
      answer: {},
      writes: [{ table: "pilots", put: { ...keys.recovery(pilot.id, number), ...recovery }, when: absent }],
      mails: replyDay
        ? withOfficialCopies(pilot, [{ template: "recovery-proposed", ...to, data: { ...data, replyDay }, link }])
        : [],
      log: replyDay
        ? { action: "recovery.proposed", details: { number, amountOre, replyDay } }
        : { action: "recovery.not-communicated", details: { number, amountOre, reason: notHeard ?? "" } },
    };
  },
});
