import { act, type FormAnswer, type FormCommand, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import { paymentPut } from "../../pilot/items/payment.ts";
import { requireTermsAccepted } from "../../pilot/items/terms.ts";
import { mandateSaid, referenceOf } from "../../pilot/mandates/mandate-words.ts";
import { type MandatesSeen, seenMandates } from "../../pilot/mandates/mandates.store.ts";
import { type Pilot, requireStage, requireVersion, thePilot } from "../../pilot/pilot.ts";
import { PaymentId } from "../../vocabulary/ids.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { ore } from "../../vocabulary/ore.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { advanceHeld } from "../mandates.ts";
import { duePayment, grantChanged } from "../settlement-writes.ts";
import { readAdvance } from "./advance.form.ts";
import { advanceBounds } from "./advance.ts";

type Seen = Pick<Pilot, "heads"> & { readonly pilot: Pilot; readonly mandates: MandatesSeen };

/** The decider lets the holder have money ahead of costs, for a reason and within the mandate. */
export const decideAdvance = act({
  name: "decide-advance",
  writes: ["GRANT", "PAYMENT"],
  see: async (table: Reader, pressed: Pressed<FormCommand>): Promise<Seen> => {
    const pilot = await thePilot(table, pressed);
    return { pilot, heads: pilot.heads, mandates: await seenMandates(table, pressed.by.id) };
  },
  decide: (seen: Seen, { version, typed, language }: FormCommand, { by, at, newId }): Outcome<FormAnswer> => {
    const { pilot, mandates } = seen;
    requireStage(pilot, "funded");
    const { grant, call, lifecycle } = pilot;
    if (grant.ended) refuse("not-in-this-stage");
    requireTermsAccepted(pilot);
    requireVersion(grant, version);
    const read = readAdvance(typed, advanceBounds(grant, call.advance).nowOre, language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const { "p-amount": amountOre, "p-reason": reason } = read.value;
    const held = advanceHeld(pilot, amountOre, dayOf(at));
    const said = mandateSaid(mandates, { id: by.id, function: "decider" }, held, language);
    if (said && !said.mandate) return { answer: { wrong: [{ field: "p-amount", text: `${said.may} ${said.ask}` }] } };
    const mandate = said?.mandate && referenceOf(said.mandate, "sv");
    const { registrationNumber } = lifecycle;
    const advance = { kind: "advance", amountOre, reference: "advance", reason, registrationNumber, by, at } as const;
    const { title, contact } = grant;
    const data = { title, ...(registrationNumber ? { registrationNumber } : {}), amountOre, reason };
    return {
      answer: {},
      writes: [
        grantChanged(grant, { advanceDueOre: ore(grant.advanceDueOre + amountOre) }, at),
        paymentPut(duePayment(grant, { paymentId: newId(PaymentId), ...advance })),
        ...mandates.guards,
      ],
      mails: [{ template: "advance-decided", language: contact.language, to: contact.email, data }],
      log: { action: "advance.decided", details: { amountOre, ...(mandate === undefined ? {} : { mandate }) } },
    };
  },
});
