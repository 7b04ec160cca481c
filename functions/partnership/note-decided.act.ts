import { act, type FormAnswer, type Outcome } from "../pilot/act.ts";
import { dayOf } from "../vocabulary/instant.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { agreementPut } from "./agreement.store.ts";
import { decidedForm, readNote } from "./agreement-notes.form.ts";
import { staysPayable } from "./agreement-notes.ts";
import { decidedAfterEnd } from "./partnership.refusals.ts";
import { type OnAgreement, type SeenAgreement, seeAgreement, seenTerms } from "./seen-agreement.store.ts";

/** Finance notes a project that the parties have decided. After the agreement has ended none is decided any more. */
export const noteDecided = act({
  name: "note-decided",
  writes: ["AGREEMENTS"],
  see: seeAgreement,
  decide: (seen: SeenAgreement, command: OnAgreement, { by, at }): Outcome<FormAnswer> => {
    seenTerms(seen, command);
    const read = readNote(decidedForm(dayOf(at)), command.typed, command.language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const { agreement } = seen;
    const { "p-title": title, "p-amount": amountOre, "p-day": day } = read.value;
    if (!staysPayable(agreement, day)) refuse(decidedAfterEnd, { day, end: agreement.dissolved?.day ?? "" });
    const decided = [...(agreement.decided ?? []), { title, amountOre, day, by: by.name, at }];
    return {
      answer: {},
      writes: [agreementPut({ ...agreement, decided }, at)],
      log: { action: "partnership.decided", details: { title: agreement.title, day, amountOre } },
    };
  },
});
