import { publishedCalls } from "../calls/call.store.ts";
import type { ExportFormat } from "../ledger/stored-file.ts";
import { wordsIn } from "../platform/forms/words.ts";
import { keptCopies } from "../platform/table/kept-copies.ts";
import type { Table } from "../platform/table/table.ts";
import { type Instant, toMilliseconds } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";

/** What calls are called, by their ids. */
export type CallNames = Readonly<Record<string, string>>;

type Reads = Pick<Table, "query">;
const recent = keptCopies<CallNames>(30_000);

/** The names of all calls that were ever published: one query in half a minute. Two of one name are told apart by their ids. */
export const callNames = (table: Reads, lang: Language, now: Instant): Promise<CallNames> =>
  recent(table, lang, () => readNames(table, lang), toMilliseconds(now));

/** The names that a file of a format needs: a workbook has them, and what programs read keeps the ids. */
export const namesInFile = async (
  table: Reads,
  format: ExportFormat,
  lang: Language | undefined,
  now: Instant,
): Promise<CallNames | undefined> => (format === "xlsx" ? callNames(table, lang ?? "sv", now) : undefined);

async function readNames(table: Reads, lang: Language): Promise<CallNames> {
  const named = (await publishedCalls(table)).map(({ callId, title }) => ({
    callId,
    name: wordsIn(title, lang) || callId,
  }));
  const isShared = (name: string) => named.filter((one) => one.name === name).length > 1;
  return Object.fromEntries(named.map(({ callId, name }) => [callId, isShared(name) ? `${name} (${callId})` : name]));
}
