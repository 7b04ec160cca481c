import fc from "fast-check";
import { expect, test } from "vitest";
import { aGrant, decide } from "../../../test/builders/a-decision.ts";
import { aPilot, moved, theCall } from "../../../test/builders/a-pilot.ts";
import { aProject } from "../../../test/builders/a-project.ts";
import { aVisitor, staffCookie } from "../../../test/builders/a-visitor.ts";
import {
  amend,
  amendedAt,
  askFor,
  beginAnAmendment,
  moreTime,
  recordAmendment,
  typedAmendment,
  typedAmounts,
  writeAmendment,
} from "../../../test/builders/an-amendment.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { deathsWithin, mortality } from "../../../test/fakes/mortality.ts";
import { framesFor, framesOf } from "../../calls/frames/frame.store.ts";
import { leftOf } from "../../calls/frames/frame.ts";
import { openWork } from "../../casework/open-work.ts";
import { decisionNumber } from "../../pilot/items/decision.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import type { Table } from "../../platform/table/table.ts";
import { type ApplicationId, Nonce, newId, pilotSubject } from "../../vocabulary/ids.ts";
import { dayOf, instant } from "../../vocabulary/instant.ts";
import { editKronor, ore, sumOre } from "../../vocabulary/ore.ts";
import { changeDecision } from "../change-decision.act.ts";
import { decisionRoutes } from "../decision.routes.ts";
import { earlierTerms } from "./amended-rows.ts";
import { saveAmendment } from "./save-amendment.act.ts";

async function granted() {
  const table = inMemoryTable();
  return { table, id: await aProject(table) };
}
const kinds = async (table: Table, id: ApplicationId) =>
  openWork(await readPilot(table, id), dayOf(amendedAt)).map(({ kind }) => kind);
const wrongIn = async (asked: Promise<{ wrong?: readonly { field: string; text: string }[] }>) =>
  (await asked).wrong?.map(({ field }) => field);

test("a longer period that is granted reaches the grant, its reports and their reminders; the sum stays", async () => {
  const { table, id } = await granted();
  const before = (await readPilot(table, id)).grant;
  expect(await askFor(table, id)).toEqual({});
  expect(await kinds(table, id)).toContain("prepare-amendment");
  expect(await amend(table, id, typedAmendment(), { request: 1 })).toEqual({});

  const pilot = await readPilot(table, id);
  const { grant, decision, decisions, amendments, outbox, documents } = pilot;
  expect([grant.endDay, grant.amountOre, grant.years]).toEqual(["2028-12-31", before.amountOre, before.years]);
  expect(grant.reportsDue.at(-1)).toMatchObject({ through: "2028-12", dueDay: "2029-01-31" });
  expect(grant.reportsDue.filter(({ through }) => through === "2028-11")).toHaveLength(1);
  expect(new Set(grant.reportsDue.map(({ number }) => number)).size).toBe(grant.reportsDue.length);
  expect(grant.linkExpiresAt > before.linkExpiresAt).toBe(true);
  expect(amendments).toMatchObject([{ status: "decided", decision: 2 }]);
  // The grant is what holds; the amendment stands beside it, with what was before.
  expect([decision && decisionNumber(decision), decisions.length]).toEqual([1, 2]);
  expect(decisions.at(-1)).toMatchObject({
    outcome: "amended",
    request: 1,
    period: { granted: true, before: "2028-11-30", after: "2028-12-31" },
  });
  expect(earlierTerms(decisions, "sv")).toMatchObject([{ value: expect.stringContaining("30 november 2028") }]);
  const letter = outbox.find(({ outboxId }) => outboxId === "decision-letter-002");
  expect(letter?.effect).toMatchObject({ template: "decision-amended", link: { purpose: "holder" } });
  expect(documents).toHaveLength(2);
  const waiting = outbox.filter(({ outboxId, status, cancelled }) => {
    return outboxId.startsWith("report-due-") && status === "waiting" && !cancelled;
  });
  expect(waiting.map(({ outboxId }) => outboxId).sort()).toEqual(
    grant.reportsDue.map(({ number }) => `report-due-${number}`).sort(),
  );
  expect(pilot.lifecycle.stage).toBe("funded");
  const left = await kinds(table, id);
  expect(left).not.toContain("prepare-amendment");
  expect(left).not.toContain("decide-beside");
  expect(table.all("record").find(({ action }) => action === "decision.prolonged")).toMatchObject({
    details: { number: 2, from: "2028-11-30", until: "2028-12-31" },
  });
});

test("whoever records an amendment comes to its own page, and not to that of the grant", async () => {
  const { table, id } = await granted();
  await beginAnAmendment(table, id);
  await writeAmendment(table, id, typedAmendment());
  const decider = aVisitor(decisionRoutes({ table }), () => amendedAt, await staffCookie(amendedAt, "decider"));
  const address = `/handlaggning/${id}/beslut`;
  const { fields } = await decider.see(`${address}/granska`);
  const done = await decider.send(`${address}/bekrafta`, fields);
  expect([done.status, done.location]).toEqual([303, `${address}/nr/2`]);
  expect((await decider.see(done.location)).body).toContain("Beslut om ändring av villkoren");
});

