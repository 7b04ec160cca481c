import { expect, test } from "vitest";
import { anAuthorityDocument, aProgramme, settingsIn } from "../../test/builders/some-settings.ts";
import { countedTable } from "../../test/fakes/counted-table.ts";
import { inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { instant } from "../vocabulary/instant.ts";
import { authorityPut, currentSettings, readAuthority, readProgramme, readSettings } from "./settings.store.ts";
import { siteAuthority } from "./site-authority.ts";

const at = instant("2026-11-30T06:00:00Z");

test("a site that nobody has set up has no authority", async () => {
  expect(siteAuthority(await readSettings(inMemoryTable()))).toBeUndefined();
});

test("what is in force is read at once, its versions whole, and a version is never written over", async () => {
  const table = inMemoryTable();
  await settingsIn(table, at);
  const shown = siteAuthority(await readSettings(table));
  expect(shown).toMatchObject({ name: "Region Exempel", protects: aProgramme.target.protects, stylesheet: undefined });
  expect((await readAuthority(table, 1)).dataProtection).toEqual(anAuthorityDocument.dataProtection);
  expect(await readProgramme(table, aProgramme.programmeId, 1)).toEqual(aProgramme);
  await expect(table.transact(authorityPut(anAuthorityDocument, at))).rejects.toThrow();
});

test("a Lambda asks again after half a minute, and shows what was published meanwhile", async () => {
  const stored = inMemoryTable();
  await settingsIn(stored, at);
  const { table, calls } = countedTable(stored);
  let now = 0;
  const name = async () => (await currentSettings(table, () => now)).authority?.name;
  expect([await name(), await name()]).toEqual(["Region Exempel", "Region Exempel"]);
  expect(calls()).toBe(1);
  await stored.transact(authorityPut({ ...anAuthorityDocument, version: 2, name: "Region Ny" }, at));
  now = 29_999;
  expect(await name()).toBe("Region Exempel");
  now = 30_000;
  expect(await name()).toBe("Region Ny");
  expect(calls()).toBe(2);
});

test("a read that failed is not kept", async () => {
  const stored = inMemoryTable();
  await settingsIn(stored, at);
  let fails = true;
  const table = {
    query: async (...asked: Parameters<typeof stored.query>) => {
      if (fails) throw new Error("no answer");
      return stored.query(...asked);
    },
  };
  await expect(currentSettings(table)).rejects.toThrow("no answer");
  fails = false;
  expect((await currentSettings(table)).authority?.version).toBe(1);
});
