import { act, type FormAnswer, type Outcome } from "../pilot/act.ts";
import { dayOf } from "../vocabulary/instant.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { agreementPut } from "./agreement.store.ts";
import { termsInForce } from "./agreement.ts";
import { followUpForm, missingFollowUps, readNote } from "./agreement-notes.form.ts";
import { type OnAgreement, type SeenAgreement, seeAgreement, seenTerms } from "./seen-agreement.store.ts";

/** A party has handed in its yearly follow-up: each has a receipt of its own. */
export const noteFollowUp = act({
  name: "note-follow-up",
  writes: ["AGREEMENTS"],
  see: seeAgreement,
  decide: (seen: SeenAgreement, command: OnAgreement, { by, at }): Outcome<FormAnswer> => {
    const { agreement } = seen;
    const terms = termsInForce(agreement, dayOf(at)) ?? seenTerms(seen, command);
    seenTerms(seen, command);
    const missing = missingFollowUps(agreement, terms, dayOf(at));
    const read = readNote(followUpForm(missing, dayOf(at)), command.typed, command.language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const { "p-which": which, "p-day": day } = read.value;
    const { year, party } = missing.find(({ id }) => id === which) ?? refuse("not-found");
    const followUps = [...(agreement.followUps ?? []), { year, party, day, by: by.name, at }];
    return {
      answer: {},
      writes: [agreementPut({ ...agreement, followUps }, at)],
      log: { action: "partnership.followed-up", details: { title: agreement.title, year, party, day } },
    };
  },
});
