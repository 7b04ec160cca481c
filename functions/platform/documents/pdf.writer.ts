import type { Instant } from "../../vocabulary/instant.ts";
import { documentTexts } from "./documents.texts.ts";
import type { Face } from "./font-files.ts";
import { fonts } from "./fonts.ts";
import { type Block, type BlockOf, type Paper, paragraphsOf } from "./paper.ts";
import { type Element, elementIn, flow, page, type Sheet, sheetOf, styles, textWidth } from "./sheet.ts";
import { setFacts, setTable } from "./sheet-table.ts";

export type Pdf = { readonly bytes: Uint8Array; readonly pages: number };

/**
 * A document as PDF that a screen reader can read as well as the eye (PDF/UA-1): tagged, with title and language, its
 * fonts in it. The same paper of the same moment gives the same bytes, wherever and whenever it is made.
 */
export async function pdfOf(paper: Paper, madeAt: Instant): Promise<Pdf> {
  const [{ default: PDFDocument }, faces] = await Promise.all([import("pdfkit"), fonts()]);
  const doc = new PDFDocument({
    size: "A4",
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    bufferPages: true,
    pdfVersion: "1.7",
    tagged: true,
    displayTitle: true,
    lang: paper.language,
    font: null,
    info: { Title: paper.title, Author: paper.sender.name, CreationDate: new Date(madeAt), ModDate: new Date(madeAt) },
  });
  const chunks: Buffer[] = [];
  doc.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((done) => doc.once("end", done));
  // Opened anew for each document: fontkit keeps on an opened font what a document before has made of its signs.
  for (const face of ["regular", "bold"] as const) doc.registerFont(face, faces[face]);
  const sheet = sheetOf(doc, signsOf(doc));
  const root = doc.struct("Document");
  doc.addStructure(root);
  setHead(sheet, root, paper);
  for (const block of paper.blocks) setBlock(sheet, root, block);
  root.end();
  const pages = doc.bufferedPageRange().count;
  doc.appendXML(saysUa);
  setMargins(sheet, paper, pages);
  doc.end();
  await ended;
  return { bytes: Buffer.concat(chunks), pages };
}

type Doc = Sheet["doc"];

/**
 * Said by us: with its option for it, pdfkit also lists the glyphs of each font, leaves out those that others are made of
 * (the caron of a "č"), and a list that is not whole is against the standard, where none is not.
 */
const saysUa = `
<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="">
  <pdfuaid:part>1</pdfuaid:part>
</rdf:Description>`;

