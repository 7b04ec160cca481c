import * as z from "zod";
import { keys } from "../platform/table/keys.ts";
import { parsed, readAs, type Table, type Write } from "../platform/table/table.ts";
import { CallId } from "../vocabulary/ids.ts";
import { Instant, plusDays, toMilliseconds } from "../vocabulary/instant.ts";
import type { Typed } from "../vocabulary/typed.ts";
import { EarlierPart, partVersion, Work, type Worked } from "./work.ts";

/** The next version of a call while it is written; undefined where nobody writes one. */
export async function readWork(table: Pick<Table, "get">, callId: CallId): Promise<Work | undefined> {
  const item = await table.get("pilots", keys.callWork(callId));
  return item && readAs(Work, item);
}

const WorkName = z.object({
  callId: CallId,
  title: z.record(z.string(), z.string()),
  version: z.number().int(),
  changedAt: Instant,
  changedBy: z.string(),
});
export type WorkName = z.infer<typeof WorkName>;

/** What the list of calls says of a version in work: the work itself may be large. */
export const workNamed = ({ call, changedAt, changedBy }: Work): Write => {
  const { callId, title, version } = call;
  const named: WorkName = { callId, title, version, changedAt, changedBy: changedBy.name };
  return { table: "pilots", put: { ...keys.callWorkName(callId), ...named } };
};

/** The versions of calls that officers are writing. */
export async function worksOf(table: Pick<Table, "query">): Promise<readonly WorkName[]> {
  const { items } = await table.query({ table: "pilots", pk: keys.callWorks() });
  return parsed(WorkName, items);
}

/** So long a page may stand open and its text still be merged. */
const keptDays = 30;

/** A part as it was before a change. It is forgotten by itself. */
const partKept = (name: string, earlier: EarlierPart, at: Instant): Write => ({
  table: "pilots",
  put: {
    ...keys.earlierPart(name, earlier.part, earlier.through),
    ...earlier,
    expiresAtSeconds: Math.floor(toMilliseconds(plusDays(at, keptDays)) / 1000),
  },
});

/** A part as it was in a version of the work that is not the newest; undefined where that is forgotten. */
async function readEarlierPart(
  table: Pick<Table, "query">,
  name: string,
  part: string,
  version: number,
): Promise<EarlierPart | undefined> {
  const { sk } = keys.earlierPart(name, part, version);
  const { items } = await table.query({
    table: "pilots",
    pk: keys.earlierWork(name),
    from: sk,
    to: `${part}#~`,
    limit: 1,
  });
  const [item] = items;
  const found = item && readAs(EarlierPart, item);
  return found && found.from <= version ? found : undefined;
}

/** A part of what is written: of a call by its id, of another document by its subject. */
type PartAt = { readonly name: string; readonly part: string; readonly work: Worked };

/** The part as it is before a change, for those who still have it open. */
export const partBefore = ({ name, part, work }: PartAt, typed: Typed, at: Instant): Write => {
  const kept = typed as Record<string, string>; // as: the lists are not changed by anyone
  return partKept(name, { part, from: partVersion(work, part), through: work.version, typed: kept }, at);
};

/**
 * What a part held in the version that a person saw; undefined where that is forgotten.
 * @param now what it holds in the newest version
 */
export async function partSeen(
  table: Pick<Table, "query">,
  { name, part, work }: PartAt,
  shown: number,
  now: Typed,
): Promise<Typed | undefined> {
  if (shown >= partVersion(work, part)) return now;
  return (await readEarlierPart(table, name, part, shown))?.typed;
}
