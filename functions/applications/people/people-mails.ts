import type { OutcomeMail } from "../../pilot/act.ts";
import type { Member } from "../../pilot/items/draft.ts";
import { memberLink, type Part } from "../../pilot/people/parts.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { plainWords } from "./people.ts";
import { organisationIn, type PeopleSeen } from "./people-seen.ts";

/** As mails name who does something: somebody outside by name and address, or the authority. */
export type MailedBy = { readonly email: string; readonly name?: string | undefined };

/** Of which kind the case is by now: a draft, an application, or a project. */
const kindOf = ({ pilot }: PeopleSeen) =>
  pilot.isDraft ? ({} as const) : ({ granted: pilot.grantIfAny !== undefined, submitted: true } as const);

/**
 * To a person who is let in, or has lost the link. Of what was typed it says only names that nobody's mail program makes a
 * link of: it goes to one who has asked for nothing.
 */
export function invitation(
  guest: Member,
  { by, part, id }: { readonly by?: MailedBy | undefined; readonly part: Part; readonly id?: string },
  seen: PeopleSeen,
  at: Instant,
) {
  const { language, email: to } = guest;
  const { pilot, call } = seen;
  const until = call.closesAt ? { closesAt: call.closesAt } : ({ openEnded: true } as const);
  const [byName, organisation] = [plainWords(by?.name), plainWords(organisationIn(seen))];
  const data = {
    callTitle: wordsIn(call.title, language),
    invitedBy: by?.email ?? "",
    part,
    ...(pilot.isDraft ? until : {}),
    ...(pilot.grantIfAny ? ({ granted: true } as const) : {}),
    ...(byName ? { byName } : {}),
    ...(organisation ? { organisation } : {}),
  };
  const link = memberLink(guest, pilot.grantIfAny, at);
  return { template: "invitation", language, to, data, link, ...(id ? { id } : {}) } as const satisfies OutcomeMail;
}

/** What has become of a person: let in, removed, or put in the place of the contact or the signatory. */
type Change = {
  readonly email: string;
  readonly name?: string | undefined;
  readonly by: MailedBy | undefined;
  readonly removed?: true;
  readonly now?: "contact" | "signatory";
  readonly part?: Part;
};

/** To each of those who are there, also the one who did it: it may have been another person in their browser. */
export const peopleChanged = (seen: PeopleSeen, people: readonly Member[], change: Change, at: Instant) =>
  people.map((member) => {
    const { language, email: to } = member;
    const { email, name, by, removed = false, now, part } = change;
    const data = {
      callTitle: wordsIn(seen.call.title, language),
      email,
      by: by?.email ?? "",
      removed,
      submitted: !seen.pilot.isDraft,
      ...(kindOf(seen).granted ? ({ granted: true } as const) : {}),
      ...(name ? { name } : {}),
      ...(now ? { now } : {}),
      ...(part ? { part } : {}),
    };
    const link = memberLink(member, seen.pilot.grantIfAny, at);
    return { template: "people-changed", language, to, data, link } as const satisfies OutcomeMail;
  });

/** To a person who was removed or replaced: no link. */
export function accessEnded(
  { language, email: to }: Pick<Member, "language" | "email">,
  seen: PeopleSeen,
  { replaced }: { readonly replaced?: "contact" | "signatory" } = {},
) {
  const { granted } = kindOf(seen);
  const data = {
    callTitle: wordsIn(seen.call.title, language),
    ...(granted ? ({ granted: true } as const) : {}),
    ...(replaced ? { replaced } : {}),
  };
  return { template: "access-ended", language, to, data } as const satisfies OutcomeMail;
}
