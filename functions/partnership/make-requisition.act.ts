import { act, type FormAnswer, type Outcome } from "../pilot/act.ts";
import { theVerification } from "../pilot/the-verification.ts";
import { dayOf } from "../vocabulary/instant.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { agreementPut } from "./agreement.store.ts";
import { missingOf, type Requisition, requisitionedOf, termsInForce } from "./agreement.ts";
import { contributionPosting, type Host } from "./contribution-posting.ts";
import { alreadyRequisitioned, partiesMissing, yearAfterEnd } from "./partnership.refusals.ts";
import { readRequisition } from "./requisition.form.ts";
import { type OnAgreement, type SeenAgreement, seeAgreement, seenTerms } from "./seen-agreement.store.ts";

type Command = OnAgreement & { readonly host: Host };

/** The host asks the parties for a year's contributions, by the terms in force; they are posted as claims on that day. */
export const makeRequisition = act({
  name: "make-requisition",
  writes: ["AGREEMENTS"],
  see: seeAgreement,
  decide: (seen: SeenAgreement, command: Command, { by, at }): Outcome<FormAnswer> => {
    const newest = seenTerms(seen, command);
    const { agreement } = seen;
    const today = dayOf(at);
    const terms = termsInForce(agreement, today) ?? refuse(partiesMissing, { parties: missingOf(newest).join(", ") });
    const read = readRequisition(command.typed, terms, today, command.language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const { year, dueDay } = read.value;
    if (agreement.requisitions.some((one) => one.year === year)) refuse(alreadyRequisitioned);
    const { dissolved } = agreement;
    if (dissolved && `${year}-01-01` > dissolved.day) refuse(yearAfterEnd, { end: dissolved.day });
    const claims = terms.parties.map(({ name: party, yearlyOre: amountOre }) => ({ party, amountOre, receipts: [] }));
    const requisition: Requisition = {
      ...{ year, terms: terms.number, day: today, dueDay, by: by.name, verification: theVerification.name, claims },
    };
    const amountOre = requisitionedOf(requisition);
    return {
      answer: {},
      writes: [agreementPut({ ...agreement, requisitions: [...agreement.requisitions, requisition] }, at)],
      posting: contributionPosting(agreement, {
        ...{ kind: "contribution-claim", host: command.host, reference: `requisition/${year}`, at, parties: claims },
      }),
      log: { action: "partnership.requisitioned", details: { title: agreement.title, year, dueDay, amountOre } },
    };
  },
});
