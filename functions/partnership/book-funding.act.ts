import { act, type FormAnswer, type Outcome } from "../pilot/act.ts";
import { dayOf } from "../vocabulary/instant.ts";
import { agreementPut } from "./agreement.store.ts";
import { fundingForm, readNote } from "./agreement-notes.form.ts";
import { type OnAgreement, type SeenAgreement, seeAgreement, seenTerms } from "./seen-agreement.store.ts";

/** Finance notes what has come from others than the parties: it is held against the target, and stops nothing. */
export const bookFunding = act({
  name: "book-funding",
  writes: ["AGREEMENTS"],
  see: seeAgreement,
  decide: (seen: SeenAgreement, command: OnAgreement, { by, at }): Outcome<FormAnswer> => {
    seenTerms(seen, command);
    const read = readNote(fundingForm(dayOf(at)), command.typed, command.language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const { agreement } = seen;
    const { "p-from": from, "p-amount": amountOre, "p-day": day } = read.value;
    const year = Number(read.value["p-year"]);
    const funding = [...(agreement.funding ?? []), { year, from, amountOre, day, by: by.name, at }];
    return {
      answer: {},
      writes: [agreementPut({ ...agreement, funding }, at)],
      log: { action: "partnership.funded", details: { title: agreement.title, year, amountOre } },
    };
  },
});
