import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { aGrant, decide, saveADecision } from "../../../test/builders/a-decision.ts";
import { rowsKept } from "../../../test/builders/a-desk.ts";
import { aPilot, moved, theCall } from "../../../test/builders/a-pilot.ts";
import { aTypedAssessment, reviewersOf } from "../../../test/builders/a-review.ts";
import { aVisitor, staffCookie } from "../../../test/builders/a-visitor.ts";
import { countedTable } from "../../../test/fakes/counted-table.ts";
import { type InMemoryTable, inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { publishCall } from "../../calls/publish-call.store.ts";
import type { Ranked } from "../../decisions/contract.ts";
import type { Role } from "../../platform/sign-in/session.ts";
import { keys } from "../../platform/table/keys.ts";
import { ApplicationId, newId, pilotSubject } from "../../vocabulary/ids.ts";
import { instant } from "../../vocabulary/instant.ts";
import { kronor, sumOre } from "../../vocabulary/ore.ts";
import { rowTouchedBy } from "../desk/wakes.ts";
import { rankingRoutes } from "./ranking.routes.ts";
import { fitsRanking, inYear, rankingFilterOf, rankingOf } from "./ranking.ts";

const now = instant("2026-12-01T12:00:00Z");
const address = `/handlaggning/rangordning/${theCall.callId}`;

const inYears = (amounts: Readonly<Record<number, number>>) =>
  Object.entries(amounts).map(([year, amount]) => ({ year: Number(year), amountOre: kronor(amount) }));

const aRow = (title: string, mean: number | undefined, more: Partial<Ranked> = {}): Ranked => ({
  v: 1,
  applicationId: newId(ApplicationId),
  callId: theCall.callId,
  title,
  organisation: "Kommunen",
  municipality: "Nora",
  stage: "reviewed",
  count: mean === undefined ? 0 : 2,
  ...(mean === undefined ? {} : { mean, low: mean, high: mean }),
  awaited: false,
  applied: inYears({ 2026: 100 }),
  ...more,
});

const aFrame = (year: number, frame: number, committed = 0) => ({
  callId: theCall.callId,
  ...{ year, frameOre: kronor(frame), committedOre: kronor(committed) },
});

const shown = ({ places }: ReturnType<typeof rankingOf>) =>
  places.map(({ row, rank, isTied, over }) => [row.title, rank, isTied, over]);

test("the best mean comes first, and two that are read as the same share their place", () => {
  const rows = [aRow("c", 3.1), aRow("none", undefined), aRow("a", 4.001), aRow("b", 3.999), aRow("d", 2)];
  expect(shown(rankingOf(rows, [])).map(([title, rank, tied]) => [title, rank, tied])).toEqual([
    ["a", 1, true],
    ["b", 1, true],
    ["c", 3, false],
    ["d", 4, false],
    ["none", undefined, false],
  ]);
});

test("the line stands where what is left of a year's frame no longer suffices, each year by itself", () => {
  const rows = [
    aRow("first", 5, { applied: inYears({ 2026: 60, 2027: 10 }) }),
    aRow("second", 4, { applied: inYears({ 2026: 50, 2027: 10 }) }),
    aRow("third", 3, { applied: inYears({ 2027: 80 }) }),
    aRow("fourth", 2, { applied: inYears({ 2027: 1 }) }),
  ];
  const { places, years } = rankingOf(rows, [aFrame(2026, 200, 100), aFrame(2027, 100)]);
  expect(places.map(({ over, firstOver }) => [over, firstOver])).toEqual([
    [[], []],
    [[2026], [2026]],
    [[], []],
    [[2027], [2027]],
  ]);
  expect(places.map(({ sums }) => sums.map(({ amountOre }) => amountOre / 100))).toEqual([
    [60, 10],
    [110, 20],
    [110, 100],
    [110, 101],
  ]);
  expect(years.map(({ leftOre, afterOre }) => [leftOre / 100, afterOre / 100])).toEqual([
    [100, -10],
    [100, -1],
  ]);
});

test("what is proposed counts before what is applied for, and what is decided takes nothing more", () => {
  const proposed = { outcome: "granted", years: inYears({ 2026: 40 }), ready: true };
  const rows = [
    aRow("less", 5, { proposed }),
    aRow("no", 4, { proposed: { outcome: "rejected", years: [], ready: false } }),
    aRow("granted", 3, { proposed, decided: { outcome: "granted", number: 1, years: inYears({ 2026: 90 }) } }),
    aRow("open", 2),
  ];
  const { places, years } = rankingOf(rows, [aFrame(2026, 200, 90)]);
  expect(places.map(({ state, takes }) => [state, inYear(takes, 2026) / 100])).toEqual([
    ["proposed", 40],
    ["proposed", 0],
    ["granted", 0],
    ["open", 100],
  ]);
  expect(years).toMatchObject([{ appliedOre: kronor(300), proposedOre: kronor(40), afterOre: kronor(-30) }]);
});

test("the last running sum is all that is taken, places never fall, and no case is lost", () => {
  const row = fc
    .tuple(
      fc.option(fc.integer({ min: 0, max: 500 }), { nil: undefined }),
      fc.integer({ min: 0, max: 300 }),
      fc.integer({ min: 0, max: 300 }),
    )
    .map(([mean, one, other]) =>
      aRow("x", mean === undefined ? undefined : mean / 100, { applied: inYears({ 2026: one, 2027: other }) }),
    );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
      const { places } = rankingOf(rows, [aFrame(2026, 500), aFrame(2027, 500, 100)]);
      expect(places.map((place) => place.row.applicationId).sort()).toEqual(
        rows.map(({ applicationId }) => applicationId).sort(),
      );
      const ranks = places.map(({ rank }) => rank ?? rows.length + 1);
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      for (const year of [2026, 2027]) {
        const all = sumOre(rows.map(({ applied }) => inYear(applied, year)));
        expect(inYear(places.at(-1)?.sums ?? [], year)).toBe(all);
        const firsts = places.filter(({ firstOver }) => firstOver.includes(year)).length;
        expect(firsts).toBe(places.some(({ over }) => over.includes(year)) ? 1 : 0);
      }
    }),
  );
});

