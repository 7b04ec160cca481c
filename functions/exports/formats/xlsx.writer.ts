import type { LedgerLine } from "../../ledger/verification.ts";
import { summing } from "../months/month-summary.ts";
import { type Bytes, emptyBytes, putConstant, putUtf8, takenByTurns } from "./bytes.ts";
import { type Column, columnsOf } from "./columns.ts";
import { callNameOf, type ExportContext, type Pages, type Writer, wordsOf } from "./format.ts";
import { rowWriter } from "./rows.ts";
import { accountsSheet } from "./xlsx-accounts.ts";
import { cellOf, headingRow, rowClose, rowOpen, type SharedTexts, sharedTexts } from "./xlsx-cells.ts";
import {
  firstEntries,
  lastEntries,
  sharedStringsFoot,
  sharedStringsHead,
  sheetFile,
  sheetFoot,
  sheetHead,
} from "./xlsx-parts.ts";
import { summaryHeadings, summarySheet } from "./xlsx-summary.ts";
import { chunksInUse, type ZipEntry, zipped } from "./zip.writer.ts";

/** What a sheet holds at most, its row of headings not counted. */
const mostRows = 1_048_575;
/** The least: the next levels take a tenth off a file that is small already, and as much more time. */
const compressionLevel = 1;

const widthOf = ({ type, header }: Column): number =>
  type === "text" ? Math.max(20, header.length + 2) : Math.max(12, header.length + 2);

/** The lines again, in pages that end where a sheet is full; a sheet takes what is left by the one before it. */
function sheetful(pages: Pages, most: number, seen: (lines: readonly LedgerLine[]) => void) {
  const source = pages[Symbol.asyncIterator]();
  let rest: readonly LedgerLine[] = [];
  let ended = false;
  const fill = async () => {
    while (rest.length === 0 && !ended) {
      const { done, value } = await source.next();
      if (done) ended = true;
      else {
        rest = value;
        seen(value);
      }
    }
  };
  return {
    more: async () => {
      await fill();
      return rest.length > 0;
    },
    async *next(): AsyncGenerator<readonly LedgerLine[], void, undefined> {
      for (let room = most; room > 0; ) {
        await fill();
        if (rest.length === 0) return;
        const page = rest.slice(0, room);
        rest = rest.slice(room);
        room -= page.length;
        yield page;
      }
    },
  };
}

async function* rowsSheet(
  columns: readonly Column[],
  pages: Pages,
  shared: SharedTexts,
): AsyncGenerator<Uint8Array, void, undefined> {
  const bytes = emptyBytes();
  const taken = takenByTurns(chunksInUse);
  const put = rowWriter(columns, {
    open: (row: Bytes) => putConstant(row, rowOpen),
    cell: (column) => cellOf(column, shared),
    close: (row: Bytes) => putConstant(row, rowClose),
  });
  let rows = 0;
  putUtf8(bytes, sheetHead(columns.map(widthOf), 1));
  putUtf8(bytes, headingRow(columns.map(({ header }) => header)));
  for await (const lines of pages) {
    put(bytes, lines);
    rows += lines.length;
    yield taken(bytes);
  }
  putUtf8(bytes, sheetFoot({ headings: 1, columns: columns.length, last: rows + 1 }));
  yield taken(bytes);
}

async function* sharedStrings(shared: SharedTexts): AsyncGenerator<Uint8Array, void, undefined> {
  const bytes = emptyBytes();
  const taken = takenByTurns(chunksInUse);
  putUtf8(bytes, sharedStringsHead);
  for (const part of shared.parts()) {
    putUtf8(bytes, part);
    if (bytes.at > 1 << 18) yield taken(bytes);
  }
  putUtf8(bytes, sharedStringsFoot);
  yield taken(bytes);
}

/** The parts of the archive in their order, with `most` rows on a sheet. */
async function* entriesOf(context: ExportContext, pages: Pages, most: number): AsyncGenerator<ZipEntry> {
  const shared = sharedTexts();
  const summary = summing();
  const columns = columnsOf(context)
    .filter(({ forPrograms }) => !forPrograms)
    .map((column) =>
      column.key === "call" ? ({ ...column, type: "text", of: callNameOf(context) } as const) : column,
    );
  const lines = sheetful(pages, most, summary.add);
  const t = wordsOf(context);
  const sheets = [{ name: t.summarySheet, headings: summaryHeadings }];
  yield* firstEntries;
  do {
    sheets.push({ name: sheets.length === 1 ? t.rows : `${t.rows} ${sheets.length}`, headings: 1 });
    yield { name: sheetFile(sheets.length), chunks: rowsSheet(columns, lines.next(), shared) };
  } while (await lines.more());
  sheets.push({ name: t.accountsSheet, headings: 1 });
  const { byAccount } = summary.result();
  yield { name: sheetFile(sheets.length), text: Buffer.from(accountsSheet(context, byAccount, shared)).toString() };
  yield { name: sheetFile(1), chunks: summarySheet(context, summary.result(), shared) };
  yield { name: "xl/sharedStrings.xml", chunks: sharedStrings(shared) };
  yield* lastEntries(sheets);
}

/**
 * An Excel workbook of typed cells: a text is never a formula. The sums are the first sheet, but lie behind the rows in the
 * archive, since they are known when the rows have passed. Cells carry no addresses, which the standard allows.
 */
export const xlsxChunks = (context: ExportContext, pages: Pages, most = mostRows): ReturnType<Writer> =>
  zipped(entriesOf(context, pages, most), compressionLevel);
