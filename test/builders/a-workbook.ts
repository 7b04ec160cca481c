import { strToU8, zipSync } from "fflate";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

const relations = (list: readonly (readonly [id: string, type: string, target: string])[]) =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${related}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

/**
 * An XLSX workbook with the rows of each sheet as they are written in XML; style 1 shows a number as a day.
 * @param more texts that cells share, what follows a sheet's rows, and whether days count from 1904
 */
export function aWorkbook(
  sheets: readonly string[],
  { shared = [] as readonly string[], after = "", since1904 = false } = {},
): Uint8Array {
  const names = sheets.map((_, i) => `sheet${i + 1}`);
  const files: Record<string, string> = {
    "[Content_Types].xml": `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": relations([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `${head}<workbook ${main} xmlns:r="${related}"><workbookPr${since1904 ? ' date1904="1"' : ""}/><sheets>${names
      .map((name, i) => `<sheet name="Blad${i + 1}" sheetId="${i + 1}" r:id="${name}"/>`)
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations([
      ...names.map((name) => [name, "worksheet", `worksheets/${name}.xml`] as const),
      ["rIdStyles", "styles", "/xl/styles.xml"],
      ["rIdShared", "sharedStrings", "sharedStrings.xml"],
    ]),
    "xl/styles.xml": `${head}<styleSheet ${main}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `${head}<sst ${main}>${shared.map((text) => `<si>${text}</si>`).join("")}</sst>`,
  };
  for (const [i, rows] of sheets.entries())
    files[`xl/worksheets/sheet${i + 1}.xml`] =
      `${head}<worksheet ${main}><sheetData>${rows}</sheetData>${after}</worksheet>`;
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
