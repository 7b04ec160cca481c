import * as z from "zod";
import { indexed, ledgerShards } from "../platform/table/index-keys.ts";
import { keys } from "../platform/table/keys.ts";
import { countdown, retryRaces } from "../platform/table/retry.ts";
import { absent, ConditionFailed, keyOf, parsed, readAll, type Table, type Write } from "../platform/table/table.ts";
import type { ApplicationId } from "../vocabulary/ids.ts";
import type { Month } from "../vocabulary/instant.ts";
import { plusMonths } from "../vocabulary/months.ts";
import {
  besideOf,
  type LedgerLine,
  linesOf,
  monthOfPosting,
  type Posting,
  seriesOf,
  sortKey,
  sumsByKind,
  Verification,
  verificationName,
  verificationOf,
} from "./verification.ts";

const Series = z.object({ last: z.number().int() });

/** No series of closed months is longer: a posting that finds none open is a bug. */
const mostClosedMonths = 120;

const seriesKey = (series: string) => keys.series(`VERIFICATION#${series}`);

/** The month itself while it is open, or the first open one after it. */
async function firstOpenMonth(table: Pick<Table, "get">, month: Month): Promise<Month> {
  let candidate = month;
  for (let n = 0; n < mostClosedMonths; n++) {
    const stored = await table.get("pilots", keys.period(candidate));
    if (stored?.["closingAt"] === undefined) return candidate;
    candidate = plusMonths(candidate, 1);
  }
  throw new RangeError(`no open month after ${month}`);
}

async function postingWrites(table: Pick<Table, "get">, posting: Posting): Promise<readonly Write[]> {
  if (posting.lines.length === 0) return [];
  const month = await firstOpenMonth(table, monthOfPosting(posting));
  const key = seriesKey(seriesOf(month));
  const stored = await table.get("pilots", key);
  const last = stored ? Series.parse(stored).last : 0;
  const verification = verificationOf(posting, month, last + 1);
  const { applicationId, callId, postedAt, number, lines } = verification;
  const sk = sortKey(verification);
  const sums = sumsByKind(lines);
  return [
    {
      table: "pilots",
      update: key,
      set: { last: number },
      when: stored ? [{ attribute: "last", equals: last }] : absent,
    },
    // The list of months grows here, and nothing slips into a month that closes.
    {
      table: "pilots",
      update: keys.period(month),
      set: { month },
      add: { lines: lines.length, ...sums, ...besideOf(lines) },
      when: [{ attribute: "closingAt", is: "absent" }],
    },
    {
      table: "pilots",
      update: keys.callMonth(callId, month),
      set: { callId, month },
      add: { lines: lines.length, ...sums },
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

/** Which verification a posting's writes make, once its number is known: for what keeps a pointer to it. */
function postedIn(writes: readonly Write[]): { readonly name: string; readonly month: Month } | undefined {
  const put = writes.find((write) => write.table === "record" && "put" in write);
  const made = put && "put" in put ? Verification.parse(put.put) : undefined;
  return made && { name: verificationName(made), month: made.month };
}

/** The number was taken by another posting, or the month was closed, and nothing else was wrong. */
const onlyTheLedgerMovedOn = (error: unknown, mine: readonly Write[]): boolean => {
  const partitions = new Set(mine.map((write) => keyOf(write).pk));
  return error instanceof ConditionFailed && error.failed.every(({ write }) => partitions.has(keyOf(write).pk));
};

/**
 * Posts to the ledger within the caller's own transaction: `commit` is given the writes and makes the one transaction of
 * its use case with them. The verification number is taken in that transaction, so a number is never lost or given
 * twice, and the month is open in it; when another posting was quicker, or the month was closed, `commit` is called
 * again with the next number, as long as time is left. A posting without lines writes nothing. Every other error of
 * `commit` comes through.
 * @throws Refusal busy
 */
export async function postToLedger<T>(
  table: Pick<Table, "get">,
  posting: Posting,
  commit: (
    writes: readonly Write[],
    verification: { readonly name: string; readonly month: Month } | undefined,
  ) => Promise<T>,
  timeLeft = countdown(),
): Promise<T> {
  let writes: readonly Write[] = [];
  const attempt = async () => {
    writes = await postingWrites(table, posting);
    return commit(writes, postedIn(writes));
  };
  // Each loss means that another posting went through: those that wait leave more room the longer one takes.
  return retryRaces(attempt, { isRace: (error) => onlyTheLedgerMovedOn(error, writes), timeLeft, spread: 3 });
}

/** Every line of a pilot, oldest first. */
export async function ledgerOf(table: Pick<Table, "query">, applicationId: ApplicationId): Promise<LedgerLine[]> {
  const items = await readAll(table, { table: "record", index: "pilot", pk: keys.pilot(applicationId) });
  return parsed(Verification, items).flatMap(linesOf);
}

/** One line of a verification by its name, `P2027-12`, and the month that it is in; undefined when there is none. */
export async function lineOf(
  table: Pick<Table, "get">,
  name: string,
  month: Month,
  line: number,
): Promise<LedgerLine | undefined> {
  const [series = "", number = ""] = name.split("-");
  const named = { series, number: Number(number) };
  const item = await table.get("record", { pk: keys.ledger(month, named.number % ledgerShards), sk: sortKey(named) });
  return item && linesOf(Verification.parse(item))[line - 1];
}
