import { DraftHead, Member } from "../../pilot/items/draft.ts";
import { draftDeleted, noLongerMember } from "../../pilot/let-in.refusals.ts";
import { emailHash } from "../../platform/mail/mailbox.ts";
import { indexed } from "../../platform/table/index-keys.ts";
import { keys } from "../../platform/table/keys.ts";
import { absent, parsed, readAll, type Table, type Write } from "../../platform/table/table.ts";
import { type ApplicationId, MemberId } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";

export const memberPut = (member: Member): Write => ({
  table: "pilots",
  put: {
    ...keys.member(member.applicationId, member.memberId),
    ...member,
    ...indexed.people(emailHash(member.email), member.applicationId),
  },
  when: absent,
});

/** Where a mailbox, given by its hash, takes part: all of it, however much that is. */
export async function membershipsOf(table: Pick<Table, "query">, mailbox: string): Promise<readonly Member[]> {
  const { peoplePk } = indexed.people(mailbox, "" as Member["applicationId"]); // as: only the partition is used
  return parsed(Member, await readAll(table, { table: "pilots", index: "people", pk: peoplePk }));
}

/** One member of an application. @throws Refusal link-invalid when there is none, no-longer-member, draft-deleted */
export async function memberOf(table: Pick<Table, "get">, applicationId: ApplicationId, id: string): Promise<Member> {
  const item = await table.get("pilots", keys.member(applicationId, MemberId.parse(id)));
  if (!item) return refuse((await isDeleted(table, applicationId)) ? draftDeleted : "link-invalid");
  const member = Member.parse(item);
  return member.removedAt === undefined ? member : refuse(noLongerMember);
}

/** With a draft that was deleted its people are gone. */
async function isDeleted(table: Pick<Table, "get">, id: ApplicationId): Promise<boolean> {
  const head = await table.get("pilots", keys.draft(id));
  return head !== undefined && DraftHead.parse(head).deletedAt !== undefined;
}
