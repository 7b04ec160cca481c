import { createHash } from "node:crypto";
import type { Call } from "../../calls/call.ts";
import { Member } from "../../pilot/items/draft.ts";
import { owedMail } from "../../pilot/record-fact.ts";
import { indexed, keys } from "../../platform/table/keys.ts";
import { absent, ConditionFailed, parsed, type Table, type Write } from "../../platform/table/table.ts";
import { type ApplicationId, MemberId } from "../../vocabulary/ids.ts";
import { type Instant, plusDays, toMilliseconds } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";

/** How long an emailed link to an application works; a new one can be asked for at any time. */
const linkDays = 30;
/** A person is sent at most one link to an application in so many minutes, however often it is asked for. */
const minutesBetweenLinks = 5;

/** A mailbox as an index key: nobody reads addresses from it. */
export const emailHash = (email: string): string =>
  createHash("sha256").update(email.trim().toLowerCase()).digest("hex");

export const memberAdded = (member: Member): Write => ({
  table: "pilots",
  put: {
    ...keys.member(member.applicationId, member.memberId),
    ...member,
    ...indexed.people(emailHash(member.email), member.applicationId),
  },
  when: absent,
});

/** A mail with the link back to an application. */
export function resumeLinkOwed(member: Member, call: Call, title: string | undefined, at: Instant): Write {
  const slot = Math.floor(toMilliseconds(at) / (minutesBetweenLinks * 60_000));
  return owedMail(
    member.applicationId,
    {
      template: "resume-link",
      language: member.language,
      to: member.email,
      data: { callTitle: call.title[member.language], closesAt: call.closesAt, ...(title ? { title } : {}) },
      link: {
        purpose: "resume",
        subject: member.memberId,
        generation: member.generation,
        expiresAt: plusDays(at, linkDays),
      },
    },
    at,
    { id: `mail-resume-${member.memberId}-${slot}` },
  );
}

/** Where a mailbox is a member, newest application last. */
export async function membershipsOf(table: Pick<Table, "query">, email: string): Promise<readonly Member[]> {
  const { peoplePk } = indexed.people(emailHash(email), "" as Member["applicationId"]); // as: only the partition is used
  const { items } = await table.query({ table: "pilots", index: "people", pk: peoplePk, limit: 20 });
  return parsed(Member, items);
}

/** Owes one link; one that was owed a moment ago is enough. */
export async function oweLink(table: Pick<Table, "transact">, write: Write): Promise<void> {
  try {
    await table.transact([write]);
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error;
  }
}

/** One member of an application. @throws Refusal link-invalid when there is none */
export async function memberOf(table: Pick<Table, "get">, applicationId: ApplicationId, id: string): Promise<Member> {
  const item = await table.get("pilots", keys.member(applicationId, MemberId.parse(id)));
  return item ? Member.parse(item) : refuse("link-invalid");
}
