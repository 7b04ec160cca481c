import { type Decision, decisionNumber } from "../pilot/items/decision.ts";
import type { Pilot } from "../pilot/pilot.ts";
import type { Instant, LocalDay } from "../vocabulary/instant.ts";
import { letterId } from "./decision-mails.ts";

/** Whether the party has been told: `nobody` where there is nothing to tell, `lost` where the letter did not arrive. */
export type Told = {
  readonly state: "nobody" | "not-told" | "lost" | "sent" | "told";
  readonly at?: Instant | undefined;
  readonly day?: LocalDay | undefined;
};

/**
 * Deciding and telling are apart: a decision is not told until its own letter has been sent, and no letter of an earlier
 * one counts for it. Of the first kind of decision the letter had no name; it was the only one of its case.
 */
export function toldOf({ outbox, afterDecisions }: Pick<Pilot, "outbox" | "afterDecisions">, decision: Decision): Told {
  if (decision.outcome === "postponed") return { state: "nobody" };
  const number = decisionNumber(decision);
  const day = afterDecisions.get(number)?.toldDay;
  if (day) return { state: "told", day };
  const ofFirstKind = (id: string) => decision.v === 1 && id.startsWith("mail-decision-");
  const letter = outbox.find(({ outboxId }) => outboxId === letterId(number) || ofFirstKind(outboxId));
  if (!letter) return { state: "not-told" };
  if (letter.status === "bounced" || letter.status === "parked") return { state: "lost" };
  return letter.status === "delivered" ? { state: "sent", at: letter.deliveredAt } : { state: "not-told" };
}
