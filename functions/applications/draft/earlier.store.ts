import type { Call } from "../../calls/call.ts";
import { StoredSection } from "../../pilot/items/draft.ts";
import { keys } from "../../platform/table/keys.ts";
import { readAs, type Table, type Write } from "../../platform/table/table.ts";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import { type Instant, plusDays, toMilliseconds } from "../../vocabulary/instant.ts";

/** As long as a page may stand open and its text still be merged by what was changed. */
const mergeDays = 2;
/** What a person left by a button can be looked up until some time after the call has closed. */
const keptAfterClosing = 30;

/**
 * A section as it was before a change. Without it, nobody knows what a person who began from that version has changed.
 * It is forgotten by itself: after two days, or, where a person left it by a button, when the call has closed.
 */
export const keptBefore = (
  id: ApplicationId,
  before: StoredSection,
  { closesAt }: Pick<Call, "closesAt">,
  at: Instant,
): Write => {
  const until = before.byButton
    ? plusDays(closesAt && closesAt > at ? closesAt : at, keptAfterClosing)
    : plusDays(at, mergeDays);
  return {
    table: "pilots",
    put: {
      ...keys.earlierSection(id, before.section, before.version),
      ...before,
      expiresAtSeconds: Math.floor(toMilliseconds(until) / 1000),
    },
  };
};

/** A section as it was in one of its versions; undefined when that was forgotten, or never was. */
export async function readEarlier(
  table: Pick<Table, "get">,
  id: ApplicationId,
  section: string,
  version: number,
): Promise<StoredSection | undefined> {
  const item = await table.get("pilots", keys.earlierSection(id, section, version));
  return item && readAs(StoredSection, item);
}

/** The versions of a section that are still kept, the newest first: 25 at most. */
export async function readAllEarlier(
  table: Pick<Table, "query">,
  id: ApplicationId,
  section: string,
): Promise<readonly StoredSection[]> {
  const { items } = await table.query({
    table: "pilots",
    pk: keys.earlierSections(id),
    prefix: `${section}#`,
    newestFirst: true,
    limit: 25,
  });
  return items.map((item) => readAs(StoredSection, item));
}
