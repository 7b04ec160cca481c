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
  return text.startsWith("PK\u0003\u0004") || text.startsWith("%PDF-") || noText.test(text.replace(endMark, ""))
    ? undefined
    : text;
}

/** Excel reads the separator of its own language: a file is looked at with each. */
const separators = [";", ",", "\t"] as const;

/** A cell that a spreadsheet may reckon with begins so, also in the wide forms that some read as the narrow ones. */
const mayBegin = /^[=+\-@\uff1d\uff0b\uff0d\uff20]/;
/** A constant in quotes, by which ledgers keep leading zeros: `="0012"`. */
const quoted = /"(?:[^"]|"")*"/g;
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
  const lines = separators.flatMap((separator) => formulaLineBy(separator, text) ?? []);
  return lines.length === 0 ? undefined : Math.min(...lines);
}

/** Cells as RFC 4180 has them: a quoted one may hold separators, line ends and doubled quotes. */
function formulaLineBy(separator: string, text: string): number | undefined {
  const plain = `[^${separator}\\r\\n]*`;
  const cells = new RegExp(`(?: *"([^"]*(?:""[^"]*)*)"?${plain}|(${plain}))(${separator}|\\r\\n?|\\n|$)`, "g");
  let line = 1;
  for (const [all, quotedText, plainText = "", end] of text.matchAll(cells)) {
    if (isFormula(quotedText?.replaceAll('""', '"') ?? plainText)) return line;
    if (quotedText !== undefined) line += linesIn(all);
    else if (end !== separator && end !== "") line += 1;
  }
  return undefined;
}

const linesIn = (text: string) => text.match(/\r\n?|\n/g)?.length ?? 0;
