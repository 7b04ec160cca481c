import { type CsvColumn, csvHead, csvPage } from "../../vocabulary/csv.ts";
import { formatMoment } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { emptyBytes, putUtf8, taken } from "../formats/bytes.ts";
import { fileTexts } from "../formats/file.texts.ts";
import { callNameOf, type ExportContext, exportTypes } from "../formats/format.ts";
import { workbookOf } from "../formats/workbook.ts";
import { headingRow, putAmountCell, putRow, sharedTexts } from "../formats/xlsx-cells.ts";
import { sheetFoot, sheetHead, style } from "../formats/xlsx-parts.ts";
import type { OpenPilot } from "./open-at-year-end.ts";
import { openSheets } from "./open-sheets.ts";
import { yearTexts } from "./year.texts.ts";
import type { YearEnd } from "./year-end.store.ts";
import { type YearEndAmount, type YearEndRow, yearEndAmounts, yearEndTotal } from "./year-end.ts";

type File = { readonly name: string; readonly type: string; readonly file: Uint8Array };
type Of = Pick<ExportContext, "organisation" | "at" | "calls">;

const languageOf = ({ organisation }: Pick<Of, "organisation">) => organisation.language ?? "sv";
const labelsIn = (lang: Language) => {
  const t = yearTexts[lang];
  return [t.pilot, t.call, t.organisation, t.organisationNumber];
};
const textsOf = (row: YearEndRow, call = row.callId as string) => [
  row.registrationNumber,
  call,
  row.organisation,
  row.organisationNumber,
];
const nameOf = ({ year, preliminary }: YearEnd, lang: Language, ending: string) =>
  `${fileTexts[lang].yearEndFile}-${year}${preliminary ? `-${fileTexts[lang].preliminaryFile}` : ""}.${ending}`;

const csvColumns = ({ asOf, preliminary }: YearEnd, lang: Language): readonly CsvColumn<YearEndRow>[] => [
  ...labelsIn(lang).map((header, i) => ({ header, text: (row: YearEndRow) => textsOf(row)[i] ?? "" })),
  ...yearEndAmounts.map((name) => ({ header: yearTexts[lang].amounts[name], ore: (row: YearEndRow) => row[name] })),
  { header: yearTexts[lang].asOf, text: () => asOf },
  { header: fileTexts[lang].note, text: () => (preliminary ? yearTexts[lang].endPreliminary : "") },
];

/** The list as Swedish Excel opens it. Its last columns say at which day it was known, and if it can change. */
export function yearEndCsv(list: YearEnd, of: Pick<Of, "organisation">): File {
  const lang = languageOf(of);
  const columns = csvColumns(list, lang);
  const text = csvHead(columns) + csvPage(columns, list.rows);
  return { name: nameOf(list, lang, "csv"), type: exportTypes.csv, file: new TextEncoder().encode(text) };
}

/** The row of headings: what the list is and when it was made stand above it, an empty row between. */
const headings = 7;
const widths = [18, 30, 34, 18, ...yearEndAmounts.map(() => 20)];

/** The list as a workbook of typed cells, with what it is and when it was made above it, and the sums and what the amounts mean below. */
export async function yearEndXlsx(
  list: YearEnd,
  { organisation, at, calls, open = [] }: Of & { readonly open?: readonly OpenPilot[] },
): Promise<File> {
  const lang = languageOf({ organisation });
  const [t, words] = [yearTexts[lang], fileTexts[lang]];
  const shared = sharedTexts();
  const bytes = emptyBytes();
  const fact = (...texts: string[]) => putRow(bytes, texts, shared);
  const amounts = (texts: readonly (string | undefined)[], of: Pick<YearEndRow, YearEndAmount>) =>
    putRow(bytes, texts, shared, () => {
      for (const name of yearEndAmounts) putAmountCell(bytes, of[name]);
    });

  putUtf8(bytes, sheetHead(widths, headings));
  putUtf8(bytes, headingRow([t.endTitle(list.year)], style.title));
  fact(words.columns.organisation, `${organisation.name}, ${organisation.number}`);
  fact(words.made, formatMoment(at, lang));
  fact(t.asOf, list.asOf);
  fact(words.columns.status, list.preliminary ? t.endPreliminary : words.final);
  putUtf8(bytes, `<row/>${headingRow([...labelsIn(lang), ...yearEndAmounts.map((name) => t.amounts[name])])}`);
  for (const one of list.rows) amounts(textsOf(one, callNameOf({ calls })(one)), one);
  amounts([t.sum, "", "", ""], yearEndTotal(list.rows));
  putUtf8(bytes, "<row/>");
  for (const name of yearEndAmounts) fact(t.amounts[name], t.meanings[name]);
  putUtf8(bytes, sheetFoot());
  const whole = { name: words.yearEndSheet, headings, bytes: taken(bytes) };
  const file = await workbookOf([whole, ...openSheets(open, lang, shared)], shared);
  return { name: nameOf(list, lang, "xlsx"), type: exportTypes.xlsx, file };
}
