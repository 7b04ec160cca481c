import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { rowsKept } from "../../../test/builders/a-desk.ts";
import { onPilot } from "../../../test/builders/a-payment.ts";
import { aPilot } from "../../../test/builders/a-pilot.ts";
import { theOfficer } from "../../../test/builders/a-review.ts";
import { aVisitor, staffCookie } from "../../../test/builders/a-visitor.ts";
import { type InMemoryTable, inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import type { Role } from "../../platform/sign-in/session.ts";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import { instant } from "../../vocabulary/instant.ts";
import { deskRoutes } from "../desk/desk.routes.ts";
import { mostTags, tagOf } from "./tag.ts";
import { tagCase, untagCase } from "./tag-case.act.ts";
import { tagRoutes } from "./tags.routes.ts";

const at = instant("2026-11-25T12:00:00Z");
const tags = (table: InMemoryTable, id: ApplicationId, tag: string) =>
  press(table, tagCase, onPilot(id, { by: theOfficer, at, command: { tag, language: "sv" } }));
const untags = (table: InMemoryTable, id: ApplicationId, tag: string) =>
  press(table, untagCase, onPilot(id, { by: theOfficer, at, command: { tag } }));
const tagsOf = async (table: InMemoryTable, id: ApplicationId) => (await readPilot(table, id)).tags?.tags;

test("a tag is kept in small letters with single blanks, so that it is the same however it is written", () => {
  expect(["  Ring  i JUNI ", "ring i juni"].map(tagOf)).toEqual(["ring i juni", "ring i juni"]);
  expect(tagOf("å".repeat(40))).toHaveLength(30);
});

test("officers add and remove tags, each once, in the order of the alphabet; the history says which", async () => {
  const table = inMemoryTable();
  const id = await aPilot(table);
  for (const tag of ["örebro", "ring i juni", "ring i juni"]) expect(await tags(table, id, tag)).toEqual({});
  expect(await tagsOf(table, id)).toEqual(["ring i juni", "örebro"]);
  await untags(table, id, "örebro");
  await untags(table, id, "finns inte");
  expect(await tagsOf(table, id)).toEqual(["ring i juni"]);
  const logged = table.all("record").map(({ action }) => action);
  expect(logged.filter((action) => action === "case.tagged")).toHaveLength(2);
  expect(logged.filter((action) => action === "case.untagged")).toHaveLength(1);
});

test("two officers who tag at once lose nothing, and no case has more tags than there is room for", async () => {
  const table = inMemoryTable();
  const id = await aPilot(table);
  await Promise.all(Array.from({ length: mostTags }, (_, i) => tags(table, id, `nr ${i}`)));
  expect(await tagsOf(table, id)).toHaveLength(mostTags);
  expect((await tags(table, id, "en till")).wrong).toMatchObject([{ field: "p-tag" }]);
  expect(await tags(table, id, "nr 1")).toEqual({});
});

test("the page adds and removes, and keeps what was typed wrongly", async () => {
  const table = inMemoryTable();
  const id = await aPilot(table);
  const visitor = aVisitor(tagRoutes({ table }), () => at, await staffCookie(at, "officer"));
  const page = `/handlaggning/${id}/etiketter`;
  const { fields } = await visitor.see(page);
  const long = "<b>".repeat(20);
  const wrong = await visitor.send(page, { ...fields, "p-tag": long });
  expect([wrong.status, wrong.body.includes("&lt;b>&lt;b>"), wrong.body.includes("<b><b>")]).toEqual([
    422,
    true,
    false,
  ]);
  expect((await visitor.send(page, { ...fields, "p-tag": " Ring i Juni" })).location).toBe(`${page}?tillagd`);
  const shown = await visitor.see(page);
  expect(shown.body).toContain("ring i juni");
  const removed = await visitor.send(`${page}/ta-bort`, { ...shown.fields, tag: "ring i juni" });
  expect(removed.location).toBe(`${page}?borttagen`);
  expect(await tagsOf(table, id)).toEqual([]);
});

async function aDesk() {
  const table = inMemoryTable();
  const [tagged, other] = [await aPilot(table), await aPilot(table)];
  await tags(table, tagged, "barn & unga");
  await rowsKept(table);
  const reader = async (role: Role) => aVisitor(deskRoutes({ table }), () => at, await staffCookie(at, role));
  return { table, tagged, other, reader };
}
const query = `vantar=alla&etikett=${encodeURIComponent("barn & unga")}`;

test("the desk shows a case's tags, is filtered by them, and has them in its files", async () => {
  const { tagged, other, reader } = await aDesk();
  const officer = await reader("officer");
  const { body } = await officer.see(`/handlaggning?${query}`);
  expect([body.includes(`/handlaggning/${tagged}`), body.includes(`/handlaggning/${other}`)]).toEqual([true, false]);
  expect(body).toContain("Etiketter: barn &amp; unga");
  expect(body).toContain("1 val gjorda");
  const file = await officer.see(`/handlaggning/lista/csv?vantar=alla`);
  const text = Buffer.from(file.body, "base64").toString("utf8");
  const rows: Record<string, string>[] = parse(text, { delimiter: ";", bom: true, columns: true });
  expect(rows.map((row) => row["Etiketter"]).sort()).toEqual(["", "barn & unga"]);
});

test("who may not read applications neither sees tags nor filters by them", async () => {
  const { table, tagged, reader } = await aDesk();
  await table.update({ table: "pilots", update: { pk: `PILOT#${tagged}`, sk: "CASE" }, set: { stage: "funded" } });
  await rowsKept(table);
  const { body } = await (await reader("finance")).see(`/handlaggning?${query}`);
  expect(body).not.toContain("barn &amp; unga");
});

test("a tag that is taken off leaves the desk's list of it", async () => {
  const { table, tagged, reader } = await aDesk();
  await untags(table, tagged, "barn & unga");
  await rowsKept(table);
  const { body } = await (await reader("officer")).see(`/handlaggning?${query}`);
  expect(body).not.toContain(`/handlaggning/${tagged}`);
});
