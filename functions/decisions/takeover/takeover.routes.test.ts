import { expect, test } from "vitest";
import { aProject } from "../../../test/builders/a-project.ts";
import { newNumber, takenOverAt, typedTakeover } from "../../../test/builders/a-takeover.ts";
import { aVisitor, holderCookie, identity, staffCookie } from "../../../test/builders/a-visitor.ts";
import { amendedAt, typedAmendment } from "../../../test/builders/an-amendment.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { mintLink } from "../../platform/links/links.ts";
import { holderRoutes } from "../../reporting/holder.routes.ts";
import { Nonce, newId, pilotSubject } from "../../vocabulary/ids.ts";
import { plusDays } from "../../vocabulary/instant.ts";
import { decisionRoutes } from "../decision.routes.ts";
import { askTakeoverRoutes } from "./ask-takeover.routes.ts";
import { takeoverRoutes } from "./takeover.routes.ts";

const fieldsOf = (typed: ReturnType<typeof typedTakeover>) => typed as Record<string, string | string[]>; // as: a form has texts and lists

test("from the holder's page to the new holder's link, the decision and the day: each sees what is theirs", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  let now = amendedAt;
  const clock = () => now;
  const routes = [...askTakeoverRoutes({ table, identity }), ...holderRoutes({ table, identity })];
  const holder = aVisitor(routes, clock, await holderCookie(amendedAt, id));
  const here = `/projekt/${id}/overtagande`;
  expect((await holder.see(`/projekt/${id}`)).body).toContain(here);
  const { fields } = await holder.see(here);
  const wrong = await holder.send(here, {
    ...fields,
    ...fieldsOf(typedTakeover({ "p-from": "2027-05-02", "p-why": "<Fusion>" })),
  });
  expect([wrong.status, wrong.body.includes("&lt;Fusion>"), wrong.body.includes("första dagen i en månad")]).toEqual([
    422,
    true,
    true,
  ]);
  const sent = await holder.send(here, { ...fields, ...fieldsOf(typedTakeover()), nonce: newId(Nonce) });
  expect([sent.status, sent.location]).toEqual([303, `${here}?skickad=1`]);
  expect((await holder.see(here)).body).toContain("Väntar på svar");

  const link = { purpose: "takeover", subject: "takeover-1", generation: 1, expiresAt: plusDays(now, 300) } as const;
  const { path, write } = mintLink(pilotSubject(id), link);
  await table.transact([write]);
  const stranger = aVisitor(routes, clock, "");
  expect((await stranger.see(path)).body).toContain("Ta ställning");
  const session = { kind: "holder", applicationId: id, subject: "takeover-1", generation: 1 } as const;
  const cookie = (await identity.opened(session, `/projekt/${id}`, now)).split(";")[0] ?? "";
  const party = aVisitor(routes, clock, cookie);
  const offered = await party.see(here);
  expect(offered.body).toContain("Det här tar ni över");
  // The offer's link opens nothing else of the project.
  expect((await party.see(`/projekt/${id}`)).status).toBe(410);
  const yes = { ...offered.fields, "p-answer": "p-yes", "p-others": "p-end" };
  expect((await party.send(here, { ...offered.fields, nonce: newId(Nonce) })).status).toBe(422);
  expect((await party.send(here, { ...yes, nonce: newId(Nonce) })).status).toBe(303);
  expect((await party.see(here)).body).toContain("Ni har sagt ja");

  const desk = [...takeoverRoutes({ table }), ...decisionRoutes({ table })];
  const officer = aVisitor(desk, clock, await staffCookie(amendedAt, "officer"));
  const address = `/handlaggning/${id}/overtagande`;
  const asked = await officer.see(address);
  expect(asked.body).toContain(newNumber);
  const begun = await officer.send(`${address}/beslut`, asked.fields);
  expect(begun.location).toBe(`/handlaggning/${id}/beslut`);
  const form = await officer.see(begun.location);
  expect([form.body.includes("Vem som är mottagare"), form.body.includes("p-aid-sector")]).toEqual([true, false]);
  const version = String((await readPilot(table, id)).decisionDraft?.version);
  const none = Object.fromEntries(["period", "start", "budget", "costs", "aim"].map((part) => [`p-${part}`, "p-none"]));
  const typed = { ...fieldsOf(typedAmendment()), ...none, "p-holder": "p-granted", version };
  const review = await officer.send(begun.location, { ...form.fields, ...typed, action: "review" });
  expect(review.location).toBe(`/handlaggning/${id}/beslut/granska`);
  const read = await officer.see(review.location);
  expect(read.body).toContain("till Exempelföreningen");
  expect((await officer.send(`/handlaggning/${id}/beslut/bekrafta`, read.fields)).status).toBe(303);
  expect((await party.see(here)).body).toContain("till Exempelföreningen");
  expect((await officer.see(address)).body).toContain("kan genomföras från");

  now = takenOverAt;
  const later = aVisitor(desk, clock, await staffCookie(takenOverAt, "officer"));
  const ready = await later.see(address);
  const version2 = String((await readPilot(table, id)).takeovers[0]?.version);
  expect((await later.send(`${address}/genomfor`, { ...ready.fields, version: version2 })).status).toBe(303);
  expect((await later.see(address)).body).toContain("Genomfört");
  // The old holder's session has ended with its links.
  expect((await holder.see(here)).status).toBeGreaterThanOrEqual(400);
});
