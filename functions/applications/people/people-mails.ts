import type { OutcomeMail } from "../../pilot/act.ts";
import type { Member } from "../../pilot/items/draft.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { type Instant, plusDays } from "../../vocabulary/instant.ts";
import type { DraftSeen } from "../draft/draft.store.ts";
import { linkDays } from "../draft/resume-link.ts";

type Seen = Pick<DraftSeen, "draft" | "call">;

const linkOf = ({ memberId, generation }: Member, at: Instant) =>
  ({ purpose: "resume", subject: memberId, generation, expiresAt: plusDays(at, linkDays) }) as const;

/** To a person who is let in. It says nothing that was typed but who invites: it goes to one who has asked for nothing. */
export function invitation(guest: Member, by: Member, { draft, call }: Seen, at: Instant) {
  const { language, email: to } = guest;
  const until = call.closesAt ? { closesAt: call.closesAt } : ({ openEnded: true } as const);
  const stillOpen = draft.head.submittedAt === undefined ? until : {};
  const data = { callTitle: wordsIn(call.title, language), invitedBy: by.email, ...stillOpen };
  return { template: "invitation", language, to, data, link: linkOf(guest, at) } as const satisfies OutcomeMail;
}

type Change = { readonly who: Member; readonly by: Member; readonly removed?: true };

/** To each of those who are there, also the one who did it: it may have been another person in their browser. */
export const peopleChanged = ({ draft, call }: Seen, people: readonly Member[], change: Change, at: Instant) =>
  people.map((member) => {
    const { language, email: to } = member;
    const { who, by, removed = false } = change;
    const submitted = draft.head.submittedAt !== undefined;
    const data = { callTitle: wordsIn(call.title, language), email: who.email, by: by.email, removed, submitted };
    return { template: "people-changed", language, to, data, link: linkOf(member, at) } as const satisfies OutcomeMail;
  });

/** To a person who was removed: no link. */
export function accessEnded({ language, email: to }: Member, { call }: Seen) {
  const data = { callTitle: wordsIn(call.title, language) };
  return { template: "access-ended", language, to, data } as const satisfies OutcomeMail;
}
