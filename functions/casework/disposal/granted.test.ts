import { expect, test } from "vitest";
import { rowsKept } from "../../../test/builders/a-desk.ts";
import { aMadeDocument } from "../../../test/builders/a-paper.ts";
import { theCall } from "../../../test/builders/a-pilot.ts";
import { aProject } from "../../../test/builders/a-project.ts";
import { aVisitor, identity } from "../../../test/builders/a-visitor.ts";
import { anEntry } from "../../../test/builders/an-entry.ts";
import { anAuthorityDocument } from "../../../test/builders/some-settings.ts";
import { deathsWithin, type Fault } from "../../../test/fakes/mortality.ts";
import { aWorld, leftBehind } from "../../../test/fakes/world.ts";
import { publishCall } from "../../calls/publish-call.store.ts";
import { grantedTo } from "../../pilot/contact.store.ts";
import { auditEntry } from "../../pilot/happenings.ts";
import type { DisposalRule } from "../../pilot/items/disposed.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import { emailHash } from "../../platform/mail/mailbox.ts";
import { indexed } from "../../platform/table/index-keys.ts";
import { keys } from "../../platform/table/keys.ts";
import { authorityPut } from "../../settings/settings.store.ts";
import { DisposalId, DocumentId, disposalSubject, MemberId, Nonce, newId, pilotSubject } from "../../vocabulary/ids.ts";
import { type Instant, instant } from "../../vocabulary/instant.ts";
import { ore } from "../../vocabulary/ore.ts";
import { confirmDisposal } from "./confirm-disposal.act.ts";
import { readDisposal } from "./disposal.store.ts";
import { keptRoutes } from "./kept.routes.ts";
import { proposeDisposal } from "./propose-disposal.act.ts";

const then = instant("2026-10-05T10:00:00Z");
const ended = instant("2028-10-05T10:00:00Z");
const dueNow = instant("2040-03-01T10:00:00Z");
const rita = { kind: "registrar", id: "rita", name: "Rita" } as const;
const olle = { kind: "officer", id: "olle", name: "Olle" } as const;
const years = { granted: 10, contacts: 3 };

