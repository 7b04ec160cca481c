import * as z from "zod";
import { keys } from "../platform/table/keys.ts";
import { parsed, readAs, type Table, type Write } from "../platform/table/table.ts";
import { CallId } from "../vocabulary/ids.ts";
import { Instant, plusDays, toMilliseconds } from "../vocabulary/instant.ts";
import { EarlierPart, Work } from "./work.ts";

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
export const partKept = (callId: CallId, earlier: EarlierPart, at: Instant): Write => ({
  table: "pilots",
  put: {
    ...keys.earlierPart(callId, earlier.part, earlier.through),
    ...earlier,
    expiresAtSeconds: Math.floor(toMilliseconds(plusDays(at, keptDays)) / 1000),
  },
});

/** A part as it was in a version of the work that is not the newest; undefined where that is forgotten. */
export async function readEarlierPart(
  table: Pick<Table, "query">,
  callId: CallId,
  part: string,
  version: number,
): Promise<EarlierPart | undefined> {
  const { sk } = keys.earlierPart(callId, part, version);
  const { items } = await table.query({
    table: "pilots",
    pk: keys.earlierWork(callId),
    from: sk,
    to: `${part}#~`,
    limit: 1,
  });
  const [item] = items;
  const found = item && readAs(EarlierPart, item);
  return found && found.from <= version ? found : undefined;
}
