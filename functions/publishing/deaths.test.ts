import { expect, test } from "vitest";
import { aCallInWork, aCallId as callId, pressed, ylva, zack } from "../../test/builders/a-call-in-work.ts";
import { deathsWithin, type Fault } from "../../test/fakes/mortality.ts";
import { aWorld, leftBehind } from "../../test/fakes/world.ts";
import { readCallFacts } from "../calls/call.store.ts";
import { press } from "../pilot/press.ts";
import { beginCall } from "./begin-call.act.ts";
import { changeCall } from "./change-call.act.ts";
import { dropWork } from "./drop-work.act.ts";
import { publishCall } from "./publish-call.act.ts";
import { runCall } from "./run-call.act.ts";
import { readWork } from "./work.store.ts";

const call = aCallInWork();

/** A call from its first button to its withdrawal; every button is pressed again when its Lambda died. */
async function aLife(fault?: Fault) {
  const world = aWorld({ start: "2026-11-21T12:00:00Z", ...(fault ? { fault } : {}) });
  const { table, stored } = world;
  const version = async () => (await readWork(stored, callId))?.version ?? 0;
  const beginning = pressed({ callId, from: { kind: "file", call } } as const);
  await world.act(() => press(table, beginCall, beginning));
  const typed = { "p-quorum": "3", "p-review-days": "14", "p-every": "6" };
  // Saved without a number: what stands there already is what it asks for.
  const { nonce: _, ...changing } = pressed({ callId, version: await version(), part: "bedomning" as const, typed });
  await world.act(() => press(table, changeCall, changing));
  const publishing = pressed({ callId, version: await version(), carry: false }, zack);
  await world.act(() => press(table, publishCall, publishing));
  const next = pressed({ callId, from: { kind: "next" } } as const, ylva);
  await world.act(() => press(table, beginCall, next));
  const dropping = pressed({ callId, version: await version() }, ylva);
  await world.act(() => press(table, dropWork, dropping));
  const changes = (await readCallFacts(stored, callId))?.changes ?? 0;
  const withdrawing = pressed({ callId, version: changes, running: { kind: "withdrawn" }, reason: "Slut" } as const);
  await world.act(() => press(table, runCall, withdrawing));
  return leftBehind(world);
}

test("a Lambda that dies before or after any call loses nothing of a call, does nothing twice and publishes nothing by half", async () => {
  const undisturbed = await aLife();
  expect(undisturbed.log.map(([action]) => action)).toEqual([
    "call.begun",
    "call.changed",
    "call.published",
    "call.begun",
    "call.dropped",
    "call.withdrawn",
  ]);
  expect(undisturbed.calls).toBeGreaterThan(30);
  for (const { at, when } of deathsWithin(undisturbed.calls)) {
    const found = await aLife({ at, when });
    expect([found.log, found.items], `call ${at}, ${when}`).toEqual([undisturbed.log, undisturbed.items]);
  }
}, 60_000);
