import { expect, test } from "vitest";
import { theCall } from "../../test/builders/a-pilot.ts";
import { aProject } from "../../test/builders/a-project.ts";
import { aVisitor, staffCookie } from "../../test/builders/a-visitor.ts";
import { analysisOf, colleague, someSentences } from "../../test/builders/an-analysis.ts";
import { inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { publishCall } from "../calls/publish-call.store.ts";
import { instant } from "../vocabulary/instant.ts";
import { Refusal } from "../vocabulary/refusal.ts";
import { readDraft } from "./import-draft.ts";
import { synthesisRoutes } from "./synthesis.routes.ts";
import { readEdition, readWritten } from "./synthesis.store.ts";

const now = instant("2026-11-21T12:00:00Z");
const quoted = someSentences(
  ["finding", "Lokalen är en förutsättning: ”hade vi inte kunnat börja”.", "1.1.1"],
  ["judgement", "Vi bedömer att skolan bör vara med från början."],
  ["recommendation", "Öppna lokaler efter skoltid.", "", "Nämnden"],
);
const refusalOf = (asked: Promise<unknown>) =>
  asked.then(
    () => "done",
    (error: unknown) => (error instanceof Refusal ? error.code : Promise.reject(error)),
  );

/** A call with two projects, one of them interviewed. */
async function anAnalysis() {
  const table = inMemoryTable();
  await publishCall(table, theCall);
  const [id, other] = [await aProject(table), await aProject(table)];
  const analysis = analysisOf(table);
  await analysis.write(id);
  await analysis.mark(id, 1, "Utan en egen lokal hade vi inte kunnat börja.", "p-condition");
  return { table, id, other, analysis };
}
const noNames = { "p-no-names": "yes" };

test("a text is published when its quotes stand, another has read it, and it says why not all projects are in it", async () => {
  const { table, analysis } = await anAnalysis();
  await analysis.draft(0, quoted);
  expect(await refusalOf(analysis.publish(1, noNames))).toBe("analysis-unread");
  await analysis.pass(1, "second");
  expect((await analysis.publish(1, noNames)).wrong?.[0]).toEqual({
    field: "p-reason",
    text: "Bara ett av två projekt är intervjuade: skriv varför, så står det i analysen.",
  });
  expect((await analysis.publish(1, { "p-reason": "Projektet hade slutat." })).wrong?.[0]?.field).toBe("p-no-names");
  await analysis.publish(1, { ...noNames, "p-reason": "Projektet hade slutat." });
  const auditor = aVisitor(synthesisRoutes({ table }), () => now, await staffCookie(now, "auditor"));
  const { body } = await auditor.see(`/handlaggning/utlysningar/${theCall.callId}/analys/publicerad`);
  expect(body).toContain("Analysen bygger på intervjuer med ett av två projekt.");
  expect(body).toContain("Projektet hade slutat.");
  expect(body).toContain("[1.1.1]");
  expect(body).toContain("Nämnden: Öppna lokaler efter skoltid.");
});

test("a finding without a passage, a quote that does not stand, and a place that is none keep a text from being checked", async () => {
  const { table, analysis } = await anAnalysis();
  await analysis.draft(
    0,
    someSentences(
      ["finding", "Många projekt saknade lokal.", "1.1.1"],
      ["finding", "De saknade tid."],
      ["finding", "De sade ”vi hade tid”.", "1.1.1, 7.1.1, se bilaga"],
      ["recommendation", "Gör om."],
    ),
  );
  const officer = aVisitor(synthesisRoutes({ table }), () => now, await staffCookie(now, "officer"));
  const { body } = await officer.see(`/handlaggning/utlysningar/${theCall.callId}/analys/text`);
  for (const words of [
    "”Många” säger inte hur många. Den hänvisar till ett av ett projekt.",
    "Mening 2: en iakttagelse hänvisar till minst en passage",
    "Mening 3: det finns ingen passage 7.1.1.",
    "Mening 3: ”vi hade tid” står inte så",
    "Mening 3: ”bilaga” är inget ställe",
    "Mening 4: skriv till vem rekommendationen är.",
  ])
    expect(body).toContain(words);
  expect(await refusalOf(analysis.pass(1, "second"))).toBe("analysis-unfinished");
});

test("who wrote a text does not pass it; a changed text is checked anew, and what two write is merged", async () => {
  const { table, analysis } = await anAnalysis();
  await analysis.draft(0, quoted);
  await analysis.draft(
    1,
    { ...quoted, "p-sentences.r2.p-text": "Skolan bör vara med." },
    { by: colleague("Kollegan") },
  );
  expect(await refusalOf(analysis.pass(2, "second"))).toBe("one-person-one-duty");
  await analysis.pass(2, "second", colleague("Tredje"));
  const saved = await analysis.draft(1, { ...quoted, "p-sentences.r3.p-text": "Öppna dem." });
  expect(saved).toMatchObject({ clashes: [], version: 3 });
  const written = await readWritten(table, analysis.callId);
  expect(written?.typed).toMatchObject({
    "p-sentences.r2.p-text": "Skolan bör vara med.",
    "p-sentences.r3.p-text": "Öppna dem.",
  });
  expect(written?.passed).toEqual([]);
  expect(await refusalOf(analysis.pass(2, "second", colleague("Tredje")))).toBe("stale-version");
});

test("a draft by a language model passes three duties by three persons", async () => {
  const { analysis, table } = await anAnalysis();
  const file = {
    format: "analysis-draft/1",
    by: "En språkmodell",
    sentences: [{ kind: "finding", text: "Lokalen avgör.", places: ["1.1.1"] }],
  };
  const read = readDraft(JSON.stringify(file));
  if ("fault" in read) throw new Error("the file is whole");
  await analysis.draft(0, read.typed, { draftOf: read.by });
  const [one, two, three] = [colleague("Ett"), colleague("Två"), colleague("Tre")];
  expect(await refusalOf(analysis.pass(1, "second", one))).toBe("not-found");
  await analysis.pass(1, "expert", one);
  expect(await refusalOf(analysis.pass(1, "core", one))).toBe("one-person-one-duty");
  await analysis.pass(1, "core", two);
  expect(await refusalOf(analysis.publish(1, noNames))).toBe("analysis-unread");
  await analysis.pass(1, "support", three);
  await analysis.publish(1, { ...noNames, "p-reason": "Hann inte." });
  expect(await readEdition(table, analysis.callId)).toMatchObject({ number: 1, origin: { of: "En språkmodell" } });
});

test("a file that is no draft says where it is wrong", () => {
  expect(readDraft("{")).toEqual({ fault: "not-json" });
  expect(readDraft('{"format":"analysis-draft/1","by":"x","sentences":[{"kind":"guess","text":"x"}]}')).toEqual({
    fault: { at: "sentences.0.kind" },
  });
});

test("consent withdrawn after publishing is said on the edition, and keeps the text from being published again", async () => {
  const { analysis, id, table } = await anAnalysis();
  await analysis.draft(0, quoted);
  await analysis.pass(1, "second");
  await analysis.publish(1, { ...noNames, "p-reason": "Hann inte." });
  await analysis.withdraw(id, 1);
  const officer = aVisitor(synthesisRoutes({ table }), () => now, await staffCookie(now, "officer"));
  const here = `/handlaggning/utlysningar/${theCall.callId}/analys`;
  expect((await officer.see(`${here}/publicerad`)).body).toContain("Samtycket till 1.1.1 har tagits tillbaka");
  expect((await officer.see(`${here}/text`)).body).toContain("samtycket till 1.1.1 är återtaget");
  expect(await refusalOf(analysis.publish(1, { ...noNames, "p-reason": "Hann inte." }))).toBe("analysis-unfinished");
});
