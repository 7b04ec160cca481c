import * as z from "zod";
import { indexed, keys, ledgerShards } from "../platform/table/keys.ts";
import { absent, ConditionFailed, keyOf, parsed, type Table, type Write } from "../platform/table/table.ts";
import type { ApplicationId } from "../vocabulary/ids.ts";
import { refuse } from "../vocabulary/refusal.ts";
import {
  type LedgerLine,
  linesOf,
  monthOfPosting,
  type Posting,
  seriesOf,
  sumsByKind,
  Verification,
  verificationOf,
} from "./verification.ts";

const Series = z.object({ last: z.number().int() });

/** How often a number is asked for again when others took it; each loss means that somebody else's posting went through. */
const tries = 25;

const seriesKey = (series: string) => keys.series(`VERIFICATION#${series}`);

/** Sorts as the numbers do. */
const sortKey = ({ series, number }: Verification) => `${series}#${String(number).padStart(9, "0")}`;

async function postingWrites(table: Pick<Table, "get">, posting: Posting): Promise<readonly Write[]> {
  if (posting.lines.length === 0) return [];
  const month = monthOfPosting(posting);
  const key = seriesKey(seriesOf(month));
  const stored = await table.get("pilots", key);
  const last = stored ? Series.parse(stored).last : 0;
  const verification = verificationOf(posting, last + 1);
  const { applicationId, postedAt, number, lines } = verification;
  const sk = sortKey(verification);
  return [
    {
      table: "pilots",
      update: key,
      set: { last: number },
      when: stored ? [{ attribute: "last", equals: last }] : absent,
    },
    // The list of months grows here; here is also the place of the condition that the month is open.
    {
      table: "pilots",
      update: keys.period(month),
      set: { v: 1, month },
      add: { lines: lines.length, ...sumsByKind(lines) },
    },
    {
      table: "record",
      put: {
        pk: keys.ledger(month, number % ledgerShards),
        sk,
        ...verification,
        ...indexed.pilotLedger(applicationId, postedAt, sk),
      },
      when: absent,
    },
  ];
}

/** The number was taken by another posting, and nothing else was wrong. */
const onlyTheNumberWasTaken = (error: unknown, mine: readonly Write[]): boolean => {
  const partitions = new Set(mine.map((write) => keyOf(write).pk));
  return error instanceof ConditionFailed && error.failed.every(({ write }) => partitions.has(keyOf(write).pk));
};

/**
 * Posts to the ledger within the caller's own transaction: `commit` is given the writes and makes the one transaction of
 * its use case with them. The verification number is taken in that transaction, so a number is never lost or given
 * twice; when another posting was quicker, `commit` is called again with the next number. A posting without lines writes
 * nothing. Whatever else `commit` throws comes through.
 * @throws Refusal busy
 */
export async function postToLedger<T>(
  table: Pick<Table, "get">,
  posting: Posting,
  commit: (writes: readonly Write[]) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; attempt <= tries; attempt++) {
    const writes = await postingWrites(table, posting);
    try {
      return await commit(writes);
    } catch (error) {
      if (!onlyTheNumberWasTaken(error, writes)) throw error;
    }
  }
  return refuse("busy");
}

/** Every line of a pilot, oldest first. */
export async function ledgerOf(table: Pick<Table, "query">, applicationId: ApplicationId): Promise<LedgerLine[]> {
  const lines: LedgerLine[] = [];
  let after: string | undefined;
  do {
    const pk = keys.pilot(applicationId);
    const page = await table.query({ table: "record", index: "pilot", pk, ...(after ? { after } : {}) });
    lines.push(...parsed(Verification, page.items).flatMap(linesOf));
    after = page.next;
  } while (after);
  return lines;
}
