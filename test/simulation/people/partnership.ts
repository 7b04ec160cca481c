import { newAgreementTyped, termsTyped } from "../../../functions/partnership/agreement.form.ts";
import { readAgreements } from "../../../functions/partnership/agreement.store.ts";
import { type Agreement, missingOf } from "../../../functions/partnership/agreement.ts";
import { amendAgreement } from "../../../functions/partnership/amend-agreement.act.ts";
import { approveAgreement } from "../../../functions/partnership/approve-agreement.act.ts";
import { bookFunding } from "../../../functions/partnership/book-funding.act.ts";
import { dissolveAgreement } from "../../../functions/partnership/dissolve-agreement.act.ts";
import { enterAgreement } from "../../../functions/partnership/enter-agreement.act.ts";
import { makeRequisition } from "../../../functions/partnership/make-requisition.act.ts";
import { noteDecided } from "../../../functions/partnership/note-decided.act.ts";
import { noteFollowUp } from "../../../functions/partnership/note-follow-up.act.ts";
import { noteSignature } from "../../../functions/partnership/note-signature.act.ts";
import { openClaims } from "../../../functions/partnership/receipt.form.ts";
import { recordContribution } from "../../../functions/partnership/record-contribution.act.ts";
import { Nonce, newId, periodSubject } from "../../../functions/vocabulary/ids.ts";
import { monthOf, plusDays, yearOf } from "../../../functions/vocabulary/instant.ts";
import { editKronor, ore } from "../../../functions/vocabulary/ore.ts";
import type { Typed } from "../../../functions/vocabulary/typed.ts";
import { move, type Office, type Play, staff } from "./play.ts";

const host = { name: "Region Exempel", number: "232100-0164" };
const pressedBy = (office: Office) => ({
  subject: periodSubject(monthOf(office.now)),
  by: staff(office, "finance"),
  nonce: newId(Nonce),
});
const on = ({ agreementId: id, version }: Agreement, typed: Typed) => ({ id, version, typed, language: "sv" as const });

/** What finance does with an agreement that is there. */
async function withAgreement(office: Office, played: (agreement: Agreement) => ReturnType<Play<Office>["play"]>) {
  const agreement = office.chance.pick(await readAgreements(office.world.reader));
  return agreement && played(agreement);
}

/** Money in: agreements, what parties decide about them, requisitions and what comes. */
export const thePartnership: readonly Play<Office>[] = [
  {
    weight: 0.1,
    play: async (office) => {
      const year = yearOf(monthOf(office.now));
      const typed = {
        ...newAgreementTyped(),
        ...{ "p-name": "Partnerskapet", "p-from": String(year), "p-through": String(year + 3) },
        // Also with a number that is none.
        "p-parties": `Kommunen Ett; ${office.chance.likely(0.8) ? "212000-0357" : "218000-2180"}; 5 000 000\nHögskolan; saknas; 1 100 000`,
        "p-signatories": "Kommunen Ett; Ordföranden\nHögskolan; Rektorn",
      };
      return move(enterAgreement, { ...pressedBy(office), command: { typed, language: "sv" } });
    },
  },
  {
    weight: 0.1,
    play: (office) =>
      withAgreement(office, async (agreement) => {
        const newest = agreement.terms.at(-1);
        const typed = newest ? termsTyped(newest) : {};
        return move(amendAgreement, { ...pressedBy(office), command: on(agreement, typed) });
      }),
  },
  {
    weight: 0.6,
    play: (office) =>
      withAgreement(office, async (agreement) => {
        const newest = agreement.terms.at(-1);
        const missing = newest ? missingOf(newest) : [];
        const at = (newest?.parties ?? []).findIndex(({ name }) => name === office.chance.pick(missing)) + 1;
        const typed = { "p-party": `p-of-${at}`, "p-day": office.today };
        return move(approveAgreement, { ...pressedBy(office), command: on(agreement, typed) });
      }),
  },
  {
    weight: 0.8,
    play: (office) =>
      withAgreement(office, async (agreement) => {
        const { now, today, chance } = office;
        const year = yearOf(monthOf(now));
        const some = { "p-amount": "1 000", "p-day": today };
        const [act, typed] = chance.pick([
          [bookFunding, { ...some, "p-year": String(year), "p-from": "Stiftelsen" }],
          [noteDecided, { ...some, "p-title": "Projektet" }],
          // Years that are over come late in a simulated life: mostly nothing is owed, and the form says so.
          [noteFollowUp, { "p-which": `p-of-${1 + chance.below(2)}`, "p-day": today }],
          [noteSignature, { "p-who": `p-of-${1 + chance.below(2)}`, "p-day": today }],
          [dissolveAgreement, { "p-day": `${year + 2}-06-30` }],
        ] as const) ?? [noteDecided, {}];
        return move(act, { ...pressedBy(office), command: on(agreement, typed) });
      }),
  },
  {
    weight: 0.3,
    play: (office) =>
      withAgreement(office, async (agreement) => {
        const { now, chance } = office;
        const typed = { "p-year": String(yearOf(monthOf(plusDays(now, chance.pick([0, 200]) ?? 0)))) };
        return move(makeRequisition, { ...pressedBy(office), command: { ...on(agreement, typed), host } });
      }),
  },
  {
    weight: 0.6,
    play: (office) =>
      withAgreement(office, async (agreement) => {
        const claim = office.chance.pick(openClaims(agreement));
        if (!claim) return undefined;
        // Also more than is left, which is turned away.
        const amountOre = ore(Math.round(claim.leftOre * (office.chance.pick([0.4, 1, 1.2]) ?? 1)));
        const typed = { "p-claim": claim.id, "p-amount": editKronor(amountOre), "p-day": office.today };
        return move(recordContribution, { ...pressedBy(office), command: { ...on(agreement, typed), host } });
      }),
  },
];
