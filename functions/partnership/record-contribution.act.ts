import { act, type FormAnswer, type Outcome } from "../pilot/act.ts";
import { theVerification } from "../pilot/the-verification.ts";
import { dayOf } from "../vocabulary/instant.ts";
import { agreementPut } from "./agreement.store.ts";
import { contributionPosting, type Host } from "./contribution-posting.ts";
import { openClaims, readReceipt } from "./receipt.form.ts";
import { type OnAgreement, type SeenAgreement, seeAgreement, seenTerms } from "./seen-agreement.store.ts";

type Command = OnAgreement & { readonly host: Host };

/** Finance has found a party's contribution on the bank account, or a part of it: it is posted with the bank's day. */
export const recordContribution = act({
  name: "record-contribution",
  writes: ["AGREEMENTS"],
  see: seeAgreement,
  decide: (seen: SeenAgreement, command: Command, { by, at }): Outcome<FormAnswer> => {
    seenTerms(seen, command);
    const { agreement } = seen;
    const read = readReceipt(command.typed, openClaims(agreement), dayOf(at), command.language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const { claim, amountOre, day } = read.value;
    const { party, year } = claim;
    const receipt = { day, amountOre, by: by.name, verification: theVerification.name };
    const requisitions = agreement.requisitions.map((one) =>
      one.year === year
        ? {
            ...one,
            claims: one.claims.map((of) => (of.party === party ? { ...of, receipts: [...of.receipts, receipt] } : of)),
          }
        : one,
    );
    const parties = [{ party, amountOre }];
    return {
      answer: {},
      writes: [agreementPut({ ...agreement, requisitions }, at)],
      posting: contributionPosting(agreement, {
        ...{ kind: "contribution", host: command.host, reference: `contribution/${year}`, at, trueDay: day, parties },
      }),
      log: { action: "partnership.received", details: { title: agreement.title, year, party, amountOre, day } },
    };
  },
});
