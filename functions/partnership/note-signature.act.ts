import { act, type FormAnswer, type Outcome } from "../pilot/act.ts";
import { dayOf } from "../vocabulary/instant.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { agreementPut } from "./agreement.store.ts";
import { readNote, signatureForm, unsigned } from "./agreement-notes.form.ts";
import { type OnAgreement, type SeenAgreement, seeAgreement, seenTerms } from "./seen-agreement.store.ts";

/** Somebody has signed the newest version of the agreement: it is signed when all its signatories have. */
export const noteSignature = act({
  name: "note-signature",
  writes: ["AGREEMENTS"],
  see: seeAgreement,
  decide: (seen: SeenAgreement, command: OnAgreement, { at }): Outcome<FormAnswer> => {
    const terms = seenTerms(seen, command);
    const { agreement } = seen;
    const waiting = unsigned(terms);
    const read = readNote(signatureForm(waiting, dayOf(at)), command.typed, command.language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const { "p-who": who, "p-day": signed } = read.value;
    const { party, name } = waiting.find(({ id }) => id === who) ?? refuse("not-found");
    const signatories = (terms.signatories ?? []).map((one) =>
      one.party === party && one.name === name ? { ...one, signed } : one,
    );
    const versions = [...agreement.terms.slice(0, -1), { ...terms, signatories }];
    return {
      answer: {},
      writes: [agreementPut({ ...agreement, terms: versions }, at)],
      log: { action: "partnership.signed", details: { title: agreement.title, number: terms.number, party } },
    };
  },
});
