import type PDFDocument from "pdfkit";
import type { Face } from "./font-files.ts";
import { linesOf } from "./line-breaks.ts";

/** Points; A4 with margins of 25 mm, and room for the page's head and foot within them. */
export const page = { width: 595.28, height: 841.89, left: 71, right: 71, top: 74, bottom: 78 } as const;
export const textWidth = page.width - page.left - page.right;
const lowest = page.height - page.bottom;

export type Style = { readonly face: Face; readonly size: number; readonly leading: number };
export const styles = {
  title: { face: "bold", size: 20, leading: 25 },
  heading2: { face: "bold", size: 13.5, leading: 18 },
  heading3: { face: "bold", size: 11.5, leading: 16 },
  body: { face: "regular", size: 11, leading: 15.5 },
  strong: { face: "bold", size: 11, leading: 15.5 },
  small: { face: "regular", size: 9, leading: 12 },
} as const satisfies Record<string, Style>;

type Doc = InstanceType<typeof PDFDocument>;
export type Element = ReturnType<Doc["struct"]>;

/** What a font can neither show nor leave out without loss; the page and the Word file have the sign itself. */
const unknown = "\u25a1";

/** Signs that show nothing: marks of direction, joiners, soft hyphens. */
const invisible = /[\p{Cc}\p{Cf}]/gu;

/** The document while it is set: where on which page the next line goes, and what can be put there. */
export type Sheet = {
  readonly doc: Doc;
  /** Where the next line goes, from the top of the page. */
  readonly at: () => number;
  readonly down: (points: number) => void;
  /** Begins a page unless so much fits on this one; says whether it did. */
  readonly need: (points: number) => boolean;
  /** How many lines of a height still fit on the page. */
  readonly fitting: (leading: number) => number;
  readonly nextPage: () => void;
  readonly lines: (text: string, style: Style, width: number) => readonly string[];
  readonly widthOf: (text: string, style: Style) => number;
  /** Puts lines under each other from `y` on, as content of an element of the structure. */
  readonly put: (element: Element, tag: string, lines: readonly string[], where: Where) => void;
  /** Draws lines of text under each other from `y` on. */
  readonly draw: (lines: readonly string[], where: Where) => void;
  /** Draws what is no content: lines and boxes. */
  readonly adorn: (draw: () => void) => void;
};
type Where = Readonly<{ style: Style; x: number; y: number; width: number; numeric?: boolean | undefined }>;

type Known = (face: Face, codePoint: number) => boolean;

/** An empty document to be set. */
export function sheetOf(doc: Doc, hasSign: Known): Sheet {
  let y: number = page.top;
  const widths = new Map<string, number>();

  const shown = (text: string, { face }: Style) =>
    text
      .normalize("NFC")
      .replaceAll("\t", " ")
      .replaceAll(invisible, (sign) => (sign === "\n" ? sign : ""))
      .replaceAll(/[^\n]/gu, (sign) => (hasSign(face, sign.codePointAt(0) ?? 0) ? sign : unknown));

  const widthOf = (text: string, style: Style) => {
    const key = `${style.face} ${style.size} ${text}`;
    const width = widths.get(key) ?? doc.font(style.face, style.size).widthOfString(text);
    widths.set(key, width);
    return width;
  };
  const nextPage = () => {
    doc.addPage();
    y = page.top;
  };

  const draw: Sheet["draw"] = (lines, { style, x, y: top, width, numeric }) => {
    doc.font(style.face, style.size).fillColor("black");
    const drop = (style.leading - style.size) / 2;
    lines.forEach((line, i) => {
      if (line === "") return;
      const left = numeric ? x + width - widthOf(line, style) : x;
      // The space keeps the last word of a line apart from the first of the next one, where text is copied or read out.
      const text = i < lines.length - 1 ? `${line} ` : line;
      doc.text(text, left, top + i * style.leading + drop, { lineBreak: false });
    });
  };

  return {
    doc,
    at: () => y,
    down: (points) => {
      y += points;
    },
    need: (points) => {
      if (y + points <= lowest || y === page.top) return false;
      nextPage();
      return true;
    },
    fitting: (leading) => Math.max(0, Math.floor((lowest - y) / leading)),
    nextPage,
    widthOf,
    lines: (text, style, width) => linesOf(shown(text, style), width, (part) => widthOf(part, style)),
    draw,
    put: (element, tag, lines, where) => {
      const content = doc.markStructureContent(tag);
      draw(lines, where);
      doc.endMarkedContent();
      element.add(content);
    },
    adorn: (draw) => {
      doc.markContent("Artifact", { type: "Layout" });
      draw();
      doc.endMarkedContent();
    },
  };
}

/** A new element of the document's structure, as the last of its parent. A cell that heads a row or a column says which. */
export function elementIn({ doc }: Sheet, parent: Element, tag: string, scope?: "Row" | "Column"): Element {
  const element = doc.struct(tag, scope ? { scope } : {});
  parent.add(element);
  return element;
}

/** Sets a text in the text's column or a part of it, over as many pages as it takes. */
export function flow(
  sheet: Sheet,
  element: Element,
  tag: string,
  text: string,
  { style, indent = 0, width = textWidth - indent }: { style: Style; indent?: number; width?: number },
) {
  let left = sheet.lines(text, style, width);
  // One line alone at the foot of a page or at the head of the next looks like a mistake.
  if (left.length > 1) sheet.need(2 * style.leading);
  while (left.length > 0) {
    const fits = sheet.fitting(style.leading);
    const count = left.length - fits === 1 && fits > 2 ? fits - 1 : fits;
    if (count === 0) {
      sheet.nextPage();
      continue;
    }
    const now = left.slice(0, count);
    sheet.put(element, tag, now, { style, x: page.left + indent, y: sheet.at(), width });
    sheet.down(now.length * style.leading);
    left = left.slice(count);
    if (left.length > 0) sheet.nextPage();
  }
}
