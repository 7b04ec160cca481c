import { expect, test } from "vitest";
import { rowsKept } from "../../../test/builders/a-desk.ts";
import { aMadeDocument } from "../../../test/builders/a-paper.ts";
import { aPilot, aSubmission, theCall } from "../../../test/builders/a-pilot.ts";
import { aVisitor, identity } from "../../../test/builders/a-visitor.ts";
import { anEntry } from "../../../test/builders/an-entry.ts";
import { anAuthorityDocument } from "../../../test/builders/some-settings.ts";
import { deathsWithin, type Fault } from "../../../test/fakes/mortality.ts";
import { aWorld, leftBehind } from "../../../test/fakes/world.ts";
import { saveSection } from "../../applications/draft/save-section.act.ts";
import { startDraft } from "../../applications/start/start-draft.act.ts";
import { publishCall } from "../../calls/publish-call.store.ts";
import { footprintsLeft } from "../../pilot/double-funding/footprint.store.ts";
import { auditEntry } from "../../pilot/happenings.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import { withoutOutsider } from "../../platform/record/erase-names.ts";
import { erasedName, judge, type Stored } from "../../platform/record/truth.ts";
import { indexed } from "../../platform/table/index-keys.ts";
import { keys } from "../../platform/table/keys.ts";
import type { Table } from "../../platform/table/table.ts";
import { authorityPut } from "../../settings/settings.store.ts";
import {
  type ApplicationId,
  DisposalId,
  DocumentId,
  disposalSubject,
  MemberId,
  Nonce,
  newId,
  personSubject,
  pilotSubject,
} from "../../vocabulary/ids.ts";
import { type Instant, instant, LocalDay } from "../../vocabulary/instant.ts";
import { caseRoutes } from "../case.routes.ts";
import { confirmDisposal } from "./confirm-disposal.act.ts";
import { callOption } from "./disposal.form.ts";
import { disposalRoutes } from "./disposal.routes.ts";
import { readDisposal } from "./disposal.store.ts";
import { dueSince, isDue } from "./disposal.ts";
import { proposeDisposal } from "./propose-disposal.act.ts";
import { stopDisposal } from "./stop-disposal.act.ts";

const then = instant("2026-10-05T10:00:00Z");
const dueNow = instant("2032-03-01T10:00:00Z");
const rita = { kind: "registrar", id: "rita", name: "Rita" } as const;
const olle = { kind: "officer", id: "olle", name: "Olle" } as const;

/** A rejected case with what lies in a case: a file, a document, a registered letter, people, a desk row, an alike one. */
async function anOldCase(world: ReturnType<typeof aWorld>): Promise<ApplicationId> {
  const { stored, files } = world;
  const id = await aPilot(stored, { stage: "rejected" });
  const memberId = newId(MemberId);
  files.sent(`kept/${id}`, Buffer.from("%PDF-1.7"));
  const file = {
    ...{ v: 1, applicationId: id, fileId: "k3m9pq7vxw2bn4ct", name: "Plan.pdf", type: "pdf", bytes: 8 },
    ...{ key: `kept/${id}`, addedAt: then, addedBy: memberId },
  };
  const member = { memberId, applicationId: id, callId: theCall.callId, email: "anna@example.org", language: "sv" };
  const applied = (await readPilot(stored, id)).applied;
  await stored.transact([
    { table: "pilots", put: { ...keys.submission(id), ...aSubmission(id), attachments: [file] } },
    { table: "pilots", put: { ...keys.attachment(id, file.fileId), ...file } },
    {
      table: "pilots",
      put: { ...keys.member(id, memberId), ...member, generation: 1, joinedAt: then, ...indexed.people("hash", id) },
    },
    anEntry(id, newId(DocumentId), { at: then }),
    ...aMadeDocument(id, newId(DocumentId), then),
    ...footprintsLeft({ applicationId: id, callId: theCall.callId, ...applied }),
    auditEntry(
      pilotSubject(id),
      { at: then, by: { kind: "applicant", id: memberId, name: "Anna Berg" } },
      { action: "x" },
    ),
  ]);
  return id;
}

