import fc from "fast-check";
import { expect, test } from "vitest";
import { aGrant, aRejection, decide, pressDecision } from "../../test/builders/a-decision.ts";
import { aPilot, theCall } from "../../test/builders/a-pilot.ts";
import { inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { deathsWithin, mortality } from "../../test/fakes/mortality.ts";
import { framesOf } from "../calls/frames/frame.store.ts";
import { recordFact } from "../pilot/happenings.ts";
import { readHead } from "../pilot/head.ts";
import { readPilot } from "../pilot/pilot.ts";
import { keys } from "../platform/table/keys.ts";
import { ConditionFailed, type Table } from "../platform/table/table.ts";
import { type ApplicationId, Nonce, newId, pilotSubject } from "../vocabulary/ids.ts";
import { instant } from "../vocabulary/instant.ts";
import { kronor, ore, sumOre } from "../vocabulary/ore.ts";
import { Refusal } from "../vocabulary/refusal.ts";
import { amountName } from "./decision.form.ts";
import { grantFromDecision } from "./grant-from-decision.ts";

const at = instant("2026-11-21T12:00:00Z");

const outboxOf = async (table: Table, applicationId: ApplicationId) =>
  (await readPilot(table, applicationId)).items.filter(({ sk }) => sk.startsWith("OUTBOX#"));
const frameOf = async (table: Table, year: number) =>
  (await framesOf(table, theCall.callId)).find((frame) => frame.year === year);

test("a grant is the decision, its terms, the years' frames, the fact, the mail and the timers, all at once", async () => {
  const table = inMemoryTable();
  const id = await aPilot(table);
  await decide(table, id, aGrant());

  const pilot = await readPilot(table, id);
  expect(pilot.decision).toMatchObject({ outcome: "granted", section: "§ 2", recordedBy: "Beslutsfattaren" });
  expect(pilot.grant).toMatchObject({
    amountOre: kronor(800_609),
    capOre: kronor(800_609),
    rate: "0.276",
    displayedRate: "28 procent",
    acceptedOre: 0,
    paidOre: 0,
  });
  expect(await frameOf(table, 2027)).toMatchObject({ committedOre: kronor(381_300), frameOre: kronor(2_400_000) });
  expect(pilot.lifecycle.pendingMove).toMatchObject({ fact: "grantDecided", to: "funded" });
  const outbox = await outboxOf(table, id);
  const mail = outbox.find(({ sk }) => sk === "OUTBOX#decision-letter-001");
  expect(mail?.["effect"]).toMatchObject({
    template: "decision-granted",
    to: "projektledare@example.org",
    link: { purpose: "holder", subject: "holder", generation: 1 },
  });
  expect(outbox.filter(({ sk }) => sk.includes("report-due-"))).toHaveLength(8);
  expect(outbox.find(({ sk }) => sk === "OUTBOX#report-due-1")?.["dueAt"]).toBe("2027-03-01T07:00:00.000Z");
  const log = table.all("record").map((entry) => entry["action"]);
  expect(log).toEqual(expect.arrayContaining(["fact.grantDecided", "decision.granted"]));
});

test("the first grant of a call opens the frames of all its years", async () => {
  const table = inMemoryTable();
  await decide(table, await aPilot(table), aGrant({ 2027: 1000 }));
  const frames = theCall.frames.map(({ year, amountOre }) => ({
    ...{ callId: theCall.callId, year, frameOre: amountOre },
    committedOre: kronor(year === 2027 ? 1000 : 0),
  }));
  expect(await framesOf(table, theCall.callId)).toEqual(frames);
});

test.each([aGrant(), aRejection])(
  "a decision ($outcome) makes acts decide anew that read the pilot before",
  async (made) => {
    const table = inMemoryTable();
    const id = await aPilot(table);
    await decide(table, id, made);
    expect((await readHead(table, pilotSubject(id))).seq).toBe(1);
  },
);

test("a rejection commits nothing and tells its reasons", async () => {
  const table = inMemoryTable();
  const id = await aPilot(table);
  await decide(table, id, aRejection);
  const { decision, grantIfAny, lifecycle } = await readPilot(table, id);
  expect(decision).toMatchObject({ outcome: "rejected" });
  expect(grantIfAny).toBeUndefined();
  expect(await framesOf(table, theCall.callId)).toEqual([]);
  expect(lifecycle.pendingMove).toMatchObject({ to: "rejected" });
  const mails = (await outboxOf(table, id)).filter(({ sk }) => sk.includes("-letter-"));
  expect(mails.map((mail) => mail["effect"])).toMatchObject([{ template: "decision-rejected" }]);
});

test("a second press records nothing twice and is no refusal", async () => {
  const table = inMemoryTable();
  const id = await aPilot(table);
  const nonce = newId(Nonce);
  await decide(table, id, aGrant(), { nonce });
  const before = table.all();
  await decide(table, id, aGrant(), { nonce });
  expect(table.all()).toEqual(before);
});

test("of two decisions on one application the second is refused as already decided", async () => {
  const table = inMemoryTable();
  const id = await aPilot(table);
  await decide(table, id, aRejection);
  await expect(decide(table, id, aGrant())).rejects.toMatchObject({ code: "already-decided" });
  expect((await readPilot(table, id)).grantIfAny).toBeUndefined();
});

test("an application that is being withdrawn is not decided", async () => {
  const table = inMemoryTable();
  const id = await aPilot(table);
  const applicant = { kind: "applicant", id: "m", name: "Sökande" } as const;
  const withdrawal = { applicationId: id, fact: "withdrawalAsked", from: "reviewed", at, by: applicant } as const;
  await table.transact(recordFact({ ...withdrawal, reason: "" }));
  await expect(decide(table, id, aGrant())).rejects.toMatchObject({ code: "move-pending" });
  expect((await frameOf(table, 2026))?.committedOre ?? 0).toBe(0);
});

test("an application whose reviews are not in is neither granted nor rejected", async () => {
  for (const made of [aRejection, aGrant()]) {
    const table = inMemoryTable();
    const id = await aPilot(table, { stage: "submitted" });
    expect(await pressDecision(table, id, made)).toMatchObject({ wrong: [{ field: "p-outcome" }] });
    expect((await readPilot(table, id)).decisions).toEqual([]);
  }
});

test("what does not fit a year's frame is refused with what is left of it, and nothing is recorded", async () => {
  const table = inMemoryTable();
  const [first, second] = [await aPilot(table), await aPilot(table)];
  await decide(table, first, aGrant({ 2026: 800_000 }));
  await expect(decide(table, second, aGrant({ 2026: 400_001 }))).rejects.toMatchObject({
    code: "frame-exceeded",
    facts: { year: "2026", left: "400\u00a0000\u00a0kr" },
  });
  expect((await readPilot(table, second)).decision).toBeUndefined();
  await decide(table, second, aGrant({ 2026: 400_000 }));
  expect(await frameOf(table, 2026)).toMatchObject({ committedOre: kronor(1_200_000) });
});

test("a grant above what was applied for is never recorded", async () => {
  const table = inMemoryTable();
  const id = await aPilot(table);
  const tooMuch = aGrant({ 2027: 800_610 });
  expect(await pressDecision(table, id, tooMuch)).toMatchObject({ wrong: [{ field: amountName(2027) }] });
  const pilot = await readPilot(table, id);
  expect(pilot.decision).toBeUndefined();
  expect(() => grantFromDecision(pilot, tooMuch, at)).toThrow(RangeError);
});

test("a frame that is set anew while a decision is recorded is read again", async () => {
  const table = inMemoryTable();
  const id = await aPilot(table);
  await decide(table, await aPilot(table), aGrant({ 2027: 1 }));
  let raised = false;
  const racing: Table = {
    ...table,
    transact: async (writes) => {
      if (!raised && writes.length > 5) {
        raised = true;
        const frame = keys.frame(theCall.callId, 2026);
        await table.transact([{ table: "pilots", update: frame, set: { frameOre: kronor(150_000) } }]);
      }
      return table.transact(writes);
    },
  };
  await expect(decide(racing, id, aGrant())).rejects.toMatchObject({
    code: "frame-exceeded",
    facts: { left: "150\u00a0000\u00a0kr" },
  });
});

/** A table whose calls let others in between, as a real one's do. */
const interleaved = (table: Table): Table => {
  const pause = () => new Promise((done) => setImmediate(done));
  const after =
    <A extends unknown[], R>(act: (...args: A) => Promise<R>) =>
    async (...args: A) => {
      await pause();
      return act(...args);
    };
  return {
    get: after(table.get),
    getMany: after(table.getMany),
    query: after(table.query),
    transact: after(table.transact),
    update: after(table.update),
  };
};

test("however many decide at the same moment, no frame is exceeded and each committed krona has its grant", async () => {
  const amounts = fc.record({
    2026: fc.integer({ min: 0, max: 300_000 }),
    2027: fc.integer({ min: 1, max: 500_000 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(amounts, { minLength: 2, maxLength: 25 }), async (wanted) => {
      const table = inMemoryTable();
      const pilots = await Promise.all(wanted.map(() => aPilot(table)));
      const raced = interleaved(table);
      const outcomes = await Promise.allSettled(
        pilots.map((id, i) =>
          decide(raced, id, aGrant(Object.fromEntries(Object.entries(wanted[i] ?? {}).filter(([, n]) => n > 0)))),
        ),
      );
      for (const outcome of outcomes) {
        if (outcome.status === "rejected") expect(outcome.reason).toMatchObject({ code: "frame-exceeded" });
        if (outcome.status === "rejected") expect(outcome.reason).toBeInstanceOf(Refusal);
      }
      const grants = (await Promise.all(pilots.map((id) => readPilot(table, id)))).map(({ grantIfAny }) => grantIfAny);
      expect(grants.filter(Boolean)).toHaveLength(outcomes.filter(({ status }) => status === "fulfilled").length);
      for (const { year, frameOre, committedOre } of await framesOf(table, theCall.callId)) {
        const granted = grants.flatMap((grant) => grant?.years.filter((one) => one.year === year) ?? []);
        expect(committedOre).toBe(sumOre(granted.map(({ amountOre }) => amountOre)));
        expect(committedOre).toBeLessThanOrEqual(frameOre);
      }
    }),
    { numRuns: 30 },
  );
});

test("a decision that dies before or after any call is there whole or not at all", async () => {
  const undisturbed = mortality(undefined);
  const well = inMemoryTable();
  await decide(undisturbed.mortal(well), await aPilot(well), aGrant());
  expect(undisturbed.calls()).toBeGreaterThanOrEqual(6);
  for (const fault of [undefined, ...deathsWithin(undisturbed.calls())]) {
    const table = inMemoryTable();
    const id = await aPilot(table);
    const { mortal, invoke } = mortality(fault);
    const nonce = newId(Nonce);
    await invoke(() => decide(mortal(table), id, aGrant(), { nonce })).catch((error: unknown) => {
      expect(error).not.toBeInstanceOf(ConditionFailed);
    });
    const { decision, grantIfAny, lifecycle } = await readPilot(table, id);
    const whole = decision !== undefined;
    expect(grantIfAny !== undefined).toBe(whole);
    expect(lifecycle.pendingMove !== undefined).toBe(whole);
    expect((await frameOf(table, 2027))?.committedOre ?? ore(0)).toBe(whole ? kronor(381_300) : 0);
    await decide(table, id, aGrant(), { nonce });
    expect(await frameOf(table, 2027)).toMatchObject({ committedOre: kronor(381_300) });
  }
});
