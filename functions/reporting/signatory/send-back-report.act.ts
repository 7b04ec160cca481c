import { holderOf, openReportOf } from "../../claims/report-of.ts";
import { act, type FormAnswer, type Outcome } from "../../pilot/act.ts";
import { reportPut } from "../../pilot/items/report.ts";
import { memberLink, partyName } from "../../pilot/people/parts.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import type { Language } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { backToWritersForm } from "./send-back.form.ts";
import { notPrepared, signerHandsIn } from "./signatory.refusals.ts";
import { isSigner, signerOf, signRemindersOf } from "./signer.ts";

type Command = { readonly number: number; readonly typed: Typed; readonly language: Language };

/** The one who hands in sends a prepared report back to those who write it, and says what is to be mended. */
export const sendBackReport = act({
  name: "send-back-report",
  writes: ["REPORT"],
  see: thePilot,
  decide: (pilot: Pilot, { number, typed, language }: Command, { by, at }): Outcome<FormAnswer> => {
    const report = openReportOf(pilot, number);
    const signer = signerOf(pilot);
    const { toSign, ...rest } = report;
    if (!toSign || !signer) return refuse(notPrepared);
    if (!isSigner(pilot, signer, by.id)) refuse(signerHandsIn, { who: signer.name });
    const read = readTyped(backToWritersForm, typed, language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const comment = read.value["p-comment"];
    const { grant, members } = pilot;
    const writer = members.find(({ memberId }) => memberId === toSign.memberId);
    const { linkGeneration: generation, linkExpiresAt: expiresAt } = grant;
    const to = writer
      ? { to: writer.email, language: writer.language, link: memberLink(writer, grant, at) }
      : {
          ...{ to: grant.contact.email, language: grant.contact.language },
          link: { purpose: "holder", subject: "holder", generation, expiresAt } as const,
        };
    const name = partyName(pilot, by);
    return {
      answer: {},
      writes: [reportPut(pilot.id, { ...rest, sentBack: { at, by: name, comment }, changedAt: at })],
      mails: [{ template: "report-sent-back", ...to, data: { title: grant.title, number, by: name, comment } }],
      cancels: signRemindersOf(pilot, number),
      log: { action: "report.sent-back", details: { number } },
    };
  },
  actor: holderOf,
});
