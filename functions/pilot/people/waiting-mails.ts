import { keys } from "../../platform/table/keys.ts";
import type { Write } from "../../platform/table/table.ts";
import type { OutboxEntry } from "../items/outbox-entry.ts";
import type { Pilot } from "../pilot.ts";
import { contactsLink } from "./parts.ts";

type Change = {
  /** The address that they wait for. */
  readonly from: string;
  /** Where they go instead. */
  readonly to: string;
  /** The generation of the contact's links to the project from now on. */
  readonly generation?: number | undefined;
};

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** A mail that is yet to be sent, perhaps after it was parked. */
const isToCome = ({ status, cancelled }: OutboxEntry) =>
  !cancelled && ["waiting", "parked", "bounced"].includes(status);

/** A mail to the contact as it is to be sent now; undefined of one that is another's, or of a link of a person's own. */
function mailNow(effect: OutboxEntry["effect"], { from, to, generation }: Change): OutboxEntry["effect"] | undefined {
  if (effect.kind === "register" && same(effect.mailAfter.to, from))
    return { ...effect, mailAfter: { ...effect.mailAfter, to } };
  if (effect.kind !== "mail" || !same(effect.to, from)) return undefined;
  const { link } = effect;
  if (!link) return { ...effect, to };
  if (link.purpose !== "holder" || link.subject !== contactsLink) return undefined;
  return { ...effect, to, link: { ...link, generation: generation ?? link.generation } };
}

/**
 * The mails to the contact that are yet to be sent, with the address and the links that hold when they arrive: reminders
 * wait for months, and their links would be closed by then.
 */
export const redirected = ({ subject, outbox }: Pick<Pilot, "subject" | "outbox">, change: Change): readonly Write[] =>
  outbox.filter(isToCome).flatMap(({ outboxId, effect, status }): readonly Write[] => {
    const now = mailNow(effect, change);
    const when = [{ attribute: "status", equals: status }] as const;
    return now ? [{ table: "pilots", update: keys.outbox(subject, outboxId), set: { effect: now }, when }] : [];
  });