test("a filter shows some of the places, and changes none of them", () => {
  const rows = [aRow("a", 5, { disagreement: "totals" }), aRow("b", 4, { municipality: "Kumla" }), aRow("c", 3)];
  const { places } = rankingOf(rows, [aFrame(2026, 150)]);
  const found = (query: string) =>
    places
      .filter((place) => fitsRanking(place, rankingFilterOf(new URLSearchParams(query))))
      .map(({ row, rank }) => [row.title, rank]);
  expect(found("oense=1")).toEqual([["a", 1]]);
  expect(found("kommun=Kumla")).toEqual([["b", 2]]);
  expect(found("over=1&lage=open")).toEqual([
    ["b", 2],
    ["c", 3],
  ]);
  expect(found("lage=granted")).toEqual([]);
  expect(found("lage=nonsense").length).toBe(3);
});

const reader = async (table: Pick<InMemoryTable, "query" | "get">, role: Role = "decider") =>
  aVisitor(rankingRoutes({ table }), () => now, await staffCookie(now, role));

/** A case of which two reviewers have judged, or one of them so far. */
async function aJudged(table: InMemoryTable, scores: readonly number[]) {
  const id = await aPilot(table, { stage: "submitted" });
  const people = reviewersOf(table, id);
  const ids = [await people.ready("anna"), await people.ready("bo")];
  for (const [i, score] of scores.entries())
    await people.submit(ids[i] ?? newReview, undefined, { typed: aTypedAssessment(score), edition: 0 });
  if (scores.length === 2) await moved(table, id);
  return id;
}
const newReview = "" as never; // as: never reached

test("a case is in no ranking before its round has ended, and then stands there with mean, spread and disagreement", async () => {
  const table = inMemoryTable();
  await publishCall(table, theCall);
  const waiting = await aJudged(table, [5]);
  const judged = await aJudged(table, [5, 2]);
  await rowsKept(table);
  const { body } = await (await reader(table)).see(address);
  expect([body.includes(waiting), body.includes(judged)]).toEqual([false, true]);
  for (const said of ["3,50", "2,00 till 5,00", "Går isär: totalen", "Inget förslag än"]) expect(body).toContain(said);
  expect(table.all("pilots").filter(({ pk }) => pk.startsWith("RANKED#")).length).toBe(1);
});

