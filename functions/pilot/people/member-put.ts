import { emailHash } from "../../platform/mail/mailbox.ts";
import { indexed } from "../../platform/table/index-keys.ts";
import { keys } from "../../platform/table/keys.ts";
import { absent, type Write } from "../../platform/table/table.ts";
import type { Member } from "../items/draft.ts";

/** A person takes part from now on, and finds the case by their mailbox. */
export const memberPut = (member: Member): Write => ({
  table: "pilots",
  put: {
    ...keys.member(member.applicationId, member.memberId),
    ...member,
    ...indexed.people(emailHash(member.email), member.applicationId),
  },
  when: absent,
});