async function anArchive({ fault, cases = 1, at = dueNow }: { fault?: Fault; cases?: number; at?: Instant } = {}) {
  const world = aWorld({ start: at, ...(fault ? { fault } : {}) });
  const { table, stored } = world;
  await publishCall(stored, theCall);
  await stored.transact(authorityPut(anAuthorityDocument, then));
  const ids: ApplicationId[] = [];
  for (let n = 0; n < cases; n++) ids.push(await anOldCase(world));
  await rowsKept(stored);
  stored.takeNew();
  const disposalId = newId(DisposalId);
  const subject = disposalSubject(disposalId);
  const nonce = newId(Nonce); // a form that is pressed again because its Lambda died has its number still
  const propose = (by: typeof rita | typeof olle = rita) =>
    press(table, proposeDisposal, {
      ...{ subject, by, at: world.clock(), nonce },
      command: { callId: theCall.callId, rule: "withoutGrant" as const },
    });
  const confirm = async (by: typeof rita | typeof olle = olle) => {
    const version = (await readDisposal(stored, disposalId))?.version ?? 0;
    return press(table, confirmDisposal, { subject, by, at: world.clock(), command: { version } });
  };
  const stop = () => press(table, stopDisposal, { subject, by: rita, at: world.clock(), command: {} });
  const now = async () => await readDisposal(stored, disposalId);
  return { world, table, stored, ids, id: ids[0] as ApplicationId, disposalId, subject, propose, confirm, stop, now }; // as: there is one at least
}
type Archive = Awaited<ReturnType<typeof anArchive>>;

const everything = ({ stored }: Pick<Archive, "stored">) => JSON.stringify(stored.all("pilots"));

test("what is due is listed by one, confirmed by another, and then nothing is left but that it was there", async () => {
  const archive = await anArchive();
  const { world, stored, id, propose, confirm, now } = archive;
  expect(await propose()).toEqual({});
  expect((await readPilot(stored, id)).lifecycle.stage).toBe("rejected"); // a dry run removes nothing
  expect(await confirm(rita)).toEqual({ not: "same-person" });
  expect(await confirm()).toEqual({});
  await world.live(3);
  expect(await now()).toMatchObject({ status: "done", done: 1, left: [], cases: [{ dueSince: "2032-01-01" }] });
  await expect(readPilot(stored, id)).rejects.toMatchObject({ code: "case-disposed" });
  expect([world.files.kept(), world.erased]).toEqual([[], [pilotSubject(id)]]);
  const left = stored.all("pilots").filter(({ pk }) => pk.endsWith(id));
  expect(
    left
      .filter(({ sk }) => !sk.startsWith("OUTBOX#"))
      .map(({ sk }) => sk)
      .sort(),
  ).toEqual(["DISPOSED", "HEAD"]);
  expect(left.find(({ sk }) => sk === "DISPOSED")).toMatchObject({
    rule: "withoutGrant",
    registrationNumber: "26RS10970",
  });
  for (const gone of ["anna@example.org", "projektledare", "DESKROW#", "ALIKE#", "WORD#"])
    expect([gone, everything(archive).includes(gone)]).toEqual([gone, false]);
  const logged = stored.all("record").find(({ action }) => action === "case.disposed");
  expect(logged).toMatchObject({
    by: { name: "Olle" },
    details: { rule: "withoutGrant", years: 5, dueSince: "2032-01-01", proposedBy: "Rita" },
  });
});

test("nothing is listed before its time, nor while something speaks against it", async () => {
  const early = await anArchive({ at: instant("2031-12-31T10:00:00Z") });
  expect(await early.propose()).toEqual({ not: "none-due" });

  const { stored, id, propose } = await anArchive();
  const stay = {
    appeal: 1,
    at: then,
    by: rita,
    from: "Anna",
    via: "here",
    receivedDay: "2026-10-10",
    timely: "in-time",
  };
  await stored.transact([
    { table: "pilots", put: { ...keys.afterDecision(id, 1), version: 1, number: 1, appeals: [stay] } },
  ]);
  expect(await propose()).toEqual({ not: "none-due" });
});

