import type { ZipEntry } from "./zip.writer.ts";

/** The parts of a workbook that are not cells (ECMA-376, SpreadsheetML). */

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Numbers of the formats in `styles`, as cells name them. */
export const style = { plain: 0, day: 1, amount: 2, heading: 3, title: 4 } as const;

/** Days as the reader's own country writes them (14), amounts with two decimals (4). */
const stylesPart =
  `${declaration}<styleSheet xmlns="${main}">` +
  '<fonts count="3"><font><sz val="11"/><name val="Calibri"/></font>' +
  '<font><b/><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="14"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
  '<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

const rootRelationsPart =
  `${declaration}<Relationships xmlns="${packaged}/relationships">` +
  `<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

/** A sheet's name, and the row of its headings: each sheet of paper repeats it. */
export type Sheet = { readonly name: string; readonly headings: number };

const workbookPart = (sheets: readonly Sheet[]): string =>
  `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>` +
  sheets.map(({ name }, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join("") +
  "</sheets><definedNames>" +
  sheets
    .map(
      ({ name, headings }, i) =>
        `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">'${name}'!$${headings}:$${headings}</definedName>`,
    )
    .join("") +
  "</definedNames></workbook>";

const workbookRelationsPart = (sheets: number): string => {
  const parts = [
    ...Array.from({ length: sheets }, (_, i) => ["worksheet", `worksheets/sheet${i + 1}.xml`]),
    ["styles", "styles.xml"],
    ["sharedStrings", "sharedStrings.xml"],
  ];
  const relations = parts.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packaged}/relationships">${relations.join("")}</Relationships>`;
};

const contentTypesPart = (sheets: number): string => {
  const parts = [
    ["workbook.xml", "sheet.main"],
    ...Array.from({ length: sheets }, (_, i) => [`worksheets/sheet${i + 1}.xml`, "worksheet"]),
    ["styles.xml", "styles"],
    ["sharedStrings.xml", "sharedStrings"],
  ];
  return (
    `${declaration}<Types xmlns="${packaged}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    parts
      .map(([part, type]) => `<Override PartName="/xl/${part}" ContentType="${contentType}.${type}+xml"/>`)
      .join("") +
    "</Types>"
  );
};

/** The file of a sheet, by its place among them. */
export const sheetFile = (number: number): string => `xl/worksheets/sheet${number}.xml`;

/** What an archive begins with; sheets and the texts that they share come next. */
export const firstEntries: readonly ZipEntry[] = [
  { name: "_rels/.rels", text: rootRelationsPart },
  { name: "xl/styles.xml", text: stylesPart },
];

/** What an archive ends with, by its sheets in their order. */
export const lastEntries = (sheets: readonly Sheet[]): readonly ZipEntry[] => [
  { name: "xl/workbook.xml", text: workbookPart(sheets) },
  { name: "xl/_rels/workbook.xml.rels", text: workbookRelationsPart(sheets.length) },
  { name: "[Content_Types].xml", text: contentTypesPart(sheets.length) },
];

export const sharedStringsHead = `${declaration}<sst xmlns="${main}">`;
export const sharedStringsFoot = "</sst>";

/** A sheet up to its first row: the widths of its columns, and how many of its rows stay in sight. */
export const sheetHead = (widths: readonly number[], frozen: number): string =>
  `${declaration}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
  '<sheetViews><sheetView workbookViewId="0">' +
  (frozen > 0 ? `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>` : "") +
  `</sheetView></sheetViews><cols>` +
  widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join("") +
  "</cols><sheetData>";

/** The name of a column: A of the first, AB of the 28th. */
export const columnName = (number: number): string =>
  number > 26
    ? columnName(Math.floor((number - 1) / 26)) + columnName(((number - 1) % 26) + 1)
    : String.fromCharCode(64 + number);

/** A table in a sheet: the row of its headings, how many columns it has, and its last row. */
type Filtered = { readonly headings: number; readonly columns: number; readonly last: number };

/**
 * What a sheet ends with: a filter over its table where it has one, and how it is printed: on A4 lying down, all columns
 * beside each other, with the sheet's name and the number of the page.
 */
export const sheetFoot = (filtered?: Filtered): string =>
  "</sheetData>" +
  (filtered ? `<autoFilter ref="A${filtered.headings}:${columnName(filtered.columns)}${filtered.last}"/>` : "") +
  '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
  "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P (&amp;N)</oddFooter></headerFooter></worksheet>";
