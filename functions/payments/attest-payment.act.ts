import { act, type Outcome, type Pressed, type Reader } from "../pilot/act.ts";
import { paymentChanged, paymentOf } from "../pilot/items/payment.ts";
import { mandateOf, referenceOf } from "../pilot/mandates/mandate-words.ts";
import { type MandatesSeen, seenMandates } from "../pilot/mandates/mandates.store.ts";
import { type CaseSeen, theCase } from "../pilot/people/case-log.store.ts";
import { requireSeparate } from "../pilot/people/duties.ts";
import { requireVersion } from "../pilot/pilot.ts";
import { booksDebts, type PaymentMode } from "../settings/payment-modes.ts";
import { paymentModeAt } from "../settings/settings.store.ts";
import type { PaymentId } from "../vocabulary/ids.ts";
import { dayOf } from "../vocabulary/instant.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { attested } from "./attest.ts";
import { debtOn } from "./debt.ts";
import { bookedNow } from "./internal-booking.ts";
import { attestHeld } from "./mandates.ts";
import { whyCall } from "./payee/call-back.ts";
import { paymentPaths } from "./payments.paths.ts";
import { callFirst } from "./payments.refusals.ts";
import { grantChanged, postingOf } from "./settlement-writes.ts";

/** The versions of the payment and of the payee that the attester read through; 0 where there was no payee. */
type Command = { readonly paymentId: PaymentId; readonly version: number; readonly payeeVersion: number };
type Seen = CaseSeen & { readonly mandates: MandatesSeen; readonly mode: PaymentMode };

/** A person of finance says that a payment is right: its amount, what it rests on, and where it goes. */
export const attestPayment = act({
  name: "attest-payment",
  writes: ["PAYMENT", "GRANT"],
  see: async (table: Reader, pressed: Pressed<Command>): Promise<Seen> => ({
    ...(await theCase(table, pressed)),
    mandates: await seenMandates(table, pressed.by.id),
    mode: await paymentModeAt(table, pressed.at),
  }),
  decide: (seen: Seen, { paymentId, version, payeeVersion }: Command, { by, at }): Outcome<object> => {
    const { pilot, log, mandates, mode } = seen;
    const before = paymentOf(pilot, paymentId);
    requireVersion(before, version);
    requireVersion(pilot.payee, payeeVersion);
    if (!pilot.grant.unit && whyCall(pilot)) refuse(callFirst, { goTo: paymentPaths.payee(pilot.id) });
    // First whether the person may attest this payment at all: to those who may not, their mandate is of no concern.
    attested(before, by, at);
    const held = attestHeld(pilot, before, dayOf(at));
    const mandate = mandateOf(mandates, { id: by.id, function: "finance" }, held);
    const byMandate = mandate && referenceOf(mandate, "sv");
    const payment = attested(before, by, at, byMandate);
    requireSeparate({ pilot, log }, by, "attester");
    const { amountOre, attests } = payment;
    const { grant, lifecycle } = pilot;
    // A unit of the authority itself has no payee: what two have attested is booked, whatever the mode, and is no debt.
    if (grant.unit && payment.status === "attested") return bookedNow(pilot, payment, { at, guards: mandates.guards });
    // Once a debt it stays one, also when it is attested again.
    const becomesDebt = payment.status === "attested" && booksDebts(mode) && !payment.owedOn;
    const debt = becomesDebt ? debtOn(pilot, payment) : undefined;
    const { registrationNumber } = lifecycle;
    const reference = `payable/${paymentId}`;
    return {
      answer: {},
      writes: [
        paymentChanged(debt ? { ...payment, owedOn: dayOf(at) } : payment),
        ...(debt ? [grantChanged(grant, debt.sums, at)] : []),
        ...mandates.guards,
      ],
      ...(debt ? { posting: postingOf(grant, { registrationNumber, reference, at, lines: debt.lines }) } : {}),
      log: {
        action: "payment.attested",
        details: { amountOre, attest: attests.length, ...(byMandate === undefined ? {} : { mandate: byMandate }) },
      },
    };
  },
});