test("a draft that was never submitted goes by its own rule, counted from its last change", async () => {
  const { world, table, stored } = await anArchive({ at: instant("2028-01-01T10:00:00Z") });
  const by = { kind: "applicant", id: "anna", name: "" } as const;
  const asked = {
    callId: theCall.callId,
    email: "utkast@example.org",
    language: "sv",
    asked: { mailbox: "p" },
  } as const;
  const begin = { subject: personSubject("p"), by, at: then, command: asked };
  const { applicationId: id, memberId } = await press(stored, startDraft, begin);
  const saving = { subject: pilotSubject(id), by: { ...by, id: memberId } };
  const [section] = theCall.forms.application.sections;
  const command = { slug: section?.slug ?? "", typed: { "q.r1.name": "Anna" }, version: 0 };
  await press(stored, saveSection, { ...saving, at: instant("2027-02-01T10:00:00Z"), command });
  await world.live(1);
  const list = async (at: Instant) => {
    const subject = disposalSubject(newId(DisposalId));
    const of = { callId: theCall.callId, rule: "drafts" as const };
    const made = await press(table, proposeDisposal, { subject, by: rita, at, command: of });
    return { made, subject };
  };
  expect((await list(instant("2028-12-31T10:00:00Z"))).made).toEqual({ not: "none-due" });
  const { made, subject } = await list(instant("2029-01-01T10:00:00Z"));
  expect(made).toEqual({});
  await press(table, confirmDisposal, {
    subject,
    by: olle,
    at: instant("2029-01-01T11:00:00Z"),
    command: { version: 1 },
  });
  world.advance(400 * 86_400);
  await world.live(2);
  expect(stored.all("pilots").some((item) => JSON.stringify(item).includes("utkast@example.org"))).toBe(false);
  await expect(readPilot(stored, id)).rejects.toMatchObject({ code: "case-disposed" });
});

test("what the plan says nothing of is never disposed of", async () => {
  const { table, stored, world } = await anArchive();
  const { withoutGrant: _, ...retention } = anAuthorityDocument.retention;
  await stored.transact(authorityPut({ ...anAuthorityDocument, version: 2, retention }, then));
  const by = { subject: disposalSubject(newId(DisposalId)), by: rita, at: world.clock() };
  const command = { callId: theCall.callId, rule: "withoutGrant" as const };
  expect(await press(table, proposeDisposal, { ...by, command })).toEqual({ not: "no-rule" });
});

test("a case that was taken up again between the list and its turn is left alone, and the list says why", async () => {
  const { world, stored, ids, propose, confirm, now } = await anArchive({ cases: 2 });
  await propose();
  const [first] = (await now())?.cases ?? [];
  const again = first?.applicationId ?? newId(DisposalId);
  await stored.transact([
    { table: "pilots", update: { pk: `PILOT#${again}`, sk: "CASE" }, set: { stage: "reviewed", epoch: 2 } },
  ]);
  await confirm();
  await world.live(3);
  expect(await now()).toMatchObject({ status: "done", done: 2, left: [{ row: 0, why: "not-ended" }] });
  expect(stored.all("pilots").filter(({ sk }) => sk === "DISPOSED")).toHaveLength(ids.length - 1);
});

test("it can be stopped and gone on with, and confirmed again it does nothing more", async () => {
  const { world, propose, confirm, stop, now } = await anArchive({ cases: 3 });
  await propose();
  await confirm();
  await world.atOnce();
  await stop();
  await world.live(2);
  expect(await now()).toMatchObject({ status: "stopped" });
  const done = (await now())?.done ?? 3;
  expect(done).toBeLessThan(3);
  await confirm(rita); // whoever goes on need not be another one
  await confirm();
  await world.live(4);
  expect(await now()).toMatchObject({ status: "done", done: 3, starts: 2, left: [], confirmedBy: { name: "Olle" } });
});

test("what is stopped at the moment when its last case is finished has been carried out, and is not stopped", async () => {
  const { table, stored, propose, confirm, disposalId, subject, now } = await anArchive();
  await propose();
  await confirm();
  let isFirst = true;
  const inBetween: Table = {
    ...table,
    transact: async (writes) => {
      const key = keys.disposal(disposalId);
      if (isFirst) await stored.transact([{ table: "pilots", update: key, set: { done: 1, status: "done" } }]);
      isFirst = false;
      await table.transact(writes);
    },
  };
  await press(inBetween, stopDisposal, { subject, by: rita, at: dueNow, command: {} });
  expect(await now()).toMatchObject({ status: "done", done: 1 });
});

test("of two lists at the same moment with the same case one disposes of it, and the other finds it gone", async () => {
  const { world, table, stored, propose, confirm, now } = await anArchive();
  await propose();
  const other = { subject: disposalSubject(newId(DisposalId)), at: world.clock() };
  const command = { callId: theCall.callId, rule: "withoutGrant" as const };
  await press(table, proposeDisposal, { ...other, by: rita, command });
  await confirm();
  await press(table, confirmDisposal, { ...other, by: olle, command: { version: 1 } });
  await world.live(3);
  const lists = stored.all("pilots").filter(({ sk }) => sk === "DISPOSAL");
  expect(lists.map(({ status, left }) => [status, left]).sort()).toEqual(
    [
      ["done", []],
      ["done", [{ row: 0, why: "gone" }]],
    ].sort(),
  );
  expect((await now())?.status).toBe("done");
  expect(stored.all("record").filter(({ action }) => action === "case.disposed")).toHaveLength(1);
});

