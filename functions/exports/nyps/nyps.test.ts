import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { aBatch, anAttestedPayment, aPayee, finance } from "../../../test/builders/a-payment.ts";
import { aProject } from "../../../test/builders/a-project.ts";
import { aVisitor, staffCookie } from "../../../test/builders/a-visitor.ts";
import { anAuthorityDocument } from "../../../test/builders/some-settings.ts";
import { type InMemoryTable, inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { readBatches } from "../../payments/batches/batch.store.ts";
import { markPayments } from "../../payments/batches/mark-payments.store.ts";
import { press } from "../../pilot/press.ts";
import { keys } from "../../platform/table/keys.ts";
import { NypsLayout } from "../../settings/nyps-layout.ts";
import { authorityPut } from "../../settings/settings.store.ts";
import { Nonce, newId, periodSubject } from "../../vocabulary/ids.ts";
import { instant, LocalDay, Month } from "../../vocabulary/instant.ts";
import { Refusal } from "../../vocabulary/refusal.ts";
import { readAllPeriods } from "../months/period.store.ts";
import { lastHandOvers, newestHandOver } from "../state-aid/hand-overs.store.ts";
import { handOverNyps } from "./hand-over-nyps.act.ts";
import { noNypsLayout, nypsMonthsGone } from "./nyps.refusals.ts";
import { nypsRoutes } from "./nyps.routes.ts";
import { nypsFile } from "./nyps-file.writer.ts";
import { nypsRows } from "./nyps-rows.store.ts";
import { waitingMonths } from "./waiting-months.ts";

const at = instant("2027-02-03T09:00:00Z");
const [november, january] = [Month.parse("2026-11"), Month.parse("2027-01")];
const layout = NypsLayout.parse({
  ...{ separator: ";", codePage: "utf-8-mark", header: true },
  columns: [
    { field: "text", text: "P12", heading: "Program" },
    ...["kind", "registration-number", "organisation-number", "decision-day", "section", "day"].map((field) => ({
      field,
    })),
    { field: "amount", heading: "Belopp (kr)" },
    ...["granted", "rate", "title"].map((field) => ({ field })),
  ],
});

const closedNow = (table: InMemoryTable, ...months: readonly Month[]) =>
  Promise.all(
    months.map((month) =>
      table.update({ table: "pilots", update: keys.period(month), set: { closingAt: at, closedAt: at } }),
    ),
  );

/** A project that was granted in November and paid in January, and a layout. */
async function someMoney(given: NypsLayout | undefined = layout) {
  const table = inMemoryTable();
  await table.transact(authorityPut({ ...anAuthorityDocument, ...(given ? { nyps: given } : {}) }, at));
  const id = await aProject(table);
  await aPayee(table, id);
  const paymentId = await anAttestedPayment(table, id);
  await aBatch(table, [{ applicationId: id, paymentId }]);
  const [batch] = (await readBatches(table)).batches;
  if (!batch) throw new Error("no batch");
  const paid = [{ paymentId, paidOn: LocalDay.parse("2027-01-18") }];
  await markPayments(table, { by: finance("f1"), at: instant("2027-01-19T12:00:00Z"), command: { batch, paid } });
  return { table, id };
}

const handOver = (table: InMemoryTable, through: Month, who = "f1") =>
  press(table, handOverNyps, {
    ...{ subject: periodSubject(through), by: finance(who), at, nonce: newId(Nonce) },
    command: { through, language: "sv" as const },
  });
const refusedAs = (why: unknown) => expect.objectContaining({ why });

test("decisions and payments of closed months are handed over by the map, and the file is the same for ever", async () => {
  const { table } = await someMoney();
  await closedNow(table, november, january);
  expect(await handOver(table, january)).toEqual({ number: 1 });
  const handed = await newestHandOver(table, "nyps");
  expect(handed).toMatchObject({ lines: 2, months: { from: november, through: january }, by: { name: "Ekonom f1" } });
  const ekonom = aVisitor(nypsRoutes({ table }), () => at, await staffCookie(at, "finance"));
  const { body } = await ekonom.see("/ekonomi/nyps/overlamning/1/fil");
  const file = Buffer.from(body, "base64");
  expect(createHash("sha256").update(file).digest("hex")).toBe(handed?.sha256);
  expect(file.toString("utf8").replaceAll("\u00a0", " ")).toBe(
    "\u{feff}Program;Slag;Diarienummer;Organisationsnummer;Beslutsdag;Paragraf;Dag;Belopp (kr);Beviljat;Andel;Projekt\r\n" +
      "P12;Beviljat bidrag;26RS10970;212000-0357;2026-11-20;§ 2;2026-11-21;800609,00;800609,00;27,6 %;Vändpunkten\r\n" +
      "P12;Utbetalning;26RS10970;212000-0357;2026-11-20;§ 2;2027-01-18;276,00;800609,00;27,6 %;Vändpunkten\r\n",
  );
});

test("each hand-over goes on where the one before ended, takes closed months alone, and no month twice", async () => {
  const { table } = await someMoney();
  await closedNow(table, november);
  const waiting = async () => waitingMonths(await readAllPeriods(table), await newestHandOver(table, "nyps"));
  expect(await waiting()).toEqual([november]);
  await expect(handOver(table, january)).rejects.toEqual(refusedAs(nypsMonthsGone));
  expect(await handOver(table, november)).toEqual({ number: 1 });
  await expect(handOver(table, november)).rejects.toEqual(refusedAs(nypsMonthsGone));
  expect(await waiting()).toEqual([]);
  await closedNow(table, january);
  expect(await handOver(table, january)).toEqual({ number: 2 });
  const [second, first] = await lastHandOvers(table, "nyps");
  expect([first?.lines, second?.lines, second?.months]).toEqual([1, 1, { from: january, through: january }]);
});

test("twenty who hand over in one instant do it once", async () => {
  const { table } = await someMoney();
  await closedNow(table, november, january);
  const all = await Promise.allSettled(Array.from({ length: 20 }, (_, i) => handOver(table, january, `f${i}`)));
  expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const one of all) if (one.status === "rejected") expect(one.reason).toBeInstanceOf(Refusal);
  expect(await lastHandOvers(table, "nyps")).toHaveLength(1);
});