test("some parts are granted and some refused with reasons: only what is granted changes, and the letter says both", async () => {
  const { table, id } = await granted();
  await askFor(table, id, { ...moreTime, "p-parts": ["p-period", "p-aim"], "p-new-aim": "Färre skolor." });
  const typed = typedAmendment({ "p-aim": "p-refused", "p-aim-why": "Skolorna är hela syftet." });
  expect(await amend(table, id, typed, { request: 1 })).toEqual({});
  const { grant, decisions, outbox } = await readPilot(table, id);
  expect([grant.endDay, grant.aim]).toEqual(["2028-12-31", undefined]);
  expect(decisions.at(-1)).toMatchObject({
    aim: { granted: false, why: "Skolorna är hela syftet.", after: "Färre skolor." },
  });
  const letter = outbox.find(({ outboxId }) => outboxId === "decision-letter-002");
  expect(JSON.stringify(letter?.effect)).toContain("Skolorna är hela syftet.");
});

test("a refusal of all changes no terms and no version of the grant", async () => {
  const { table, id } = await granted();
  const before = (await readPilot(table, id)).grant;
  await askFor(table, id);
  const typed = typedAmendment({ "p-period": "p-refused", "p-period-why": "Tiden räcker." });
  expect(await amend(table, id, typed, { request: 1 })).toEqual({});
  const { grant, amendments } = await readPilot(table, id);
  expect(grant).toEqual(before);
  expect(amendments[0]?.status).toBe("decided");
});

test("money that moves between years moves both frames in the same press, whatever the amounts, and the sum stays", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 1_000_000 }), async (a, b) => {
      const { table, id } = await granted();
      const { grant, call } = await readPilot(table, id);
      const before = await framesFor(table, call);
      // Any split of the same sum over the three years.
      const sum = grant.amountOre;
      const first = ore(Math.floor((sum * a) / 1_000_000));
      const second = ore(Math.floor(((sum - first) * b) / 1_000_000));
      const split: Record<number, number> = { 2026: first, 2027: second, 2028: sum - first - second };
      const amounts = typedAmounts(
        Object.fromEntries(Object.entries(split).map(([year, amount]) => [year, editKronor(ore(amount))])),
      );
      const typed = typedAmendment({ ...amounts, "p-period": "p-none", "p-budget": "p-granted" });
      await beginAnAmendment(table, id);
      const version = await writeAmendment(table, id, typed);
      const { wrong } = await recordAmendment(table, id, version);
      const after = await framesFor(table, call);
      const { grant: now } = await readPilot(table, id);
      const taken = (frames: typeof before) => sumOre(frames.map(({ committedOre }) => committedOre));
      expect(taken(after)).toBe(taken(before));
      expect(sumOre(now.years.map(({ amountOre }) => amountOre))).toBe(sum);
      for (const { year, committedOre, frameOre } of after) {
        const granted = now.years.find((one) => one.year === year)?.amountOre ?? 0;
        expect(committedOre).toBe(granted);
        expect(committedOre).toBeLessThanOrEqual(frameOre);
      }
      // Only what does not fit, or changes nothing, is refused.
      const fits = before.every((frame) => {
        const has = grant.years.find(({ year }) => year === frame.year)?.amountOre ?? 0;
        return (split[frame.year] ?? 0) - has <= leftOf(frame);
      });
      const same = grant.years.every(({ year, amountOre }) => split[year] === amountOre);
      expect(wrong === undefined).toBe(fits && !same);
    }),
    { numRuns: 15 },
  );
});

test("a day that has passed, the day of today's terms and a year without money are refused in words, nothing is lost", async () => {
  const { table, id } = await granted();
  for (const day of ["2027-03-14", "2028-11-30", "2029-06-30"])
    expect(await wrongIn(askFor(table, id, { ...moreTime, "p-end-day": day }))).toEqual(["p-end-day"]);
  expect((await readPilot(table, id)).amendments).toEqual([]);
  await beginAnAmendment(table, id);
  const version = await writeAmendment(table, id, typedAmendment({ "p-end-day": "2029-06-30" }));
  expect(await wrongIn(recordAmendment(table, id, version))).toEqual(["p-end-day"]);
  const nothing = await writeAmendment(table, id, typedAmendment({ "p-period": "p-none" }));
  expect(await wrongIn(recordAmendment(table, id, nothing))).toEqual(["p-period"]);
  const more = typedAmounts({ 2026: "900 000", 2027: "0", 2028: "0" });
  const tooMuch = await writeAmendment(
    table,
    id,
    typedAmendment({ ...more, "p-period": "p-none", "p-budget": "p-granted" }),
  );
  expect(await wrongIn(recordAmendment(table, id, tooMuch))).toEqual(["p-amounts.p-row.2026"]);
  expect((await framesOf(table, theCall.callId)).map(({ committedOre }) => committedOre / 100)).toEqual([
    186_182, 381_300, 233_127,
  ]);
});

