import { expect, test } from "vitest";
import { aPaper } from "../../../test/builders/a-paper.ts";
import { readPdf } from "../../../test/builders/read-pdf.ts";
import { instant } from "../../vocabulary/instant.ts";
import type { Block } from "./paper.ts";
import { pdfOf } from "./pdf.writer.ts";

const at = instant("2026-04-14T10:00:00Z");
const read = async (blocks?: readonly Block[]) =>
  readPdf((await pdfOf(aPaper(blocks ? { blocks: [...blocks] } : {}), at)).bytes);

test("a PDF says its title, its language and that it is made for everybody (PDF/UA-1)", async () => {
  const { catalog, metadata } = await read();
  expect(catalog).toContain("/Lang (sv)");
  expect(catalog).toMatch(/\/MarkInfo \d+ 0 R/);
  expect(catalog).toMatch(/\/ViewerPreferences \d+ 0 R/);
  expect(metadata).toContain("<pdfuaid:part>1</pdfuaid:part>");
  expect(metadata).toContain("Beslut om bidrag: Ung röst i Čohkkiras");
});

test("all that is written is tagged in the order it is read, and headings go down one step at a time", async () => {
  const { elements } = await read();
  const outline = elements.filter(({ tag }) => /^H\d$/.test(tag)).map(({ tag, text }) => [tag, text]);
  expect(outline).toEqual([
    ["H1", "Beslut om bidrag: Ung röst i Čohkkiras"],
    ["H2", "Beslut"],
    ["H3", "Skäl"],
  ]);
  const words = elements.map(({ text }) => text).join(" ");
  const order = [
    "Region Exempel",
    "26RS10970-2",
    "Föreningen Exempel",
    "Ung röst",
    "Lägesrapport",
    "Projekttid",
    "Rad 1",
    "Rad 45",
    "Summa",
    "sällan blir hörda",
    "Ett",
    "Nej",
  ];
  expect(order.map((word) => words.indexOf(word))).toEqual(
    order.map((word) => words.indexOf(word)).toSorted((a, b) => a - b),
  );
  expect(order.filter((word) => !words.includes(word))).toEqual([]);
});

test("a table has a caption, headings of its columns and of each row, once however many pages it goes on for", async () => {
  const { elements, artifacts } = await read();
  const from = elements.findIndex(({ tag, text }) => tag === "Caption" && text === "Belopp per år");
  const cells = elements.slice(from - 1);
  expect(cells[0]).toMatchObject({ tag: "Table" });
  expect(cells.filter(({ scope }) => scope === "Column").map(({ text }) => text)).toEqual(["År", "Belopp"]);
  expect(cells.filter(({ scope, text }) => scope === "Row" && text.startsWith("Rad")).length).toBe(45);
  expect(cells.filter(({ tag }) => tag === "TR").length).toBe(47);
  expect(artifacts.replaceAll(/\s+/g, " ")).toContain("År Belopp"); // the headings again, for the eye
});

test("what stands on every page is no content: the number, and which page of how many", async () => {
  const { artifacts, elements, pages } = await read();
  expect(pages).toHaveLength(4);
  for (const page of [1, 2, 3, 4]) expect(artifacts.replaceAll(/\s+/g, " ")).toContain(`26RS10970-2 Sida ${page} av 4`);
  expect(elements.some(({ text }) => text.includes("Sida"))).toBe(false);
});

test("the fonts lie in the file, with what their signs mean", async () => {
  const { fonts, objects } = await read();
  expect(fonts).toHaveLength(2);
  for (const font of fonts) expect(font).toContain("/ToUnicode");
  expect(objects.filter((one) => one.includes("/FontFile2")).length).toBe(2);
  expect(objects.filter((one) => one.includes("/Subtype /Type1") || one.includes("/CIDSet"))).toEqual([]);
});

test("line breaks are kept, and an empty line begins a paragraph", async () => {
  const { elements } = await read([{ kind: "paragraph", text: "1. Rapport.\n2. Avtal.\n\nEtt stycke till." }]);
  expect(
    elements
      .filter(({ tag }) => tag === "P")
      .slice(-2)
      .map(({ text }) => text),
  ).toEqual(["1. Rapport. 2. Avtal.", "Ett stycke till."]);
});

test("a sign that the fonts do not have is shown as a box and never left out, one that shows nothing is", async () => {
  const { elements } = await read([{ kind: "paragraph", text: "Tack 🎉 Åsa\u200b, ŋ č š ž ŧ đ" }]);
  expect(elements.at(-1)?.text).toBe("Tack □ Åsa, ŋ č š ž ŧ đ");
});

test("the same paper of the same moment gives the same bytes, whatever was made before; another moment gives others", async () => {
  const one = await pdfOf(aPaper(), at);
  await pdfOf(aPaper({ title: "ÅÄÖ Éc", blocks: [{ kind: "paragraph", text: "ŠŽČ, också i ett annat (ö)." }] }), at);
  const two = await pdfOf(aPaper(), at);
  expect(Buffer.from(one.bytes).equals(two.bytes)).toBe(true);
  expect(Buffer.from((await pdfOf(aPaper(), instant("2026-04-15T10:00:00Z"))).bytes).equals(one.bytes)).toBe(false);
});

test("a cell that is taller than a page goes on, and nothing of it is lost", async () => {
  const long = Array.from({ length: 120 }, (_, i) => `Mening nummer ${i}.`).join("\n");
  const { elements, pages } = await read([{ kind: "facts", rows: [{ name: "Skäl", value: long }] }]);
  expect(pages.length).toBeGreaterThan(2);
  const cell = elements.find(({ tag, text }) => tag === "TD" && text.includes("Mening"))?.text ?? "";
  expect(cell.match(/Mening nummer \d+\./g)).toEqual(long.split("\n"));
});
