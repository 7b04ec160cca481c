import { describe, expect, test } from "vitest";
import { aBatch, aDuePayment, anAttestedPayment, aPayee } from "../../../test/builders/a-payment.ts";
import { aProject } from "../../../test/builders/a-project.ts";
import { aVisitor, holderCookie, identity } from "../../../test/builders/a-visitor.ts";
import { anAuthorityDocument } from "../../../test/builders/some-settings.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { authorityPut } from "../../settings/settings.store.ts";
import { type Instant, instant } from "../../vocabulary/instant.ts";
import { holderRoutes } from "../holder.routes.ts";
import { budgetRoutes } from "./budget.routes.ts";
import { nextSteps } from "./next-steps.ts";

// A project from December 2026 to November 2028, with a report each third month.
async function aHolder(now: Instant, table = inMemoryTable()) {
  const id = await aProject(table);
  const routes = [...holderRoutes({ table, identity }), ...budgetRoutes({ table })];
  const holder = aVisitor(routes, () => now, await holderCookie(now, id));
  const steps = async () => {
    const { yours, ours, quiet } = nextSteps(await readPilot(table, id), now);
    return [
      ...yours.map(({ what, by }) => `yours ${what} ${by ?? ""}`.trim()),
      ...ours.map(({ what }) => `ours ${what}`),
      quiet,
    ].filter(Boolean);
  };
  const page = async () => (await holder.see(`/projekt/${id}`)).body.replaceAll("\u00a0", " ");
  return { table, id, holder, steps, page };
}
const stored = { v: 2, number: 1, version: 1, typed: {} } as const;
const told = { form: { id: "p-report", version: 1 }, answers: {} };
const content = { from: "2026-12", through: "2027-02", final: false, vat: "net", costs: [], ...told };
const april = instant("2027-04-05T09:00:00Z");

describe("what is expected next, and who holds the ball", () => {
  test("before the start it says when that is, that nothing is to be reported, and all days that come", async () => {
    const { page, steps } = await aHolder(instant("2026-11-25T09:00:00Z"));
    expect(await steps()).toEqual(["yours payee", "not-begun"]);
    const body = await page();
    for (const text of [
      "Projektet börjar 1 december 2026.",
      "Slutrapport, september – november 2028",
      "Senast 28 mars 2027",
    ])
      expect(body).toContain(text);
    expect(body).not.toContain("Börja på en rapport");
  });

  test("a late report is said to be late, with its day, and with the way to more time", async () => {
    const { id, page, steps } = await aHolder(april);
    expect(await steps()).toEqual(["yours report 2027-03-28", "yours payee"]);
    const body = await page();
    expect(body).toContain("Sista dag var 28 mars 2027.");
    expect(body).toContain(`/projekt/${id}/mer-tid/1`);
  });

  test("a report that is in is with the authority, and the next one with the holder, when it comes", async () => {
    const { table, id, steps, page } = await aHolder(april);
    const at = instant("2027-04-02T09:00:00Z");
    const report = { ...stored, status: "submitted", content, begunAt: at, submittedAt: at, changedAt: at };
    await table.transact([{ table: "pilots", put: { ...keys.report(id, 1), ...report } }]);
    await aPayee(table, id);
    expect(await steps()).toEqual(["yours report 2027-06-30", "ours examine"]);
    const body = await page();
    expect(body).toContain("Vi granskar rapport 1");
    expect(body).toContain("Sedan 2 april 2027.");
    const returned = { at, by: "Handläggaren", comment: "Förklara resorna." };
    await table.transact([{ table: "pilots", update: keys.report(id, 1), set: { status: "returned", returned } }]);
    expect(await steps()).toEqual(["yours complete 2027-03-28"]);
  });

  test("after the final report nothing is to be done, and the evaluation is with the authority", async () => {
    const { table, id, steps, page } = await aHolder(april);
    await aPayee(table, id);
    await table.transact([
      { table: "pilots", update: keys.case(id), set: { stage: "reported" } },
      { table: "pilots", update: keys.grant(id), set: { ended: true } },
    ]);
    expect(await steps()).toEqual(["ours evaluate", "over"]);
    expect(await page()).toContain("Ni behöver inte göra något just nu.");
  });
});

test("money that waits is never nothing left: each payment says how far it has come, and on which days (A16)", async () => {
  const { table, id, page, steps } = await aHolder(april);
  await aPayee(table, id);
  await aDuePayment(table, id, { amount: 1_554_148 });
  expect(await steps()).toEqual(["yours report 2027-03-28", "ours pay"]);
  const body = await page();
  expect(body).toContain("15 541,48 kr är på väg till er");
  expect(body).toMatch(/Kvar att betala ut<\/dt>/);
  expect(body).toContain("Av det väntar på utbetalning");
  expect(body).toContain("beslutad 15 januari 2027");
  const paymentId = await anAttestedPayment(table, id, { amount: 10_000 });
  expect(await page()).toContain("beslutad 15 januari 2027 · attesterad 15 januari 2027");
  await aBatch(table, [{ applicationId: id, paymentId }]);
  expect(await page()).toContain("skickad till banken 15 januari 2027");
});

test("the budget is a page and a file: each kind of cost by year, what is reported and left, the grant by year", async () => {
  const table = inMemoryTable();
  const { id, holder } = await aHolder(april, table);
  await table.transact(authorityPut(anAuthorityDocument, april)).catch(() => undefined);
  const { body, status } = await holder.see(`/projekt/${id}/budget`);
  expect(status).toBe(200);
  for (const text of ["2 001 540", "1 381 523", "2 900 757", "800 609", "Redovisat", "Kvar"])
    expect(body.replaceAll("\u00a0", " ")).toContain(text);
  const file = await holder.see(`/projekt/${id}/budget/pdf`);
  expect([
    file.status,
    Buffer.from(file.body, "base64").toString("latin1").startsWith("%PDF") || file.body.startsWith("%PDF"),
  ]).toEqual([200, true]);
});
