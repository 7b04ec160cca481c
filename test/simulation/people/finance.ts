import { advanceBounds } from "../../../functions/payments/advances/advance.ts";
import { decideAdvance } from "../../../functions/payments/advances/decide-advance.act.ts";
import { withdrawAdvance } from "../../../functions/payments/advances/withdraw-advance.act.ts";
import { attestPayment } from "../../../functions/payments/attest-payment.act.ts";
import { markPaymentPaid } from "../../../functions/payments/batches/mark-payment-paid.act.ts";
import { takeOutPayment } from "../../../functions/payments/batches/take-out-payment.act.ts";
import { setLedgerCodes } from "../../../functions/payments/codes/set-ledger-codes.act.ts";
import { calledAbout } from "../../../functions/payments/payee/call-back.ts";
import { checkPayee } from "../../../functions/payments/payee/check-payee.act.ts";
import { enterPayee } from "../../../functions/payments/payee/enter-payee.act.ts";
import { noteCallBack } from "../../../functions/payments/payee/note-call-back.act.ts";
import { recordRepayment } from "../../../functions/payments/repayments/record-repayment.act.ts";
import { dismissReturned } from "../../../functions/payments/returned/dismiss-returned.act.ts";
import { reversePayment } from "../../../functions/payments/returned/reverse-payment.act.ts";
import { sayReturned } from "../../../functions/payments/returned/say-returned.act.ts";
import { openClaimOf } from "../../../functions/pilot/items/grant.ts";
import { isOpen, type Payment } from "../../../functions/pilot/items/payment.ts";
import { dayOf, instant } from "../../../functions/vocabulary/instant.ts";
import { ore } from "../../../functions/vocabulary/ore.ts";
import { anAdvance, aRepayment, saidReturned } from "../../builders/a-payment.ts";
import { button, type Look, type Play, saving, staff } from "./play.ts";

const somePayment = ({ pilot, chance }: Look, fits: (payment: Payment) => boolean) =>
  chance.pick(chance.likely(0.95) ? pilot.payments.filter(fits) : pilot.payments);

/** A payment that lies with the bank, by its batch. */
function sent(look: Look) {
  const payment = somePayment(look, ({ status }) => status === "batched");
  return payment?.batchId && { batchId: payment.batchId, paymentId: payment.paymentId, part: payment.batchPart };
}
/** The day on which a batch was made is in its name, in UTC. */
const madeOn = (batchId: string) =>
  dayOf(
    instant(
      `${batchId.slice(0, 4)}-${batchId.slice(4, 6)}-${batchId.slice(6, 8)}T${batchId.slice(9, 11)}:${batchId.slice(11, 13)}:${batchId.slice(13, 15)}Z`,
    ),
  );

