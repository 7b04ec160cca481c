/** What this project uses of pdfkit, by its 0.20: the types that others keep of it know neither PDF/UA nor scopes. */
declare module "pdfkit" {
  /** What was marked on a page, to be added to an element of the structure. */
  type Content = { readonly marked: unique symbol };

  interface Element {
    add(child: Element | Content): this;
    end(): void;
  }

  type Options = Readonly<{
    size: "A4";
    margins: Readonly<Record<"top" | "bottom" | "left" | "right", number>>;
    bufferPages: boolean;
    pdfVersion: "1.7";
    tagged: boolean;
    displayTitle: boolean;
    lang: string;
    /** No font is opened first: left out it would be Helvetica, which is not embedded. */
    font: null;
    info: Readonly<{ Title: string; Author: string; CreationDate: Date; ModDate: Date }>;
  }>;

  export default class PDFDocument {
    constructor(options: Options);
    on(event: "data", heard: (chunk: Buffer) => void): this;
    once(event: "end", heard: () => void): this;
    registerFont(name: string, source: Uint8Array): this;
    font(name: string, size?: number): this;
    widthOfString(text: string): number;
    text(text: string, x: number, y: number, options: { lineBreak: false }): this;
    struct(tag: string, options?: { scope?: "Row" | "Column" }): Element;
    addStructure(element: Element): this;
    markStructureContent(tag: string): Content;
    markContent(tag: "Artifact", options: { type: "Layout" | "Pagination" }): this;
    endMarkedContent(): this;
    addPage(): this;
    switchToPage(number: number): unknown;
    bufferedPageRange(): { start: number; count: number };
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    rect(x: number, y: number, width: number, height: number): this;
    lineWidth(width: number): this;
    strokeColor(colour: string): this;
    fillColor(colour: string): this;
    stroke(): this;
    /** Adds to what the file says of itself (XMP). */
    appendXML(xml: string): void;
    end(): void;
    /** The font in use, as fontkit has opened it. */
    readonly _font: { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } };
  }
}
