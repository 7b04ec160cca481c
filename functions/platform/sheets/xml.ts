/** An element: its attributes as they are written, and what is in it, unread. */
export type XmlElement = { readonly attributes: string; readonly inner: string };

const prefix = "(?:[\\w.-]+:)?";
const begins = (name: string) =>
  new RegExp(`<${prefix}${name}(?=[\\s/>])((?:[^<>"'/]|"[^<"]*"|'[^<']*'|/(?!>))*)(/?)>`, "g");
const ends = (name: string) => new RegExp(`</${prefix}${name}\\s*>`, "g");

/**
 * The elements of a name that are never in one another, in their order, with or without a prefix: writers differ in
 * those. Nothing outside of the document is ever fetched or unfolded; what is no XML has no elements, and what is cut off
 * ends there. Linear in the document.
 */
export function* elements(document: string, name: string): Generator<XmlElement> {
  const [begin, end] = [begins(name), ends(name)];
  for (let open = begin.exec(document); open; open = begin.exec(document)) {
    const [, attributes = "", slash] = open;
    const from = begin.lastIndex;
    if (slash === "/") {
      yield { attributes, inner: "" };
      continue;
    }
    end.lastIndex = from;
    const close = end.exec(document);
    if (!close) return;
    yield { attributes, inner: document.slice(from, close.index) };
    begin.lastIndex = end.lastIndex;
  }
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** A number of no sign is left out. */
const sign = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "");

const unescaped = (text: string): string =>
  text.includes("&")
    ? text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, decimal?: string, name?: string) =>
        hex ? sign(Number.parseInt(hex, 16)) : decimal ? sign(Number(decimal)) : (named[name ?? ""] ?? all),
      )
    : text;

/** What an element says, where it has no elements in it. */
export const textIn = (inner: string): string =>
  inner
    .split(/<!\[CDATA\[([\s\S]*?)\]\]>/)
    .map((part, i) => (i % 2 === 1 ? part : unescaped(part)))
    .join("");

/** An attribute by its name without a prefix. @example attribute(' r:id="rId1"', "id") === "rId1" */
export function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : unescaped(value);
}
