import type { BlockOf } from "./paper.ts";
import { type Element, elementIn, flow, page, type Sheet, type Style, styles, textWidth } from "./sheet.ts";

/** Space inside a cell, and between columns. */
const padding = 4;
const gap = 16;

type Cell = Readonly<{ tag: "TH" | "TD"; text: string; scope?: "Column" | "Row"; style: Style; numeric?: boolean }>;
type Column = Readonly<{ x: number; width: number }>;

/** How wide each column is: figures take what they need, words share the rest by how much they say. */
function columnsOf(sheet: Sheet, cells: readonly (readonly Cell[])[]): readonly Column[] {
  const count = Math.max(...cells.map((row) => row.length));
  const room = textWidth - gap * (count - 1);
  const asked = Array.from({ length: count }, (_, i) => {
    const column = cells.flatMap((row) => row[i] ?? []);
    const whole = Math.max(...column.map(({ text, style }) => sheet.widthOf(text.replaceAll("\n", " "), style)));
    const words = column.flatMap(({ text, style }) => text.split(/[ \n]/).map((word) => sheet.widthOf(word, style)));
    return { least: Math.min(Math.max(...words) + 1, room / count), whole: whole + 1 };
  });
  const least = asked.reduce((sum, one) => sum + one.least, 0);
  const more = asked.reduce((sum, one) => sum + Math.max(0, one.whole - one.least), 0);
  const spare = Math.max(0, room - least);
  let x: number = page.left;
  return asked.map((one) => {
    const extra = Math.max(0, one.whole - one.least);
    const share = more <= spare ? extra : (spare * extra) / more;
    const column = { x, width: one.least + share };
    x += column.width + gap;
    return column;
  });
}

/** A line under a row, as wide as the table. */
const rule = (sheet: Sheet, columns: readonly Column[], strong = false) =>
  sheet.adorn(() => {
    const { x, width } = columns.at(-1) ?? { x: page.left, width: textWidth };
    sheet.doc
      .moveTo(page.left, sheet.at())
      .lineTo(x + width, sheet.at())
      .lineWidth(strong ? 1 : 0.5)
      .strokeColor(strong ? "#000000" : "#8a8f91")
      .stroke();
  });

/** A row, which goes to the next page whole where it fits there, and is parted only where it is taller than a page. */
function setRow(sheet: Sheet, parent: Element, cells: readonly Cell[], columns: readonly Column[], again = () => {}) {
  const row = elementIn(sheet, parent, "TR");
  const leading = Math.max(...cells.map(({ style }) => style.leading));
  const set = cells.map((cell, i) => {
    const element = elementIn(sheet, row, cell.tag, cell.scope);
    const column = columns[i] ?? { x: page.left, width: textWidth };
    return { cell, element, column, lines: sheet.lines(cell.text, cell.style, column.width) };
  });
  const tallest = Math.max(...set.map(({ lines }) => lines.length));
  if (sheet.need(Math.min(tallest, 30) * leading + 2 * padding)) again();
  for (let from = 0; from < tallest; ) {
    sheet.down(padding);
    const count = Math.max(1, Math.min(tallest - from, sheet.fitting(leading)));
    for (const { cell, element, column, lines } of set) {
      const now = lines.slice(from, from + count);
      if (now.some((line) => line !== "") || from === 0)
        sheet.put(element, cell.tag, now, { style: cell.style, ...column, y: sheet.at(), numeric: cell.numeric });
    }
    sheet.down(count * leading + padding);
    from += count;
    if (from >= tallest) break;
    sheet.nextPage();
    again();
  }
  for (const { element } of set) element.end();
  row.end();
}

/** The headings once more at the head of the next page: whoever hears the table has heard them already. */
function headAgain(sheet: Sheet, head: readonly Cell[], columns: readonly Column[]) {
  sheet.down(padding);
  const set = head.map((cell, i) => {
    const column = columns[i] ?? { x: page.left, width: textWidth };
    return { cell, column, lines: sheet.lines(cell.text, cell.style, column.width) };
  });
  sheet.adorn(() => {
    for (const { cell, column, lines } of set)
      sheet.draw(lines, { style: cell.style, ...column, y: sheet.at(), numeric: cell.numeric });
  });
  sheet.down(Math.max(...set.map(({ lines }) => lines.length)) * styles.strong.leading + padding);
  rule(sheet, columns, true);
}

/** A table with its headings; they are repeated for the eye alone where it goes on to another page. */
export function setTable(sheet: Sheet, parent: Element, { caption, columns, rows, footer }: BlockOf<"table">) {
  const isNumeric = (i: number) => columns[i]?.numeric === true;
  const head: readonly Cell[] = columns.map(({ label }, i) => ({
    tag: "TH",
    scope: "Column",
    text: label,
    style: styles.strong,
    numeric: isNumeric(i),
  }));
  const cellsOf = (row: readonly string[], style: Style): readonly Cell[] =>
    columns.map((_, i) => ({
      ...(i === 0 ? { tag: "TH", scope: "Row" } : { tag: "TD" }),
      text: row[i] ?? "",
      style,
      numeric: isNumeric(i),
    }));
  const body = rows.map((row) => cellsOf(row, styles.body));
  const foot = footer ? [cellsOf(footer, styles.strong)] : [];
  const widths = columnsOf(sheet, [head, ...body, ...foot]);
  const table = elementIn(sheet, parent, "Table");

  sheet.need(4 * styles.body.leading + 4 * padding);
  const title = elementIn(sheet, table, "Caption");
  flow(sheet, title, "Caption", caption, { style: styles.strong });
  title.end();
  sheet.down(padding);
  setRow(sheet, table, head, widths);
  rule(sheet, widths, true);
  const again = () => headAgain(sheet, head, widths);
  for (const cells of body) {
    setRow(sheet, table, cells, widths, again);
    rule(sheet, widths);
  }
  for (const cells of foot) {
    setRow(sheet, table, cells, widths, again);
    rule(sheet, widths, true);
  }
  table.end();
  sheet.down(12);
}

/** Names with their values: a table whose rows have headings. */
export function setFacts(sheet: Sheet, parent: Element, { rows }: BlockOf<"facts">) {
  const table = elementIn(sheet, parent, "Table");
  const width = 150;
  const columns = [
    { x: page.left, width },
    { x: page.left + width + gap, width: textWidth - width - gap },
  ];
  for (const { name, value } of rows) {
    const cells: readonly Cell[] = [
      { tag: "TH", scope: "Row", text: name, style: styles.strong },
      { tag: "TD", text: value, style: styles.body },
    ];
    setRow(sheet, table, cells, columns);
    rule(sheet, columns);
  }
  table.end();
  sheet.down(12);
}
