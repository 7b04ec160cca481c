import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aContent, aCost, accepting, submitted } from "../../test/builders/a-claim.ts";
import { aProject } from "../../test/builders/a-project.ts";
import { aContinuation, adoptionOf, anAskingCall, aReceiver } from "../../test/builders/an-adoption.ts";
import { inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { acceptReport } from "../claims/examination/accept-report.act.ts";
import { openAsks } from "../pilot/adoption/adoption-asks.ts";
import { adoptionStates } from "../pilot/items/adoption.ts";
import { readPilot } from "../pilot/pilot.ts";
import { press } from "../pilot/press.ts";
import { keys } from "../platform/table/keys.ts";
import { OutboxId, pilotSubject } from "../vocabulary/ids.ts";
import { instant } from "../vocabulary/instant.ts";
import { readFunnel, readReceivers } from "./adoption.store.ts";
import { openAdoption } from "./open-adoption.ts";

const at = instant("2027-06-01T09:00:00Z");

async function aReceivedProject(call = anAskingCall) {
  const table = inMemoryTable();
  const id = await aProject(table, { call });
  return { table, id, people: adoptionOf(table, id), pilot: () => readPilot(table, id), callId: call.callId };
}
const wrongs = ({ wrong = [] }: { readonly wrong?: readonly { readonly field: string; readonly text: string }[] }) =>
  wrong.map(({ field, text }) => `${field}: ${text}`);

/** The project's final report, accepted. */
async function reported({ table, id, pilot }: Awaited<ReturnType<typeof aReceivedProject>>) {
  await submitted(table, id, [aContent([aCost("staff", 1_000_000)], { final: true })]);
  await press(table, acceptReport, accepting(await pilot(), 1, [], { when: at }));
}

describe("who takes what home", () => {
  test("is entered, changed and kept as it was, by the holder's side and by officers", async () => {
    const { people, pilot } = await aReceivedProject();
    const holder = { kind: "holder", id: "holder", name: "" } as const;
    await people.receive(aReceiver(), { by: holder });
    await people.change(1, aReceiver("Barn- och familjeenheten", "tried"));
    const { received } = await pilot();
    expect(received).toMatchObject([
      {
        state: "tried",
        by: "Handläggaren",
        before: [{ state: "planned", by: "Projektledaren", byDay: "2029-06-30" }],
      },
    ]);
  });

  test("ends with a reason that stays: of three units one ends it, and the two others go on (L3)", async () => {
    const { people, pilot, table, callId } = await aReceivedProject();
    for (const unit of ["Enhet ett", "Enhet två", "Enhet tre"]) await people.receive(aReceiver(unit, "tried"));
    const ended = aReceiver("Enhet två", "ended");
    expect(wrongs(await people.change(2, ended))).toEqual([
      "p-reason: Skriv varför det avslutas: det är också en lärdom.",
    ]);
    await people.change(2, { ...ended, "p-reason": "Lokalen finns inte kvar." });
    expect((await pilot()).received.map(({ state, reason }) => [state, reason])).toEqual([
      ["tried", undefined],
      ["ended", "Lokalen finns inte kvar."],
      ["tried", undefined],
    ]);
    const { rows } = await readReceivers(table, callId, { at: "ended" }, {});
    expect(rows).toMatchObject([{ receiver: "Enhet två", reason: "Lokalen finns inte kvar." }]);
  });

  test("is refused in clear words: a receiver twice, a step back without a reason, a day that has passed", async () => {
    const { people } = await aReceivedProject();
    await people.receive(aReceiver("Enheten", "budget"));
    expect(wrongs(await people.receive(aReceiver("  enheten ")))).toEqual([
      "p-receiver: Mottagaren står redan på rad 1: Samtalen vid frukost. Ändra den raden, eller kryssa i att det här är något annat.",
    ]);
    expect(wrongs(await people.receive(aReceiver("Enheten", "tried", { "p-besides": ["p-yes"] })))).toEqual([]);
    expect(wrongs(await people.change(1, aReceiver("Enheten", "tried")))).toEqual([
      "p-reason: Läget går tillbaka. Skriv varför.",
    ]);
    expect(wrongs(await people.change(1, aReceiver("Enheten i väst", "budget")))).toEqual([
      "p-reason: Mottagaren eller vad de tar med sig ändras. Skriv varför.",
    ]);
    expect(wrongs(await people.receive(aReceiver("Skolan", "planned", { "p-by": "2026-11-30" })))).toEqual([
      "p-by: Dagen har redan varit. Skriv en dag som kommer, eller välj hur långt det har kommit.",
    ]);
    expect(wrongs(await people.receive(aReceiver("Skolan", "plan", { "p-place": "" })))).toEqual([
      "p-place: Skriv i vilken plan eller budget det står.",
    ]);
  });

  test("is seen as it stands: a line that somebody else has changed is not written over", async () => {
    const { people, table, id } = await aReceivedProject();
    await people.receive();
    const before = await readPilot(table, id);
    await people.change(1, aReceiver("Barn- och familjeenheten", "tried"));
    const { saveReceived } = await import("./save-received.act.ts");
    const command = {
      ...{ number: 1, version: before.received[0]?.version ?? 0, language: "sv" as const },
      typed: aReceiver("Barn- och familjeenheten", "plan"),
    };
    const by = { kind: "officer", id: "other", name: "Kollegan" } as const;
    await expect(press(table, saveReceived, { subject: pilotSubject(id), by, at, command })).rejects.toMatchObject({
      code: "stale-version",
    });
  });
});

test("the call's counts are those of its receivers, whatever is entered and changed", async () => {
  const steps = fc.array(
    fc.record({ pilot: fc.nat({ max: 1 }), line: fc.nat({ max: 3 }), state: fc.constantFrom(...adoptionStates) }),
    { maxLength: 12 },
  );
  await fc.assert(
    fc.asyncProperty(steps, async (moves) => {
      const table = inMemoryTable();
      const ids = [await aProject(table), await aProject(table)];
      for (const { pilot, line, state } of moves) {
        const id = ids[pilot];
        if (!id) continue;
        const people = adoptionOf(table, id);
        const name = `Enhet ${line}`;
        const { received } = await readPilot(table, id);
        const at = received.find((one) => one.receiver === name)?.number;
        const typed = aReceiver(name, state, { "p-reason": "Så blev det." });
        await (at ? people.change(at, typed) : people.receive(typed));
      }
      const pilots = await Promise.all(ids.map((id) => readPilot(table, id)));
      const all = pilots.flatMap(({ received }) => received);
      const { callId } = pilots[0]?.grant ?? {};
      if (!callId) throw new Error("no grant");
      const counts = await readFunnel(table, callId);
      for (const state of adoptionStates) {
        const here = all.filter((one) => one.state === state);
        expect(counts[state]).toBe(here.length);
        expect((await readReceivers(table, callId, { at: state }, {})).rows).toHaveLength(here.length);
      }
      const withAny = pilots.filter(({ received }) => received.length > 0).length;
      expect(adoptionStates.reduce((sum, state) => sum + counts[`projects-${state}`], 0)).toBe(withAny);
      const going = all.filter(({ state }) => state !== "ended" && state !== "planned" && state !== "tried");
      expect((await readReceivers(table, callId, { from: "plan" }, {})).rows).toHaveLength(going.length);
    }),
    { numRuns: 25 },
  );
});

describe("asking", () => {
  test("begins with the final report, and comes again after one year and three, with a link that lives so long", async () => {
    const it = await aReceivedProject();
    await reported(it);
    const { adoption, grant, outbox } = await it.pilot();
    expect(adoption?.asks.map(({ years, dueDay }) => [years, dueDay])).toEqual([
      [0, "2027-07-02"],
      [1, "2028-07-01"],
      [3, "2030-07-01"],
    ]);
    const mails = outbox.filter(({ outboxId }) => outboxId.startsWith("adoption-"));
    expect(mails.map(({ outboxId, dueAt }) => [outboxId, dueAt?.slice(0, 10)])).toEqual([
      ["adoption-asked-0", "2027-06-02"],
      ["adoption-asked-1", "2028-06-01"],
      ["adoption-asked-3", "2030-06-01"],
      ["adoption-late-0", "2027-07-03"],
      ["adoption-late-1", "2028-07-02"],
      ["adoption-late-3", "2030-07-02"],
    ]);
    const last = mails.find(({ outboxId }) => outboxId === "adoption-asked-3")?.effect;
    expect(last && "link" in last && last.link && last.link.expiresAt > "2030-09").toBe(true);
    expect(grant.linkExpiresAt < "2030").toBe(true);
  });

  test("does not begin where the call asks nobody", async () => {
    const { adoption: _, ...quiet } = anAskingCall;
    const it = await aReceivedProject(quiet);
    await reported(it);
    expect((await it.pilot()).adoption).toBeUndefined();
  });

  test("is open work once the mail has gone, late by its day, and nothing new is an answer to all before it", async () => {
    const it = await aReceivedProject();
    await reported(it);
    const sent = (name: string) =>
      it.table.update({
        table: "pilots",
        update: keys.outbox(pilotSubject(it.id), OutboxId.parse(name)),
        set: { status: "delivered" },
        remove: ["dueAt"],
      });
    const open = async () =>
      openAdoption
        .open(await it.pilot())
        .filter(({ kind }) => kind === "await-adoption")
        .map(({ due }) => due);
    expect(await open()).toEqual([]);
    await sent("adoption-asked-0");
    await sent("adoption-asked-1");
    expect(await open()).toEqual(["2028-07-01"]);
    const year = instant("2028-06-05T09:00:00Z");
    await it.people.answer({ "p-words": "Allt är som förut." }, { at: year });
    expect(await open()).toEqual([]);
    const { adoption, outbox } = await it.pilot();
    expect(adoption?.asks.map(({ answered }) => answered?.changed)).toEqual([0, 0, undefined]);
    const stays = outbox.filter(({ outboxId, status, cancelled }) => {
      return outboxId.startsWith("adoption-") && status === "waiting" && !cancelled;
    });
    expect(stays.map(({ outboxId }) => outboxId)).toEqual(["adoption-asked-3", "adoption-late-3"]);
    await expect(it.people.answer({}, { at: year })).rejects.toMatchObject({ code: "adoption-not-asked" });
    expect(openAsks(await it.pilot())).toEqual([]);
  });
});

describe("whether to go on", () => {
  const owed = async ({ pilot }: Awaited<ReturnType<typeof aReceivedProject>>) =>
    openAdoption
      .open(await pilot())
      .filter(({ kind }) => kind === "decide-continuation")
      .map(({ due }) => due);

  test("is owed before the project ends, and is one record with a document that lists who takes what (L2)", async () => {
    const it = await aReceivedProject();
    expect(await owed(it)).toEqual(["2028-10-01"]);
    await it.people.receive(aReceiver("Skolan", "budget"));
    await it.people.decide();
    expect(await owed(it)).toEqual([]);
    const { continuations, documents, id } = await it.pilot();
    expect(continuations).toMatchObject([{ number: 1, outcome: "ordinary", decider: "Styrgruppen" }]);
    expect(documents.filter(({ kind }) => kind === "continuation")).toHaveLength(1);
    const paper = JSON.stringify(it.table.all().filter(({ pk }) => pk === `PAPERS#${id}`));
    expect(paper).toContain("Skolan: Samtalen vid frukost (i en budget, Verksamhetsplan 2028)");
    expect(paper).toContain("Närvaron i rapport 4.");
  });

  test("a second one says why, and none is recorded before it is made", async () => {
    const it = await aReceivedProject();
    await it.people.decide();
    expect(wrongs(await it.people.decide())).toEqual([
      "p-again: Det finns redan ett beslut. Skriv varför det fattas ett nytt.",
    ]);
    await it.people.decide(aContinuation({ "p-outcome": "p-end", "p-again": "Budgeten ändrades." }));
    expect((await it.pilot()).continuations.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ["ordinary", undefined],
      ["end", "Budgeten ändrades."],
    ]);
    const other = await aReceivedProject();
    expect(wrongs(await other.people.decide(aContinuation({ "p-day": "2026-12-02" })))).toEqual([
      "p-day: Dagen har inte varit än. Registrera beslutet när det är fattat.",
    ]);
  });
});
