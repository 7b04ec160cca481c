import { expect, test } from "vitest";
import { aMeasure } from "../../../test/builders/a-measure.ts";
import { theDay } from "../../../test/builders/a-review.ts";
import { aVisitor, staffCookie } from "../../../test/builders/a-visitor.ts";
import { aWorkbook } from "../../../test/builders/a-workbook.ts";
import { aProgramme, settingsIn } from "../../../test/builders/some-settings.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { portfolioRoutes } from "../portfolio.routes.ts";
import { allMeasures, readCoverage } from "../portfolio.store.ts";

const here = `/handlaggning/kartlaggning/${aProgramme.programmeId}`;
const head = "Insats;Aktör;Fokusområden;Kommuner;Målgrupp;Kontakt;Visas för;Källa";
const rowOf = (title: string, { places = "Laxå", areas = "Meningsfull fritid", contact = "Fritidsenheten" } = {}) =>
  `${title};Föreningen;"${areas}";"${places}";Unga;${contact};alla;Intervju`;

async function importing() {
  const table = inMemoryTable();
  await settingsIn(table, theDay);
  const officer = aVisitor(portfolioRoutes({ table }), () => theDay, await staffCookie(theDay, "officer"));
  const { fields } = await officer.see(`${here}/fil`);
  const send = (file: string, more: Record<string, string> = {}) =>
    officer.send(`${here}/fil`, { ...fields, "p-file": file, ...more });
  const titles = async () => (await allMeasures(table, aProgramme.programmeId)).map(({ title }) => title).sort();
  return { table, send, titles };
}

test("a sheet of 130 measures comes in whole, and once, however often its form is sent", async () => {
  const { table, send, titles } = await importing();
  const rows = Array.from({ length: 130 }, (_, i) => rowOf(`Insats ${i}`, { places: "Laxå; Nora" }));
  const file = [head, ...rows].join("\r\n");
  for (let times = 0; times < 2; times++) expect((await send(file)).location).toBe(`${here}?klart=130-nya`);
  expect(await titles()).toHaveLength(130);
  expect((await readCoverage(table, aProgramme.programmeId))?.cells).toEqual({
    "laxå | meningsfull fritid": { open: 130 },
    "nora | meningsfull fritid": { open: 130 },
  });
});

test("a sheet with one fault brings in nothing, and each fault is told with its row", async () => {
  const { table, send, titles } = await importing();
  await aMeasure(table, theDay, { "p-title": "Finns", "p-actor": "Föreningen" });
  const rows = [
    rowOf("Rätt"),
    rowOf("Fel kommun", { places: "Laxå; Utanför" }),
    rowOf("Fel område", { areas: "Musik" }),
    rowOf("", {}),
    rowOf("Finns"),
    rowOf("rätt"),
    rowOf("En person", { contact: "Förnamn Efternamn" }),
  ];
  const { status, body } = await send([head, ...rows].join("\n"));
  expect(status).toBe(422);
  for (const text of [
    "Rad 3: ”Utanför” är ingen av programmets kommuner.",
    "Rad 4: ”Musik” är inget av programmets fokusområden.",
    "Rad 5: ”Insats” är tom. Fyll i den.",
    "Rad 6: ”Finns” finns redan",
    "Rad 7: ”rätt” finns redan",
    "Rad 8: ”Förnamn Efternamn” ser ut som en person.",
  ])
    expect(body).toContain(text);
  expect(body).not.toContain("Rad 2:");
  expect(await titles()).toEqual(["Finns"]);
});

test("contacts that look like persons are taken once somebody has looked", async () => {
  const { send, titles } = await importing();
  const file = [head, rowOf("En", { contact: "Förnamn Efternamn" })].join("\n");
  expect((await send(file)).status).toBe(422);
  expect((await send(file, { "p-sure": "p-yes" })).status).toBe(303);
  expect(await titles()).toEqual(["En"]);
});

test("a workbook with merged cells is refused with the row's number; without them it comes in", async () => {
  const { send, titles } = await importing();
  const cells = (row: number, texts: readonly string[]) =>
    `<row r="${row}">${texts
      .map((text, i) => (text === "" ? "" : `<c r="${"ABCDEFGH"[i]}${row}" t="inlineStr"><is><t>${text}</t></is></c>`))
      .join("")}</row>`;
  const plain = (title: string) => rowOf(title).replaceAll('"', "").split(";");
  const file = (last: readonly string[], after = "") => {
    const sheet = [cells(1, head.split(";")), cells(2, plain("Ett")), cells(3, last)].join("");
    return `data:application/octet-stream;base64,${Buffer.from(aWorkbook([sheet], { after })).toString("base64")}`;
  };
  const [title = "", , ...rest] = plain("Två");
  const merges = '<mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>';
  const merged = await send(file([title, "", ...rest], merges));
  expect([merged.status, merged.body.includes("Rad 3: sammanslagna celler.")]).toEqual([422, true]);
  expect((await send(file(plain("Två")))).status).toBe(303);
  expect(await titles()).toEqual(["Ett", "Två"]);
});

test("a file that is no sheet, or has no headings, is told so", async () => {
  const { send } = await importing();
  expect((await send("")).body).toContain("Välj en fil.");
  expect((await send("%PDF-1.7")).body).toContain("varken ett kalkylark");
  expect((await send("a;b\n1;2")).body).toContain("Kolumnen ”Insats” saknas.");
});
