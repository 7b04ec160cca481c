import { act, type FormAnswer, type FormCommand, type Outcome } from "../../pilot/act.ts";
import { openTermination, type Termination } from "../../pilot/items/termination.ts";
import { withOfficialCopies } from "../../pilot/people/official-copies.ts";
import { type Pilot, requireStage, thePilot } from "../../pilot/pilot.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { keys } from "../../platform/table/keys.ts";
import { absent } from "../../platform/table/table.ts";
import { DocumentId } from "../../vocabulary/ids.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { proposalOpen } from "../ending/ending.refusals.ts";
import { terminationProposalPaper } from "./proposal-paper.ts";
import { proposalForm } from "./termination.forms.form.ts";
import { terminationTexts } from "./termination.texts.ts";

/** An officer proposes to terminate a grant, and sends the proposal to the holder to answer, or says why not. */
export const proposeTermination = act({
  name: "propose-termination",
  writes: ["TERMINATION"],
  see: thePilot,
  decide: (pilot: Pilot, { typed, language }: FormCommand, { by, at, newId }): Outcome<FormAnswer> => {
    requireStage(pilot, "funded");
    if (openTermination(pilot.terminations)) refuse(proposalOpen);
    const read = readTyped(proposalForm, typed, language, {
      rules: ({ "p-reply-day": day }) =>
        day !== undefined && day <= dayOf(at) ? [{ field: "p-reply-day", code: "reply-day-passed" }] : [],
      words: ({ code }) =>
        code === "reply-day-passed" ? terminationTexts[language].problems["reply-day-passed"] : undefined,
    });
    if (!read.ok) return { answer: { wrong: read.problems } };
    const { "p-proposal": text, "p-material": material, "p-reply-day": replyDay, "p-not-heard": notHeard } = read.value;
    const number = pilot.terminations.length + 1;
    const termination: Termination = {
      ...{ v: 1, version: 1, number },
      proposal: { at, by: by.name, text },
      ...(material ? { material } : {}),
      ...(replyDay ? { replyDay } : {}),
      ...(notHeard ? { notHeard } : {}),
    };
    const { title, contact, linkGeneration: generation, linkExpiresAt: expiresAt } = pilot.grant;
    const link = { purpose: "holder", subject: "holder", generation, expiresAt } as const;
    const to = { language: contact.language, to: contact.email };
    return {
      answer: {},
      writes: [{ table: "pilots", put: { ...keys.termination(pilot.id, number), ...termination }, when: absent }],
      mails: replyDay
        ? withOfficialCopies(pilot, [
            { template: "termination-proposed", ...to, data: { title, replyDay, proposal: text, material }, link },
          ])
        : [],
      documents: replyDay
        ? [
            {
              documentId: newId(DocumentId),
              kind: "proposal",
              paper: terminationProposalPaper(pilot, termination),
            },
          ]
        : [],
      log: replyDay
        ? { action: "termination.proposed", details: { number, replyDay } }
        : { action: "termination.not-communicated", details: { number, reason: notHeard ?? "" } },
    };
  },
});
