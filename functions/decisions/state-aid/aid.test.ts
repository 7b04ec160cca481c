import { beforeEach, expect, test } from "vitest";
import { aGrant, decide, pressDecision, saveADecision, typedDecision } from "../../../test/builders/a-decision.ts";
import { aPilot, moved, theCall } from "../../../test/builders/a-pilot.ts";
import { aNumber, anAidGrant, aSubmissionOf, enterRate, theirNumber } from "../../../test/builders/some-aid.ts";
import { type InMemoryTable, inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { meanwhile } from "../../../test/fakes/meanwhile.ts";
import type { Call } from "../../calls/call.ts";
import { usualDeMinimis } from "../../calls/de-minimis.ts";
import { publishCall } from "../../calls/publish-call.store.ts";
import { decisionNumber } from "../../pilot/items/decision.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { type ApplicationId, Nonce, newId, pilotSubject } from "../../vocabulary/ids.ts";
import { instant } from "../../vocabulary/instant.ts";
import type { OrganisationNumber } from "../../vocabulary/organisation-number.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { changeDecision } from "../change-decision.act.ts";
import { formFor } from "../decision-form-of.ts";
import { decisionRows } from "../decision-rows.ts";
import { recordDecision } from "../record-decision.act.ts";
import { saveDecision } from "../save-decision.act.ts";

const now = instant("2026-11-25T12:00:00Z");
const rich = theCall;
const warned: Call = { ...rich, version: 2, deMinimis: { ...usualDeMinimis, ceilingEuro: 12_000, above: "warned" } };
const low: Call = { ...rich, version: 3, deMinimis: { ...usualDeMinimis, ceilingEuro: 12_000 } };

let table: InMemoryTable;
beforeEach(async () => {
  table = inMemoryTable();
  await publishCall(table, rich);
});

const aCase = (number: OrganisationNumber = theirNumber, call = rich, declaredEuro = 0) =>
  aPilot(table, { call, submission: aSubmissionOf(number, declaredEuro) });
const pressed = <Command>(id: ApplicationId, command: Command) => ({
  ...{ subject: pilotSubject(id), by: { kind: "decider", id: "d", name: "Beslutsfattaren" } as const, at: now },
  nonce: newId(Nonce),
  command,
});

/** What is wrong with a grant of 100 000 kr, typed otherwise in places. */
async function wrong(id: ApplicationId, more: Typed = {}, made = anAidGrant()) {
  const version = (await readPilot(table, id)).decisionDraft?.version ?? 0;
  const typed = { ...typedDecision(made), ...more };
  const saved = await press(table, saveDecision, pressed(id, { typed, version }));
  const answer = await press(table, recordDecision, pressed(id, { version: saved.version, language: "sv" as const }));
  return (answer.wrong ?? []).map(({ field, text }) => `${field}: ${text}`);
}
const aidOf = async (id: ApplicationId) => {
  const { decision } = await readPilot(table, id);
  return decision?.outcome === "granted" ? decision.deMinimis : undefined;
};

test("a grant of de minimis aid keeps the undertaking, the rate of its day and what it was held against, and owes its line", async () => {
  await enterRate(table, "2026-11-20", "11,1234");
  const id = await aCase(theirNumber, rich, 2500);
  await decide(table, id, anAidGrant({ 2026: 100_000 }, { group: [aNumber(1)], registerEuro: 4000 }));
  expect(await aidOf(id)).toMatchObject({
    group: [aNumber(1)],
    sector: "85.59",
    rate: { of: "2026-11-20", version: 1, rate: 111_234, source: "Centralbanken" },
    check: {
      lookedUp: { day: "2026-11-20", cents: 400_000, by: "Handläggaren" },
      ...{ declaredCents: 250_000, ownCents: 0, ownUnknown: 0, ceilingCents: 30_000_000 },
    },
  });
  const { aidEntries, decision, call } = await readPilot(table, id);
  expect(aidEntries).toMatchObject([
    { number: 1, kind: "new", decision: 1, day: "2026-11-20", organisationNumber: theirNumber, due: "2026-12-18" },
  ]);
  const said = (reader: "staff" | "party") =>
    decision &&
    decisionRows(decision, call, "sv", reader).flatMap(({ key, value }) => (value ? [`${key}: ${value}`] : []));
  expect(said("staff")).toContain(
    "Stödet i euro: 8\u00a0990,06\u00a0euro (kurs 11,1234 för 2026-11-20, Centralbanken)",
  );
  expect(said("staff")?.join()).toContain("12\u00a0990,06\u00a0euro av 300\u00a0000\u00a0euro");
  expect(said("party")?.join()).not.toContain("Enligt registret");
});

test("the month's rate holds for a day that has none, and a newer version of the day's own is used from then on", async () => {
  await enterRate(table, "2026-11", "11,5000");
  const [first, second] = [await aCase(), await aCase()];
  await decide(table, first, anAidGrant({ 2026: 1000 }));
  await enterRate(table, "2026-11-20", "11,1111");
  await enterRate(table, "2026-11-20", "11,2222");
  await decide(table, second, anAidGrant({ 2026: 1000 }));
  expect((await aidOf(first))?.rate).toMatchObject({ of: "2026-11", version: 1 });
  expect((await aidOf(second))?.rate).toMatchObject({ of: "2026-11-20", version: 2, rate: 112_222 });
});

test("a rate that finance types in the same moment is the one that the decision keeps", async () => {
  await enterRate(table, "2026-11", "11,5000");
  for (const typed of ["11,1111", "11,2222"]) {
    const id = await aCase();
    await saveADecision(table, id, anAidGrant({ 2026: 1000 }));
    const version = (await readPilot(table, id)).decisionDraft?.version ?? 0;
    const raced = meanwhile(table, () => enterRate(table, "2026-11-20", typed));
    await press(raced, recordDecision, pressed(id, { version, language: "sv" as const }));
    expect((await aidOf(id))?.rate).toMatchObject({ of: "2026-11-20", rate: Number(typed.replace(",", "")) });
  }
});

test("without a rate the decision is recorded, and nothing is guessed", async () => {
  const id = await aCase();
  await decide(table, id, anAidGrant());
  expect(await aidOf(id)).not.toHaveProperty("rate");
  const { aidEntries, decision, call } = await readPilot(table, id);
  expect(aidEntries[0]).not.toHaveProperty("rate");
  const rows = decision ? decisionRows(decision, call, "sv") : [];
  expect(rows.map(({ value }) => value).join()).toContain("det finns ingen eurokurs för 20 november 2026");
});

test.each([
  ["the register", { "p-aid-register": "2 000,01" }, 0],
  ["the declaration", {}, 2001],
])("by %s the grant goes above the ceiling: it is refused, and says each sum", async (_, typed, declared) => {
  await enterRate(table, "2026-11", "10");
  const [refused] = await wrong(await aCase(theirNumber, low, declared), typed);
  expect(refused).toMatch(/^p-aid: Stödet går över taket på 12\u00a0000\u00a0euro.*10\u00a0000\u00a0euro/);
});

test("what just fits is recorded, and our own sum counts across calls and for every number of the undertaking", async () => {
  await enterRate(table, "2026-11", "10");
  const [a, b] = [aNumber(1), aNumber(2)];
  expect(await wrong(await aCase(a, low), { "p-aid-register": "2000" })).toEqual([]);
  expect(await wrong(await aCase(b, low), {}, anAidGrant({ 2026: 20_000 }))).toEqual([]);
  // The same number, and another one that names it.
  expect(await wrong(await aCase(a, low), {}, anAidGrant({ 2026: 21_000 }))).toEqual([
    expect.stringMatching(/10\u00a0000\u00a0euro/),
  ]);
  const together = { "p-aid-group": `${a}\n${b}` };
  const [refused] = await wrong(await aCase(aNumber(3), low), together, anAidGrant({ 2026: 1000 }));
  expect(refused).toMatch(/våra beslut ger 12\u00a0000\u00a0euro/);
  // One that was named by another is counted together with it as well.
  expect(await wrong(await aCase(aNumber(4), low), { "p-aid-group": a }, anAidGrant({ 2026: 20_000 }))).toEqual([]);
  expect(await wrong(await aCase(a, low), {}, anAidGrant({ 2026: 1000 }))).toMatchObject([
    expect.stringContaining("våra beslut ger 12\u00a0000\u00a0euro"),
  ]);
});

test("where the call warns, a reason is asked for above the ceiling, and kept", async () => {
  await enterRate(table, "2026-11", "10");
  await publishCall(table, warned);
  const id = await aCase(theirNumber, warned);
  expect(await wrong(id, { "p-aid-register": "3000" })).toEqual([
    expect.stringMatching(/^p-aid-above: .*Skriv varför/),
  ]);
  expect(await wrong(id, { "p-aid-register": "3000", "p-aid-above": "Rättat register." })).toEqual([]);
  expect((await aidOf(id))?.check.above).toBe("Rättat register.");
  const asks = (call: Call) => questionsOf(formFor([], { decision: undefined, call })).map((one) => one.id);
  expect([asks(warned).includes("p-aid-above"), asks(rich).includes("p-aid-above")]).toEqual([true, false]);
});

test.each([
  ["one's own number", { "p-aid-group": theirNumber }, "p-aid-group: 212000-0357 är sökandens eget nummer"],
  ["a number twice", { "p-aid-group": `${aNumber(1)}\n${aNumber(1)}` }, `p-aid-group: ${aNumber(1)} står två gånger`],
  ["what is no number", { "p-aid-group": "Dotterbolaget AB" }, "p-aid-group: ”Dotterbolaget AB” är inget"],
  ["no sector", { "p-aid-sector": "skola" }, "p-aid-sector: Skriv koden med två till fem siffror"],
  ["a day to come", { "p-aid-read": "2026-12-24" }, "p-aid-read: ”Dag då registret lästes” kan inte ligga i framtiden"],
  ["a day after the decision", { "p-aid-read": "2026-11-21" }, "p-aid-read: ”Dag då registret lästes” ligger efter"],
  ["a sum below nought", { "p-aid-register": "-1" }, "p-aid-register:"],
  ["no sum", { "p-aid-register": "" }, "p-aid-register: Fyll i"],
])("%s is said at its own control", async (_, typed, said) => {
  const found = await wrong(await aCase(), typed);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(said);
});

test("two decisions at once on one undertaking do not both use what is left", async () => {
  await enterRate(table, "2026-11", "10");
  const ids = [await aCase(aNumber(1), low), await aCase(aNumber(1), low)];
  const made = anAidGrant({ 2026: 70_000 });
  for (const id of ids) await saveADecision(table, id, made, now);
  const answers = await Promise.all(ids.map((id) => pressDecision(table, id, made, { at: now })));
  expect(answers.filter(({ wrong: problems }) => problems === undefined)).toHaveLength(1);
  expect(answers.flatMap(({ wrong: problems = [] }) => problems)).toMatchObject([{ field: "p-aid" }]);
});

test("a grant that is no de minimis aid asks nothing more and owes no line; an older note alone stays as it was", async () => {
  const id = await aCase();
  await decide(table, id, aGrant({ 2026: 1000 }));
  const { aidEntries } = await readPilot(table, id);
  expect([await aidOf(id), aidEntries]).toEqual([undefined, []]);
  expect(table.all("pilots").some(({ pk }) => pk.startsWith("UNDERTAKING#"))).toBe(false);
});

/** The decision that holds, changed: the same form with something else in it. */
async function corrected(id: ApplicationId, more: Typed) {
  await moved(table, id).catch(() => undefined);
  const { decision } = await readPilot(table, id);
  const number = decision ? decisionNumber(decision) : 0;
  await press(table, changeDecision, pressed(id, { number, begins: true, language: "sv" as const }));
  const { decisionDraft } = await readPilot(table, id);
  const how = { "p-how": "p-change-of", "p-why": "Fel uppgift.", "p-day": "2026-11-20", "p-paragraph": "§ 3" };
  const typed = { ...decisionDraft?.typed, ...how, ...more };
  const saved = await press(table, saveDecision, pressed(id, { typed, version: decisionDraft?.version ?? 0 }));
  return press(table, recordDecision, pressed(id, { version: saved.version, language: "sv" as const }));
}

test("a correction follows into the line that waits; a grant that turns out to be no aid leaves the sum", async () => {
  await enterRate(table, "2026-11", "10");
  const id = await aCase();
  await decide(table, id, anAidGrant({ 2026: 1000 }, { group: [aNumber(1)] }));
  expect(await corrected(id, { "p-aid-sector": "P85.6", "p-aid-group": aNumber(2) })).toEqual({});
  const { aidEntries } = await readPilot(table, id);
  expect(aidEntries).toMatchObject([{ number: 1, kind: "new", sector: "85.6", group: [aNumber(2)], decision: 2 }]);
  const under = () =>
    table
      .all("pilots")
      .filter(({ sk }) => sk === `AID#${id}`)
      .map(({ pk }) => pk)
      .sort();
  expect(under()).toEqual([theirNumber, aNumber(2)].map((number) => `UNDERTAKING#${number}`).sort());
  expect(await corrected(id, { "p-aid": "p-none" })).toEqual({});
  expect((await readPilot(table, id)).aidEntries).toMatchObject([{ number: 1, kind: "withdrawn", amountOre: 0 }]);
  expect(under()).toEqual([]);
});