/** An evaluated project with what lies in such a case: a file, decisions, a letter, people, an entry of the register. */
async function anArchive({ fault, at = dueNow, rule = "granted" as DisposalRule }: Given = {}) {
  const world = aWorld({ start: at, ...(fault ? { fault } : {}) });
  const { table, stored, files } = world;
  await publishCall(stored, theCall);
  const retention = { ...anAuthorityDocument.retention, ...years };
  await stored.transact(authorityPut({ ...anAuthorityDocument, retention }, then));
  const id = await aProject(stored);
  const [memberId, left] = [newId(MemberId), newId(MemberId)];
  const [basis, entry, decision] = [newId(DocumentId), newId(DocumentId), newId(DocumentId)];
  const member = { memberId, applicationId: id, callId: theCall.callId, email: "anna@example.org", language: "sv" };
  for (const kept of ["plan", "pdf", "docx"]) files.sent(`documents/${id}/${kept}`, Buffer.from("%PDF-1.7"));
  const { grant } = await readPilot(stored, id);
  for (const { sk } of stored.all("pilots").filter(({ sk, pk }) => pk.endsWith(id) && sk.startsWith("OUTBOX#")))
    await stored.transact([{ table: "pilots", delete: { pk: `PILOT#${id}`, sk } }]);
  const [document, words] = aMadeDocument(id, decision, then);
  await stored.transact([
    {
      table: "pilots",
      update: keys.case(id),
      set: { stage: "evaluated", stageSince: ended, casesPk: keys.cases(theCall.callId, "evaluated") },
      remove: ["pendingMove"],
    },
    { table: "pilots", update: keys.grant(id), set: { ended: true, changedAt: ended } },
    {
      table: "pilots",
      put: { ...keys.member(id, memberId), ...member, generation: 1, joinedAt: then, ...indexed.people("hash", id) },
    },
    { table: "pilots", put: { ...keys.afterDecision(id, 1), version: 1, number: 1, extract: "Protokoll § 2" } },
    {
      table: "pilots",
      put: { ...keys.member(id, left), ...member, memberId: left, generation: 1, joinedAt: then, removedAt: then },
    },
    anEntry(id, entry, { at: then }),
    ...(document && words ? [document, words] : []),
    {
      table: "pilots",
      put: {
        ...keys.document(id, basis),
        ...{ v: 1, documentId: basis, kind: "basis", title: "Underlag", language: "sv", at: then },
        registered: { number: "26RS10970-9", serial: 9, sender: { name: "Region Exempel", lines: [] } },
        made: {
          ...{ at: then, pages: 1, pdf: { key: `documents/${id}/plan`, sha256: "0".repeat(64), bytes: 8 } },
          docx: { key: `documents/${id}/plan`, sha256: "0".repeat(64), bytes: 8 },
        },
      },
    },
    auditEntry(
      pilotSubject(id),
      { at: then, by: { kind: "applicant", id: memberId, name: "Anna Berg" } },
      { action: "x" },
    ),
  ]);
  await rowsKept(stored);
  stored.takeNew();
  const disposalId = newId(DisposalId);
  const subject = disposalSubject(disposalId);
  const nonce = newId(Nonce);
  const propose = () =>
    press(table, proposeDisposal, {
      ...{ subject, by: rita, at: world.clock(), nonce },
      command: { callId: theCall.callId, rule },
    });
  const confirm = async () => {
    const version = (await readDisposal(stored, disposalId))?.version ?? 0;
    return press(table, confirmDisposal, { subject, by: olle, at: world.clock(), command: { version } });
  };
  const now = () => readDisposal(stored, disposalId);
  const own = () =>
    stored
      .all("pilots")
      .filter(({ pk, sk }) => pk.endsWith(id) && !sk.startsWith("OUTBOX#"))
      .map(({ pk, sk }) => (pk.startsWith("PAPERS#") ? "PAPER" : (sk.split("#")[0] ?? "")))
      .sort();
  return { world, table, stored, id, grant, memberId, decision, propose, confirm, now, own };
}
type Given = { readonly fault?: Fault; readonly at?: Instant; readonly rule?: DisposalRule };

test("of a case with a grant the decision, its files, the register and the ledger are kept, and the rest goes", async () => {
  const { world, stored, id, decision, propose, confirm, now, own } = await anArchive();
  expect(await propose()).toEqual({});
  expect(await now()).toMatchObject({ years: 10, cases: [{ dueSince: "2039-01-01" }] });
  await confirm();
  await world.live(4);
  expect(await now()).toMatchObject({ status: "done", left: [] });
  await expect(readPilot(stored, id)).rejects.toMatchObject({ code: "case-disposed" });
  expect(own()).toEqual([
    "AFTERDECISION",
    "DECISION",
    "DISPOSED",
    "DOCUMENT",
    "DOCUMENT",
    "DOCUMENT",
    "ENTRY",
    "HEAD",
    "PAPER",
    "PAPER",
  ]);
  const isThere = ["pdf", "docx", "plan"].map((file) => world.files.content(`documents/${id}/${file}`) !== "");
  expect(isThere).toEqual([true, true, false]);
  expect(world.erased).toEqual([pilotSubject(id)]);
  const everything = JSON.stringify(stored.all("pilots"));
  for (const gone of ["anna@example.org", "projektledare", "CONTACT#", "DESKROW#"])
    expect([gone, everything.includes(gone)]).toEqual([gone, false]);
  const { routes, visitor } = await aReader(world, keptRoutes({ table: stored, files: world.files }));
  expect(routes).toHaveLength(2);
  const page = await visitor.see(`/handlaggning/gallring/arende/${id}`);
  expect(page.status).toBe(200);
  for (const said of ["Ansökan beviljas", "26RS10970-2", `/${decision}/pdf`, "Underlag"])
    expect(page.body).toContain(said);
});

