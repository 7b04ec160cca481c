import type { Call } from "../../functions/calls/call.ts";
import type { DraftHead } from "../../functions/pilot/items/draft.ts";
import { indexed } from "../../functions/platform/table/index-keys.ts";
import { keys } from "../../functions/platform/table/keys.ts";
import type { Table } from "../../functions/platform/table/table.ts";
import { ApplicationId } from "../../functions/vocabulary/ids.ts";
import { instant } from "../../functions/vocabulary/instant.ts";

/** When they were begun, by settings that had the plan already. */
export const longAgo = instant("2020-05-01T10:00:00Z");
/** The plan by which they are to be disposed of. */
export const planOfDisposal = { drafts: 1, vouchers: 7, deMinimis: 10 };
/** So many of each call: a list of them is under way for a while. */
const ofEach = 6;

/** Drafts of long ago that nobody has submitted. @returns their ids */
export async function oldDrafts(
  table: Pick<Table, "transact">,
  calls: readonly Call[],
): Promise<ReadonlySet<ApplicationId>> {
  const drafts = calls.flatMap(({ callId, version: callVersion }, of) =>
    Array.from({ length: ofEach }, (_, n): DraftHead => {
      const applicationId = ApplicationId.parse(`${"abcdefghijkmnpqr"[of]}${"abcdefghijkmnpqr"[n]}`.repeat(8));
      return { applicationId, callId, callVersion, language: "sv", createdAt: longAgo };
    }),
  );
  for (const draft of drafts) {
    const { applicationId: id, callId } = draft;
    await table.transact([
      { table: "pilots", put: { ...keys.draft(id), ...draft, ...indexed.drafts(callId, longAgo, id) } },
    ]);
  }
  return new Set(drafts.map(({ applicationId }) => applicationId));
}