test("without columns in the settings nothing is handed over, and the page says what to do", async () => {
  const { table } = await someMoney(undefined);
  await closedNow(table, november);
  await table.transact(authorityPut({ ...anAuthorityDocument, version: 2 }, at));
  await expect(handOver(table, november)).rejects.toEqual(refusedAs(noNypsLayout));
});

test("finance hands over on the page; a month that does not wait is said at the field", async () => {
  const { table } = await someMoney();
  await closedNow(table, november);
  const ekonom = aVisitor(nypsRoutes({ table }), () => at, await staffCookie(at, "finance"));
  const page = await ekonom.see("/ekonomi/nyps");
  expect(page.body).toContain("november 2026");
  const wrong = await ekonom.send("/ekonomi/nyps", { ...page.fields, through: "2027-01" });
  expect([wrong.status, wrong.body]).toEqual([422, expect.stringContaining("Välj till och med vilken månad")]);
  const done = await ekonom.send("/ekonomi/nyps", { ...page.fields, through: "2026-11" });
  expect((await ekonom.see(done.location)).body).toContain("Överlämningen är gjord.");
  expect((await ekonom.see("/ekonomi/nyps")).body).toContain("Ingen stängd månad väntar");
});

test("another sign between columns, another character set and no headings; no text is taken for a formula or parts a row", async () => {
  const { table } = await someMoney();
  const rows = await nypsRows(table, { from: november, through: november }, at);
  const [row] = rows;
  if (!row) throw new Error("no row");
  const odd = { ...row, title: '=1|"ö"–ł' };
  const written = (given: Partial<NypsLayout>) => {
    const columns = [{ field: "title" as const }, { field: "amount" as const }];
    return Buffer.from(nypsFile({ ...layout, header: false, columns, ...given }, [odd], "sv"));
  };
  expect(written({ separator: "|", codePage: "utf-8" }).toString("utf8")).toBe(`"'=1|""ö""–ł"|800609,00\r\n`);
  expect(written({ separator: ",", codePage: "utf-8" }).toString("utf8")).toBe(`"'=1|""ö""–ł","800609,00"\r\n`);
  expect(written({ separator: "tab", codePage: "iso-8859-1" }).toString("latin1")).toBe(`"'=1|""ö""??"\t800609,00\r\n`);
});

test("a column of an unknown field is no layout", () => {
  const unknown = NypsLayout.safeParse({ ...layout, columns: [{ field: "personnummer" }] });
  expect(unknown.error?.issues).toMatchObject([{ path: ["columns", 0, "field"] }]);
  expect(NypsLayout.safeParse({ ...layout, columns: [] }).success).toBe(false);
});
