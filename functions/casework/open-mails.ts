import { lostIn, openReviewAt } from "../pilot/lost-mail.ts";
import { workOfRoom } from "../pilot/open-work.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { shownAddress } from "../platform/mail/mailbox.ts";
import type { Instant } from "../vocabulary/instant.ts";
import { caseworkPaths } from "./casework.paths.ts";
import { openMailsTexts } from "./open-mails.texts.ts";

const { sv, en } = openMailsTexts;

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** Whom a mail was for, by the name that the case knows; the address, of those who are known by no name. */
function addresseeOf({ reviews, contact, applied, grantIfAny }: Pilot, to: string): string {
  const reviewer = reviews.find(({ reviewer: { email } }) => same(email, to))?.reviewer;
  const people = [reviewer, contact, applied.contact, grantIfAny?.contact];
  return people.find((person) => person !== undefined && same(person.email, to))?.name ?? shownAddress(to);
}

/** A mail that did not reach its person: of a reviewer who is at work, with the page where the address is corrected. */
function undelivered(pilot: Pilot, to: string, common: { readonly for: "officer"; readonly since: Instant }) {
  const review = openReviewAt(pilot, to);
  const about = addresseeOf(pilot, to);
  if (to === "") return { kind: "no-address", about, ...common, path: caseworkPaths.mails(pilot.id) } as const;
  if (!review) return { kind: "undelivered-mail", about, ...common, path: caseworkPaths.mails(pilot.id) } as const;
  const path = caseworkPaths.reviewer(pilot.id, review.reviewId);
  return { kind: "undelivered-to-reviewer", about, ...common, path } as const;
}

const lost = (pilot: Pilot) =>
  lostIn(pilot).map(({ effect, deliveredAt, createdAt }) => {
    const common = { for: "officer", since: deliveredAt ?? createdAt } as const;
    if (effect.kind === "mail") return undelivered(pilot, effect.to, common);
    return { kind: "given-up", ...common, path: caseworkPaths.mails(pilot.id) } as const;
  });

/** What did not reach the person it was for, what was given up, and what is on its way to the next stage. */
export const openMails = workOfRoom({
  kinds: {
    "undelivered-mail": { words: { sv: sv.undelivered, en: en.undelivered }, readers: ["officer"], bounced: true },
    "no-address": { words: { sv: sv.noAddress, en: en.noAddress }, readers: ["officer"], bounced: true },
    "undelivered-to-reviewer": {
      words: { sv: sv.toReviewer, en: en.toReviewer },
      readers: ["officer"],
      bounced: true,
    },
    "given-up": { words: { sv: sv.givenUp, en: en.givenUp }, readers: ["officer"], bounced: true },
    "being-processed": { words: { sv: sv.processed, en: en.processed } },
  },
  open: (pilot) => {
    const { pendingMove } = pilot.lifecycle;
    return [
      ...(pendingMove ? [{ kind: "being-processed", for: "system", since: pendingMove.at } as const] : []),
      ...lost(pilot),
    ];
  },
});
