import { createHash } from "node:crypto";
import type { Period } from "../../ledger/period.ts";
import type { ExportFormat, StoredFile } from "../../ledger/stored-file.ts";
import type { LedgerLine } from "../../ledger/verification.ts";
import type { Table } from "../../platform/table/table.ts";
import type { Instant, Month } from "../../vocabulary/instant.ts";
import { fileOf } from "../closing/closing.ts";
import { type ExportContext, exportTypes, type Pages } from "../formats/format.ts";
import type { ExportStore } from "../jobs/stored-files.store.ts";
import { gathered, mostBytes, writeFile } from "../jobs/write-file.ts";
import { readMonth } from "../months/month.store.ts";
import { readPeriod } from "../months/period.store.ts";

/** A month's file, and how to get its bytes. */
export type MonthFile = {
  readonly name: string;
  readonly type: string;
  readonly sha256: string;
  /** The month is closed: these bytes are for ever. */
  readonly closedAt?: Instant | undefined;
  /** The bytes; or, when they do not fit in an answer, an address that gives them for five minutes. */
  readonly content: () => Promise<Uint8Array | { readonly location: string }>;
};

/** Why there is no file, in the words of the caller's choice. */
export type NoFile = { readonly no: "unknown" | "not-frozen" | "not-closed" | "too-large" };

/** Where lines and frozen files are read, and whose ledger it is. */
export type MonthFiles = {
  readonly table: Pick<Table, "get" | "query">;
  readonly files: Pick<ExportStore, "read" | "presignedGet">;
  readonly organisation: ExportContext["organisation"];
};
type Wanted = {
  readonly month: Month;
  readonly format: ExportFormat;
  /** Nothing that can still change. */
  readonly onlyClosed: boolean;
};

/** So many lines do not fit in an answer in any format. */
const mostLines = 60_000;

const sha256Of = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

const latest = (pages: ReadonlyArray<readonly LedgerLine[]>): Instant | undefined =>
  pages
    .flat()
    .reduce<Instant | undefined>((last, { postedAt }) => (last && last >= postedAt ? last : postedAt), undefined);

async function* again(pages: ReadonlyArray<readonly LedgerLine[]>): Pages & AsyncGenerator {
  yield* pages;
}

/** Every answer is held against what was frozen: what has changed in the bucket is never handed on as if it had not. */
async function frozenBytes({ read, presignedGet }: MonthFiles["files"], file: StoredFile, type: string) {
  if (file.bytes > mostBytes) return { location: presignedGet({ ...file, type }) };
  const bytes = await gathered(read(file));
  if (!bytes || sha256Of(bytes) !== file.sha256) throw new Error(`${file.key} is not what was frozen`);
  return bytes;
}

/**
 * What has been posted so far as a file, dated with its last posting: the same lines always give the same bytes. A month
 * that was closed without lines has no frozen files; the same empty one can be made at any time.
 */
async function madeFile(
  { table, organisation }: MonthFiles,
  { month, lines, closedAt }: Period,
  format: ExportFormat,
): Promise<MonthFile | NoFile> {
  if (lines > mostLines) return { no: "too-large" };
  const pages: (readonly LedgerLine[])[] = [];
  for await (const page of readMonth(table, month)) pages.push(page);
  const at = closedAt ?? latest(pages);
  if (!at) return { no: "unknown" };
  const context = { scope: { kind: "month", month }, preliminary: !closedAt, at, organisation } as const;
  const { name, type, chunks } = await writeFile(format, context, again(pages));
  const bytes = await gathered(chunks);
  return bytes ? { name, type, sha256: sha256Of(bytes), closedAt, content: async () => bytes } : { no: "too-large" };
}

/** The file of a month: of a closed one what was frozen, of any other what has been posted so far. */
export async function readMonthFile(
  months: MonthFiles,
  { month, format, onlyClosed }: Wanted,
): Promise<MonthFile | NoFile> {
  const period = await readPeriod(months.table, month);
  if (!period) return { no: "unknown" };
  const { closedAt } = period;
  if (!closedAt && onlyClosed) return { no: "not-closed" };
  const file = fileOf(period, format);
  if (file === "not-frozen") return { no: "not-frozen" };
  if (file === "made") return madeFile(months, period, format);
  const { name, sha256 } = file;
  const type = exportTypes[format];
  return { name, type, sha256, closedAt, content: () => frozenBytes(months.files, file, type) };
}
