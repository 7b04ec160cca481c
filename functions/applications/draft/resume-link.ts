import type { Call } from "../../calls/call.ts";
import type { OutcomeMail } from "../../pilot/act.ts";
import type { Member } from "../../pilot/items/draft.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { OutboxId } from "../../vocabulary/ids.ts";
import { type Instant, plusDays, toMilliseconds } from "../../vocabulary/instant.ts";

/** How long an emailed link to an application works; a new one can be asked for at any time. */
export const linkDays = 30;
/** A person is sent at most one link to an application in so many minutes, however often it is asked for. */
const minutesBetweenLinks = 5;

/** The name of the mail that a person is sent around a moment. */
const resumeLinkId = ({ memberId }: Pick<Member, "memberId">, at: Instant): OutboxId =>
  OutboxId.parse(`mail-resume-${memberId}-${Math.floor(toMilliseconds(at) / (minutesBetweenLinks * 60_000))}`);

/** A mail with the link back to an application. */
export function resumeLink(
  member: Member,
  call: Pick<Call, "title" | "closesAt">,
  { submitted = false }: { readonly submitted?: boolean },
  at: Instant,
) {
  const { memberId, generation, language, email: to } = member;
  return {
    id: resumeLinkId(member, at),
    template: "resume-link",
    language,
    to,
    data: {
      callTitle: wordsIn(call.title, language),
      ...(call.closesAt ? { closesAt: call.closesAt } : {}),
      ...(submitted ? { submitted } : {}),
    },
    link: { purpose: "resume", subject: memberId, generation, expiresAt: plusDays(at, linkDays) },
  } as const satisfies OutcomeMail;
}
