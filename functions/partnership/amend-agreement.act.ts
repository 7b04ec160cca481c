import { act, type FormAnswer, type Outcome } from "../pilot/act.ts";
import { readAmendment } from "./agreement.form.ts";
import { agreementPut } from "./agreement.store.ts";
import { type OnAgreement, type SeenAgreement, seeAgreement, seenTerms } from "./seen-agreement.store.ts";

/** An amendment is the agreement's next version; until all parties have decided it, the earlier one holds. */
export const amendAgreement = act({
  name: "amend-agreement",
  writes: ["AGREEMENTS"],
  see: seeAgreement,
  decide: (seen: SeenAgreement, command: OnAgreement, { by, at }): Outcome<FormAnswer> => {
    const { number } = seenTerms(seen, command);
    const read = readAmendment(command.typed, command.language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const { agreement } = seen;
    const next = { number: number + 1, ...read.value, approvals: [], proposedAt: at, proposedBy: by.name };
    return {
      answer: {},
      writes: [agreementPut({ ...agreement, terms: [...agreement.terms, next] }, at)],
      log: { action: "partnership.amended", details: { title: agreement.title, number: next.number } },
    };
  },
});
