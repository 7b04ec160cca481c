import { beforeEach, expect, test } from "vitest";
import { finance } from "../../../test/builders/a-payment.ts";
import { moved, theCall } from "../../../test/builders/a-pilot.ts";
import { propose, terminate } from "../../../test/builders/a-termination.ts";
import { aNumber, anAidCase, enterRate, handOver, theAuthority } from "../../../test/builders/some-aid.ts";
import { type InMemoryTable, inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { publishCall } from "../../calls/publish-call.store.ts";
import { openWork } from "../../casework/open-work.ts";
import { aidEntryPut } from "../../pilot/items/aid-entry.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import { cents } from "../../vocabulary/euro-rate.ts";
import { type ApplicationId, Nonce, newId, pilotSubject } from "../../vocabulary/ids.ts";
import { instant, LocalDay } from "../../vocabulary/instant.ts";
import { aidCsv, aidXlsx, sha256Of } from "./aid-file.writer.ts";
import { readEuroRate } from "./euro-rate.form.ts";
import { lastHandOvers, linesOf, readHandOver, waitingLines } from "./hand-overs.store.ts";
import { renewAidLine } from "./renew-aid-line.act.ts";

const january = instant("2027-01-15T12:00:00Z");
const may = instant("2027-05-20T12:00:00Z");

let table: InMemoryTable;
beforeEach(async () => {
  table = inMemoryTable();
  await publishCall(table, theCall);
});

const renew = (id: ApplicationId, at = january, nonce = newId(Nonce)) =>
  press(table, renewAidLine, {
    ...{ subject: pilotSubject(id), by: finance("f"), at, nonce, command: { language: "sv" } as const },
  });
const linesIn = async (id: ApplicationId) => (await readPilot(table, id)).aidEntries;
const work = async (id: ApplicationId, today = "2027-01-15") =>
  openWork(await readPilot(table, id), LocalDay.parse(today)).flatMap(({ kind, due, lateDays }) =>
    /aid|euro/.test(kind) ? [{ kind, due, lateDays }] : [],
  );

test("a missing rate is open work for finance until it is entered and the line is updated; then the line is to be handed over", async () => {
  const id = await anAidCase(table);
  // Twenty working days from Friday the 20th of November.
  expect(await work(id, "2026-12-21")).toEqual([{ kind: "euro-rate-missing", due: "2026-12-18", lateDays: 3 }]);
  await expect(renew(id)).rejects.toMatchObject({ code: "aid-rate-missing" });
  await expect(handOver(table, [id])).rejects.toMatchObject({ code: "aid-rate-missing" });
  await enterRate(table, "2026-11-20", "11,1234");
  await renew(id);
  expect(await work(id)).toMatchObject([{ kind: "enter-aid", due: "2026-12-18" }]);
  expect(await linesIn(id)).toMatchObject([{ number: 1, version: 2, rate: { rate: 111_234 }, kind: "new" }]);
  const row = table.all("pilots").find(({ sk }) => sk === `AID#${id}`);
  expect(row).toMatchObject({ rate: 111_234 });
  const nonce = newId(Nonce);
  await renew(id, january, nonce);
  await renew(id, january, nonce);
  expect(await linesIn(id)).toMatchObject([{ version: 2 }]);
  await handOver(table, [id]);
  expect(await work(id)).toEqual([]);
});

test("a hand-over is numbered, its lines leave what waits, its file is the same for ever, and each case knows", async () => {
  await enterRate(table, "2026-11", "11,1234");
  const ids = [await anAidCase(table), await anAidCase(table, "2026-11-18", aNumber(7))];
  expect((await waitingLines(table, {})).lines.map(({ due }) => due)).toEqual(["2026-12-16", "2026-12-18"]);
  expect(await handOver(table, ids)).toBe(1);
  expect((await waitingLines(table, {})).lines).toEqual([]);
  const handed = await readHandOver(table, "de-minimis", 1);
  expect(handed).toMatchObject({ number: 1, lines: 2, by: { name: "Ekonom f" } });
  const lines = await linesOf(table, handed);
  const { file, name } = aidCsv(lines, 1, theAuthority);
  expect([name, sha256Of(file)]).toEqual(["stod-av-mindre-betydelse-0001.csv", handed.sha256]);
  const [head = "", first, second] = new TextDecoder().decode(file).split("\r\n");
  expect(head.split(";")).toHaveLength(15);
  expect(first).toBe(
    `Region Exempel;232199-9993;26RS10970;1;Nytt stöd;Hallsbergs kommun;${aNumber(7)};;85.59;Bidrag;2026-11-18;1000,00;11,1234;Centralbanken;89,90`,
  );
  expect(second).toContain(";2026-11-20;");
  const workbook = await aidXlsx(lines, 1, theAuthority);
  expect([workbook.name, Buffer.from(workbook.file).subarray(0, 2).toString()]).toEqual([
    "stod-av-mindre-betydelse-0001.xlsx",
    "PK",
  ]);
  const log = table
    .all("record")
    .flatMap(({ pk, action }) => (String(action).includes("handed-over") ? [[pk, action]] : []));
  expect(log.map(([, action]) => action).sort()).toEqual([
    "aid-register.handed-over",
    "aid.handed-over",
    "aid.handed-over",
  ]);
});

test("of two who hand over the same lines at once, the second is told what is gone, and nothing is done twice", async () => {
  await enterRate(table, "2026-11", "10");
  const ids = [await anAidCase(table), await anAidCase(table)];
  const both = await Promise.allSettled([handOver(table, ids), handOver(table, ids, { by: finance("g") })]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const refused = both.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
  expect(refused).toMatchObject([{ code: "aid-line-handed-over", facts: { what: "Vändpunkten, Vändpunkten" } }]);
  expect(await lastHandOvers(table, "de-minimis")).toHaveLength(1);
});

test("two who hand over other lines at once get a number each", async () => {
  await enterRate(table, "2026-11", "10");
  const [a, b] = [await anAidCase(table), await anAidCase(table)];
  const numbers = await Promise.all([handOver(table, [a]), handOver(table, [b], { by: finance("g") })]);
  expect(numbers.sort()).toEqual([1, 2]);
});

test("a line that was changed since it was on the page is not handed over", async () => {
  await enterRate(table, "2026-11", "10");
  const id = await anAidCase(table);
  const [line] = await linesIn(id);
  if (!line) throw new Error("a case of aid has a line");
  const handing = handOver(table, [id]);
  await table.transact([aidEntryPut({ ...line, sector: "85.6" })]);
  await expect(handing).rejects.toMatchObject({ code: "aid-line-handed-over" });
});

test("what is lowered after it was handed over is open work, and a new line; the one before stays as it was", async () => {
  await enterRate(table, "2026-11", "10");
  const id = await anAidCase(table);
  await moved(table, id);
  await handOver(table, [id]);
  await propose(table, id, { "p-heard": "p-no", "p-not-heard": "Det kan inte vänta." });
  await terminate(table, id, { "p-claims": "no" });
  expect(await work(id)).toMatchObject([{ kind: "aid-changed" }]);
  await renew(id, may);
  expect(await linesIn(id)).toMatchObject([
    { number: 1, kind: "new", amountOre: 100_000, handed: { number: 1 } },
    { number: 2, kind: "withdrawn", amountOre: 0, due: "2027-06-17" },
  ]);
  expect(await work(id)).toMatchObject([{ kind: "enter-aid" }]);
  expect(await handOver(table, [id], { at: may })).toBe(2);
  expect(await work(id)).toEqual([]);
});

test("what is given up before anything was handed over need not be handed over at all", async () => {
  const id = await anAidCase(table);
  await moved(table, id);
  await propose(table, id, { "p-heard": "p-no", "p-not-heard": "Det kan inte vänta." });
  await terminate(table, id, { "p-claims": "no" });
  await enterRate(table, "2026-11", "10");
  await renew(id, may);
  expect(await linesIn(id)).toMatchObject([{ number: 1, kind: "withdrawn", amountOre: 0 }]);
  expect([await work(id), (await waitingLines(table, {})).lines]).toEqual([[], []]);
});

test("aid that turns out to be above the ceiling once its rate is known is open work for the officer", async () => {
  const id = await anAidCase(table);
  const [line] = await linesIn(id);
  if (!line) throw new Error("a case of aid has a line");
  const check = { ...line.check, ceilingCents: cents(5_000) };
  await table.transact([aidEntryPut({ ...line, check })]);
  expect((await work(id)).map(({ kind }) => kind)).toEqual(["euro-rate-missing"]);
  await enterRate(table, "2026-11", "10");
  await renew(id);
  expect((await work(id)).map(({ kind }) => kind).sort()).toEqual(["aid-above-ceiling", "enter-aid"]);
});

test("a rate of nought, of no day, of a day to come or without a source is said, and what was typed is kept", async () => {
  const wrong = (typed: Record<string, string>) => {
    const whole = { "p-of": "2026-11-20", "p-rate": "11,1234", "p-source": "Banken", ...typed };
    const read = readEuroRate(whole, LocalDay.parse("2027-01-15"), "sv");
    return read.ok ? [] : read.problems.map(({ field, text }) => `${field}: ${text}`);
  };
  expect(wrong({ "p-rate": "0" })).toEqual([expect.stringContaining("p-rate: Kursen kan inte vara 0")]);
  expect(wrong({ "p-rate": "elva" })).toEqual([expect.stringContaining("p-rate: Skriv kursen")]);
  expect(wrong({ "p-of": "i fjol" })).toEqual([expect.stringContaining("p-of: Skriv en dag")]);
  expect(wrong({ "p-of": "2027-01-16" })).toEqual([expect.stringContaining("p-of: Dagen ligger i framtiden")]);
  expect(wrong({ "p-of": "2027-02" })).toEqual([expect.stringContaining("p-of: Dagen ligger i framtiden")]);
  expect(wrong({ "p-source": "" })).toEqual([expect.stringContaining("p-source: Fyll i")]);
  expect([wrong({ "p-of": "2027-01" }), wrong({ "p-of": "15 januari 2027" })]).toEqual([[], []]);
  expect(await enterRate(table, "2026-11-20", "0")).toMatchObject({ wrong: [{ field: "p-rate" }] });
  expect(table.all("pilots").filter(({ pk }) => pk === "EURORATES")).toEqual([]);
});

test("twenty presses at once on one rate enter it once", async () => {
  await Promise.all(Array.from({ length: 20 }, () => enterRate(table, "2026-11-20", "11,1234")));
  expect(table.all("pilots").filter(({ pk }) => pk === "EURORATES")).toHaveLength(1);
});
