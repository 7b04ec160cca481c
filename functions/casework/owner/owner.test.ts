import { expect, test } from "vitest";
import { rowsKept, someStaff } from "../../../test/builders/a-desk.ts";
import { aPilot } from "../../../test/builders/a-pilot.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { logPage } from "../../pilot/log.store.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import { type ApplicationId, Nonce, newId, pilotSubject } from "../../vocabulary/ids.ts";
import { instant } from "../../vocabulary/instant.ts";
import { casesOf, handOverAll } from "./hand-over-all.store.ts";
import { type HandOver, handOverCase } from "./hand-over-case.act.ts";

const at = instant("2026-11-21T10:00:00Z");
const anna = { id: "anna", name: "Anna" };
const bo = { id: "bo", name: "Bo" };

async function anOffice() {
  const table = inMemoryTable();
  await someStaff(table, at, {
    anna: { name: "Anna", roles: ["officer"] },
    bo: { name: "Bo", roles: ["officer"] },
    dan: { name: "Dan", roles: ["decider"] },
  });
  const pressed = (id: ApplicationId, by: typeof anna, command: HandOver) =>
    press(table, handOverCase, {
      subject: pilotSubject(id),
      by: { kind: "officer", ...by },
      at,
      nonce: newId(Nonce),
      command,
    });
  const ownerOf = async (id: ApplicationId) => (await readPilot(table, id)).owner;
  return { table, pressed, ownerOf };
}

test("an officer takes a case and hands it over with a note, and the history says to whom", async () => {
  const { table, pressed, ownerOf } = await anOffice();
  const id = await aPilot(table);
  await pressed(id, anna, { to: anna, note: "", version: 0 });
  expect(await ownerOf(id)).toMatchObject({ officer: anna, version: 1 });
  await pressed(id, anna, { to: bo, note: "Ring dem.", version: 1 });
  expect(await ownerOf(id)).toMatchObject({ officer: bo, by: anna, note: "Ring dem." });
  const { entries } = await logPage(table, pilotSubject(id), {});
  expect(entries).toContainEqual(
    expect.objectContaining({ action: "case.handed-over", details: { to: "Bo", from: "Anna", reason: "Ring dem." } }),
  );
});

test("a case is not given to who is no officer, nor by a page that shows an earlier owner", async () => {
  const { table, pressed, ownerOf } = await anOffice();
  const id = await aPilot(table);
  const dan = { id: "dan", name: "Dan" };
  await expect(pressed(id, anna, { to: dan, note: "", version: 0 })).rejects.toMatchObject({ code: "not-an-officer" });
  await pressed(id, anna, { to: anna, note: "", version: 0 });
  await expect(pressed(id, bo, { to: bo, note: "", version: 0 })).rejects.toMatchObject({ code: "stale-version" });
  expect(await ownerOf(id)).toMatchObject({ officer: anna });
});

test.each([
  ["a colleague", bo],
  ["nobody", undefined],
])(
  "all cases of an officer who leaves go to %s, none falls silent, and doing it again changes nothing",
  async (_, to) => {
    const { table, pressed, ownerOf } = await anOffice();
    const ids = [await aPilot(table), await aPilot(table, { stage: "withdrawn" })];
    const nobodys = await aPilot(table);
    for (const id of ids) await pressed(id, anna, { to: anna, note: "", version: 0 });
    await rowsKept(table);
    expect(await casesOf(table, "anna")).toHaveLength(2);
    const by = { kind: "officer", id: "operator", name: "npm run staff" } as const;
    const leaving = { person: "anna", to, by, at, note: "Anna har slutat." };
    expect([await handOverAll(table, leaving), await handOverAll(table, leaving)]).toEqual([2, 0]);
    for (const id of ids) expect((await ownerOf(id))?.officer).toEqual(to);
    expect(await ownerOf(nobodys)).toBeUndefined();
    expect(await casesOf(table, to?.id ?? "-")).toHaveLength(to ? 2 : 3);
  },
);
