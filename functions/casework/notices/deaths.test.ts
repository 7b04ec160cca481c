import { expect, test } from "vitest";
import { someStaff } from "../../../test/builders/a-desk.ts";
import { aPilot } from "../../../test/builders/a-pilot.ts";
import { deathsWithin, type Fault } from "../../../test/fakes/mortality.ts";
import { aWorld } from "../../../test/fakes/world.ts";
import { keepRow } from "../desk/keep-row.store.ts";
import { orderMorning } from "./order-morning.store.ts";
import { tellStaff } from "./tell-staff.store.ts";

const officers = ["anna", "bo", "cia"] as const;

/** A new application on a Monday, told to one officer at once and to two on Tuesday; each Lambda is tried until it lives. */
async function toldOf(fault?: Fault) {
  const world = aWorld({ start: "2026-11-30T15:00:00Z", ...(fault ? { fault } : {}) });
  const { table, stored, clock, letters } = world;
  await someStaff(
    stored,
    clock(),
    Object.fromEntries(
      officers.map((id) => [
        id,
        {
          ...{ name: id, roles: ["officer"] as const, email: `${id}@example.org` },
          notices: id === "anna" ? ("at-once" as const) : ("morning" as const),
        },
      ]),
    ),
  );
  const id = await aPilot(stored, { stage: "submitted" });
  await world.act(() => keepRow({ table, tell: tellStaff({ table, clock }) })(id));
  await world.live(10);
  world.advance(15 * 3600);
  await world.act(() => orderMorning(table, clock()));
  await world.live(10);
  await world.act(() => orderMorning(table, clock()));
  await world.live(3);
  const entries = stored
    .all("pilots")
    .filter(({ pk, sk }) => pk.startsWith("STAFF#") && sk.startsWith("OUTBOX#"))
    .map(({ pk, sk, status }) => `${pk} ${sk.replace(id, "")} ${status}`);
  return { calls: world.calls(), entries: entries.sort(), to: [...new Set(letters.map((letter) => letter.to))].sort() };
}

test("a Lambda that dies before or after any call leaves nobody out, and owes nobody a mail twice", async () => {
  const calm = await toldOf();
  expect(calm.entries).toEqual([
    "STAFF#anna OUTBOX#morning-2026-12-01 delivered",
    "STAFF#anna OUTBOX#notice--1 delivered",
    "STAFF#bo OUTBOX#mail-morning-2026-12-01 delivered",
    "STAFF#bo OUTBOX#morning-2026-12-01 delivered",
    "STAFF#cia OUTBOX#mail-morning-2026-12-01 delivered",
    "STAFF#cia OUTBOX#morning-2026-12-01 delivered",
  ]);
  expect(calm.to).toEqual(officers.map((name) => `${name}@example.org`));
  for (const fault of deathsWithin(calm.calls)) {
    const { entries, to } = await toldOf(fault);
    expect([entries, to], `call ${fault.at}, ${fault.when}`).toEqual([calm.entries, calm.to]);
  }
}, 60_000);
