import { expect, test } from "vitest";
import {
  aCallInWork,
  aContact,
  aCallId as callId,
  pressed,
  published,
  zack,
} from "../../../test/builders/a-call-in-work.ts";
import { aWorld } from "../../../test/fakes/world.ts";
import { readCallFacts } from "../../calls/call.store.ts";
import { press } from "../../pilot/press.ts";
import { keys } from "../../platform/table/keys.ts";
import { beginCall } from "../../publishing/begin-call.act.ts";
import { changeCall } from "../../publishing/change-call.act.ts";
import { publishCall } from "../../publishing/publish-call.act.ts";
import { type Running, runCall } from "../../publishing/run-call.act.ts";
import { readWork } from "../../publishing/work.store.ts";
import { Nonce, newId, personSubject, pilotSubject } from "../../vocabulary/ids.ts";
import { instant } from "../../vocabulary/instant.ts";
import { inviteMember } from "../people/invite-member.act.ts";
import { confirmMailbox } from "../start/confirm-mailbox.act.ts";
import { startDraft } from "../start/start-draft.act.ts";

const language = "sv" as const;

/** A call that is open, with so many drafts, and how its officers run it. */
async function anOpenCall(drafts: number) {
  const world = aWorld({ start: "2027-03-01T12:00:00Z" });
  const { table, clock } = world;
  await published(world.stored, aCallInWork({ opensAt: instant("2027-02-01T00:00:00Z") }));
  const draft = async (name: string) => {
    const by = { kind: "applicant", id: name, name: "" } as const;
    const command = { callId, email: `${name}@example.org`, language, asked: { mailbox: name } };
    const begins = { subject: personSubject(name), by, at: clock(), nonce: newId(Nonce), command };
    return press(table, startDraft, begins);
  };
  const begunDrafts = [];
  for (let i = 0; i < drafts; i++) begunDrafts.push(await draft(`person${i}`));
  const news = () =>
    world.letters
      .filter(({ subject }) => /utlysning|Ny sista dag/i.test(subject))
      .map(({ to, subject }) => `${to} ${subject}`);
  const run = async (running: Running) => {
    const version = (await readCallFacts(world.stored, callId))?.changes ?? 0;
    const command = { callId, version, running, reason: "Därför" };
    await press(table, runCall, { ...pressed(command), at: clock() });
    await world.live(4);
  };
  return { world, table, clock, draft, begunDrafts, news, run };
}
const dates = (closes: string): Running => ({
  kind: "dates",
  opensAt: instant("2027-02-01T00:00:00Z"),
  closesAt: instant(closes),
});

test("those with unsent drafts hear once of other dates, each person of each draft; those who have submitted do not", async () => {
  const { world, table, clock, begunDrafts, news, run } = await anOpenCall(2);
  const [first, second] = begunDrafts;
  if (!first || !second) throw new Error("two drafts were begun");
  const by = { kind: "applicant", id: first.memberId, name: "" } as const;
  const subject = pilotSubject(first.applicationId);
  await press(table, confirmMailbox, {
    subject,
    by,
    at: clock(),
    command: { memberId: first.memberId, generation: 1 },
  });
  await press(table, inviteMember, {
    subject,
    by,
    at: clock(),
    nonce: newId(Nonce),
    command: { email: "kollega@example.org", name: "Kollegan", part: "writer", language: "sv" },
  });
  // The list of those who hear is an index, and may be late.
  await table.update({
    table: "pilots",
    update: keys.draft(second.applicationId),
    set: { submittedAt: clock() },
  });
  await run(dates("2027-05-31T21:59:59Z"));
  const told = news();
  expect(told.map((one) => one.split(" ")[0]).sort()).toEqual(["kollega@example.org", "person0@example.org"]);
  expect(told[0]).toContain("Ny sista dag");
  const letter = world.letters.find(({ subject }) => subject.startsWith("Ny sista dag"));
  expect(letter?.text).toContain("31 maj 2027 kl. 23:59");
  await world.live(4);
  expect(news()).toHaveLength(2);
});

test("more drafts than one delivery tells of are all told, in several", async () => {
  const { news, run, world } = await anOpenCall(45);
  await run(dates("2027-05-31T21:59:59Z"));
  await world.live(6);
  expect(new Set(news()).size).toBe(45);
  expect(news()).toHaveLength(45);
});

test("a withdrawn call is told of, and nobody is reminded of it any more", async () => {
  const { news, run, world } = await anOpenCall(1);
  await run({ kind: "withdrawn" });
  expect(news()).toEqual([expect.stringContaining("Utlysningen är inställd")]);
  world.advance(60 * 86_400);
  await world.live(4);
  expect(news()).toHaveLength(1);
});

test("some days before it closes those with drafts are reminded once, by the last day that holds", async () => {
  const { news, run, world } = await anOpenCall(1);
  await run({ kind: "contacts", contacts: [aContact] });
  await run(dates("2027-05-31T21:59:59Z"));
  expect(news()).toHaveLength(1);
  world.advance(56 * 86_400); // Past what would have been the reminder of the first day.
  await world.live(4);
  expect(news()).toHaveLength(1);
  world.advance(31 * 86_400);
  await world.live(4);
  expect(news().slice(1)).toEqual([expect.stringContaining("Snart stänger utlysningen")]);
  world.advance(86_400);
  await world.live(4);
  expect(news()).toHaveLength(2);
});

test("when drafts are to be carried, those of the earlier versions hear of it and no others", async () => {
  const { news, world, table, draft, clock } = await anOpenCall(1);
  await press(table, beginCall, { ...pressed({ callId, from: { kind: "next" } } as const), at: clock() });
  const version = (await readWork(world.stored, callId))?.version ?? 0;
  const typed = { "p-quorum": "3", "p-review-days": "21", "p-every": "3" };
  const changed = pressed({ callId, version, part: "bedomning" as const, typed });
  await press(table, changeCall, { ...changed, at: clock() });
  const command = { callId, version: version + 1, carry: true };
  await press(table, publishCall, { ...pressed(command, zack), at: clock() });
  await draft("senare");
  await world.live(4);
  expect(news()).toEqual([expect.stringContaining("person0@example.org Utlysningen har ändrats")]);
});