test("what is proposed is shown as soon as the draft is saved, and what is decided when it is recorded", async () => {
  const table = inMemoryTable();
  await publishCall(table, theCall);
  const id = await aJudged(table, [4, 4]);
  await saveADecision(table, id, aGrant({ 2026: 100_000, 2027: 0, 2028: 0 }));
  expect(rowTouchedBy({ pk: pilotSubject(id), sk: "DECISIONDRAFT" })).toBe(id);
  await rowsKept(table);
  const proposed = (await (await reader(table)).see(address)).body;
  expect(proposed).toContain("förslaget är inte överlämnat");
  expect(proposed).toContain("100\u00a0000");
  await decide(table, id, aGrant({ 2026: 90_000, 2027: 0, 2028: 0 }));
  await moved(table, id);
  await rowsKept(table);
  const decided = (await (await reader(table)).see(address)).body;
  expect(decided).toContain("Tar inget mer av ramen");
  expect(decided).toContain("90\u00a0000");
  expect(decided).not.toContain("förslaget är inte överlämnat");
});

test("a ranking of many is read by one query, shown page by page with sums that go on, and whole to be printed", async () => {
  const table = inMemoryTable();
  await publishCall(table, theCall);
  for (let n = 0; n < 230; n++) {
    const row = aRow(`Pilot ${n}`, 5 - n / 100, { applied: inYears({ 2026: 10 }) });
    await table.transact([{ table: "pilots", put: { ...keys.ranked(theCall.callId, row.applicationId), ...row } }]);
  }
  const { table: counted, calls } = countedTable(table);
  const visitor = await reader(counted);
  const rowsIn = (body: string) => body.match(/<tr>\s*<th scope="row" class="govuk-table__header"><a/g)?.length;
  const first = await visitor.see(address);
  expect(calls()).toBe(3);
  expect([rowsIn(first.body), first.body.includes("fran=100")]).toEqual([100, true]);
  const third = (await visitor.see(`${address}?fran=200`)).body;
  expect(rowsIn(third)).toBe(30);
  expect(third).toContain("2\u00a0300 av");
  expect(rowsIn((await visitor.see(`${address}?hela=1`)).body)).toBe(230);
  expect((await visitor.see(`${address}?fran=99999`)).status).toBe(200);
});

test("the files say what the page says, for those who may read reviews", async () => {
  const table = inMemoryTable();
  await publishCall(table, theCall);
  const rows = [aRow("=SUM(A1)", 4), aRow("Två", 4), aRow("Tre", 3)];
  for (const row of rows)
    await table.transact([{ table: "pilots", put: { ...keys.ranked(theCall.callId, row.applicationId), ...row } }]);
  const visitor = await reader(table, "auditor");
  const csv = Buffer.from((await visitor.see(`${address}/csv`)).body, "base64").toString("utf8");
  const read = parse(csv, { columns: true, delimiter: ";", bom: true }) as Record<string, string>[]; // as: rows of text
  expect(read.map((row) => [row["Plats"], row["delad"], row["Viktat medelvärde"], row["Löpande summa 2026"]])).toEqual([
    ["1", "Ja", "4,00", "100,00"],
    ["1", "Ja", "4,00", "200,00"],
    ["3", "", "3,00", "300,00"],
  ]);
  expect(csv).toContain("'=SUM(A1)");
  const xlsx = await visitor.see(`${address}/xlsx`);
  expect(Buffer.from(xlsx.body, "base64").subarray(0, 2).toString()).toBe("PK");
  expect((await visitor.see(`${address}/pdf`)).status).toBe(404);
  expect((await (await reader(table, "finance")).see(address)).status).toBe(403);
  expect((await visitor.see("/handlaggning/rangordning/finns-inte")).status).toBe(404);
  expect((await visitor.see("/handlaggning/rangordning")).body).toContain(address);
});
