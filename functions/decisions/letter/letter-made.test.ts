import { expect, test } from "vitest";
import { aGrant, decide } from "../../../test/builders/a-decision.ts";
import { aPilot } from "../../../test/builders/a-pilot.ts";
import { deathsWithin, type Fault } from "../../../test/fakes/mortality.ts";
import { aWorld } from "../../../test/fakes/world.ts";
import type { Pressed } from "../../pilot/act.ts";
import { owedDocument } from "../../pilot/happenings.ts";
import type { OwedDocument } from "../../pilot/items/case-document.ts";
import { makeDocument } from "../../pilot/outbox/make-document.ts";
import { outcomeWrites } from "../../pilot/outcome-writes.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { type ApplicationId, DocumentId, newId, pilotSubject } from "../../vocabulary/ids.ts";

type World = ReturnType<typeof aWorld>;

/** The decision on it, and all that follows within some minutes, with one death on the way. */
async function decided(fault?: Fault) {
  const world = aWorld({ start: "2026-11-21T12:00:00Z", ...(fault ? { fault } : {}) });
  const id = await aPilot(world.stored);
  await decide(world.stored, id, aGrant());
  await world.live(5);
  const { documents, lifecycle } = await readPilot(world.stored, id);
  const log = world.stored.all("record").filter(({ action }) => action === "document.made");
  return { world, documents, lifecycle, log, kept: [...world.documents.kept.keys()].sort() };
}

test("a decision becomes a document with the next number of its case, kept as files with their sums", async () => {
  const { documents, lifecycle, log, kept } = await decided();
  expect(documents).toMatchObject([
    {
      kind: "decision",
      title: "Beslut om bidrag: Vändpunkten",
      language: "sv",
      registered: { number: "26RS10970-2", serial: 2, sender: { name: "Region Exempel" } },
      made: { pages: 1 },
    },
  ]);
  expect(lifecycle.lastSerial).toBe(2);
  const made = documents[0]?.made;
  expect(kept).toEqual([made?.docx.key, made?.pdf.key].sort());
  expect(made?.pdf.key).toContain(made?.pdf.sha256);
  expect(log).toMatchObject([{ details: { number: "26RS10970-2", pages: 1, sha256: made?.pdf.sha256 } }]);
});

test("wherever a Lambda dies, there is one document with one number, and its files are those of an undisturbed life", async () => {
  const undisturbed = await decided();
  const calls = undisturbed.world.calls();
  expect(calls).toBeGreaterThan(10);
  for (const fault of deathsWithin(calls)) {
    const { documents, lifecycle, log, kept } = await decided(fault);
    const at = `dead ${fault.when} call ${fault.at}`;
    expect(documents, at).toHaveLength(1);
    expect(documents[0]?.registered?.serial, at).toBe(2);
    expect(lifecycle.lastSerial, at).toBe(2);
    expect(log, at).toHaveLength(1);
    expect(kept, at).toEqual([documents[0]?.made?.docx.key, documents[0]?.made?.pdf.key].sort());
  }
}, 60_000);

test("a document waits for the number of its case, and has it then", async () => {
  const world = aWorld({ start: "2026-11-21T12:00:00Z" });
  const id = await aPilot(world.stored);
  await world.stored.transact([{ table: "pilots", update: keys.case(id), remove: ["registrationNumber"] }]);
  await decide(world.stored, id, aGrant());
  await world.live(3);
  expect((await readPilot(world.stored, id)).documents[0]).not.toHaveProperty("registered");
  await world.stored.transact([{ table: "pilots", update: keys.case(id), set: { registrationNumber: "26RS10971" } }]);
  await world.live(10);
  expect((await readPilot(world.stored, id)).documents[0]?.registered?.number).toBe("26RS10971-2");
});

test("two documents that are made at once have a number each", async () => {
  const world = aWorld({ start: "2026-11-21T12:00:00Z" });
  const id = await aPilot(world.stored);
  await decide(world.stored, id, aGrant());
  const { paper } = (await world.stored.get("pilots", keys.paper(id, await firstOf(world, id)))) as never;
  const another = { documentId: newId(DocumentId), kind: "decision", paper } as const;
  await world.stored.transact(owedDocument(pilotSubject(id), another, world.clock()));
  await Promise.all([world.live(3), world.live(3)]);
  const { documents, lifecycle } = await readPilot(world.stored, id);
  expect(documents.map(({ registered }) => registered?.number).sort()).toEqual(["26RS10970-2", "26RS10970-3"]);
  expect(lifecycle.lastSerial).toBe(3);
});

test("documents of one act are numbered in its order, whichever is delivered first", async () => {
  const world = aWorld({ start: "2026-11-21T12:00:00Z" });
  const id = await aPilot(world.stored);
  await decide(world.stored, id, aGrant());
  const { paper } = (await world.stored.get("pilots", keys.paper(id, await firstOf(world, id)))) as never;
  const both = ["decision", "terms"].map((kind) => ({ documentId: newId(DocumentId), kind, paper })) as OwedDocument[]; // as: two kinds of documents
  const pressed = { subject: pilotSubject(id), at: world.clock() } as Pressed<unknown>; // as: nothing else of it is read
  const writes = outcomeWrites(pressed, { answer: {}, documents: both });
  await world.stored.transact([...writes].filter((one) => "put" in one && !one.put.sk.startsWith("OUTBOX")));
  const needs = { table: world.stored, clock: world.clock, documents: world.documents };
  for (const { documentId } of [...both].reverse()) await makeDocument(needs, id, documentId);
  const { documents } = await readPilot(world.stored, id);
  const serialOf = (of: OwedDocument | undefined) =>
    documents.find(({ documentId }) => documentId === of?.documentId)?.registered?.serial;
  expect(both.map(serialOf)).toEqual([2, 3]);
});

const firstOf = async (world: World, id: ApplicationId) =>
  (await readPilot(world.stored, id)).documents[0]?.documentId ?? newId(DocumentId);
