import { inflateSync } from "node:zlib";

/** An element of a PDF's structure: its tag, its scope where it has one, and the text that it marks. */
export type Tagged = { readonly tag: string; readonly scope?: string; readonly text: string };

type Letters = ReadonlyMap<number, string>;
type Objects = { readonly dictionary: (number: string) => string; readonly stream: (number: string) => string };

const referenced = (dictionary: string, name: string) => new RegExp(`/${name} (\\d+) 0 R`).exec(dictionary)?.[1] ?? "";

/** The numbered objects of a file, with what their streams hold. */
function objectsIn(file: string) {
  const dictionaries = new Map<string, string>();
  const streams = new Map<string, string>();
  for (const [, number = "", body = ""] of file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const begins = body.indexOf("stream\n");
    const dictionary = begins < 0 ? body : body.slice(0, begins);
    dictionaries.set(number, dictionary);
    if (begins < 0) continue;
    const content = Buffer.from(body.slice(begins + 7, body.lastIndexOf("\nendstream")), "latin1");
    const plain = dictionary.includes("/FlateDecode") ? inflateSync(content).toString("latin1") : content.toString();
    streams.set(number, plain);
  }
  return {
    all: [...dictionaries],
    dictionary: (number: string) => dictionaries.get(number) ?? "",
    stream: (number: string) => streams.get(number) ?? "",
  };
}

const fourDigits = (hexadecimal: string) =>
  (hexadecimal.replaceAll(" ", "").match(/.{4}/g) ?? []).map((one) => Number.parseInt(one, 16));

/** Which text a font's glyphs stand for, by its map to Unicode. */
function lettersOf(map: string): Letters {
  const found = new Map<number, string>();
  for (const [, first = "", list = ""] of map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g)) {
    const texts = [...list.matchAll(/<([0-9a-f ]*)>/g)].map(([, codes = ""]) =>
      String.fromCharCode(...fourDigits(codes)),
    );
    for (const [i, text] of texts.entries()) found.set(Number.parseInt(first, 16) + i, text);
  }
  return found;
}

const drawn = /\/(F\d+) [\d.]+ Tf|\/\w+ <<[^>]*?\/MCID (\d+)[^>]*>> BDC|\b(?:EMC|ET)\b|<([0-9a-f]+)>/g;

/** What a page draws: by the number of its mark, and "" for what is no content. */
function textsOn({ dictionary, stream }: Objects, page: string, letters: ReadonlyMap<string, Letters>) {
  const resources = dictionary(referenced(dictionary(page), "Resources"));
  const fonts = new Map(
    [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = "", of = ""]) => [name, letters.get(of)]),
  );
  const texts = new Map<string, string>();
  let font: Letters | undefined;
  let open = "";
  const add = (text: string) => texts.set(open, (texts.get(open) ?? "") + text);
  for (const [token, name, mark, glyphs] of stream(referenced(dictionary(page), "Contents")).matchAll(drawn)) {
    if (name !== undefined) font = fonts.get(name);
    else if (mark !== undefined) open = mark;
    else if (glyphs !== undefined)
      add(
        fourDigits(glyphs)
          .map((glyph) => font?.get(glyph) ?? "?")
          .join(""),
      );
    else if (token === "EMC") open = "";
    else if (open === "") add(" ");
  }
  return texts;
}

const kid = /<<[\s\S]*?\/Pg (\d+) 0 R\s*\/MCID (\d+)\s*>>|(\d+) 0 R|(\d+)/g;

/** A PDF as a program reads it: enough of ISO 32000 for what pdfkit writes (no object streams, no encryption). */
export function readPdf(bytes: Uint8Array) {
  const file = Buffer.from(bytes).toString("latin1");
  const objects = objectsIn(file);
  const { dictionary, stream } = objects;
  const catalog = dictionary(referenced(file.slice(file.lastIndexOf("trailer")), "Root"));
  const fonts = objects.all.filter(([, one]) => one.includes("/Subtype /Type0"));
  const letters = new Map(fonts.map(([number, font]) => [number, lettersOf(stream(referenced(font, "ToUnicode")))]));
  const pages = [...dictionary(referenced(catalog, "Pages")).matchAll(/(\d+) 0 R/g)].map(([, number = ""]) => number);
  const texts = new Map(pages.map((page) => [page, textsOn(objects, page, letters)]));

  const elements: Tagged[] = [];
  const walk = (number: string) => {
    const element = dictionary(number);
    // Marks on other pages name theirs; the element's own stands outside its list of marks.
    const page = referenced(element.replace(/\/K \[[\s\S]*\]/, ""), "Pg");
    const scope = /\/Scope \/(\w+)/.exec(element)?.[1];
    const kids = [...(/\/K \[([\s\S]*)\]/.exec(element)?.[1] ?? "").matchAll(kid)];
    const text = kids.flatMap(([, of, mark, child, own]) =>
      child === undefined ? (texts.get(of ?? page)?.get(mark ?? own ?? "") ?? []) : [],
    );
    elements.push({ tag: /\/S \/(\w+)/.exec(element)?.[1] ?? "", ...(scope ? { scope } : {}), text: text.join(" ") });
    for (const [, , , child] of kids) if (child !== undefined) walk(child);
  };
  const root = dictionary(referenced(catalog, "StructTreeRoot"));
  for (const [, number = ""] of (/\/K \[([^\]]*)\]/.exec(root)?.[1] ?? "").matchAll(/(\d+) 0 R/g)) walk(number);

  return {
    /** The dictionaries of all objects. */
    objects: objects.all.map(([, one]) => one),
    catalog,
    /** What the file says of itself (XMP). */
    metadata: stream(referenced(catalog, "Metadata")),
    /** The structure in the order in which it is read. */
    elements,
    fonts: fonts.map(([, font]) => font),
    pages,
    /** What pages draw that is no content: heads, feet, repeated headings. */
    artifacts: [...texts.values()].map((of) => of.get("") ?? "").join(" "),
  };
}
