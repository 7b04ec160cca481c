/** An element of a document: its name without a prefix, its attributes, and what is in it. */
export type XmlNode = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** The text that stands in it, without that of its elements. */
  readonly text: string;
};

/** Why a text is not read: it declares what a reader would have to unfold or fetch, or it is no whole document. */
export type NoXml = "declares" | "not-whole";

type Open = { name: string; attributes: Readonly<Record<string, string>>; children: XmlNode[]; text: string };

/** Deeper than any message of a bank. */
const deepest = 60;
const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s<>/"'=!?]+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>|[^<]+/gy;
const pair = /\s([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** A text with its references as the signs that they stand for; undefined where one is of no sign that XML knows by itself. */
function unescaped(text: string): string | undefined {
  let isKnown = true;
  const plain = text.replace(/&([^;\s&]*);?/g, (all, name: string) => {
    const [, hex, decimal] = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? [];
    const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : 0;
    const sign = code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : named[name];
    if (sign === undefined || !all.endsWith(";")) isKnown = false;
    return sign ?? "";
  });
  return isKnown ? plain : undefined;
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(":") + 1);

function attributesIn(text: string): Readonly<Record<string, string>> | undefined {
  const found: [string, string][] = [];
  for (const [, name = "", double, single] of text.matchAll(pair)) {
    const value = unescaped(double ?? single ?? "");
    if (value === undefined) return undefined;
    found.push([withoutPrefix(name), value]);
  }
  return Object.fromEntries(found);
}

/** What a piece of the text does to the elements that are open; why none is read, where it ends everything. */
function taken(open: Open[], found: RegExpExecArray): NoXml | undefined {
  const [all, data, slash, name, rest = ""] = found;
  const inner = open.at(-1);
  if (!inner) return "not-whole";
  if (data !== undefined) inner.text += data;
  else if (name !== undefined) return slash === "/" ? closed(open, name) : opened(open, name, rest);
  else if (!all.startsWith("<")) {
    const said = unescaped(all);
    if (said === undefined) return "declares";
    inner.text += said;
  }
  return undefined;
}

function opened(open: Open[], name: string, rest: string): NoXml | undefined {
  const attributes = attributesIn(rest);
  if (!attributes) return "declares";
  open.push({ name, attributes, children: [], text: "" });
  if (open.length > deepest) return "not-whole";
  return rest.endsWith("/") ? closed(open, name) : undefined;
}

function closed(open: Open[], name: string): NoXml | undefined {
  const ended = open.pop();
  const outer = open.at(-1);
  if (!ended || !outer || ended.name !== name) return "not-whole";
  outer.children.push({ ...ended, name: withoutPrefix(name) });
  return undefined;
}

/**
 * A document as its elements. It is read whole or not at all: every element ends, one holds all others, and nothing is
 * declared. A document with a type or entities of its own is refused, so that nothing is unfolded and nothing is fetched.
 * Linear in the text.
 * @example readXml("<a><b>1</b></a>") // { name: "a", …, children: [{ name: "b", …, text: "1" }] }
 */
export function readXml(document: string): XmlNode | NoXml {
  const text = document.replace(/^\u{feff}/u, "").trim();
  if (/<!(?!--|\[CDATA\[)/.test(text)) return "declares";
  const top: Open = { name: "", attributes: {}, children: [], text: "" };
  const open: Open[] = [top];
  token.lastIndex = 0;
  for (let at = 0; at < text.length; at = token.lastIndex) {
    token.lastIndex = at;
    const found = token.exec(text);
    const why = found ? taken(open, found) : "not-whole";
    if (why) return why;
  }
  const [root, ...others] = top.children;
  const isWhole = open.length === 1 && others.length === 0 && top.text.trim() === "";
  return root && isWhole ? root : "not-whole";
}

/** The elements at the end of a path of names. @example nodesAt(entry, "NtryDtls", "TxDtls") */
export const nodesAt = (node: XmlNode, ...path: readonly string[]): readonly XmlNode[] =>
  path.reduce<readonly XmlNode[]>(
    (nodes, name) => nodes.flatMap(({ children }) => children.filter((child) => child.name === name)),
    [node],
  );

/** What the first element at the end of a path says; undefined where there is none. */
export const textAt = (node: XmlNode, ...path: readonly string[]): string | undefined =>
  nodesAt(node, ...path)[0]?.text.trim();
