const utf16 = [
  { begins: [0xff, 0xfe], name: "utf-16le" },
  { begins: [0xfe, 0xff], name: "utf-16be" },
] as const;

/** Signs that no text has: all controls but tab, line ends and form feed. */
const noText = /[^\P{Cc}\t\n\r\f\u0080-\u009f]/u;
/** What DOS programs end a text with. */
const endMark = "\u001a";

/**
 * The text of a CSV file; undefined when it is no text, or a file of another kind under this name. Spreadsheets also
 * write UTF-16, which begins with its mark.
 */
export function ledgerText(content: Uint8Array): string | undefined {
  const wide = utf16.find(({ begins }) => begins.every((byte, i) => content[i] === byte));
  const text = new TextDecoder(wide?.name ?? "utf-8").decode(content);
  return text.startsWith("%PDF-") || noText.test(text.replace(endMark, "")) ? undefined : text;
}

/** Excel reads the separator of its own language: a file is looked at with each. */
const separators = [";", ",", "\t"] as const;

/** A cell that a spreadsheet may reckon with begins so, also in the wide forms that some read as the narrow ones. */
const mayBegin = /^[=+\-@\uff1d\uff0b\uff0d\uff20]/;
/** What spreadsheets read of a cell, in characters. */
const mostInCell = 32_767;
/** A constant in quotes, by which ledgers keep leading zeros: `="0012"`. */
const quoted = /"[^"]*(?:""[^"]*)*"/g;
/** Something is called (`SUM(`), or asked of another program or sheet (`cmd|'/C calc'!A0`, `[book]sheet!A1`). */
const calls = /[\p{L}\d_.]\(|[|!]/u;
/** A number, two values with an operator between them, or a place in the sheet. */
const reckons = /^[-+($ ]*\d|[\p{L}\d")%][ ]*[+\-*/^&<>=:][ ]*[-+]?[\p{L}\d"$(]|\$?\b[a-z]{1,3}\$?\d+\b/iu;

/**
 * Whether a spreadsheet would reckon with a cell instead of showing it. A constant is no formula, nor are words behind a
 * sign: ledgers write `- avdrag (mars)` and `+46 (0)8`.
 */
function isFormula(cell: string): boolean {
  const text = cell.trim();
  if (!mayBegin.test(text)) return false;
  const said = text.slice(1).trim();
  const isEquation = text.startsWith("=") || text.startsWith("\uff1d");
  // What stands in quotes is a constant; a mark is left for it, as it is a value that can be reckoned with.
  const bare = isEquation ? said.replace(quoted, '""') : said;
  return calls.test(bare) || (isEquation && reckons.test(bare));
}

/** The line of the first cell that is a formula, whichever separator its reader takes; undefined when all are values. */
export function formulaLine(text: string): number | undefined {
  if (!inFormulas.test(text)) return undefined;
  const lines = separators.flatMap((separator) => formulaLineBy(separator, text) ?? []);
  return lines.length === 0 ? undefined : Math.min(...lines);
}

/** Every formula has one of these: a text without any need not be taken apart. */
const inFormulas = /[=\uff1d(|!]/;

/** Cells as RFC 4180 has them: a quoted one may hold separators, line ends and doubled quotes. */
function formulaLineBy(separator: string, text: string): number | undefined {
  const ends = new RegExp(`${separator}|\\r\\n?|\\n|$`, "g");
  let line = 1;
  for (let at = 0; ; ) {
    const { cell, through } = cellAt(text, at);
    ends.lastIndex = through;
    const end = ends.exec(text);
    if (isFormula(cell ?? text.slice(at, Math.min(end?.index ?? at, at + mostInCell)))) return line;
    if (!end || end[0] === "") return undefined;
    line += (cell === undefined ? 0 : linesIn(text.slice(at, through))) + (end[0] === separator ? 0 : 1);
    at = ends.lastIndex;
  }
}

/** A quoted cell and where its quotes end; of one without quotes, the end is still to be found. */
function cellAt(text: string, at: number): { readonly cell?: string; readonly through: number } {
  let open = at;
  while (text[open] === " ") open += 1;
  if (text[open] !== '"') return { through: at };
  let close = text.indexOf('"', open + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  const end = close < 0 ? text.length : close;
  const cell = text.slice(open + 1, Math.min(end, open + 2 * mostInCell)).replaceAll('""', '"');
  return { cell, through: Math.min(end + 1, text.length) };
}

const linesIn = (text: string) => text.match(/\r\n?|\n/g)?.length ?? 0;
