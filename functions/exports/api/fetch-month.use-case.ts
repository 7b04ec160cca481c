import { createHash } from "node:crypto";
import type { Period } from "../../ledger/period.ts";
import type { ExportFormat, StoredFile } from "../../ledger/stored-file.ts";
import type { LedgerLine } from "../../ledger/verification.ts";
import type { Instant, Month } from "../../vocabulary/instant.ts";
import { type ExportContext, type ExportFile, exportTypes, type Pages } from "../formats/format.ts";
import type { ExportStore } from "../jobs/stored-files.store.ts";

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

type Needs = {
  readonly readPeriod: (month: Month) => Promise<Period | undefined>;
  readonly readMonth: (month: Month) => Pages;
  readonly stored: Pick<ExportStore, "read" | "presignedGet">;
  readonly write: (format: ExportFormat, context: ExportContext, pages: Pages) => Promise<ExportFile>;
  readonly organisation: ExportContext["organisation"];
};
type Wanted = {
  readonly month: Month;
  readonly format: ExportFormat;
  /** Nothing that can still change. */
  readonly onlyClosed: boolean;
};

/** An answer of the HTTP API ends at 6 MB, and a file in it takes a third more than its bytes. */
const mostBytes = 4_300_000;
/** So many lines are more than that in any format. */
const mostLines = 60_000;

/** The whole file; nothing as soon as it is known not to fit. */
async function gathered(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array | undefined> {
  const found: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > mostBytes) return undefined;
    found.push(chunk);
  }
  return Buffer.concat(found);
}

const sha256Of = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

const latest = (pages: ReadonlyArray<readonly LedgerLine[]>): Instant | undefined =>
  pages
    .flat()
    .reduce<Instant | undefined>((last, { postedAt }) => (last && last >= postedAt ? last : postedAt), undefined);

async function* again(pages: ReadonlyArray<readonly LedgerLine[]>): Pages & AsyncGenerator {
  yield* pages;
}

/** Every answer is held against what was frozen: what has changed in the bucket is never handed on as if it had not. */
function frozenFile({ read, presignedGet }: Needs["stored"], file: StoredFile, type: string) {
  return async () => {
    if (file.bytes > mostBytes) return { location: presignedGet({ ...file, type }) };
    const bytes = await gathered(read(file));
    if (!bytes || sha256Of(bytes) !== file.sha256) throw new Error(`${file.key} is not what was frozen`);
    return bytes;
  };
}

/**
 * What has been posted so far as a file, dated with its last posting: the same lines always give the same bytes, and a
 * program that asks again is told that nothing has changed. A month that was closed without lines has no frozen files;
 * the same empty one can be made at any time.
 */
async function madeFile(
  { readMonth, write, organisation }: Pick<Needs, "readMonth" | "write" | "organisation">,
  { month, lines, closedAt }: Period,
  format: ExportFormat,
): Promise<MonthFile | NoFile> {
  if (lines > mostLines) return { no: "too-large" };
  const pages: (readonly LedgerLine[])[] = [];
  for await (const page of readMonth(month)) pages.push(page);
  const at = closedAt ?? latest(pages);
  if (!at) return { no: "unknown" };
  const context = { scope: { kind: "month", month }, preliminary: !closedAt, at, organisation } as const;
  const { name, type, chunks } = await write(format, context, again(pages));
  const bytes = await gathered(chunks);
  return bytes ? { name, type, sha256: sha256Of(bytes), closedAt, content: async () => bytes } : { no: "too-large" };
}

/**
 * The file of a month: of a closed one what was frozen, in the formats that there were then; of any other what has been
 * posted so far, made at once.
 */
export const fetchMonth =
  ({ readPeriod, stored, ...making }: Needs) =>
  async ({ month, format, onlyClosed }: Wanted): Promise<MonthFile | NoFile> => {
    const period = await readPeriod(month);
    if (!period) return { no: "unknown" };
    const { closedAt, files } = period;
    if (!closedAt && onlyClosed) return { no: "not-closed" };
    if (!closedAt || !files) return madeFile(making, period, format);
    const [frozen, type] = [files[format], exportTypes[format]];
    if (!frozen) return { no: "not-frozen" };
    const { name, sha256 } = frozen;
    return { name, type, sha256, closedAt, content: frozenFile(stored, frozen, type) };
  };
