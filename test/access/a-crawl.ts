import { unzipSync } from "fflate";
import { type HTMLElement, NodeType, parse } from "node-html-parser";
import { decodedLine } from "../../functions/platform/sie/code-page.ts";
import type { Language } from "../../functions/vocabulary/language.ts";
import type { Life, Person } from "./a-life.ts";
import type { Answered } from "./the-site.ts";

/** What somebody saw: a page or a file, in words; nothing where they were led on. */
export type Seen = {
  readonly who: string;
  readonly path: string;
  readonly language: Language;
  readonly status: number;
  readonly type: string;
  /** Everything that is shown or read aloud, each text by itself. */
  readonly texts: readonly string[];
};

/** A text as it looks: no line breaks and no blanks that do not break. */
export const plain = (text: string): string => text.replaceAll(/[\s\u00a0]+/g, " ").trim();

const said = ["alt", "title", "aria-label", "placeholder", "label"];
const unseen = ["SCRIPT", "STYLE", "TEMPLATE"];

/** What an element itself says besides the text in it. */
function ownWords(element: HTMLElement): string[] {
  const found = said.flatMap((name) => element.getAttribute(name) ?? []);
  const type = element.getAttribute("type") ?? "text";
  if (element.tagName === "META" && element.getAttribute("name") === "description")
    found.push(element.getAttribute("content") ?? "");
  if (element.tagName === "INPUT" && !["hidden", "radio", "checkbox"].includes(type))
    found.push(element.getAttribute("value") ?? "");
  return found;
}

/** Every text of a page that somebody sees or hears, in its order. */
export function textsOn(body: string): readonly string[] {
  const texts: string[] = [];
  const walk = (element: HTMLElement): void => {
    if (unseen.includes(element.tagName)) return;
    texts.push(...ownWords(element));
    for (const node of element.childNodes) {
      if (node.nodeType === NodeType.TEXT_NODE) texts.push(node.text);
      if (node.nodeType === NodeType.ELEMENT_NODE) walk(node as HTMLElement); // as: what its type says
    }
  };
  walk(parse(body.replace(/^<!doctype html>/i, "")));
  return texts.map(plain).filter((text) => text !== "");
}

/** A file's words: of a workbook those of its sheets, of a SIE file those of its code page. */
function textsIn({ bytes, body, headers }: Answered): readonly string[] {
  const type = headers["content-type"] ?? "";
  if (type.startsWith("text/html")) return textsOn(body);
  const name = headers["content-disposition"] ?? "";
  if (name.includes(".xlsx"))
    return Object.values(unzipSync(bytes)).flatMap((part) => textsOn(Buffer.from(part).toString()));
  if (/\.(se|si|sie)"/.test(name)) return [name, decodedLine(bytes, 0, bytes.length)];
  return [name, body];
}

const ends = /^\/(static|logga-ut|logga-in\/avsluta|utseende)/;
/** The addresses on the site to which a page leads. */
const linksOn = (body: string): readonly string[] =>
  parse(body)
    .querySelectorAll("a[href]")
    .map((one) => (one.getAttribute("href") ?? "").replaceAll("&amp;", "&").replace(/#.*$/, ""))
    .filter((href) => href.startsWith("/") && !ends.test(href) && !/[?&]lang=/.test(href));

/** Pages that say the same to everybody are looked at by those who are nobody to the site. */
const same = /^\/($|tillganglighet|personuppgifter|oppna-data|hubb|utlysningar|ansokan\/lank-igen)/;
/** So many pages of one kind are looked at: one for each point in a pilot's life, and some more. */
const mostAlike = 9;
const kindOf = (path: string) =>
  path.replaceAll(/(?<=\/)([a-km-np-z2-9]{16}|[b-df-hj-np-tv-z0-9]{8}|\d+)(?=\/|\?|$)/g, "#");

/** The addresses that a person has still to look at: each once, and of those alike so many. */
function itinerary({ cookies, from }: Person) {
  const known = new Set(from);
  const alike = new Map<string, number>();
  const waiting = [...from];
  const isNew = (path: string) =>
    path.startsWith("/") && !known.has(path) && (cookies.length === 0 || !same.test(path));
  return {
    next: () => waiting.shift(),
    add: (path: string) => {
      if (!isNew(path)) return;
      known.add(path);
      const count = (alike.get(kindOf(path)) ?? 0) + 1;
      alike.set(kindOf(path), count);
      if (count <= mostAlike) waiting.push(path);
    },
  };
}

/** Looks at everything that a person is led to. */
async function walked({ site }: Life, person: Person, language: Language): Promise<readonly Seen[]> {
  const seen: Seen[] = [];
  const { next, add } = itinerary(person);
  for (let path = next(); path !== undefined; path = next()) {
    const answer = await site({ path, cookies: [...person.cookies, `lang=${language}`] });
    const { status, body, headers, location } = answer;
    const type = headers["content-type"] ?? "";
    const isPage = type.startsWith("text/html");
    const texts = location === "" ? textsIn(answer) : [];
    seen.push({ who: person.who, path, language, status, type, texts });
    for (const led of isPage ? linksOn(body) : [location.replace(/#.*$/, "")]) add(led);
  }
  return seen;
}

/** All that all people of a life are led to, in a language. */
export async function everythingSeen(life: Life, language: Language): Promise<readonly Seen[]> {
  const seen: Seen[] = [];
  for (const person of life.people) seen.push(...(await walked(life, person, language)));
  return seen;
}
