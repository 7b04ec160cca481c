import { expect, test } from "vitest";
import { rs } from "../../../test/builders/an-authority.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { instant } from "../../vocabulary/instant.ts";
import { builtInRegistrar } from "./registrar.ts";

const at = (text: string, key: string) => ({
  key,
  receivedAt: instant(text),
  subject: "Ansökan",
  sender: "Demoföreningen",
});

test("numbers run on without gaps or doubles however many ask at once", async () => {
  const registrar = builtInRegistrar(inMemoryTable(), rs);
  const numbers = await Promise.all(
    Array.from({ length: 50 }, (_, i) => registrar.register(at("2026-11-21T10:00:00Z", `case-${i}`))),
  );
  expect([...numbers].sort()).toEqual(Array.from({ length: 50 }, (_, i) => `26RS${10_001 + i}`));
});

test("a site that has chosen a series of its own has its numbers, each year from the first one", async () => {
  const registrar = builtInRegistrar(inMemoryTable(), async () => ({ prefix: "SHK", first: 7 }));
  expect(await registrar.register(at("2026-12-31T22:00:00Z", "one"))).toBe("26SHK7");
  expect(await registrar.register(at("2026-12-31T22:00:00Z", "two"))).toBe("26SHK8");
  expect(await registrar.register(at("2027-01-01T12:00:00Z", "three"))).toBe("27SHK7");
});

test("asking twice for the same document gives the same number", async () => {
  const registrar = builtInRegistrar(inMemoryTable(), rs);
  const first = await registrar.register(at("2026-11-21T10:00:00Z", "case"));
  expect(await registrar.register(at("2026-11-22T10:00:00Z", "case"))).toBe(first);
});

test("a new year in Stockholm begins a new series", async () => {
  const registrar = builtInRegistrar(inMemoryTable(), rs);
  expect(await registrar.register(at("2026-12-31T22:59:59Z", "old"))).toBe("26RS10001");
  expect(await registrar.register(at("2026-12-31T23:00:00Z", "new"))).toBe("27RS10001");
});

test("another authority's numbers have its own letters and its own first number, and no series mixes with another", async () => {
  const table = inMemoryTable();
  const other = builtInRegistrar(table, async () => ({ prefix: "SK", first: 1 }));
  expect(await builtInRegistrar(table, rs).register(at("2026-11-21T10:00:00Z", "one"))).toBe("26RS10001");
  expect(await other.register(at("2026-11-21T10:00:00Z", "two"))).toBe("26SK1");
  expect(await other.register(at("2026-11-21T10:00:00Z", "three"))).toBe("26SK2");
});
