import { expect, test } from "vitest";
import { aPilot } from "../../../test/builders/a-pilot.ts";
import { aVisitor, staffCookie } from "../../../test/builders/a-visitor.ts";
import { aWorkNote } from "../../../test/builders/an-entry.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { workNoteLimits } from "../../pilot/items/work-note.ts";
import { readPilot } from "../../pilot/pilot.ts";
import type { Stage } from "../../pilot/stages/stages.ts";
import { dayOf, instant, plusSeconds } from "../../vocabulary/instant.ts";
import { openWork } from "../open-work.ts";
import { notesRoutes } from "./notes.routes.ts";

const now = instant("2026-11-21T12:00:00Z");

async function aCase(stage: Stage = "submitted") {
  const table = inMemoryTable();
  const id = await aPilot(table, { stage });
  const officer = aVisitor(notesRoutes({ table }), () => now, await staffCookie(now, "officer"));
  const page = `/handlaggning/${id}/anteckningar`;
  const pilot = () => readPilot(table, id);
  const open = async () => openWork(await pilot(), dayOf(now)).filter(({ kind }) => kind === "clear-notes");
  const clear = async (shown: readonly string[]) =>
    officer.send(`${page}/rensa`, { ...(await officer.see(page)).fields, note: shown });
  return { table, id, officer, page, pilot, open, clear };
}

test("a working note is shown with its author and moment, has no number, and the log does not say what it says", async () => {
  const { table, officer, page, pilot } = await aCase();
  const { fields } = await officer.see(page);
  const done = await officer.send(page, { ...fields, "p-text": "Ring på torsdag.\n\nEfter lunch." });
  const { body } = await officer.see(done.location);
  for (const words of ["Tjänstepersonen, 21 november 2026", "Ring på torsdag.", "Efter lunch."])
    expect(body).toContain(words);
  const { workNotes, lifecycle } = await pilot();
  expect(workNotes).toMatchObject([{ by: { name: "Tjänstepersonen" }, at: now }]);
  expect(lifecycle.lastSerial).toBeUndefined();
  expect(JSON.stringify(table.all("record"))).not.toContain("torsdag");
  expect((await officer.send(page, { ...fields, nonce: "n".repeat(16), "p-text": " " })).body).toContain(
    "p-text-error",
  );
});

test("the notes of a case that goes on are not cleared, and do not wait for anybody", async () => {
  const { table, id, pilot, open, clear, officer, page } = await aCase("reviewed");
  await table.transact([aWorkNote(id, now)]);
  expect(await open()).toEqual([]);
  expect((await officer.see(page)).body).not.toContain("/rensa");
  const [note] = (await pilot()).workNotes;
  expect((await clear([note?.noteId ?? ""])).status).toBe(409);
  expect((await pilot()).workNotes).toHaveLength(1);
});

test("a closed case waits for its notes to be cleared: what was shown goes for good, and the log keeps that it did", async () => {
  const { table, id, pilot, open, clear, officer, page } = await aCase("withdrawn");
  await table.transact([aWorkNote(id, now, "Ett."), aWorkNote(id, plusSeconds(now, 1), "Två.")]);
  expect(await open()).toMatchObject([{ for: "officer", path: page }]);
  const shown = (await pilot()).workNotes.map(({ noteId }) => noteId);
  const [before] = [await officer.see(page)];
  await table.transact([aWorkNote(id, plusSeconds(now, 2), "Skriven under tiden.")]);
  expect(before.body).toContain("Rensa de 2 anteckningarna");
  expect((await clear(shown)).location).toContain("?rensat");
  expect((await pilot()).workNotes.map(({ text }) => text)).toEqual(["Skriven under tiden."]);
  await clear((await pilot()).workNotes.map(({ noteId }) => noteId));
  expect(await open()).toEqual([]);
  const cleared = table.all("record").filter(({ action }) => action === "work-notes.cleared");
  expect(cleared.map(({ details, by }) => [details, (by as { name: string }).name])).toEqual([
    [{ count: 2 }, "Tjänstepersonen"],
    [{ count: 1 }, "Tjänstepersonen"],
  ]);
});

test("as many notes as a case can have are cleared in one press, and one more is refused with what was typed", async () => {
  const { table, id, pilot, clear, officer, page } = await aCase("withdrawn");
  for (let i = 0; i < workNoteLimits.notes; i++) await table.transact([aWorkNote(id, now)]);
  const { fields } = await officer.see(page);
  const refused = await officer.send(page, { ...fields, "p-text": "En till." });
  expect([refused.status, refused.body.includes("En till.")]).toEqual([409, true]);
  await clear((await pilot()).workNotes.map(({ noteId }) => noteId));
  expect((await pilot()).workNotes).toEqual([]);
});
