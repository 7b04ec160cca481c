import { summaryOf } from "../../../functions/calls/application-form/summary.ts";
import type { Outside } from "../../../functions/casework/notices/hearers.ts";
import { events, heardOf } from "../../../functions/casework/notices/who-hears.ts";
import { Member } from "../../../functions/pilot/items/draft.ts";
import type { Pilot } from "../../../functions/pilot/pilot.ts";
import { promise } from "../story.ts";

/** The official mailboxes that a case has had. */
function mailboxesOf(pilot: Pilot): readonly string[] {
  if (pilot.isDraft) return [];
  const corrected = (pilot.party?.corrections ?? []).flatMap(({ changes }) => changes);
  const said = pilot.submissions.map((one) => summaryOf(one, pilot.call).mailbox ?? "");
  const boxes = corrected.flatMap(({ what, was, now }) => (what === "mailbox" ? [was, now] : []));
  return [...said, ...boxes].filter((email) => email !== "");
}

/** The addresses that each of those outside has in a case, also of those who have left it. */
function addresses(pilot: Pilot): Readonly<Record<Outside, readonly string[]>> {
  const { isDraft, items, reviews, grantIfAny } = pilot;
  const members = items.filter(({ sk }) => sk.startsWith("MEMBER#")).map((item) => Member.parse(item).email);
  // The contact and the signatory may have been replaced since: whoever came in their place was mailed a link as such.
  const said = isDraft ? [] : pilot.submissions.map((one) => summaryOf(one, pilot.call));
  const placed = (part: "contact" | "signatory") =>
    pilot.outbox.flatMap(({ effect }) =>
      effect.kind === "mail" && effect.template === "invitation" && effect.data["part"] === part ? [effect.to] : [],
    );
  const contacts = isDraft
    ? []
    : [pilot.contact.email, ...said.map(({ contact }) => contact.email), ...placed("contact")];
  const signatories = [...said.map(({ signatory }) => signatory?.email ?? ""), ...placed("signatory")];
  // Who has taken the project over, or was to, was the contact as long as it was theirs.
  const taking = isDraft ? [] : pilot.takeovers.map(({ party }) => party);
  const reviewers = reviews.map(({ reviewer }) => reviewer.email);
  return {
    contact: [
      ...contacts,
      ...taking.map(({ contact }) => contact.email),
      ...(grantIfAny ? [grantIfAny.contact.email] : []),
    ],
    signatory: [...signatories, ...taking.map(({ signatory }) => signatory.email)].filter((email) => email !== ""),
    ...{ sender: members, writers: members, invited: members },
    // A contact who took the project over came by no invitation, and may be replaced.
    removed: [...members, ...taking.map(({ contact }) => contact.email)],
    wheel: [...contacts, ...(grantIfAny ? [grantIfAny.contact.email] : []), ...members],
    asking: [...members, ...reviewers],
    ...{ reviewer: reviewers, writing: reviewers, released: reviewers },
    successor: taking.flatMap(({ contact, mailbox }) => [contact.email, ...(mailbox ? [mailbox] : [])]),
    evaluator: pilot.voices.flatMap(({ evaluator, former = [] }) =>
      [...former, ...(evaluator ? [evaluator] : [])].map(({ email }) => email),
    ),
    speaker: [],
    manager: pilot.unit ? [pilot.unit.manager.email] : [],
    mailbox: [...mailboxesOf(pilot), ...taking.flatMap(({ mailbox }) => mailbox ?? [])],
  };
}

/** Whoever came to the applicant's side later was written to as somebody else before: a reviewer whose address was wrong. */
const cameLater = ({ items }: Pilot, to: string, at: string): boolean => {
  const joined = items
    .filter(({ sk }) => sk.startsWith("MEMBER#"))
    .map((item) => Member.parse(item))
    .filter(({ email }) => email === to)
    .map(({ joinedAt }) => joinedAt);
  return joined.length > 0 && joined.every((one) => one > at);
};

const hearing = (template: string): readonly Outside[] =>
  events.flatMap((event) =>
    Object.entries(heardOf(event).mails ?? {}).flatMap(([mail, to]) => (mail === template ? to : [])),
  );

/** Each mail went to those whom the table of who hears of what names; an address that was corrected is nobody's now. */
export function checkHeard(pilot: Pilot): void {
  const known = addresses(pilot);
  const everybody = new Set(Object.values(known).flat());
  for (const { effect, outboxId, createdAt } of pilot.outbox) {
    if (effect.kind !== "mail" || !everybody.has(effect.to) || cameLater(pilot, effect.to, createdAt)) continue;
    const meant = hearing(effect.template).flatMap((who) => known[who]);
    promise(
      meant.includes(effect.to),
      () => `${outboxId} of ${pilot.id} went to ${effect.to}, whom who-hears.ts does not name for ${effect.template}`,
    );
  }
}
