import * as fc from "fast-check";
import { expect, test } from "vitest";
import { rowsKept } from "../../test/builders/a-desk.ts";
import { aMeasure, aTypedMeasure, onPortfolio } from "../../test/builders/a-measure.ts";
import { aSubmission, theCall } from "../../test/builders/a-pilot.ts";
import { aProject } from "../../test/builders/a-project.ts";
import { theDay } from "../../test/builders/a-review.ts";
import { aVisitor, staffCookie } from "../../test/builders/a-visitor.ts";
import { aProgramme, settingsIn } from "../../test/builders/some-settings.ts";
import { inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { liftTyped } from "../calls/first-edition/lift-typed.ts";
import { press } from "../pilot/press.ts";
import { keys } from "../platform/table/keys.ts";
import type { Table } from "../platform/table/table.ts";
import { type ApplicationId, MeasureId, newId } from "../vocabulary/ids.ts";
import { counted, coverageOf } from "./coverage.ts";
import { looksLikePerson } from "./measure.ts";
import { portfolioRoutes } from "./portfolio.routes.ts";
import { readCoverage, readMeasures } from "./portfolio.store.ts";
import { removeMeasure } from "./remove-measure.act.ts";
import { saveMeasure } from "./save-measure.act.ts";

const here = `/handlaggning/kartlaggning/${aProgramme.programmeId}`;

const aSite = async () => {
  const table = inMemoryTable();
  await settingsIn(table, theDay);
  return table;
};
const mapOf = async (table: Pick<Table, "get">) =>
  coverageOf(aProgramme, (await readCoverage(table, aProgramme.programmeId))?.cells ?? {});
const filledIn = async (table: Pick<Table, "get">) => {
  const { filled, white } = await mapOf(table);
  return { filled, white };
};
/** A pilot with a grant, that works in these municipalities with these focus areas. */
const aPilotFor = (table: Table, municipalities: string[], areas: string[]) => {
  const typed = liftTyped({ "project.municipalities": municipalities, "project.focusAreas": areas }, theCall);
  const answers = Object.fromEntries(Object.entries(typed).map(([question, value]) => [question, [value].flat()]));
  return aProject(table, {
    submission: (id: ApplicationId) => {
      const submission = aSubmission(id);
      return { ...submission, answers: { ...submission.answers, ...answers } };
    },
  });
};

test("the two pilots of the demo fill five of 48 cells; a third one in Laxå fills a sixth", async () => {
  const table = await aSite();
  expect(await filledIn(table)).toEqual({ filled: 0, white: 48 });
  await aPilotFor(table, ["hallsberg", "kumla"], ["school", "neighbourhood"]);
  await aPilotFor(table, ["orebro"], ["leisure"]);
  await rowsKept(table);
  expect(await filledIn(table)).toEqual({ filled: 5, white: 43 });
  await aPilotFor(table, ["laxa"], ["parent-child"]);
  await rowsKept(table);
  expect(await filledIn(table)).toEqual({ filled: 6, white: 42 });
});

test("a pilot whose grant lapsed or was declined leaves the map; one that was terminated stays", async () => {
  const table = await aSite();
  const ids = [];
  for (let i = 0; i < 3; i++) ids.push(await aPilotFor(table, ["kumla"], ["leisure"]));
  await rowsKept(table);
  for (const [i, kind] of ["declined", "lapsed", "terminated"].entries()) {
    const id = ids[i];
    if (!id) throw new Error("no pilot");
    await table.transact([
      { table: "pilots", update: keys.grant(id), set: { ending: { kind, at: theDay } } },
      { table: "pilots", update: keys.head(`PILOT#${id}` as never), add: { seq: 1 } }, // as: a head of any pilot
    ]);
  }
  await rowsKept(table);
  const kumla = (await mapOf(table)).rows.find(({ place }) => place.id === "kumla");
  expect(kumla?.cells.map(({ pilots }) => pilots)).toEqual([0, 0, 1, 0]);
});

test("measures are counted by who may see them, and follow each change", async () => {
  const table = await aSite();
  const id = await aMeasure(table, theDay);
  await aMeasure(table, theDay, { "p-open": "p-internal", "p-title": "En annan" });
  const cells = async () => (await readCoverage(table, aProgramme.programmeId))?.cells;
  expect(await cells()).toEqual({ "laxå | meningsfull fritid": { open: 1, internal: 1 } });
  const typed = aTypedMeasure({ "p-places": ["p-nora", "p-laxa"], "p-open": "p-internal" });
  const command = { measureId: id, version: 1, typed, language: "sv" } as const;
  expect(await press(table, saveMeasure, onPortfolio(theDay, command))).toEqual({});
  expect(await cells()).toEqual({
    "laxå | meningsfull fritid": { internal: 2 },
    "nora | meningsfull fritid": { internal: 1 },
  });
  await press(table, removeMeasure, onPortfolio(theDay, { measureId: id, version: 2 }));
  await press(table, removeMeasure, onPortfolio(theDay, { measureId: id, version: 2 }));
  expect(await cells()).toEqual({ "laxå | meningsfull fritid": { internal: 1 } });
});

test("whatever is added to counts and taken off again leaves them as they were", () => {
  const names = fc.uniqueArray(fc.constantFrom("a | x", "b | x", "c | y", "d | z"), { maxLength: 4 });
  const layer = fc.constantFrom("open", "internal", "pilots");
  fc.assert(
    fc.property(fc.array(fc.tuple(layer, names)), (added) => {
      const full = added.reduce((cells, [of, at]) => counted(cells, of, at, 1), {});
      const empty = added.toReversed().reduce((cells, [of, at]) => counted(cells, of, at, -1), full);
      expect(empty).toEqual({});
    }),
  );
});

test("a contact that looks like a person is asked about, and taken once somebody has said that it is a function", async () => {
  const table = await aSite();
  const said = (more: Record<string, string>) =>
    press(
      table,
      saveMeasure,
      onPortfolio(theDay, {
        ...{ measureId: newId(MeasureId), version: 0, language: "sv" as const },
        typed: aTypedMeasure(more),
      }),
    );
  const contact = { "p-contact": "Förnamn Efternamn, fritid@example.org" };
  expect((await said(contact)).wrong).toMatchObject([{ field: "p-contact" }]);
  expect((await said({ ...contact, "p-sure": "no" })).wrong).toMatchObject([{ field: "p-contact" }]);
  expect(await said({ ...contact, "p-sure": "yes" })).toEqual({});
});

test.each([
  ["Förnamn Efternamn", true],
  ["Förnamn Efternamn-Annat, 010-000 00 00", true],
  ["fornamn.efternamn@example.org", true],
  ["Enhetschefen för ungdom, ungdom@example.org", false],
  ["Fritidsförvaltningen", false],
  ["fritid@example.org", false],
])("%s looks like a person: %s", (contact, person) => {
  expect(looksLikePerson(contact)).toBe(person);
});

test("officers write measures down and remove them; deciders only read, and what was typed wrongly stays", async () => {
  const table = await aSite();
  const officer = aVisitor(portfolioRoutes({ table }), () => theDay, await staffCookie(theDay, "officer"));
  const decider = aVisitor(portfolioRoutes({ table }), () => theDay, await staffCookie(theDay, "decider"));
  expect((await officer.see("/handlaggning/kartlaggning")).location).toBe(here);
  const { fields } = await officer.see(`${here}/ny`);
  const typed = { ...fields, ...aTypedMeasure({ "p-target": "" }) } as Record<string, string>;
  const wrong = await officer.send(`${here}/ny`, typed);
  expect([wrong.status, wrong.body.includes("Intervju i maj")]).toEqual([422, true]);
  for (let times = 0; times < 2; times++)
    expect(await officer.send(`${here}/ny`, { ...typed, "p-target": "Alla" })).toMatchObject({ status: 303 });
  const { measures } = await readMeasures(table, aProgramme.programmeId);
  expect(measures).toHaveLength(1);
  const one = `${here}/insats/${measures[0]?.measureId}`;
  const list = await decider.see(`${here}?kommun=laxa`);
  expect([list.status, list.body.includes("Öppen verksamhet på lov"), list.body.includes(one)]).toEqual([
    ...[200, true, false],
  ]);
  expect((await decider.see(`${here}?kommun=nora`)).body).not.toContain("Öppen verksamhet på lov");
  expect((await decider.see(one)).status).toBe(403);
  const map = (await decider.see(`${here}/vita-flackar`)).body;
  expect(map).toContain("1 av 48 rutor har något. 47 är vita: inget känt.");
  expect(map).toContain("Insatser: 1");
  const form = (await officer.see(one)).fields;
  expect((await officer.send(`${one}/ta-bort`, form)).location).toBe(`${here}?klart=borttagen`);
  expect((await decider.see(`${here}/handelser`)).body).toContain("Insatsen togs bort: Öppen verksamhet på lov");
});
