import { strFromU8, unzipSync } from "fflate";
import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { aPaper } from "../../../test/builders/a-paper.ts";
import { instant } from "../../vocabulary/instant.ts";
import { docxOf } from "./docx.writer.ts";
import type { Block } from "./paper.ts";

const at = instant("2026-04-14T10:00:00Z");

async function read(blocks?: readonly Block[]) {
  const parts = unzipSync(await docxOf(aPaper(blocks ? { blocks: [...blocks] } : {}), at));
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  return { text, body: parse(text("word/document.xml"), { lowerCaseTagName: true }) };
}

test("a Word file has real headings, and says its language and its title", async () => {
  const { body, text } = await read();
  const headings = body.querySelectorAll("w\\:p").flatMap((one) => {
    const style = one.querySelector("w\\:pstyle")?.getAttribute("w:val");
    return style && /^(Title|Heading)/.test(style) ? [[style, one.textContent]] : [];
  });
  expect(headings).toEqual([
    ["Title", "Beslut om bidrag: Ung röst i Čohkkiras"],
    ["Heading1", "Beslut"],
    ["Heading2", "Skäl"],
  ]);
  expect(text("word/styles.xml")).toContain('<w:lang w:val="sv-SE"/>');
  expect(text("docProps/core.xml")).toContain("<dc:title>Beslut om bidrag: Ung röst i Čohkkiras</dc:title>");
});

test("the headings of a table are repeated on each page and named as such, and a page's foot counts the pages", async () => {
  const { body, text } = await read();
  const headers = body.querySelectorAll("w\\:tblheader").length;
  expect(headers).toBe(1);
  expect(text("word/footer1.xml")).toContain("26RS10970-2");
  expect(text("word/footer1.xml")).toContain("NUMPAGES");
});

test("line breaks are kept, and what XML cannot write is left out", async () => {
  const { body, text } = await read([{ kind: "paragraph", text: "Ett < två\nTre\u0001 & fyra" }]);
  const last = body.querySelectorAll("w\\:p").at(-1);
  expect(last?.querySelectorAll("w\\:t").map((one) => one.textContent)).toEqual(["Ett < två", "Tre & fyra"]);
  expect(last?.querySelectorAll("w\\:br")).toHaveLength(1);
  expect(text("word/document.xml")).toContain("Ett &lt; två");
});

test("the same paper of the same moment gives the same bytes, dated by that moment", async () => {
  const [one, two] = [await docxOf(aPaper(), at), await docxOf(aPaper(), at)];
  expect(Buffer.from(one).equals(two)).toBe(true);
  expect(strFromU8(unzipSync(one)["docProps/core.xml"] ?? new Uint8Array())).toContain("2026-04-14T10:00:00Z<");
});
