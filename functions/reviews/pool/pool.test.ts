import { expect, test } from "vitest";
import { aPilot } from "../../../test/builders/a-pilot.ts";
import { aPooledPerson, aTypedPerson, onPooled } from "../../../test/builders/a-pool.ts";
import { reviewersOf, theDay } from "../../../test/builders/a-review.ts";
import { aVisitor, staffCookie } from "../../../test/builders/a-visitor.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { lastLogged } from "../../pilot/log.store.ts";
import { press } from "../../pilot/press.ts";
import { newId, PooledId, pooledSubject } from "../../vocabulary/ids.ts";
import { plusSeconds } from "../../vocabulary/instant.ts";
import { officerRoutes } from "../officer.routes.ts";
import { keepPooled } from "./keep-pooled.act.ts";
import { poolRoutes } from "./pool.routes.ts";
import { readPool, readPooledPerson } from "./pool.store.ts";

const kept = async (table: ReturnType<typeof inMemoryTable>, name: string, more = {}) =>
  press(table, keepPooled, onPooled(newId(PooledId), theDay, aTypedPerson(name, more)));
const names = async (table: ReturnType<typeof inMemoryTable>) => (await readPool(table)).people.map(({ name }) => name);

test("a person is kept once: the same address, other capitals or an alias of it is refused", async () => {
  const table = inMemoryTable();
  await aPooledPerson(table, "anna", theDay);
  for (const email of ["anna@example.org", "ANNA@Example.org", "anna+pilot@example.org"])
    expect((await kept(table, "bo", { "p-email": email })).wrong).toMatchObject([{ field: "p-email" }]);
  expect(await names(table)).toEqual(["Bedömaren anna"]);
});

test("a namesake is asked about, and kept with the reason", async () => {
  const table = inMemoryTable();
  await aPooledPerson(table, "anna", theDay);
  const second = { "p-name": "bedömaren  ANNA", "p-email": "a.andersson@example.org" };
  expect((await kept(table, "x", second)).wrong).toMatchObject([{ field: "p-same-name" }]);
  const id = newId(PooledId);
  const typed = aTypedPerson("x", { ...second, "p-same-name": "Hon arbetar i en annan region." });
  expect(await press(table, keepPooled, onPooled(id, theDay, typed))).toEqual({});
  expect((await names(table)).sort()).toEqual(["Bedömaren anna", "bedömaren ANNA"]);
  const [entry] = await lastLogged(table, pooledSubject(id));
  expect(entry).toMatchObject({
    action: "pooled.added",
    details: { sameName: "Hon arbetar i en annan region." },
  });
  expect(JSON.stringify(entry)).not.toContain("example.org");
});

test("a correction asks for the reason, keeps it in the history and leaves the address to others", async () => {
  const table = inMemoryTable();
  const anna = await aPooledPerson(table, "anna", theDay);
  const moved = aTypedPerson("anna", { "p-email": "anna.ny@example.org", "p-at-once": "2" });
  const corrected = (typed = {}) =>
    press(table, keepPooled, onPooled(anna, plusSeconds(theDay, 60), { ...moved, ...typed }, 1));
  expect((await corrected()).wrong).toMatchObject([{ field: "p-reason" }]);
  expect(await corrected({ "p-reason": "Ny arbetsgivare" })).toEqual({});
  expect(await readPooledPerson(table, anna)).toMatchObject({ email: "anna.ny@example.org", atOnce: 2, version: 2 });
  const [last] = await lastLogged(table, pooledSubject(anna));
  expect(last).toMatchObject({ action: "pooled.changed", details: { reason: "Ny arbetsgivare", addressed: true } });
  expect((await kept(table, "bo", { "p-email": "anna@example.org" })).wrong).toBeUndefined();
  await expect(corrected({ "p-reason": "En gång till" })).rejects.toMatchObject({ code: "stale-version" });
});

test("of two who take an address at once one is refused", async () => {
  const table = inMemoryTable();
  const both = await Promise.all(["bo", "cilla"].map((name) => kept(table, name, { "p-email": "samma@example.org" })));
  expect(both.filter(({ wrong }) => wrong === undefined)).toHaveLength(1);
});

test("the officer's pages: a new person, what was typed wrongly stays, a second press adds nobody", async () => {
  const table = inMemoryTable();
  const officer = aVisitor(poolRoutes({ table }), () => theDay, await staffCookie(theDay, "officer"));
  const { fields, body } = await officer.see("/handlaggning/bedomare/ny");
  expect(body).toContain("Uppdrag samtidigt");
  const typed = { ...fields, ...aTypedPerson("anna"), "p-at-once": "många" } as Record<string, string>;
  const wrong = await officer.send("/handlaggning/bedomare/ny", typed);
  expect([wrong.status, wrong.body.includes("många"), wrong.body.includes("anna@example.org")]).toEqual([
    ...[422, true, true],
  ]);
  for (let times = 0; times < 2; times++)
    expect(await officer.send("/handlaggning/bedomare/ny", { ...typed, "p-at-once": "3" })).toMatchObject({
      ...{ status: 303, location: "/handlaggning/bedomare?klart=ny" },
    });
  const list = await officer.see("/handlaggning/bedomare?klart=ny");
  expect(list.body.match(/Bedömaren anna/g)).toHaveLength(1);
});

test("a reviewer is chosen from the pool; one written down anew can be kept, filled in from the review", async () => {
  const table = inMemoryTable();
  const id = await aPilot(table, { stage: "submitted" });
  const anna = await aPooledPerson(table, "anna", theDay, { "p-organisation": "Region Exempel" });
  await aPooledPerson(table, "bo", theDay, { "p-active": "no" });
  const cookie = await staffCookie(theDay, "officer");
  const officer = aVisitor([...officerRoutes({ table }), ...poolRoutes({ table })], () => theDay, cookie);
  const list = `/handlaggning/${id}/bedomare`;
  const page = await officer.see(list);
  expect([page.body.includes("Bedömaren anna, Region Exempel"), page.body.includes("Bedömaren bo")]).toEqual([
    true,
    false,
  ]);
  const none = await officer.send(list, { ...page.fields, "p-deadline": "2026-11-23" });
  expect([none.status, none.body.includes('href="#p-pooled"')]).toEqual([422, true]);
  const chosen = { "p-pooled": `p-of-${anna}`, "p-deadline": "2026-11-23" };
  expect((await officer.send(list, { ...page.fields, ...chosen })).location).toBe(`${list}?klart=utsedd`);
  const people = reviewersOf(table, id);
  expect((await people.now()).reviews[0]?.reviewer).toMatchObject({ email: "anna@example.org", language: "sv" });

  // Asked already, she is not in the list any more.
  expect((await officer.see(list)).body).not.toContain("Bedömaren anna, Region Exempel");
  const other = { "p-name": "Dag Ny", "p-email": "dag@example.org", "p-language": "p-en", "p-deadline": "2026-11-23" };
  const anew = await officer.send(list, { ...(await officer.see(list)).fields, "p-pooled": "p-other", ...other });
  const offered = (await officer.see(anew.location)).body;
  const [, keep = ""] = /href="(\/handlaggning\/bedomare\/ny\?fran=[^"]+)"/.exec(offered) ?? [];
  const form = (await officer.see(keep)).body;
  expect([form.includes('value="Dag Ny"'), form.includes('value="dag@example.org"')]).toEqual([true, true]);
});
