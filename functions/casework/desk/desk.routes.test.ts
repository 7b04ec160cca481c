import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, test } from "vitest";
import { aWorld, type Who, type World } from "../../../test/access/the-people.ts";
import { aSite, formOn } from "../../../test/access/the-site.ts";
import { keys } from "../../platform/table/keys.ts";
import { staffSubject } from "../../vocabulary/ids.ts";

let world: World;
beforeAll(async () => {
  world = await aWorld();
});

const at = async (path: string, who: Who = "officer") => {
  const cookies = [world.people[who]];
  return aSite(world.table.twin())({ path, cookies });
};

describe("the desk", () => {
  test("begins with what waits for the reader, with counts by kind", async () => {
    const { body } = await at("/handlaggning");
    for (const words of ["Väntar på mig", "Granska rapport", "Utse bedömare", "Du ersätter Kollegan"])
      expect(body).toContain(words);
    expect((await at("/handlaggning", "finance")).body).toContain("Attestera utbetalning");
    expect((await at("/handlaggning", "decider")).body).toContain("Besluta");
    expect((await at("/handlaggning", "finance")).body).not.toContain("Utse bedömare <");
  });

  test("a search of ten thousand signs is refused in words, with the signs where they were typed", async () => {
    const typed = "sök ".repeat(2500);
    const { status, body } = await at(`/handlaggning?q=${encodeURIComponent(typed)}`);
    expect(status).toBe(200);
    expect(body).toContain("Sökningen är för lång");
    expect(body).toContain(typed.trim());
    expect((await at("/handlaggning?q=%F0%9F%98%80")).body).toContain("Skriv minst två");
  });

  test("a search finds a case, and says which words it was for", async () => {
    const { body } = await at("/handlaggning?q=V%C3%A4ndpunkten");
    expect(body).toContain("Ärenden som passar ”Vändpunkten”");
    expect(body).toContain('id="cases"');
  });

  test("the list as a file holds every row that the view shows, and no formula", async () => {
    const { body, headers } = await at("/handlaggning/lista/csv?vantar=alla");
    expect(headers["content-disposition"]).toMatch(/arenden-2027-01-15\.csv/);
    const rows: Record<string, string>[] = parse(body, { delimiter: ";", bom: true, columns: true });
    const kept = world.table.all().filter(({ pk, row }) => pk.startsWith("DESKROW#") && Object(row).open);
    expect(rows).toHaveLength(kept.length);
    expect(Object.keys(rows[0] ?? {})).toContain("Att göra");
    const book = await at("/handlaggning/lista/xlsx");
    expect([book.status, book.bytes.subarray(0, 2).toString()]).toEqual([200, "PK"]);
    expect((await at("/handlaggning/lista/pdf")).status).toBe(404);
  });
});

test("a view is kept by name, leads to the same list, and is removed", async () => {
  const table = world.table.twin();
  const [site, cookies] = [aSite(table), [world.people.officer]];
  const page = await site({ path: "/handlaggning/vyer?steg=funded&vantar=alla&okand=1", cookies });
  const form = formOn(page.body, "/handlaggning/vyer");
  const saved = await site({ path: "/handlaggning/vyer", cookies, typed: { ...form, "p-name": "Pågående" } });
  expect(saved.location).toContain("?sparad");
  const views = async () => (await table.get("pilots", keys.staffDesk(staffSubject("officer"))))?.["views"];
  expect(await views()).toContainEqual({ name: "Pågående", query: { steg: "funded", vantar: "alla" } });
  const unnamed = await site({ path: "/handlaggning/vyer", cookies, typed: { ...form, "p-name": "" } });
  expect(unnamed.status).toBe(422);
  const own = await site({ path: "/handlaggning/vyer", cookies });
  const remove = formOn(own.body, "/handlaggning/vyer/ta-bort");
  await site({ path: "/handlaggning/vyer/ta-bort", cookies, typed: { ...remove, name: "Pågående" } });
  expect(await views()).toEqual([{ name: "Sent", query: { sent: "1" } }]);
});

test("a person chooses on their own page when they hear of cases, and is told where the mails go", async () => {
  const table = world.table.twin();
  const [site, cookies] = [aSite(table), [world.people.officer]];
  const own = (await site({ path: "/handlaggning/vyer", cookies })).body;
  expect(own).toContain("De skickas till officer@example.org");
  expect(own).toMatch(/value="p-morning" checked/);
  const form = formOn(own, "/handlaggning/mejl");
  const unsaid = await site({ path: "/handlaggning/mejl", cookies, typed: { ...form, "p-notices": "" } });
  expect(unsaid.status).toBe(422);
  const saved = await site({ path: "/handlaggning/mejl", cookies, typed: { ...form, "p-notices": "p-at-once" } });
  expect(saved.location).toBe("/handlaggning/vyer?mejl");
  expect(await table.get("pilots", keys.staffName("officer"))).toMatchObject({ notices: "at-once", language: "sv" });
  const again = (await site({ path: "/handlaggning/vyer?mejl", cookies })).body;
  expect(again).toMatch(/value="p-at-once" checked/);
  expect((await at("/handlaggning/vyer", "auditor")).body).not.toContain("/handlaggning/mejl");
});
