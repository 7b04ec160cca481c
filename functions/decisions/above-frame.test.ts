import { beforeEach, expect, test } from "vitest";
import { aGrant, decide, saveADecision, typedDecision } from "../../test/builders/a-decision.ts";
import { aPilot, theCall } from "../../test/builders/a-pilot.ts";
import { theOfficer } from "../../test/builders/a-review.ts";
import { type InMemoryTable, inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { framesOf } from "../calls/frames/frame.store.ts";
import { leftOf } from "../calls/frames/frame.ts";
import { publishCall } from "../calls/publish-call.store.ts";
import { readPilot } from "../pilot/pilot.ts";
import { press } from "../pilot/press.ts";
import { keys } from "../platform/table/keys.ts";
import { type ApplicationId, Nonce, newId, pilotSubject } from "../vocabulary/ids.ts";
import { instant } from "../vocabulary/instant.ts";
import { kronor } from "../vocabulary/ore.ts";
import type { Typed } from "../vocabulary/typed.ts";
import { noteDecision } from "./note-decision.act.ts";
import { openDecision } from "./open-decision.ts";
import { recordDecision } from "./record-decision.act.ts";
import { saveDecision } from "./save-decision.act.ts";

const now = instant("2026-11-25T12:00:00Z");
let table: InMemoryTable;
let id: ApplicationId;
beforeEach(async () => {
  table = inMemoryTable();
  await publishCall(table, theCall);
  id = await aPilot(table);
  // Of the frame of 2026 so much is left, and 100 000 kr are granted.
  const frame = { callId: theCall.callId, year: 2026, frameOre: kronor(500_000), committedOre: kronor(440_000) };
  await table.transact([{ table: "pilots", put: { ...keys.frame(theCall.callId, 2026), ...frame } }]);
});

const grant = aGrant({ 2026: 100_000, 2027: 0, 2028: 0 });
const pressed = <Command>(command: Command) => ({
  ...{ subject: pilotSubject(id), by: { kind: "decider", id: "d", name: "Beslutsfattaren" } as const, at: now },
  nonce: newId(Nonce),
  command,
});

async function recorded(more: Typed) {
  const typed = { ...typedDecision(grant), ...more };
  const { version } = await press(table, saveDecision, pressed({ typed, version: 0 }));
  return press(table, recordDecision, pressed({ version, language: "sv" as const }));
}
const frame = async () => (await framesOf(table, theCall.callId)).find(({ year }) => year === 2026);
const opened = async () => openDecision.open(await readPilot(table, id)).map(({ kind }) => kind);

test("a decision above the frame is refused as long as nobody says that the board has made it", async () => {
  await expect(recorded({})).rejects.toMatchObject({ code: "frame-exceeded" });
  expect((await readPilot(table, id)).decision).toBeUndefined();
});

test("a delegate decides nothing above the frame, whatever is ticked", async () => {
  const delegated = { "p-by": "p-delegate", "p-mandate": "Punkt 4.2", "p-above": "yes" };
  await expect(recorded(delegated)).rejects.toMatchObject({ code: "frame-exceeded" });
});

test("a board's is recorded, says by how much it goes beyond, and is open work until the frame decision is noted", async () => {
  expect(await recorded({ "p-above": "yes" })).toEqual({});
  const { decision, grantIfAny } = await readPilot(table, id);
  expect(decision).toMatchObject({ aboveFrame: [{ year: 2026, amountOre: kronor(40_000) }] });
  expect(grantIfAny?.amountOre).toBe(kronor(100_000));
  const taken = await frame();
  expect(taken && leftOf(taken)).toBe(kronor(-40_000));
  expect(await opened()).toContain("frame-decision-missing");
  const noting = { number: 1, version: 0, typed: { "p-frame": "Fullmäktige § 9" }, language: "sv" } as const;
  expect(await press(table, noteDecision, { ...pressed(noting), by: theOfficer })).toEqual({});
  expect(await opened()).not.toContain("frame-decision-missing");
});

test("what is ticked and fits the frame all the same is no decision above it", async () => {
  await table.transact([
    { table: "pilots", update: keys.frame(theCall.callId, 2026), set: { committedOre: kronor(400_000) } },
  ]);
  expect(await recorded({ "p-above": "yes" })).toEqual({});
  expect((await readPilot(table, id)).decision).not.toHaveProperty("aboveFrame");
  expect(await opened()).not.toContain("frame-decision-missing");
});

test("of two decisions above one frame each says by how much it went beyond, and nobody is granted more within it", async () => {
  const other = await aPilot(table);
  await recorded({ "p-above": "yes" });
  await expect(decide(table, other, aGrant({ 2026: 1, 2027: 0, 2028: 0 }))).rejects.toThrow(/ryms inte|frame-exceeded/);
  const version = await saveADecision(table, other, { ...aGrant({ 2026: 1, 2027: 0, 2028: 0 }), aboveFrame: [] });
  const recording = { ...pressed({ version, language: "sv" as const }), subject: pilotSubject(other) };
  expect(await press(table, recordDecision, recording)).toEqual({});
  expect((await readPilot(table, other)).decision).toMatchObject({
    aboveFrame: [{ year: 2026, amountOre: kronor(40_001) }],
  });
});
