import { keys } from "../platform/table/keys.ts";
import type { DraftName } from "../platform/table/pilot-keys.ts";
import { readAs, type Table, type Write } from "../platform/table/table.ts";
import type { ApplicationId } from "../vocabulary/ids.ts";
import { type Instant, plusDays, toMilliseconds } from "../vocabulary/instant.ts";
import type { Typed } from "../vocabulary/typed.ts";
import { WrittenDraft } from "./items/written-draft.ts";

/** As long as a page may stand open and its text still be merged by what was changed. */
const mergeDays = 2;
/** What a person left by a button can be looked up for so long. */
const keptDays = 90;

/**
 * A draft as it was before a change: without it nobody knows what a person who began from that version has changed. It is
 * forgotten by itself, later where a person left it by a button.
 * @param leftUntil how long what was left by a button is kept
 */
export const keptBefore = (
  id: ApplicationId,
  draft: DraftName,
  { version, typed, savedAt, savedBy, byButton }: WrittenDraft,
  at: Instant,
  leftUntil: Instant = plusDays(at, keptDays),
): Write => ({
  table: "pilots",
  put: {
    ...keys.earlierDraft(id, draft, version),
    ...{ version, typed, savedAt, savedBy, ...(byButton ? { byButton } : {}) },
    expiresAtSeconds: Math.floor(toMilliseconds(byButton ? leftUntil : plusDays(at, mergeDays)) / 1000),
  },
});

/** A draft in one of its earlier versions; undefined when that was forgotten, or never was. */
export async function readEarlier(
  table: Pick<Table, "get">,
  id: ApplicationId,
  draft: DraftName,
  version: number,
): Promise<WrittenDraft | undefined> {
  const item = await table.get("pilots", keys.earlierDraft(id, draft, version));
  return item && readAs(WrittenDraft, item);
}

/** The versions of a draft that are still kept, the newest first: 25 at most. */
export async function readAllEarlier(
  table: Pick<Table, "query">,
  id: ApplicationId,
  draft: DraftName,
): Promise<readonly WrittenDraft[]> {
  const { items } = await table.query({
    table: "pilots",
    pk: keys.earlierDrafts(id),
    prefix: `${draft}#`,
    newestFirst: true,
    limit: 25,
  });
  return items.map((item) => readAs(WrittenDraft, item));
}

type Now = { readonly version: number; readonly typed: Typed };

/**
 * What was typed in the version that a person was shown.
 * @param now the draft as it is stored, or what the page shows before the first save (version 0)
 * @param first what the page showed in version 0
 * @returns undefined when nobody knows it any more
 */
export async function typedInVersion(
  table: Pick<Table, "get">,
  { id, draft, now, first = {} }: { id: ApplicationId; draft: DraftName; now: Now | undefined; first?: Typed },
  version: number,
): Promise<Typed | undefined> {
  if (now?.version === version) return now.typed;
  if (version === 0) return first;
  return (await readEarlier(table, id, draft, version))?.typed;
}
