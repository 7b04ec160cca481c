import { expect, test } from "vitest";
import { aProject } from "../../../test/builders/a-project.ts";
import { aVisitor, holderCookie, identity, staffCookie } from "../../../test/builders/a-visitor.ts";
import { amendedAt, moreTime, typedAmendment } from "../../../test/builders/an-amendment.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { holderRoutes } from "../../reporting/holder.routes.ts";
import { Nonce, newId } from "../../vocabulary/ids.ts";
import { decisionRoutes } from "../decision.routes.ts";
import { amendmentRoutes } from "./amendments.routes.ts";
import { askAmendmentRoutes } from "./ask-amendment.routes.ts";

const fieldsOf = (typed: typeof moreTime) => typed as Record<string, string | string[]>; // as: a form has texts and lists

test("a holder is led from the project to the form, a wrong day comes back with what was typed, and the answer is read", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  const clock = () => amendedAt;
  const routes = [...askAmendmentRoutes({ table }), ...holderRoutes({ table, identity })];
  const holder = aVisitor(routes, clock, await holderCookie(amendedAt, id));
  const here = `/projekt/${id}/andring`;
  expect((await holder.see(`/projekt/${id}`)).body).toContain(here);
  const { fields, body } = await holder.see(here);
  expect(body).toContain("30 november 2028");
  const saved = await holder.send(here, { ...fields, ...fieldsOf(moreTime), "p-why": "<Sjuk>", action: "save" });
  expect([saved.status, saved.location]).toEqual([303, `${here}?sparad=1`]);
  const again = await holder.see(here);
  expect(again.body).toContain("&lt;Sjuk>");
  const wrong = { ...again.fields, ...fieldsOf(moreTime), "p-end-day": "2027-01-01", action: "send" };
  const refused = await holder.send(here, wrong);
  expect([refused.status, refused.body.includes("har redan varit")]).toEqual([422, true]);
  expect(refused.body).toContain("Rekryteringen tog längre tid");
  const sent = await holder.send(here, { ...wrong, "p-end-day": "2028-12-31", nonce: newId(Nonce) });
  expect([sent.status, sent.location]).toEqual([303, `${here}?skickad=1`]);

  const desk = [...amendmentRoutes({ table }), ...decisionRoutes({ table })];
  const officer = aVisitor(desk, clock, await staffCookie(amendedAt, "officer"));
  const address = `/handlaggning/${id}/andringar`;
  const asked = await officer.see(address);
  expect(asked.body).toContain("Rekryteringen tog längre tid");
  expect((await officer.send(address, { ...asked.fields, request: "1" })).location).toBe(`/handlaggning/${id}/beslut`);
  const form = await officer.see(`/handlaggning/${id}/beslut`);
  expect(form.body).toContain("mottagarens begäran 1");
  // The page has several forms; this one's version is the draft's.
  const version = String((await readPilot(table, id)).decisionDraft?.version);
  const typed = { ...fieldsOf(typedAmendment()), version };
  const review = await officer.send(`/handlaggning/${id}/beslut`, { ...form.fields, ...typed, action: "review" });
  expect(review.location).toBe(`/handlaggning/${id}/beslut/granska`);
  const read = await officer.see(review.location);
  expect(read.body).toContain("Från 30 november 2028 till 31 december 2028");
  const recorded = await officer.send(`/handlaggning/${id}/beslut/bekrafta`, read.fields);
  expect(recorded.status).toBe(303);
  expect((await readPilot(table, id)).grant.endDay).toBe("2028-12-31");
  const project = await holder.see(`/projekt/${id}`);
  expect(project.body).toContain("Var till och med 30 november 2028. Ändrat genom beslut 2");
});
