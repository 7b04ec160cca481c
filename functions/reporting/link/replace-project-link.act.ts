import { act, type Outcome } from "../../pilot/act.ts";
import type { Grant } from "../../pilot/items/grant.ts";
import type { OutboxEntry } from "../../pilot/items/outbox-entry.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import type { Write } from "../../platform/table/table.ts";
import type { LinkAsked } from "./project-link.form.ts";
import { projectLink } from "./project-link.ts";

/**
 * An officer mails the contact the link to the project again, or closes every link there is and mails a new one: the old
 * ones and what they opened end at once, by the grant's generation. The contact hears why.
 */
export const replaceProjectLink = act({
  name: "replace-project-link",
  writes: ["GRANT"],
  see: thePilot,
  decide: ({ subject, grant, outbox }: Pilot, { replaces, reason }: LinkAsked): Outcome<object> => {
    if (!replaces)
      return {
        answer: {},
        mails: [projectLink(grant, { replaces })],
        log: { action: "project-link.sent-again", details: { reason } },
      };
    const renewed = { ...grant, linkGeneration: grant.linkGeneration + 1 };
    return {
      answer: {},
      writes: [
        {
          table: "pilots",
          update: keys.grant(grant.applicationId),
          set: { linkGeneration: renewed.linkGeneration },
          when: [{ attribute: "linkGeneration", equals: grant.linkGeneration }],
        },
        ...outbox.filter((entry) => isToCome(entry, grant)).map((entry) => withLinkOf(renewed, subject, entry)),
      ],
      mails: [projectLink(renewed, { replaces, reason })],
      log: { action: "project-link.replaced", details: { reason } },
    };
  },
});

/** A mail with the project's link that is yet to be sent to the contact, perhaps after it was parked. */
function isToCome({ effect, status, cancelled }: OutboxEntry, { contact }: Grant): boolean {
  if (effect.kind !== "mail" || effect.link?.purpose !== "holder" || effect.to !== contact.email) return false;
  return !cancelled && ["waiting", "parked", "bounced"].includes(status);
}

/** Its link would be closed when it arrives: it gets the new generation. */
const withLinkOf = (
  { linkGeneration: generation }: Grant,
  subject: Pilot["subject"],
  { outboxId, effect, status }: OutboxEntry,
): Write => ({
  table: "pilots",
  update: keys.outbox(subject, outboxId),
  set: { effect: effect.kind === "mail" ? { ...effect, link: { ...effect.link, generation } } : effect },
  when: [{ attribute: "status", equals: status }],
});
