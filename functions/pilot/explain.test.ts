import { expect, test } from "vitest";
import { aWorld } from "../../test/fakes/world.ts";
import { ApplicationId, CallId, periodSubject, pilotSubject } from "../vocabulary/ids.ts";
import { Month, plusDays } from "../vocabulary/instant.ts";
import { explain } from "./explain.ts";
import { auditEntry, headMoved, mailEntry, recordFact, startCase } from "./happenings.ts";
import { readItems } from "./read-case.ts";

const applicationId = ApplicationId.parse("e".repeat(16));

const aPilot = async () => {
  const world = aWorld();
  const submittedAt = world.clock();
  const about = { title: "Vändpunkten", organisation: "Demokommunen", municipality: "Hallsberg" };
  await world.table.transact([
    ...startCase({ applicationId, callId: CallId.parse("demo-call"), callVersion: 3, submittedAt, ...about }),
    mailEntry(
      pilotSubject(applicationId),
      { template: "withdrawn", language: "sv", to: "somebody@example.org", data: { title: "Vändpunkten" } },
      submittedAt,
      { id: "reminder", dueAt: plusDays(submittedAt, 3) },
    ),
  ]);
  const words = async () =>
    explain(
      pilotSubject(applicationId),
      await readItems(world.table, pilotSubject(applicationId)),
      world.stored.all("record"),
      world.clock(),
    );
  const record = () =>
    world.table.transact(
      recordFact({
        applicationId,
        fact: "withdrawalAsked",
        from: "submitted",
        at: world.clock(),
        by: { kind: "applicant", id: "a", name: "Sökanden Själv" },
        reason: "a reason in private words",
      }),
    );
  return { world, words, record };
};

test("a pilot that waits is explained: stage, wait, epoch, what is due and when, and what opens its doors", async () => {
  const { world, words } = await aPilot();
  await world.atOnce();
  const told = await words();
  expect(told).toContain("submitted since");
  expect(told).toContain("open in submitted of epoch 1");
  expect(told).toMatch(/mail withdrawn \(sv\) +waiting, due .* \(in 3 d\)/);
  expect(told).toContain("quorumReached (to reviewed), withdrawalAsked (to withdrawn)");
});

test("a fact without a signal, and one that has gone through, read differently", async () => {
  const { world, words, record } = await aPilot();
  await record();
  expect(await words()).toContain("withdrawalAsked, submitted to withdrawn, since");
  expect(await words()).toContain("nobody listens");
  await world.live(3);
  expect(await words()).toContain("withdrawn is a final stage");
  expect(await words()).toMatch(/system +stage\.moved from=submitted to=withdrawn fact=withdrawalAsked/);
});

test("no address, no name and no person's own words are shown", async () => {
  const { world, words, record } = await aPilot();
  await record();
  await world.live(3);
  expect(await words()).not.toMatch(/somebody@|Sökanden|private words/);
});

test("an id under which nothing is stored is named as unknown, and a draft as a draft", () => {
  const now = aWorld().clock();
  expect(explain(pilotSubject(applicationId), [], [], now)).toBe("Nothing is stored under this id.");
  expect(explain(pilotSubject(applicationId), [{ pk: "PILOT#x", sk: "DRAFT" }], [], now)).toContain("A draft");
});

test("a subject that is no pilot is explained by its mails, its timers and its log", async () => {
  const world = aWorld();
  const subject = periodSubject(Month.parse("2026-11"));
  const at = world.clock();
  const mail = { template: "withdrawn", language: "sv", to: "somebody@example.org", data: { title: "A" } } as const;
  const by = { kind: "finance", id: "f", name: "Ekonomen" } as const;
  await world.table.transact([
    headMoved(subject),
    mailEntry(subject, mail, at),
    mailEntry(subject, mail, at, { id: "reminder", dueAt: plusDays(at, 3) }),
    auditEntry(subject, { at, by }, { action: "month.closing", details: { lines: 3 } }),
  ]);
  await world.live(2);
  expect(world.letters).toHaveLength(1);
  const items = await readItems(world.table, subject);
  const words = explain(subject, items, world.stored.all("record"), world.clock());
  expect(words).toContain("PERIOD#2026-11");
  expect(words).toMatch(/mail withdrawn \(sv\) +waiting, due .* \(in 3 d\)/);
  expect(words).toMatch(/mail withdrawn \(sv\) +delivered/);
  expect(words).toMatch(/finance +month\.closing lines=3/);
  expect(words).not.toContain("somebody@example.org");
});
