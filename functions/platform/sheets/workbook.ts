import type { ZipEntry } from "../files/zip-entries.ts";
import { isDayFormat } from "./excel-day.ts";
import { attribute, elements, textIn } from "./xml.ts";

/** The parts of a workbook's package (ECMA-376 part 2), by their names without a leading slash. */
export type Parts = ReadonlyMap<string, ZipEntry>;

/** No part that is read unpacks to more. */
const mostUnpacked = 120_000_000;

/** What a part says; empty where there is none, undefined where it is too large or cannot be unpacked. */
export function textOf(parts: Parts, name: string | undefined): string | undefined {
  const entry = name === undefined ? undefined : parts.get(name.toLowerCase());
  if (!entry) return "";
  const content = entry.content(mostUnpacked);
  return content && new TextDecoder().decode(content);
}

/** `../styles.xml` beside `xl/worksheets/sheet1.xml` is `xl/styles.xml`. */
function placed(target: string, beside: string): string {
  const folders = target.startsWith("/") ? [] : beside.split("/").slice(0, -1);
  for (const step of target.split("/"))
    if (step === "..") folders.pop();
    else if (step !== "" && step !== ".") folders.push(step);
  return folders.join("/");
}

type Related = { readonly id: string; readonly type: string; readonly place: string };

/** What a part points to, each with the last word of its kind: `worksheet`, `styles`. */
export function relatedTo(parts: Parts, name: string): readonly Related[] {
  const at = name.lastIndexOf("/") + 1;
  const list = textOf(parts, `${name.slice(0, at)}_rels/${name.slice(at)}.rels`) ?? "";
  return [...elements(list, "Relationship")].map(({ attributes }) => {
    const [id = "", type = "", target = ""] = ["Id", "Type", "Target"].map((one) => attribute(attributes, one));
    return { id, type: type.slice(type.lastIndexOf("/") + 1), place: placed(target, name) };
  });
}

/** The sheets of a workbook in their order, and whether its days count from 1904. */
export function sheetsNamed(workbook: string) {
  const sheets = [...elements(workbook, "sheet")].map(({ attributes }) => ({
    name: attribute(attributes, "name") ?? "",
    relation: attribute(attributes, "id"),
  }));
  const since1904 = [...elements(workbook, "workbookPr")].some(({ attributes }) =>
    /^(1|true)$/.test(attribute(attributes, "date1904") ?? ""),
  );
  return { sheets, since1904 };
}

/** How a word is read aloud stands beside it, and is no part of it. */
const aloud = /<(?:[\w.-]+:)?rPh[\s>][\s\S]*?<\/(?:[\w.-]+:)?rPh\s*>/g;

/** What a text of several runs says. */
export const runsIn = (inner: string): string =>
  [...elements(inner.replace(aloud, ""), "t")].map((run) => textIn(run.inner)).join("");

/** The texts that cells share. */
export const sharedTexts = (document: string): readonly string[] =>
  [...elements(document, "si")].map(({ inner }) => runsIn(inner));

/** For each style of cells, whether it shows a number as a day. */
export function dayStyles(document: string): readonly boolean[] {
  const idOf = (attributes: string) => Number(attribute(attributes, "numFmtId") ?? 0);
  const codes = new Map(
    [...elements(document, "numFmt")].map(({ attributes }) => [idOf(attributes), attribute(attributes, "formatCode")]),
  );
  const cells = [...elements(document, "cellXfs")].flatMap(({ inner }) => [...elements(inner, "xf")]);
  return cells.map(({ attributes }) => isDayFormat(idOf(attributes), codes.get(idOf(attributes))));
}