test("a Lambda that dies before or after any call loses nothing, does nothing twice and leaves nothing behind", async () => {
  const life = async (fault?: Fault) => {
    const { world, propose, confirm } = await anArchive(fault ? { fault } : {});
    await world.act(propose);
    await world.act(() => confirm());
    await world.live(6);
    const { calls, log, items } = leftBehind(world);
    const kept = items
      .filter(({ sk, pk }) => sk === "DISPOSED" || sk === "DISPOSAL" || pk.startsWith("DESK"))
      .map(({ sk, status, left }) => [sk, status, left]);
    return { calls, log: log.map(([action]) => action), kept, files: world.files.kept(), all: items.length };
  };
  const undisturbed = await life();
  expect(undisturbed.calls).toBeGreaterThan(30);
  expect([undisturbed.files, undisturbed.log.includes("case.disposed")]).toEqual([[], true]);
  for (const fault of deathsWithin(undisturbed.calls)) {
    const { log, kept, files } = await life(fault);
    expect([log, kept, files], `call ${fault.at}, ${fault.when}`).toEqual([undisturbed.log, undisturbed.kept, []]);
  }
}, 120_000);

test("the names of people from outside go from the log, and its guard lets that pass", () => {
  const entry = (kind: string): Stored => ({
    ...{ pk: { S: "PILOT#a" }, sk: { S: "AUDIT#1" }, action: { S: "application.submitted" } },
    by: { M: { id: { S: "m" }, kind: { S: kind }, name: { S: "Anna Berg" } } },
  });
  for (const kind of ["applicant", "holder", "reviewer"]) {
    const after = withoutOutsider(entry(kind));
    expect(after?.["by"]?.M?.["name"]).toEqual({ S: erasedName });
    expect(judge({ before: entry(kind), after }, undefined).kind).toBe("erased");
    expect(after && withoutOutsider(after)).toBeUndefined();
  }
  expect(withoutOutsider(entry("officer"))).toBeUndefined();
});

test("years are whole years after the end of the calendar year", () => {
  expect(dueSince(instant("2026-05-01T10:00:00Z"), 2)).toBe("2029-01-01");
  expect(dueSince(instant("2026-12-31T23:30:00Z"), 2)).toBe("2030-01-01"); // it is New Year in Stockholm
  expect([isDue(LocalDay.parse("2029-01-01"), LocalDay.parse("2029-01-01"))]).toEqual([true]);
  expect(isDue(LocalDay.parse("2029-01-01"), LocalDay.parse("2028-12-31"))).toBe(false);
});

test("the pages: a list is made, read by its maker without a button, and confirmed by another", async () => {
  const { world, table, id } = await anArchive();
  const routes = [...disposalRoutes({ table }), ...caseRoutes({ table, files: world.files })];
  const as = async (subject: string) => {
    const session = { kind: "staff" as const, subject, name: subject, roles: ["registrar" as const] };
    const cookie = (await identity.opened(session, "/", world.clock())).split(";")[0] ?? "";
    return aVisitor(routes, world.clock, cookie);
  };
  const [first, second] = [await as("rita"), await as("sara")];
  const typed = { "p-call": callOption(theCall), "p-rule": "p-without-grant" };
  const page = "/handlaggning/gallring";
  const { location } = await first.send(page, { ...(await first.see(page)).fields, ...typed });
  const own = await first.see(location);
  expect(own.body).toContain("En annan person läser igenom och bekräftar den");
  expect(own.body).not.toContain("Bekräfta och gallra");
  const read = await second.see(location);
  expect(read.body).toContain("26RS10970");
  const forged = await first.send(location, { ...(await first.see(page)).fields, version: "1" });
  expect([forged.status, forged.body.includes("En annan person bekräftar gallringen")]).toEqual([403, true]);
  expect((await second.send(location, read.fields)).status).toBe(303);
  await world.live(3);
  expect((await second.see(location)).body).toContain("Gallrat");
  const gone = await second.see(`/handlaggning/${id}`);
  expect([gone.status, gone.body.includes("Ärendet är gallrat")]).toEqual([410, true]);
  const nothing = await second.send(page, { ...(await second.see(page)).fields, ...typed });
  expect(nothing.body).toContain("Inget är att gallra");
});
