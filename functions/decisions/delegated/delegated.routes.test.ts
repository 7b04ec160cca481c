import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { aRejection, typedDecision } from "../../../test/builders/a-decision.ts";
import { aPilot } from "../../../test/builders/a-pilot.ts";
import { aVisitor, staffCookie } from "../../../test/builders/a-visitor.ts";
import { countedTable } from "../../../test/fakes/counted-table.ts";
import { type InMemoryTable, inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { press } from "../../pilot/press.ts";
import type { Role } from "../../platform/sign-in/session.ts";
import { keys } from "../../platform/table/keys.ts";
import { type ApplicationId, Nonce, newId, pilotSubject } from "../../vocabulary/ids.ts";
import { instant, LocalDay } from "../../vocabulary/instant.ts";
import { appealRoutes } from "../appeals/appeals.routes.ts";
import { delegatedPath } from "../paths.ts";
import { recordDecision } from "../record-decision.act.ts";
import { saveDecision } from "../save-decision.act.ts";
import { delegatedRoutes } from "./delegated.routes.ts";

const now = instant("2026-11-25T12:00:00Z");

async function aDelegatedRejection(table: InMemoryTable, day: string): Promise<ApplicationId> {
  const id = await aPilot(table);
  const delegated = { "p-by": "p-delegate", "p-mandate": "Punkt 4.2", "p-paragraph": "D 14" };
  const typed = { ...typedDecision({ ...aRejection, day: LocalDay.parse(day) }), ...delegated };
  const by = { kind: "decider", id: "d", name: "Beslutsfattaren" } as const;
  const of = { subject: pilotSubject(id), by, at: now };
  const { version } = await press(table, saveDecision, { ...of, command: { typed, version: 0 } });
  const command = { version, language: "sv" } as const;
  expect(await press(table, recordDecision, { ...of, nonce: newId(Nonce), command })).toEqual({});
  return id;
}

const reader = async (table: Pick<InMemoryTable, "query">, role: Role = "auditor") =>
  aVisitor(delegatedRoutes({ table }), () => now, await staffCookie(now, role));

test("the last month is shown when no days are asked for; a day outside is not, and can be asked for", async () => {
  const table = inMemoryTable();
  const recent = await aDelegatedRejection(table, "2026-11-22");
  const visitor = await reader(table);
  const { body } = await visitor.see(delegatedPath);
  for (const said of ["Vändpunkten", "D 14", "Punkt 4.2", "Beslutsfattaren", `/handlaggning/${recent}/beslut/nr/1`])
    expect(body).toContain(said);
  expect((await visitor.see(`${delegatedPath}?fran=2026-11-23&till=2026-11-25`)).body).not.toContain("Punkt 4.2");
  expect((await visitor.see(`${delegatedPath}?fran=2026-11-22&till=2026-11-22`)).body).toContain("Punkt 4.2");
});

test("days that cannot be read come back with what is wrong, and the last month is shown", async () => {
  const table = inMemoryTable();
  await aDelegatedRejection(table, "2026-11-22");
  const visitor = await reader(table);
  for (const [query, said] of [
    ["fran=i%20g%C3%A5r", "Dagen går inte att läsa"],
    ["fran=2026-11-25&till=2026-11-01", "Första dagen ligger efter den sista"],
  ]) {
    const { status, body } = await visitor.see(`${delegatedPath}?${query}`);
    expect([status, body.includes(said ?? ""), body.includes("Punkt 4.2")]).toEqual([200, true, true]);
  }
  expect((await visitor.see(`${delegatedPath}?fran=i%20g%C3%A5r`)).body).toContain('value="i går"');
});

test("the file has a row for each decision, and only whom the list is for reads it", async () => {
  const table = inMemoryTable();
  await aDelegatedRejection(table, "2026-11-22");
  const { body } = await (await reader(table)).see(`${delegatedPath}/csv`);
  const file = Buffer.from(body, "base64").toString("utf8");
  const [row, ...others] = parse(file, { columns: true, delimiter: ";", bom: true }) as Record<string, string>[]; // as: rows of text
  expect(others).toEqual([]);
  expect(row).toMatchObject({ Beslutsdag: "2026-11-22", Delegationsbeslut: "D 14", Överklagande: "Inget" });
  expect((await (await reader(table, "finance")).see(delegatedPath)).status).toBe(403);
});

test("a page of many is one query, and goes on; too many for a file are said so", async () => {
  const table = inMemoryTable();
  const row = { v: 1, callId: "kraftsamling-piloter-2026", number: 1, day: "2026-11-20", section: "D", title: "Pilot" };
  const rest = { organisation: "Ort", outcome: "rejected", by: "Någon", mandate: "4.2" };
  const day = LocalDay.parse("2026-11-20");
  for (let n = 0; n < 2001; n++) {
    const id = String(n)
      .padStart(16, "a")
      .replaceAll(/\d/g, (digit) => "bcdefghjkm"[Number(digit)] ?? "b");
    const key = keys.delegated(day, id as ApplicationId, 1); // as: it is as long as one
    await table.transact([{ table: "pilots", put: { ...key, ...row, ...rest, applicationId: id } }]);
  }
  const { table: counted, calls } = countedTable(table);
  const visitor = await reader(counted);
  const { body } = await visitor.see(delegatedPath);
  expect(calls()).toBe(1);
  expect([body.match(/D<\/td>/g)?.length, body.includes("efter=")]).toEqual([50, true]);
  expect((await visitor.see(`${delegatedPath}/csv`)).status).toBe(409);
});

test("an appeal that is wrong comes back with what was typed, and a right one stands on the page with each step", async () => {
  const table = inMemoryTable();
  const id = await aDelegatedRejection(table, "2026-11-22");
  const visitor = aVisitor(appealRoutes({ table }), () => now, await staffCookie(now, "officer"));
  const address = `/handlaggning/${id}/beslut/nr/1/overklaganden`;
  const { fields } = await visitor.see(`${address}/0`);
  const typed = {
    ...{ "p-from": "Föreningen <Exempel>", "p-via": "p-here", "p-received": "2026-11-24", "p-timely": "p-in-time" },
    ...{ "p-due": "2026-12-01", "p-outcome": "p-none" },
  };
  const wrong = await visitor.send(`${address}/0`, { ...fields, ...typed, "p-received": "2026-11-30" });
  expect([wrong.status, wrong.body.includes("Föreningen &lt;Exempel>")]).toEqual([422, true]);
  expect(wrong.body).toContain("kan inte ligga i framtiden");
  const sent = await visitor.send(`${address}/0`, { ...fields, ...typed, nonce: newId(Nonce) });
  expect([sent.status, sent.location]).toEqual([303, address]);
  const { body } = await visitor.see(address);
  expect(body).toContain("Föreningen &lt;Exempel>");
  expect(body).toContain("Ska lämnas över");
  expect((await visitor.see(`${address}/9`)).status).toBe(404);
});
