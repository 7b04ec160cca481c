import type { OutcomeMail } from "../../pilot/act.ts";
import { rateHolds } from "../../pilot/de-minimis/euro-rate-of-day.ts";
import { type DecisionOf, decisionNumber } from "../../pilot/items/decision.ts";
import { takeoverPut } from "../../pilot/items/takeover.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import type { Write } from "../../platform/table/table.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { amendmentLetter } from "../decision-mails.ts";
import { takeoverElsewhere } from "./takeover.refusals.ts";
import { takeoverThat } from "./takeover.ts";
import { takeoverLink } from "./told-of-takeover.ts";

type Decided = { readonly writes: readonly Write[]; readonly mails: readonly OutcomeMail[] };

/**
 * What a decision does with the change of holder that it answers: it waits for its day, or has come to nothing. The letter
 * goes to who was to take over, too, by the link of the offer, and to that organisation's official mailbox.
 */
export function takeoverDecided(pilot: Pilot, made: DecisionOf<"amended">): Decided {
  const { holder } = made;
  if (!holder) return { writes: [], mails: [] };
  const takeover = takeoverThat(pilot, "accepted");
  if (takeover.number !== holder.takeover) refuse(takeoverElsewhere);
  const status = holder.granted ? "granted" : "refused";
  const { id: _, ...letter } = amendmentLetter(pilot, made, pilot.grant);
  const { party, language } = takeover;
  const own = { ...letter, to: party.contact.email, language, link: takeoverLink(takeover, pilot.grant) };
  const { link: _link, ...copied } = own;
  const aid = holder.deMinimis;
  return {
    writes: [
      takeoverPut(pilot.id, { ...takeover, status, decision: decisionNumber(made) }),
      ...(aid ? rateHolds(made.day, aid.rate) : []),
    ],
    mails: [own, ...(party.mailbox ? [{ ...copied, to: party.mailbox, copy: true as const }] : [])],
  };
}
