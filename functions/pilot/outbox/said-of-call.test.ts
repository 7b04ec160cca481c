import { expect, test } from "vitest";
import { aCallInWork, aContact, at, pressed, published } from "../../../test/builders/a-call-in-work.ts";
import { aPilot } from "../../../test/builders/a-pilot.ts";
import { countedTable } from "../../../test/fakes/counted-table.ts";
import { aWorld } from "../../../test/fakes/world.ts";
import { currentCall, readCall } from "../../calls/call.store.ts";
import type { Contact } from "../../calls/contact.ts";
import type { MailTexts } from "../../calls/mail-texts.ts";
import { keys } from "../../platform/table/keys.ts";
import { runCall } from "../../publishing/run-call.act.ts";
import { ApplicationId, newId, periodSubject, pilotSubject } from "../../vocabulary/ids.ts";
import { Month, plusSeconds } from "../../vocabulary/instant.ts";
import { mailEntry } from "../happenings.ts";
import { press } from "../press.ts";
import { saidOfCall } from "./said-of-call.ts";

const robin = { name: "Robin Exempel", phone: "019-000 00 09", email: "ny@example.org" };
const mailTexts: MailTexts = [{ mail: "withdrawn", text: { sv: "Välkomna åter.", en: "Welcome back." } }];

/** A published call and a pilot in it. */
async function aPilotInACall(call = aCallInWork({ mailTexts })) {
  const world = aWorld({ start: at });
  await published(world.stored, call);
  const { callId } = call;
  const id = await aPilot(world.stored, { call: await readCall(world.stored, callId, 1) });
  const changesTo = async (contacts: readonly Contact[]) => {
    const facts = { kind: "contacts", contacts } as const;
    const command = { callId, version: 1, running: facts, reason: "Ny på jobbet" };
    await press(world.stored, runCall, pressed(command));
  };
  const owed = (dueAt = at) =>
    world.stored.transact([
      mailEntry(
        pilotSubject(id),
        { template: "withdrawn", language: "sv", to: "a@example.org", data: { title: "Vändpunkten" } },
        at,
        { dueAt },
      ),
    ]);
  return { world, id, callId, owed, changesTo };
}

test("a contact that changes between owing and sending is the one that is sent, with the text of the pilot's version", async () => {
  const { world, owed, changesTo } = await aPilotInACall();
  await owed();
  await world.live(1);
  await owed(plusSeconds(at, 3600));
  await changesTo([robin]);
  await world.live(61);
  expect(world.letters.map(({ replyTo }) => replyTo)).toEqual([[aContact.email], [robin.email]]);
  const [first, second] = world.letters;
  expect(first?.text).toContain(aContact.name);
  expect(second?.text).toContain(`${robin.name}\n${robin.phone}\n${robin.email}\n`);
  expect(second?.text).not.toContain(aContact.name);
  expect(second?.text).toContain("Välkomna åter.");
});

test("it is the version that the pilot is pinned to that says more, and the call as it runs that says whom to ask", async () => {
  const { world, id, callId } = await aPilotInACall();
  const first = await currentCall(world.stored, callId);
  const later = { ...(await readCall(world.stored, callId, 1)), version: 2, mailTexts: [] };
  await world.stored.transact([
    { table: "pilots", put: { ...keys.callVersion(callId, 2), callId, version: 2, call: later } },
    { table: "pilots", update: keys.currentCall(callId), set: { version: 2, contacts: [robin] } },
  ]);
  const said = await saidOfCall(world.stored, { subject: pilotSubject(id), template: "withdrawn" }, at);
  expect(said).toEqual({ contacts: [robin], more: mailTexts[0]?.text });
  expect(first.mailTexts).toEqual(mailTexts);
});

test("a mail costs one read of its pilot, and the call as it runs one in half a minute", async () => {
  const { world, id } = await aPilotInACall();
  const { table, calls } = countedTable(world.stored);
  const mail = { subject: pilotSubject(id), template: "withdrawn" } as const;
  const reads: number[] = [];
  for (const seconds of [0, 10, 29, 31, -60]) {
    const before = calls();
    await saidOfCall(table, mail, plusSeconds(at, seconds));
    reads.push(calls() - before);
  }
  expect(reads).toEqual([2, 1, 1, 2, 2]);
});

test("a draft leads to its call, and what is about no call is sent with nobody named", async () => {
  const { world, callId } = await aPilotInACall();
  const draft = newId(ApplicationId);
  const head = { applicationId: draft, callId, language: "sv", createdAt: at };
  await world.stored.transact([{ table: "pilots", put: { ...keys.draft(draft), ...head } }]);
  const said = (subject: Parameters<typeof saidOfCall>[1]["subject"], template: "resume-link" | "withdrawn") =>
    saidOfCall(world.stored, { subject, template }, at);
  expect(await said(pilotSubject(draft), "resume-link")).toEqual({ contacts: [aContact] });
  expect(await said(pilotSubject(draft), "withdrawn")).toEqual({ contacts: [aContact], more: mailTexts[0]?.text });
  expect(await said(pilotSubject(newId(ApplicationId)), "withdrawn")).toEqual({ contacts: [] });
  expect(await said(periodSubject(Month.parse("2026-11")), "withdrawn")).toEqual({ contacts: [] });
});
