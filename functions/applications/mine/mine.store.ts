import { CallName } from "../../calls/call.store.ts";
import { grantedTo } from "../../pilot/contact.store.ts";
import { DraftHead, type Member } from "../../pilot/items/draft.ts";
import { Case } from "../../pilot/items/lifecycle.ts";
import { keys } from "../../platform/table/keys.ts";
import { parsed, type Table } from "../../platform/table/table.ts";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import { membershipsOf } from "../draft/member.store.ts";

/** A case in which a mailbox takes part: as a member, or as the contact whom only the grant names. */
export type Mine = { readonly applicationId: ApplicationId; readonly member: Member | undefined };

/** All that belongs to a mailbox, the newest first: two queries, however much it is. */
export async function mineOf(table: Pick<Table, "query">, mailbox: string): Promise<readonly Mine[]> {
  const [members, granted] = await Promise.all([membershipsOf(table, mailbox), grantedTo(table, mailbox)]);
  const byAge = members.toSorted((a, b) => (a.joinedAt < b.joinedAt ? 1 : a.joinedAt > b.joinedAt ? -1 : 0));
  const ids = new Set(members.map(({ applicationId }) => applicationId));
  const named = granted.filter((id) => !ids.has(id));
  return [
    ...named.map((applicationId) => ({ applicationId, member: undefined })),
    ...byAge.map((member) => ({ applicationId: member.applicationId, member })),
  ];
}

/** So many stand on a page of the list. */
export const onPage = 25;

/** A row of the list: what is told of a case before it is opened. */
export type MineRow = Mine & {
  /** Undefined of a draft. */
  readonly lifecycle: Case | undefined;
  readonly draft: DraftHead | undefined;
  readonly call: CallName | undefined;
};

/** What a page of the list shows: one call to the table more. */
export async function rowsOf(table: Pick<Table, "getMany">, mine: readonly Mine[]): Promise<readonly MineRow[]> {
  if (mine.length === 0) return [];
  const ids = mine.map(({ applicationId }) => applicationId);
  const calls = [...new Set(mine.flatMap(({ member }) => member?.callId ?? []))];
  const items = await table.getMany("pilots", [
    ...ids.map(keys.case),
    ...ids.map(keys.draft),
    ...calls.map(keys.callName),
  ]);
  const cases = parsed(
    Case,
    items.filter(({ sk }) => sk === "CASE"),
  );
  const drafts = parsed(
    DraftHead,
    items.filter(({ sk }) => sk === "DRAFT"),
  );
  const names = parsed(
    CallName,
    items.filter(({ pk }) => pk === keys.calls()),
  );
  return mine.map((one) => ({
    ...one,
    lifecycle: cases.find(({ applicationId }) => applicationId === one.applicationId),
    draft: drafts.find(({ applicationId }) => applicationId === one.applicationId),
    call: names.find(({ callId }) => callId === one.member?.callId),
  }));
}
