import { act, type FormAnswer, type Outcome } from "../pilot/act.ts";
import { dayOf } from "../vocabulary/instant.ts";
import { agreementPut } from "./agreement.store.ts";
import { readApproval } from "./approval.form.ts";
import { type OnAgreement, type SeenAgreement, seeAgreement, seenTerms } from "./seen-agreement.store.ts";

/** A party's decision on the newest version has gained legal force; the last one puts the version in force. */
export const approveAgreement = act({
  name: "approve-agreement",
  writes: ["AGREEMENTS"],
  see: seeAgreement,
  decide: (seen: SeenAgreement, command: OnAgreement, { by, at }): Outcome<FormAnswer> => {
    const terms = seenTerms(seen, command);
    const read = readApproval(command.typed, terms, dayOf(at), command.language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const { agreement } = seen;
    const { party, day } = read.value;
    const approved = { ...terms, approvals: [...terms.approvals, { party, day, by: by.name, at }] };
    return {
      answer: {},
      writes: [agreementPut({ ...agreement, terms: [...agreement.terms.slice(0, -1), approved] }, at)],
      log: { action: "partnership.approved", details: { title: agreement.title, number: terms.number, party, day } },
    };
  },
});
