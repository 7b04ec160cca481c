import { act, type FormAnswer, type FormCommand, type Outcome } from "../../pilot/act.ts";
import { paymentPut } from "../../pilot/items/payment.ts";
import { type Pilot, requireStage, requireVersion, thePilot } from "../../pilot/pilot.ts";
import { PaymentId } from "../../vocabulary/ids.ts";
import { ore } from "../../vocabulary/ore.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { duePayment, grantChanged } from "../settlement-writes.ts";
import { readAdvance } from "./advance.form.ts";
import { advanceBounds } from "./advance.ts";

/** The decider lets the holder have money ahead of costs, for a reason. */
export const decideAdvance = act({
  name: "decide-advance",
  writes: ["GRANT", "PAYMENT"],
  see: thePilot,
  decide: (pilot: Pilot, { version, typed, language }: FormCommand, { by, at, newId }): Outcome<FormAnswer> => {
    requireStage(pilot, "funded");
    const { grant, call, lifecycle } = pilot;
    if (grant.ended) refuse("not-in-this-stage");
    requireVersion(grant, version);
    const read = readAdvance(typed, advanceBounds(grant, call.advance).nowOre, language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const { "p-amount": amountOre, "p-reason": reason } = read.value;
    const { registrationNumber } = lifecycle;
    const advance = { kind: "advance", amountOre, reference: "advance", reason, registrationNumber, by, at } as const;
    const { title, contact } = grant;
    const data = { title, ...(registrationNumber ? { registrationNumber } : {}), amountOre, reason };
    return {
      answer: {},
      writes: [
        grantChanged(grant, { advanceDueOre: ore(grant.advanceDueOre + amountOre) }, at),
        paymentPut(duePayment(grant, { paymentId: newId(PaymentId), ...advance })),
      ],
      mails: [{ template: "advance-decided", language: contact.language, to: contact.email, data }],
      log: { action: "advance.decided", details: { amountOre } },
    };
  },
});
