import { createHash } from "node:crypto";
import { type AidEntry, centsOf } from "../../pilot/items/aid-entry.ts";
import { type CsvColumn, csvHead, csvPage, oreCell } from "../../vocabulary/csv.ts";
import { formatEuroRate } from "../../vocabulary/euro-rate.ts";
import { ore } from "../../vocabulary/ore.ts";
import { type ExportContext, exportTypes } from "../formats/format.ts";
import { tableXlsx } from "../formats/table-sheet.writer.ts";
import { aidRegisterTexts } from "./aid-register.texts.ts";

type Organisation = ExportContext["organisation"];
type Column = { readonly header: string; readonly width: number } & (
  | { readonly text: (line: AidEntry) => string }
  | { readonly hundredths: (line: AidEntry) => number }
);

/** The columns of the file, and no others: what article 6 of the regulation asks for, and what tells lines apart. */
function columnsOf(organisation: Organisation): readonly Column[] {
  const lang = organisation.language ?? "sv";
  const t = aidRegisterTexts[lang];
  const c = t.columns;
  return [
    { header: c.authority, width: 26, text: () => organisation.name },
    { header: c.authorityNumber, width: 16, text: () => organisation.number },
    {
      header: c.reference,
      width: 16,
      text: ({ registrationNumber, applicationId }) => registrationNumber ?? applicationId,
    },
    { header: c.line, width: 8, text: ({ number }) => String(number) },
    { header: c.kind, width: 16, text: ({ kind }) => t.kinds[kind] },
    { header: c.organisation, width: 34, text: (line) => line.organisation },
    { header: c.organisationNumber, width: 16, text: (line) => line.organisationNumber },
    { header: c.group, width: 24, text: ({ group }) => group.join(", ") },
    { header: c.sector, width: 12, text: ({ sector }) => sector },
    { header: c.instrument, width: 14, text: () => t.instrument },
    { header: c.day, width: 12, text: ({ day }) => day },
    { header: c.amountOre, width: 16, hundredths: ({ amountOre }) => amountOre },
    { header: c.rate, width: 10, text: ({ rate }) => (rate ? formatEuroRate(rate.rate, "sv") : "") },
    { header: c.rateSource, width: 30, text: ({ rate }) => rate?.source ?? "" },
    { header: c.cents, width: 16, hundredths: (line) => centsOf(line) ?? 0 },
  ];
}

const nameOf = (number: number, { language = "sv" }: Organisation, ending: string) =>
  `${aidRegisterTexts[language].fileName}-${String(number).padStart(4, "0")}.${ending}`;

/** The lines of a hand-over as Swedish Excel opens them. */
export function aidCsv(lines: readonly AidEntry[], number: number, organisation: Organisation) {
  const columns = columnsOf(organisation).map(
    ({ header, ...of }): CsvColumn<AidEntry> =>
      "text" in of ? { header, text: of.text } : { header, ore: (line) => ore(of.hundredths(line)) },
  );
  const file = new TextEncoder().encode(csvHead(columns) + csvPage(columns, lines));
  return { name: nameOf(number, organisation, "csv"), type: exportTypes.csv, file };
}

/** The same as a workbook. */
export async function aidXlsx(lines: readonly AidEntry[], number: number, organisation: Organisation) {
  const columns = columnsOf(organisation);
  const cell = (line: AidEntry) => (of: Column) => ("text" in of ? of.text(line) : oreCell(ore(of.hundredths(line))));
  const rows = lines.map((line) => columns.map(cell(line)));
  const { sheet } = aidRegisterTexts[organisation.language ?? "sv"];
  return { name: nameOf(number, organisation, "xlsx"), ...(await tableXlsx({ name: sheet, columns, rows })) };
}

/** By what a hand-over's file is known again. */
export const sha256Of = (file: Uint8Array): string => createHash("sha256").update(file).digest("hex");
