import { expect, test } from "vitest";
import { currentCall } from "../functions/calls/call.store.ts";
import { readSettings } from "../functions/settings/settings.store.ts";
import { aCallInWork, at } from "../test/builders/a-call-in-work.ts";
import { anAuthorityDocument, aProgramme } from "../test/builders/some-settings.ts";
import { inMemoryTable } from "../test/fakes/in-memory-table.ts";
import { publishFirst } from "./first-versions.ts";

const onThisMachine = (table = inMemoryTable()) => ({ table, at, examples: true });

test("an authority, a programme and a call come in force in this order, each once, and the log says so", async () => {
  const needs = onThisMachine();
  const call = aCallInWork();
  for (const document of [anAuthorityDocument, aProgramme, call])
    expect((await publishFirst(needs, document)).isThere).toBe(false);
  for (const document of [{ ...anAuthorityDocument, name: "Region Annan" }, aProgramme, call])
    expect((await publishFirst(needs, document)).isThere).toBe(true);
  const { authority, programmes } = await readSettings(needs.table);
  expect([authority?.name, programmes.map(({ programmeId }) => programmeId)]).toEqual([
    "Region Exempel",
    ["kraftsamling"],
  ]);
  expect((await currentCall(needs.table, call.callId)).contacts).toEqual(call.contacts);
  const logged = needs.table.all("record").map(({ pk, action }) => `${pk} ${action}`);
  expect(logged).toEqual(["SETTING#authority setting.published", "SETTING#programme-kraftsamling setting.published"]);
});

test("a file is published as version 1, whatever it says of itself", async () => {
  const needs = onThisMachine();
  await publishFirst(needs, { ...anAuthorityDocument, version: 7 });
  expect((await readSettings(needs.table)).authority?.version).toBe(1);
});

test.each([
  ["an example on AWS", anAuthorityDocument, "name: example, text Region Exempel"],
  ["a colour that cannot be read", { ...anAuthorityDocument, colour: "#ffffff" }, "colour: contrast, contrast 1.0"],
  ["another shape", { service: { sv: "Bidrag" } }, "not of its shape"],
  ["a call before its authority", aCallInWork(), "Publish the authority first"],
  ["something else", { hello: 1 }, "no authority, no programme and no call"],
  ["a programme before its authority", aProgramme, "Publish the authority first"],
])("%s is refused with its place, and nothing is stored", async (_, document, words) => {
  const table = inMemoryTable();
  await expect(publishFirst({ table, at, examples: false }, document)).rejects.toThrow(words);
  expect(table.all()).toEqual([]);
});

test("a call that lacks a language which the authority offers is refused, with nothing of it stored", async () => {
  const half = { ...aCallInWork(), title: { sv: "Utlysningen" } };
  const both = onThisMachine();
  await publishFirst(both, anAuthorityDocument);
  await expect(publishFirst(both, half)).rejects.toThrow("cannot be published");
});
