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

/**
 * The mails to the contact that are yet to be sent, with the address and the links that hold when they arrive: reminders
 * wait for months, and their links would be closed by then.
 */
export function redirected(
  { subject, outbox }: Pick<Pilot, "subject" | "outbox">,
  { from, to, generation }: Change,
): readonly Write[] {
  return outbox.flatMap((entry): readonly Write[] => {
    const { outboxId, effect, status } = entry;
    if (!isToCome(entry)) return [];
    const when = [{ attribute: "status", equals: status }] as const;
    const update = keys.outbox(subject, outboxId);
    if (effect.kind === "register" && same(effect.mailAfter.to, from))
      return [
        { table: "pilots", update, set: { effect: { ...effect, mailAfter: { ...effect.mailAfter, to } } }, when },
      ];
    if (effect.kind !== "mail" || !same(effect.to, from)) return [];
    const isContacts = effect.link?.purpose === "holder" && effect.link.subject === contactsLink;
    // The link of a person's own stays that person's.
    if (effect.link && !isContacts) return [];
    const link = effect.link && generation !== undefined ? { ...effect.link, generation } : effect.link;
    return [{ table: "pilots", update, set: { effect: { ...effect, to, ...(link ? { link } : {}) } }, when }];
  });
}
