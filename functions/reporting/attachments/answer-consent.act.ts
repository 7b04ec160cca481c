import { holderOf, reportOf } from "../../claims/report-of.ts";
import { act, already, type Outcome } from "../../pilot/act.ts";
import { attachedTo, isPicture } from "../../pilot/items/report-attachment.ts";
import { isOpen } from "../../pilot/items/report-period.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { present } from "../../platform/table/table.ts";
import type { Language } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { attachmentsTexts } from "./attachments.texts.ts";
import { readConsent } from "./consent.form.ts";

type Command = {
  readonly number: number;
  readonly fileId: string;
  readonly typed: Typed;
  readonly language: Language;
};
export type Answered = { readonly wrong?: readonly Problem[] };

/**
 * The holder says what a picture may be used for. Once the report is in, a yes can still be taken back, for a person may
 * change their mind at any time; it cannot be given any more.
 */
export const answerConsent = act({
  name: "answer-consent",
  writes: ["REPORTATTACHMENT"],
  see: thePilot,
  decide: (pilot: Pilot, { number, fileId, typed, language }: Command, { at }): Outcome<Answered> => {
    const report = reportOf(pilot, number);
    const file = attachedTo(pilot, number).find((one) => one.fileId === fileId);
    if (!file || !isPicture(file)) return refuse("not-found");
    const read = readConsent(typed, language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const { publish, people } = read.value;
    const { consent } = file;
    if (consent?.publish === publish && consent.people === people) return already({});
    if (!isOpen(report) && publish)
      return { answer: { wrong: [{ field: "p-publish", text: attachmentsTexts[language].onlyTakenBack }] } };
    return {
      answer: {},
      writes: [
        {
          table: "pilots",
          update: keys.reportAttachment(pilot.id, number, fileId),
          set: { consent: { publish, people, at } },
          when: present,
        },
      ],
      log: {
        action: publish ? "reportAttachment.mayBeUsed" : "reportAttachment.notToBeUsed",
        details: { number, name: file.name },
      },
    };
  },
  actor: holderOf,
});