/** What the decider and finance do with one grant's money. */
export const finance: readonly Play[] = [
  {
    weight: 60,
    play: (look) => {
      const payment = somePayment(look, ({ status }) => status === "entered" || status === "attested-once");
      if (!payment) return undefined;
      const { paymentId, version } = payment;
      const command = { paymentId, version, payeeVersion: look.pilot.payee?.version ?? 0 };
      return button(look, attestPayment, { by: staff(look, "finance"), command });
    },
  },
  {
    weight: 1.2,
    play: (look) => {
      const { pilot, chance } = look;
      const grant = pilot.grantIfAny;
      if (!grant || pilot.lifecycle.stage !== "funded") return undefined;
      const amountOre = ore(Math.trunc(advanceBounds(grant, pilot.call.advance).nowOre * chance.fraction() * 1.1));
      return button(look, decideAdvance, { by: staff(look, "decider"), command: anAdvance(grant.version, amountOre) });
    },
  },
  {
    weight: 0.4,
    play: (look) => {
      const advance = somePayment(look, (one) => one.kind === "advance" && isOpen(one));
      if (!advance) return undefined;
      const command = { version: look.pilot.grant.version, paymentId: advance.paymentId };
      return button(look, withdrawAdvance, { by: staff(look, "decider"), command });
    },
  },
  {
    weight: 60,
    play: (look) => {
      const command = sent(look);
      if (!command) return undefined;
      // A large batch was sent on the day of its second attest, which its name does not say.
      const paidOn = look.chance.likely(0.5) || command.part !== undefined ? look.today : madeOn(command.batchId);
      const fits = (at: Parameters<typeof dayOf>[0]) => paidOn <= dayOf(at) && paidOn >= madeOn(command.batchId);
      return {
        ...saving(look, markPaymentPaid, { by: staff(look, "finance"), command: { ...command, paidOn } }),
        fits,
      };
    },
  },
  {
    weight: 2,
    play: (look) => {
      const command = sent(look);
      return command && button(look, takeOutPayment, { by: staff(look, "finance"), command });
    },
  },
  {
    weight: 0.3,
    play: (look) => {
      const payment = somePayment(look, ({ status, returning }) => status === "paid" && !returning);
      if (!payment) return undefined;
      const day = look.chance.likely(0.6) ? look.today : undefined;
      const command = saidReturned(payment.version, payment.paymentId, day);
      return button(look, sayReturned, { by: staff(look, "finance"), command });
    },
  },
  {
    weight: 2,
    play: (look) => {
      const payment = look.chance.pick(look.pilot.payments.filter(({ returning }) => returning));
      if (!payment) return undefined;
      const { paymentId, version } = payment;
      const pressed = { by: staff(look, "finance"), command: { paymentId, version } };
      return look.chance.likely(0.8) ? button(look, reversePayment, pressed) : button(look, dismissReturned, pressed);
    },
  },
  {
    weight: 8,
    play: (look) => {
      const grant = look.pilot.grantIfAny;
      const open = grant ? openClaimOf(grant) : ore(0);
      if (!grant || open <= 0) return undefined;
      const amountOre = ore(Math.ceil(open * (look.chance.pick([1, look.chance.fraction()]) ?? 1)));
      return button(look, recordRepayment, {
        by: staff(look, "finance"),
        command: aRepayment(grant.version, amountOre, look.today),
      });
    },
  },
  {
    weight: 0.5,
    play: (look) => {
      const { pilot, chance } = look;
      if (!pilot.grantIfAny) return undefined;
      const typed = { "p-giro": "PG 4789251", "p-message": `Ändrat ${chance.below(999)}` };
      return button(look, enterPayee, {
        by: staff(look, "finance"),
        command: { version: pilot.payee?.version ?? 0, typed, language: "sv" },
      });
    },
  },
  {
    weight: 0.4,
    play: (look) => {
      const grant = look.pilot.grantIfAny;
      if (!grant) return undefined;
      const typed = { "p-cost-centre": String(look.chance.below(9999)), "p-project": "" };
      const by = staff(look, look.chance.likely(0.5) ? "finance" : "officer");
      return button(look, setLedgerCodes, { by, command: { version: grant.version, typed, language: "sv" } });
    },
  },
  {
    weight: 4,
    play: (look) => {
      const { pilot, chance } = look;
      if (!pilot.payee?.pending) return undefined;
      const command = { version: pilot.payee.version, outcome: chance.likely(0.7) ? "approved" : "rejected" } as const;
      return button(look, checkPayee, { by: staff(look, "finance"), command });
    },
  },
  {
    // Where a number has changed nothing is attested before: pressed as often as that would.
    weight: 20,
    play: (look) => {
      const { pilot, chance, today } = look;
      if (!pilot.payee || !calledAbout(pilot)) return undefined;
      const typed = {
        ...{ "p-whom": "Kassören", "p-phone": "019-670 00 00", "p-day": today },
        "p-source": chance.likely(0.9) ? "p-looked-up" : "p-request",
        "p-result": chance.pick(["p-confirmed", "p-confirmed", "p-denied", "p-not-reached"]) ?? "p-confirmed",
      };
      const by = staff(look, chance.likely(0.5) ? "finance" : "officer");
      return button(look, noteCallBack, { by, command: { version: pilot.payee.version, typed, language: "sv" } });
    },
  },
];
