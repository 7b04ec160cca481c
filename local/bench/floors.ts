import { zipped } from "../../functions/exports/formats/zip.writer.ts";
import type { LedgerLine } from "../../functions/ledger/verification.ts";

type Pages = AsyncIterable<readonly LedgerLine[]>;
type Chunks = AsyncGenerator<Uint8Array, void, undefined>;

/** Twelve columns of a line, as they are. */
const twelve = (line: LedgerLine): (string | number | undefined)[] => [
  line.series,
  line.number,
  line.postingDay,
  line.registrationNumber,
  line.callId,
  line.organisation,
  line.organisationNumber,
  line.municipality,
  line.category?.label,
  line.debit.account,
  line.kind,
  line.amountOre,
];

/** The floor of text: twelve columns joined by page, nothing quoted, nothing made harmless, no decimals. */
export async function* textFloor(pages: Pages): Chunks {
  for await (const lines of pages) {
    const rows = lines.map((line) => twelve(line).join(";"));
    yield Buffer.from(`${rows.join("\r\n")}\r\n`);
  }
}

async function* sheet(pages: Pages): Chunks {
  yield Buffer.from('<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>');
  for await (const lines of pages) {
    const rows = lines.map(
      (line) =>
        `<row><c t="inlineStr"><is><t>${twelve(line).join('</t></is></c><c t="inlineStr"><is><t>')}</t></is></c></row>`,
    );
    yield Buffer.from(rows.join(""));
  }
  yield Buffer.from("</sheetData></worksheet>");
}

async function* onlySheet(pages: Pages) {
  yield { name: "xl/worksheets/sheet1.xml", chunks: sheet(pages) };
}

/** The floor of workbooks: a sheet of twelve columns made by hand, into an archive that is compressed the least. */
export const workbookFloor = (pages: Pages): Chunks => zipped(onlySheet(pages), 1);
