import { expect, test } from "vitest";
import { aContent, aCost, submitted } from "../../test/builders/a-claim.ts";
import { theCall } from "../../test/builders/a-pilot.ts";
import { aProject } from "../../test/builders/a-project.ts";
import { aVisitor, holderCookie, identity, staffCookie } from "../../test/builders/a-visitor.ts";
import { inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { readPilot } from "../pilot/pilot.ts";
import { instant } from "../vocabulary/instant.ts";
import { holderRoutes } from "./holder.routes.ts";
import { examinationRoutes } from "./officer/examination.routes.ts";

const march = instant("2027-03-05T09:00:00Z");
const clock = () => march;

test("a state authority's officer says why the holder was not heard on the page of the button, and nothing typed is lost", async () => {
  const table = inMemoryTable();
  const id = await aProject(table, { call: { ...theCall, appeal: { kind: "administrative-appeal" } } });
  await submitted(table, id, [aContent([aCost("travel", 30_000)])]);
  const needs = { table, identity, clock };
  const officer = aVisitor(examinationRoutes(needs), clock, await staffCookie(march, "officer"));
  const holder = aVisitor(holderRoutes(needs), clock, await holderCookie(march, id));
  const desk = `/handlaggning/${id}/rapporter/1`;

  const page = await officer.see(`${desk}/rader`);
  const cut = { "lines.1.amount": "100", "lines.1.reason": "not-proven", "lines.1.note": "Kvitto saknas" };
  const check = await officer.send(`${desk}/rader`, { ...page.fields, ...cut });
  expect(check.body).toContain("Varför får mottagaren inte yttra sig först?");
  const refused = await officer.send(`${desk}/godkann`, { ...check.fields, "p-not-heard": "" });
  expect(refused.status).toBe(422);
  for (const said of ["Kvitto saknas", "Varför får mottagaren inte yttra sig först?", 'href="#p-not-heard"'])
    expect(refused.body).toContain(said);
  const reason = "Det är uppenbart att kvittot saknas.";
  const done = await officer.send(`${desk}/godkann`, { ...refused.fields, "p-not-heard": reason });
  expect(done.location).toBe(`${desk}?godkand=1`);
  expect((await readPilot(table, id)).decisions.at(-1)).toMatchObject({ outcome: "cut", notHeard: reason });
  // The holder's page has the decision among the documents.
  expect((await holder.see(`/projekt/${id}`)).body).toContain("Beslut om nedsättning");
});