async function aReader(world: ReturnType<typeof aWorld>, routes: ReturnType<typeof keptRoutes>) {
  const session = { kind: "staff" as const, subject: "rita", name: "Rita", roles: ["registrar" as const] };
  const cookie = (await identity.opened(session, "/", world.clock())).split(";")[0] ?? "";
  return { routes, visitor: aVisitor(routes, world.clock, cookie) };
}

test("nothing with a grant is listed before its vouchers may go, nor while money, an obligation or aid speaks against it", async () => {
  const early = await anArchive({ at: instant("2038-12-31T10:00:00Z") });
  expect(await early.propose()).toEqual({ not: "none-due" });

  const owing = await anArchive();
  await owing.stored.transact([{ table: "pilots", update: keys.grant(owing.id), set: { reclaimedOre: ore(50_000) } }]);
  expect(await owing.propose()).toEqual({ not: "none-due" });

  const paying = await anArchive();
  await paying.stored.transact([{ table: "pilots", update: keys.grant(paying.id), set: { dueOre: ore(1) } }]);
  expect(await paying.propose()).toEqual({ not: "none-due" });

  const running = await anArchive();
  await running.stored.transact([
    { table: "pilots", update: keys.grant(running.id), set: { ended: false } },
    { table: "pilots", update: keys.case(running.id), set: { stage: "funded" } },
  ]);
  expect(await running.propose()).toEqual({ not: "none-due" });
});

test("the contacts of a case that has ended go, and the case stays", async () => {
  const { world, stored, id, grant, memberId, propose, confirm, now } = await anArchive({
    ...{ rule: "contacts", at: instant("2032-03-01T10:00:00Z") },
  });
  const mailbox = emailHash(grant.contact.email);
  expect(await grantedTo(stored, mailbox)).toEqual([id]);
  expect(await propose()).toEqual({});
  await confirm();
  await world.live(4);
  expect(await now()).toMatchObject({ status: "done", left: [] });
  const after = await readPilot(stored, id);
  expect([after.members, after.lifecycle.stage]).toEqual([[], "evaluated"]);
  expect(after.items.some(({ sk }) => sk.startsWith("MEMBER#"))).toBe(false);
  expect(after.grant.linkGeneration).toBe(grant.linkGeneration + 1);
  expect(await grantedTo(stored, mailbox)).toEqual([]);
  expect(JSON.stringify(stored.all("pilots").filter(({ sk }) => !sk.startsWith("OUTBOX#")))).not.toContain(memberId);
  expect(world.erased).toEqual([pilotSubject(id)]);
  // It is listed once: the next list has nothing of it.
  const again = { subject: disposalSubject(newId(DisposalId)), by: rita, at: world.clock(), nonce: newId(Nonce) };
  const command = { callId: theCall.callId, rule: "contacts" as const };
  expect(await press(stored, proposeDisposal, { ...again, command })).toEqual({ not: "none-due" });
});

test.each(["granted", "contacts"] as const)(
  "a death before or after any call of a list of %s loses nothing",
  async (rule) => {
    const life = async (fault?: Fault) => {
      const { world, id, propose, confirm, own, now } = await anArchive(fault ? { fault, rule } : { rule });
      await world.act(propose);
      await world.act(() => confirm());
      await world.live(6);
      const { calls, log } = leftBehind(world);
      const list = await now();
      return {
        calls,
        log: log.map(([action]) => action),
        left: [
          own(),
          list?.status,
          list?.left,
          ["pdf", "plan"].map((file) => world.files.content(`documents/${id}/${file}`) !== ""),
        ],
        erased: world.erased.length > 0,
      };
    };
    const undisturbed = await life();
    expect(undisturbed.calls).toBeGreaterThan(10);
    for (const fault of deathsWithin(undisturbed.calls)) {
      const { log, left, erased } = await life(fault);
      expect([log, left, erased], `call ${fault.at}, ${fault.when}`).toEqual([undisturbed.log, undisturbed.left, true]);
    }
  },
  120_000,
);
