import fc from "fast-check";
import { expect, test } from "vitest";
import { theCall } from "../../test/builders/a-pilot.ts";
import { aProject } from "../../test/builders/a-project.ts";
import { aVisitor, staffCookie } from "../../test/builders/a-visitor.ts";
import { analysisOf, anInterview, someTalk } from "../../test/builders/an-analysis.ts";
import { type InMemoryTable, inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { publishCall } from "../calls/publish-call.store.ts";
import { keys } from "../platform/table/keys.ts";
import { ApplicationId, type CallId, newId } from "../vocabulary/ids.ts";
import { instant } from "../vocabulary/instant.ts";
import { Refusal } from "../vocabulary/refusal.ts";
import { analysedOf, beginning } from "./analysis.ts";
import { learningRoutes } from "./learning.routes.ts";
import { readAnalysed, readAnalysis, readInterview, readPassages } from "./learning.store.ts";

const now = instant("2026-11-21T12:00:00Z");
const sentences = someTalk.split("\n\n");

async function anAnalysis() {
  const table = inMemoryTable();
  const id = await aProject(table);
  return { table, id, analysis: analysisOf(table) };
}
const refusalOf = (asked: Promise<unknown>) =>
  asked.then(
    () => "done",
    (error: unknown) => (error instanceof Refusal ? error.code : Promise.reject(error)),
  );

test("an interview is written down, its words are marked, and the counts lead to the passages", async () => {
  const { table, id, analysis } = await anAnalysis();
  await publishCall(table, theCall);
  const officer = aVisitor(learningRoutes({ table }), () => now, await staffCookie(now, "officer"));
  const all = `/handlaggning/utlysningar/${theCall.callId}/analys`;
  expect((await officer.see(all)).body).toContain("Lägg till intervju");
  const blank = await officer.see(`${all}/${id}/intervju/0/skriv`);
  const sent = await officer.send(`${all}/${id}/intervju/0/skriv`, { ...blank.fields, ...anInterview() });
  expect(sent.location).toBe(`${all}/${id}/intervju/1?sparad`);
  const taken = await officer.see(`${all}/${id}/intervju/1?stycke=2`);
  expect(taken.body).toContain("Markera stycke 4");
  const marked = await officer.send(`${all}/${id}/intervju/1/passager`, {
    ...taken.fields,
    "p-words": "då  var lokalen\ntom",
    "p-codes": ["p-challenge", "p-condition"],
  });
  expect(marked.status).toBe(303);
  const whole = await officer.see(all);
  expect(whole.body).toContain("ett av ett projekt, 1 passage");
  const found = await officer.see(`${all}/koder/p-challenge`);
  expect(found.body).toContain("1.1.1");
  expect(found.body).toContain("då var lokalen tom");
  expect((await officer.see(`${all}/koder/p-nothing`)).status).toBe(404);
  expect((await readAnalysis(table, analysis.callId))?.counts).toEqual({
    "p-challenge": { passages: 1, projects: 1 },
    "p-condition": { passages: 1, projects: 1 },
  });
});

test("words that do not stand in the interview, or stand in it twice, are not marked, and stay in the form", async () => {
  const { analysis, id, table } = await anAnalysis();
  await analysis.write(id, { typed: anInterview("Vi väntade. Sedan sade vi: Vi väntade.") });
  expect((await analysis.mark(id, 1, "Vi väntade länge", "p-lesson")).wrong[0]?.field).toBe("p-words");
  expect((await analysis.mark(id, 1, "Vi väntade", "p-lesson")).wrong[0]?.text).toContain("2 ställen");
  expect((await analysis.mark(id, 1, "Vi väntade.", "p-own-r9")).wrong).not.toEqual([]);
  expect((await readInterview(table, analysis.callId, id, 1)).of.passages).toEqual([]);
});

test("the same words again get other codes and keep their number; a number that was taken away is given to nothing else", async () => {
  const { analysis, id, table } = await anAnalysis();
  await analysis.write(id);
  await analysis.mark(id, 1, sentences[1] ?? "", "p-lesson");
  await analysis.mark(id, 1, sentences[0] ?? "", "p-lesson");
  await analysis.mark(id, 1, sentences[1] ?? "", "p-challenge");
  await analysis.unmark(id, 1, 2);
  await analysis.mark(id, 1, sentences[2] ?? "", "p-lesson");
  const { of } = await readInterview(table, analysis.callId, id, 1);
  expect(of.passages.map(({ number, codes }) => [number, ...codes])).toEqual([
    [1, "p-challenge"],
    [3, "p-lesson"],
  ]);
});

test("a corrected interview keeps its passages where they now stand, and loses none by accident", async () => {
  const { analysis, id, table } = await anAnalysis();
  await analysis.write(id);
  await analysis.mark(id, 1, sentences[1] ?? "", "p-lesson");
  const longer = anInterview(`Vi började i mars.\n\n${someTalk}`);
  expect((await analysis.write(id, { number: 1, version: 1, typed: longer })).wrong).toEqual([]);
  const { of, interview } = await readInterview(table, analysis.callId, id, 1);
  expect(interview.text.slice(of.passages[0]?.at).startsWith(sentences[1] ?? "")).toBe(true);
  const { wrong } = await analysis.write(id, { number: 1, version: 2, typed: anInterview("Något annat.") });
  expect(wrong[0]?.text).toContain("Skolan stängde");
});

test("withdrawn consent takes the passages out of every count at once, and closes the interview", async () => {
  const { analysis, id, table } = await anAnalysis();
  await analysis.write(id);
  await analysis.mark(id, 1, sentences[1] ?? "", "p-lesson");
  await analysis.withdraw(id, 1);
  expect(await readAnalysis(table, analysis.callId)).toMatchObject({ counts: {}, passages: 0, interviewed: 0 });
  expect(await refusalOf(analysis.mark(id, 1, sentences[0] ?? "", "p-lesson"))).toBe("consent-withdrawn");
  expect(await refusalOf(analysis.write(id, { number: 1, version: 2 }))).toBe("consent-withdrawn");
  const auditor = aVisitor(learningRoutes({ table }), () => now, await staffCookie(now, "auditor"));
  const shown = await auditor.see(`/handlaggning/utlysningar/${theCall.callId}/analys/${id}/intervju/1`);
  expect(shown.body).toContain("Samtycket är återtaget");
  expect(shown.body).not.toContain("Skolan stängde");
});

test("an own code can be named anew; one that marks something is not taken away", async () => {
  const { analysis, id, table } = await anAnalysis();
  await analysis.write(id);
  await analysis.name(0, { "p-codes.r1.p-name": "Lokal" });
  await analysis.mark(id, 1, sentences[1] ?? "", "p-own-r1");
  expect((await analysis.name(1, {})).wrong?.[0]?.text).toContain("Lokal");
  await analysis.name(1, { "p-codes.r1.p-name": "Lokaler" });
  expect((await readAnalysis(table, analysis.callId))?.own).toEqual([{ id: "p-own-r1", name: "Lokaler" }]);
  expect(await refusalOf(analysis.name(1, {}))).toBe("stale-version");
});

/** What the passages that stand come to, added up anew. */
async function addedUp(table: InMemoryTable, callId: CallId) {
  const { rows } = await readAnalysed(table, callId, {});
  const standing = await Promise.all(
    rows.map(async (row) => (await readPassages(table, callId, row)).filter(({ withdrawn }) => !withdrawn)),
  );
  const marked = standing.map((of) => of.flatMap(({ passages }) => passages));
  const codes = [...new Set(marked.flat().flatMap((passage) => passage.codes))];
  const having = (of: (typeof marked)[number], code: string) =>
    of.filter((passage) => passage.codes.includes(code)).length;
  return {
    interviewed: standing.filter((of) => of.length > 0).length,
    passages: marked.flat().length,
    counts: Object.fromEntries(
      codes.map((code) => [
        code,
        {
          passages: having(marked.flat(), code),
          projects: marked.filter((of) => having(of, code) > 0).length,
        },
      ]),
    ),
  };
}

const which = { of: fc.nat(1), number: fc.integer({ min: 1, max: 3 }) };
const anAct = fc.oneof(
  fc.record({ ...which, act: fc.constant("write" as const) }),
  fc.record({ ...which, act: fc.constant("withdraw" as const) }),
  fc.record({ ...which, act: fc.constant("unmark" as const), passage: fc.integer({ min: 1, max: 5 }) }),
  fc.record({
    ...which,
    act: fc.constant("mark" as const),
    words: fc.constantFrom(...sentences),
    codes: fc.uniqueArray(fc.constantFrom("p-lesson", "p-challenge", "p-condition"), { minLength: 1 }),
  }),
);

test("whatever is written, marked, taken away and withdrawn: the counts are those of the passages that stand", async () => {
  const table = inMemoryTable();
  const ids = [await aProject(table), await aProject(table)] as const;
  await fc.assert(
    fc.asyncProperty(fc.array(anAct, { maxLength: 25 }), async (acts) => {
      const twin = table.twin();
      const analysis = analysisOf(twin);
      const done = {
        write: (id: ApplicationId) => analysis.write(id),
        withdraw: (id: ApplicationId, { number }: { number: number }) => analysis.withdraw(id, number),
        unmark: (id: ApplicationId, one: { number: number; passage?: number }) =>
          analysis.unmark(id, one.number, one.passage ?? 1),
        mark: (id: ApplicationId, one: { number: number; words?: string; codes?: readonly string[] }) =>
          analysis.mark(id, one.number, one.words ?? "", ...(one.codes ?? [])),
      };
      for (const one of acts) await refusalOf(done[one.act](one.of === 0 ? ids[0] : ids[1], one));
      const { interviewed, passages, counts } =
        (await readAnalysis(twin, analysis.callId)) ?? beginning(analysis.callId);
      expect({ interviewed, passages, counts }).toEqual(await addedUp(twin, analysis.callId));
    }),
    { numRuns: 40 },
  );
});

test("the analysis of 150 projects with 5 000 passages reads no more than 60 items for its first page", async () => {
  const { table, id, analysis } = await anAnalysis();
  await publishCall(table, theCall);
  const grant = await table.get("pilots", keys.grant(id));
  if (!grant) throw new Error("it was granted");
  const ids = Array.from({ length: 150 }, () => newId(ApplicationId));
  const { callId } = analysis;
  const row = (applicationId: ApplicationId, at: number) =>
    analysedOf({ applicationId, number: at + 1, title: `Projekt ${at}`, organisation: "Föreningen" }, []);
  for (const [at, applicationId] of ids.entries())
    await table.transact([
      { table: "pilots", put: { ...grant, ...keys.grant(applicationId), applicationId } },
      {
        table: "pilots",
        put: { ...keys.analysed(callId, applicationId), ...row(applicationId, at), codes: { "p-lesson": 34 } },
      },
    ]);
  const counts = { "p-lesson": { passages: 5100, projects: 150 } };
  const all = { ...beginning(callId), version: 1, projects: ids, interviewed: 150, passages: 5100, counts };
  await table.transact([{ table: "pilots", put: { ...keys.analysis(callId), ...all } }]);
  let read = 0;
  const counting = {
    ...table,
    get: async (...asked: Parameters<typeof table.get>) => {
      read++;
      return table.get(...asked);
    },
    getMany: async (...asked: Parameters<typeof table.getMany>) => {
      const items = await table.getMany(...asked);
      read += items.length;
      return items;
    },
    query: async (...asked: Parameters<typeof table.query>) => {
      const page = await table.query(...asked);
      read += page.items.length;
      return page;
    },
  };
  const officer = aVisitor(learningRoutes({ table: counting }), () => now, await staffCookie(now, "officer"));
  const { body } = await officer.see(`/handlaggning/utlysningar/${callId}/analys`);
  expect(body).toContain("150 av 150 projekt, 5100 passager");
  expect(read).toBeLessThanOrEqual(60);
  expect(read).toBeGreaterThan(40);
});
