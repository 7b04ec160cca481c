import type { OutboxEntry } from "../pilot/items/outbox-entry.ts";
import { isOpen, isSubmitted } from "../pilot/items/review.ts";
import { workOfRoom } from "../pilot/open-work.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { shownAddress } from "../platform/mail/mailbox.ts";
import { caseworkPaths } from "./casework.paths.ts";
import { maySendAgain } from "./mail-state.ts";
import { openMailsTexts } from "./open-mails.texts.ts";

const { sv, en } = openMailsTexts;

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** Whom a mail was for, by the name that the case knows; the address, of those who are known by no name. */
function addresseeOf({ reviews, contact, applied, grantIfAny }: Pilot, to: string): string {
  const reviewer = reviews.find(({ reviewer: { email } }) => same(email, to))?.reviewer;
  const people = [reviewer, contact, applied.contact, grantIfAny?.contact];
  return people.find((person) => person !== undefined && same(person.email, to))?.name ?? shownAddress(to);
}

/** What a reviewer was to hear who has no task any more needs not arrive. */
function isPointless({ reviews }: Pilot, { effect }: OutboxEntry): boolean {
  if (effect.kind !== "mail" || !effect.template.startsWith("review-")) return false;
  const theirs = reviews.filter(({ reviewer: { email } }) => same(email, effect.to));
  return theirs.length > 0 && !theirs.some((review) => isOpen(review) || isSubmitted(review));
}

const undelivered = (pilot: Pilot) =>
  pilot.outbox
    .filter((entry) => maySendAgain(entry) && entry.setAside === undefined && !isPointless(pilot, entry))
    .map((entry) => {
      const { effect, deliveredAt, createdAt } = entry;
      const common = { for: "officer", since: deliveredAt ?? createdAt, path: caseworkPaths.mails(pilot.id) } as const;
      return effect.kind === "mail"
        ? ({ kind: "undelivered-mail", about: addresseeOf(pilot, effect.to), ...common } as const)
        : ({ kind: "given-up", ...common } as const);
    });

/** What did not reach the person it was for, what was given up, and what is on its way to the next stage. */
export const openMails = workOfRoom({
  kinds: {
    "undelivered-mail": { words: { sv: sv.undelivered, en: en.undelivered }, readers: ["officer"], bounced: true },
    "given-up": { words: { sv: sv.givenUp, en: en.givenUp }, readers: ["officer"], bounced: true },
    "being-processed": { words: { sv: sv.processed, en: en.processed } },
  },
  open: (pilot) => {
    const { pendingMove } = pilot.lifecycle;
    return [
      ...(pendingMove ? [{ kind: "being-processed", for: "system", since: pendingMove.at } as const] : []),
      ...undelivered(pilot),
    ];
  },
});
