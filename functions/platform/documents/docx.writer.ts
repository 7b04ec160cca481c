import type { FileChild, Paragraph as ParagraphType, Table as TableType } from "docx";
import type { Zippable } from "fflate";
import type { Instant } from "../../vocabulary/instant.ts";
import { documentTexts } from "./documents.texts.ts";
import { type Block, type Paper, paragraphsOf } from "./paper.ts";

type Docx = typeof import("docx");

/** Half points and twentieths of a point, as Word counts. */
const size = { body: 22, small: 18 } as const;
const after = 160;

/**
 * A document as a Word file, for those who go on writing in it: real headings, tables with header rows, the language of
 * its words, page n of m. The same paper of the same moment gives the same bytes.
 */
export async function docxOf(given: Paper, madeAt: Instant): Promise<Uint8Array> {
  const docx = await import("docx");
  const paper = writable(given);
  const { Document, Footer, Packer, PageNumber, Paragraph, TabStopType, TextRun } = docx;
  const t = documentTexts[paper.language];
  const number = paper.reference.at(-1)?.value ?? "";
  const language = { value: paper.language === "sv" ? "sv-SE" : "en-GB" };
  const foot = new TextRun({
    size: size.small,
    children: [`${number}\t${t.page} `, PageNumber.CURRENT, ` ${t.of} `, PageNumber.TOTAL_PAGES],
  });
  const document = new Document({
    title: paper.title,
    creator: paper.sender.name,
    lastModifiedBy: paper.sender.name,
    styles: {
      default: {
        document: { run: { font: "Calibri", size: size.body, language } },
        title: { run: { size: 40, bold: true }, paragraph: { spacing: { before: 240, after } } },
        heading1: { run: { size: 28, bold: true }, paragraph: { spacing: { before: 240, after: 80 } } },
        heading2: { run: { size: 24, bold: true }, paragraph: { spacing: { before: 200, after: 80 } } },
      },
    },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: { left: 1417, right: 1417 } } },
        footers: {
          default: new Footer({
            children: [new Paragraph({ children: [foot], tabStops: [{ type: TabStopType.RIGHT, position: 9070 }] })],
          }),
        },
        children: [...head(docx, paper), ...paper.blocks.flatMap((block) => inWord(docx, block))],
      },
    ],
  });
  return settled(await Packer.toBuffer(document), madeAt);
}

/** Signs that XML has no way to write; Word would not open the file. */
const unwritable = /[^\P{Cc}\t\n]|\p{Cs}|[\uFFFE\uFFFF]/gu;

const writable = (paper: Paper): Paper =>
  JSON.parse(JSON.stringify(paper), (_, value: unknown) =>
    typeof value === "string" ? value.replaceAll(unwritable, "") : value,
  );

/** A paragraph whose line breaks are kept. */
function lines(docx: Docx, text: string, options: { bold?: true; size?: number; after?: number } = {}): ParagraphType {
  const { after: space = after, ...run } = options;
  const children = text
    .split("\n")
    .map((line, i) => new docx.TextRun({ text: line, ...run, ...(i > 0 && { break: 1 }) }));
  return new docx.Paragraph({ children, spacing: { after: space } });
}

function head(docx: Docx, { sender, receiver, reference, title }: Paper): readonly FileChild[] {
  return [
    lines(docx, sender.name, { bold: true, after: 0 }),
    lines(docx, sender.lines.filter((line) => line !== "").join("\n"), { size: size.small }),
    lines(docx, reference.map(({ name, value }) => `${name}: ${value}`).join("\n")),
    ...(receiver && receiver.length > 0 ? [lines(docx, receiver.join("\n"))] : []),
    new docx.Paragraph({ text: title, heading: docx.HeadingLevel.TITLE }),
  ];
}

function inWord(docx: Docx, block: Block): readonly FileChild[] {
  const { HeadingLevel, Paragraph } = docx;
  switch (block.kind) {
    case "heading":
      return [
        new Paragraph({
          text: block.text,
          pageBreakBefore: block.newPage === true,
          heading: block.level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
        }),
      ];
    case "paragraph":
      return paragraphsOf(block.text).map((text) => lines(docx, text));
    case "list":
      return block.items.map((item) =>
        block.boxes ? lines(docx, `☐ ${item}`, { after: 40 }) : new Paragraph({ text: item, bullet: { level: 0 } }),
      );
    case "facts":
      return [
        tableOf(docx, { rows: block.rows.map(({ name, value }) => [name, value]) }),
        new Paragraph({ text: "", spacing: { after: 80 } }),
      ];
    case "table": {
      const { caption, columns, rows, footer } = block;
      return [
        new Paragraph({ children: [new docx.TextRun({ text: caption, bold: true })], keepNext: true }),
        tableOf(docx, {
          head: columns.map(({ label }) => label),
          numeric: columns.map(({ numeric }) => numeric === true),
          rows: footer ? [...rows, footer] : rows,
        }),
        new Paragraph({ text: "", spacing: { after: 80 } }),
      ];
    }
    case "room":
      return Array.from(
        { length: block.lines },
        () =>
          new Paragraph({
            text: "",
            spacing: { before: 260 },
            border: { bottom: { style: docx.BorderStyle.SINGLE, size: 4, space: 1, color: "8A8F91" } },
          }),
      );
  }
}

type Rows = Readonly<{
  head?: readonly string[];
  numeric?: readonly boolean[];
  rows: readonly (readonly string[])[];
}>;

/** A table over the whole width; its first column names the rows. */
function tableOf(docx: Docx, { head, numeric = [], rows }: Rows): TableType {
  const { AlignmentType, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } = docx;
  const cell = (text: string, i: number, bold: boolean) =>
    new TableCell({
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      children: text.split("\n").map(
        (line) =>
          new Paragraph({
            children: [new TextRun({ text: line, bold })],
            alignment: numeric[i] ? AlignmentType.RIGHT : AlignmentType.LEFT,
          }),
      ),
    });
  const top = head && new TableRow({ tableHeader: true, children: head.map((text, i) => cell(text, i, true)) });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      ...(top ? [top] : []),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((text, i) => cell(text, i, i === 0)) })),
    ],
  });
}

/** The library writes the present moment into the file and into its archive: here stands the moment of the record. */
async function settled(file: Uint8Array, madeAt: Instant): Promise<Uint8Array> {
  const { strFromU8, strToU8, unzipSync, zipSync } = await import("fflate");
  const mtime = new Date("2000-01-01T12:00:00");
  const day = madeAt.replace(/\.\d+/, "");
  const parts = Object.entries(unzipSync(file)).map(([name, bytes]) => {
    if (name !== "docProps/core.xml") return [name, bytes] as const;
    return [
      name,
      strToU8(strFromU8(bytes).replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}`)),
    ] as const;
  });
  const zippable: Zippable = Object.fromEntries(parts.map(([name, bytes]) => [name, [bytes, { mtime }]]));
  return zipSync(zippable);
}