test("of two who decide the same amendment the second hears who was first, and it is decided once", async () => {
  const { table, id } = await granted();
  await askFor(table, id);
  await beginAnAmendment(table, id, 1);
  const version = await writeAmendment(table, id, typedAmendment());
  const both = await Promise.allSettled([recordAmendment(table, id, version), recordAmendment(table, id, version)]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(both.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "already-decided" } });
  expect((await readPilot(table, id)).decisions).toHaveLength(2);
  await expect(beginAnAmendment(table, id, 1)).rejects.toMatchObject({ code: "amendment-answered" });
});

test("one decision is written at a time: a change of the grant waits for the amendment, and the other way round", async () => {
  const { table, id } = await granted();
  const change = (begins: boolean) =>
    press(table, changeDecision, {
      ...{ subject: pilotSubject(id), by: { kind: "decider", id: "d", name: "D" } as const, at: amendedAt },
      ...{ nonce: newId(Nonce), command: { number: 1, begins, language: "sv" } as const },
    });
  await beginAnAmendment(table, id);
  expect(await kinds(table, id)).toContain("decide-beside");
  await expect(change(true)).rejects.toMatchObject({ code: "other-decision-begun" });
  await change(false);
  expect(await kinds(table, id)).not.toContain("decide-beside");
  await change(true);
  await expect(beginAnAmendment(table, id)).rejects.toMatchObject({ code: "other-decision-begun" });
});

test("what has ended, or was never granted, has no terms to amend; a request waits for its answer", async () => {
  const { table, id } = await granted();
  await askFor(table, id);
  await expect(askFor(table, id)).rejects.toMatchObject({ code: "amendment-waits" });
  const reviewed = await aPilot(table);
  await expect(askFor(table, reviewed)).rejects.toMatchObject({ code: "not-in-this-stage" });
  await decide(table, reviewed, aGrant({ 2026: 1000 }));
  await expect(askFor(table, reviewed)).rejects.toMatchObject({ code: "move-pending" });
  await moved(table, reviewed);
  expect(await askFor(table, reviewed)).toEqual({});
});

test("a draft of a request is kept as it was typed, and of two who write the second is told", async () => {
  const { table, id } = await granted();
  const save = (version: number, typed: object) =>
    press(table, saveAmendment, {
      ...{ subject: pilotSubject(id), by: { kind: "holder", id: "holder", name: "" } as const, at: amendedAt },
      command: { version, typed: { ...moreTime, ...typed } },
    });
  await save(0, { "p-end-day": "i december" });
  expect((await readPilot(table, id)).amendments).toMatchObject([
    { status: "draft", version: 1, typed: { "p-end-day": "i december", "p-parts": ["p-period"] } },
  ]);
  await expect(save(0, {})).rejects.toMatchObject({ code: "stale-version" });
  expect(await kinds(table, id)).not.toContain("prepare-amendment");
});

test("an amendment that dies before or after any call is there whole or not at all, and once", async () => {
  const prepared = async () => {
    const of = await granted();
    await askFor(of.table, of.id);
    await beginAnAmendment(of.table, of.id, 1);
    return { ...of, version: await writeAmendment(of.table, of.id, typedAmendment()) };
  };
  const calm = mortality(undefined);
  const well = await prepared();
  await recordAmendment(calm.mortal(well.table), well.id, well.version);
  for (const fault of deathsWithin(calm.calls())) {
    const { table, id, version } = await prepared();
    const { mortal, invoke } = mortality(fault);
    await invoke(() => recordAmendment(mortal(table), id, version)).catch(() => undefined);
    const { decisions, grant, amendments } = await readPilot(table, id);
    const isDone = decisions.length === 2;
    expect(grant.endDay).toBe(isDone ? "2028-12-31" : "2028-11-30");
    expect(amendments[0]?.status).toBe(isDone ? "decided" : "asked");
  }
});

test("a period may be shortened to a day that comes: reports after it are asked for no longer", async () => {
  const { table, id } = await granted();
  expect(await amend(table, id, typedAmendment({ "p-end-day": "2027-08-31" }))).toEqual({});
  const { grant } = await readPilot(table, id);
  expect(grant.reportsDue.at(-1)).toMatchObject({ through: "2027-08", dueDay: "2027-09-30" });
  const cancelled = (await readPilot(table, id)).outbox.filter(({ cancelled: gone }) => gone);
  expect(cancelled.length).toBeGreaterThan(0);
  expect(instant("2027-09-01T06:00:00Z") >= (grant.reportsDue.at(-1)?.mailAt ?? "")).toBe(true);
});
