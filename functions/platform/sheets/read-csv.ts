import { type Cell, mostColumns, mostRows, type ReadSheets, type SheetRow } from "./sheet.ts";

/** Signs that no text has: all controls but tab, line ends and form feed. */
const noText = /[^\P{Cc}\t\n\r\f\u0080-\u009f]/u;
/** What DOS programs end a text with. */
const endMark = "\u001a";

/** A text as its bytes say it is written: UTF-16 by its mark, UTF-8 where they are that, and else as Windows writes. */
function textOf(content: Uint8Array): string | undefined {
  const [first, second] = content;
  const wide =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : undefined;
  const text = wide ? new TextDecoder(wide).decode(content) : utf8(content);
  return text.startsWith("%PDF-") || noText.test(text.replace(endMark, "")) ? undefined : text;
}

function utf8(content: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(content);
  } catch {
    return new TextDecoder("windows-1252").decode(content);
  }
}

const separators = [";", "\t", ","] as const;

/** The sign that parts the cells: the one that most of the first lines have most of. */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, "")
    .split(/\r\n?|\n/, 30);
  const counted = separators.map((separator) => ({
    separator,
    lines: lines.filter((line) => line.split(separator).length > 2).length || 0,
    any: lines.filter((line) => line.includes(separator)).length,
  }));
  return counted.toSorted((a, b) => b.lines - a.lines || b.any - a.any)[0]?.separator ?? ";";
}

/** Cells as RFC 4180 has them: a quoted one may hold separators, line ends and doubled quotes. */
function* linesOf(text: string, separator: string): Generator<readonly string[]> {
  const cell = new RegExp(
    `(?:"((?:[^"]|"")*)"([^${separator}\\r\\n]*)|([^${separator}\\r\\n]*))(${separator}|\\r\\n?|\\n|$)`,
    "gy",
  );
  let line: string[] = [];
  for (;;) {
    const [all, quoted, after = "", bare = "", end = ""] = cell.exec(text) ?? [];
    if (all === undefined) return;
    line.push(quoted === undefined ? bare : quoted.replaceAll('""', '"') + after);
    if (end === separator) continue;
    yield line;
    line = [];
    if (end === "") return;
  }
}

/** A constant in quotes, by which ledgers keep leading zeros: `="0012"`. */
const cellOf = (text: string): Cell => ({ text: text.trim().replace(/^="([^"]*)"$/, "$1") });

/** A CSV file as one sheet; its rows are numbered as a spreadsheet would show them. */
export function readCsv(content: Uint8Array, name: string): ReadSheets {
  const text = textOf(content);
  if (text === undefined) return { problem: "not-sheet" };
  const plain = text.replace(/^\ufeff?(?:sep=.\r?\n)?/, "").replace(endMark, "");
  const rows: SheetRow[] = [];
  let row = 0;
  for (const line of linesOf(plain, separatorOf(plain))) {
    row += 1;
    const cells = line.slice(0, mostColumns).flatMap((one, i) => {
      const cell = cellOf(one);
      return cell.text === "" ? [] : [[i + 1, cell] as const];
    });
    if (cells.length > 0) rows.push({ row, cells: new Map(cells) });
    if (rows.length > mostRows) return { problem: "too-many-rows" };
  }
  return rows.length > 0 ? { sheets: [{ name, rows }] } : { problem: "empty-sheet" };
}