/** Whether a face has a sign, asked once for each. */
function signsOf(doc: Doc) {
  const known = new Map<string, boolean>();
  return (face: Face, codePoint: number) => {
    const key = `${face}${codePoint}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const has = doc.font(face)._font.font.hasGlyphForCodePoint(codePoint);
    known.set(key, has);
    return has;
  };
}

function paragraph(
  sheet: Sheet,
  parent: Element,
  text: string,
  style: (typeof styles)[keyof typeof styles],
  tag = "P",
) {
  const element = elementIn(sheet, parent, tag);
  flow(sheet, element, tag, text, { style });
  element.end();
}

/** Sender and reference beside each other, the receiver under them, and the title. */
function setHead(sheet: Sheet, root: Element, { sender, receiver, reference, title }: Paper) {
  const half = textWidth / 2 - 10;
  const column = (
    x: number,
    parts: readonly (readonly [text: string, style: (typeof styles)["strong" | "small" | "body"]])[],
  ) => {
    let y = sheet.at();
    for (const [text, style] of parts) {
      const lines = sheet.lines(text, style, half);
      const element = elementIn(sheet, root, "P");
      sheet.put(element, "P", lines, { style, x, y, width: half });
      element.end();
      y += lines.length * style.leading;
    }
    return y;
  };
  const left = column(page.left, [
    [sender.name, styles.strong],
    ...sender.lines.filter((line) => line !== "").map((line) => [line, styles.small] as const),
  ]);
  const right = column(
    page.left + half + 20,
    reference.map(({ name, value }) => [`${name}: ${value}`, styles.body] as const),
  );
  sheet.down(Math.max(left, right) - sheet.at() + 22);
  if (receiver && receiver.length > 0) {
    paragraph(sheet, root, receiver.join("\n"), styles.body);
    sheet.down(22);
  }
  paragraph(sheet, root, title, styles.title, "H1");
  sheet.down(8);
}

function setBlock(sheet: Sheet, root: Element, block: Block) {
  switch (block.kind) {
    case "heading": {
      const style = block.level === 2 ? styles.heading2 : styles.heading3;
      if (block.newPage && sheet.at() > page.top) sheet.nextPage();
      sheet.down(6);
      // A heading at the foot of a page would stand above nothing.
      sheet.need(style.leading + 3 * styles.body.leading);
      paragraph(sheet, root, block.text, style, `H${block.level}`);
      return sheet.down(3);
    }
    case "paragraph":
      for (const text of paragraphsOf(block.text)) {
        paragraph(sheet, root, text, styles.body);
        sheet.down(8);
      }
      return;
    case "list":
      return setList(sheet, root, block);
    case "facts":
      return setFacts(sheet, root, block);
    case "table":
      return setTable(sheet, root, block);
    case "room":
      return setRoom(sheet, block);
  }
}

const indent = 16;

function setList(sheet: Sheet, root: Element, { items, boxes }: BlockOf<"list">) {
  const list = elementIn(sheet, root, "L");
  for (const text of items) {
    sheet.need(2 * styles.body.leading);
    const item = elementIn(sheet, list, "LI");
    const top = sheet.at();
    if (boxes)
      sheet.adorn(() =>
        sheet.doc
          .rect(page.left, top + 3, 9, 9)
          .lineWidth(0.8)
          .strokeColor("#000000")
          .stroke(),
      );
    else {
      const label = elementIn(sheet, item, "Lbl");
      sheet.put(label, "Lbl", ["•"], { style: styles.body, x: page.left + 2, y: top, width: indent });
      label.end();
    }
    const body = elementIn(sheet, item, "LBody");
    flow(sheet, body, "LBody", text, { style: styles.body, indent });
    body.end();
    item.end();
    sheet.down(3);
  }
  list.end();
  sheet.down(6);
}

/** Lines to write on are no content: nothing is said there yet. */
function setRoom(sheet: Sheet, { lines }: BlockOf<"room">) {
  const height = 26;
  for (let i = 0; i < lines; i++) {
    sheet.need(height);
    sheet.down(height);
    const y = sheet.at();
    sheet.adorn(() =>
      sheet.doc
        .moveTo(page.left, y)
        .lineTo(page.left + textWidth, y)
        .lineWidth(0.5)
        .strokeColor("#8a8f91")
        .stroke(),
    );
  }
  sheet.down(14);
}

/** What stands on every page, for the eye alone: whose it is and its number, and which page of how many. */
function setMargins(sheet: Sheet, { sender, title, reference, language }: Paper, pages: number) {
  const { doc } = sheet;
  const { pageOf } = documentTexts[language];
  const number = reference.at(-1)?.value ?? "";
  const { face, size } = styles.small;
  const cut = (text: string, width: number) => sheet.lines(text, styles.small, width)[0] ?? "";
  for (let i = 0; i < pages; i++) {
    doc.switchToPage(i);
    doc.markContent("Artifact", { type: "Pagination" });
    doc.font(face, size).fillColor("#3f4547");
    const y = page.height - 48;
    if (i > 0) doc.text(cut(`${sender.name}   ${title}`, textWidth), page.left, 40, { lineBreak: false });
    doc.text(cut(number, textWidth / 2), page.left, y, { lineBreak: false });
    const count = pageOf(i + 1, pages);
    doc.text(count, page.left + textWidth - sheet.widthOf(count, styles.small), y, { lineBreak: false });
    doc.endMarkedContent();
  }
}
