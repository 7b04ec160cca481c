import fc from "fast-check";
import { expect, test } from "vitest";
import { aContent, aCost, aReport, submitted } from "../../../test/builders/a-claim.ts";
import {
  aCallBack,
  aDuePayment,
  aPaidPayment,
  aPayee,
  attest,
  otherBankgiro,
} from "../../../test/builders/a-payment.ts";
import { moved, theCall } from "../../../test/builders/a-pilot.ts";
import { aProject } from "../../../test/builders/a-project.ts";
import {
  answer,
  carryOut,
  decideTakeover,
  newNumber,
  offer,
  takenOver,
  takenOverAt,
} from "../../../test/builders/a-takeover.ts";
import { amendedAt } from "../../../test/builders/an-amendment.ts";
import { anAidCase, enterRate, handOver, theirNumber } from "../../../test/builders/some-aid.ts";
import { aGrantWithTerms } from "../../../test/builders/some-terms.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { publishCall } from "../../calls/publish-call.store.ts";
import { openWork } from "../../casework/open-work.ts";
import { sayReturned } from "../../payments/returned/say-returned.act.ts";
import { grantedTo } from "../../pilot/de-minimis/undertaking.store.ts";
import { monthsOfHolder } from "../../pilot/items/takeover.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import { keys } from "../../platform/table/keys.ts";
import { boundsOf, readReport } from "../../reporting/read-report.ts";
import { ApplicationId, newId, PaymentId, pilotSubject } from "../../vocabulary/ids.ts";
import { dayOf, instant, Month } from "../../vocabulary/instant.ts";
import { sumOre } from "../../vocabulary/ore.ts";

const paidAt = instant("2027-03-20T12:00:00Z");

test("where money goes is asked for anew, and the new number is checked by a call before anything is attested", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  await aPayee(table, id);
  await aPaidPayment(table, id, paidAt, 25_000);
  await takenOver(table, id);
  const after = await readPilot(table, id);
  expect(after.payee?.current).toBeUndefined();
  expect(after.payee).toMatchObject({ organisation: "Exempelföreningen", past: [{ outcome: "replaced" }] });
  expect(after.payments.map(({ organisation, status }) => [organisation, status])).toEqual([
    [expect.not.stringContaining("Exempelföreningen"), "paid"],
  ]);
  expect(after.takeovers[0]?.done?.paidOre).toBe(25_000);
  await aPayee(table, id, { giro: otherBankgiro, at: takenOverAt });
  const due = await aDuePayment(table, id, { amount: 7_000, at: takenOverAt, reference: "report/2" });
  await expect(attest(table, id, due, "f1", takenOverAt)).rejects.toMatchObject({
    code: expect.stringContaining("call"),
  });
  await aCallBack(table, id, takenOverAt);
  await attest(table, id, due, "f1", takenOverAt);
  expect((await readPilot(table, id)).payments.at(-1)?.organisation).toBe("Exempelföreningen");
});

test("a payment to the earlier holder that the bank sends back is not due to the one who has the project now", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  await aPayee(table, id);
  await aPaidPayment(table, id, paidAt, 25_000);
  await takenOver(table, id);
  const [paid] = (await readPilot(table, id)).payments;
  const pressing = {
    subject: pilotSubject(id),
    by: { kind: "finance", id: "f9", name: "F9" } as const,
    at: takenOverAt,
  };
  const command = {
    paymentId: PaymentId.parse(paid?.paymentId),
    version: paid?.version ?? 0,
    typed: {},
    language: "sv",
  } as const;
  await expect(press(table, sayReturned, { ...pressing, command })).rejects.toMatchObject({
    code: "paid-to-former-holder",
  });
});

test("whatever is paid before and after, the two holders' payments are what the grant has paid", async () => {
  const amounts = fc.array(fc.integer({ min: 100, max: 50_000 }), { maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(amounts, amounts, async (before, after) => {
      const table = inMemoryTable();
      const id = await aProject(table);
      await aPayee(table, id);
      for (const [i, amount] of before.entries())
        await aPaidPayment(table, id, instant(`2027-03-2${i}T12:00:00Z`), amount);
      const lines = table.all("record").filter(({ pk }) => pk.startsWith("LEDGER#"));
      await takenOver(table, id);
      await aPayee(table, id, { giro: otherBankgiro, at: takenOverAt });
      await aCallBack(table, id, takenOverAt);
      for (const [i, amount] of after.entries())
        await aPaidPayment(table, id, instant(`2027-05-1${i}T12:00:00Z`), amount);
      const { grant, payments } = await readPilot(table, id);
      const of = (isNew: boolean) =>
        sumOre(
          payments
            .filter((one) => (one.organisation === grant.organisation) === isNew)
            .map(({ amountOre }) => amountOre),
        );
      expect([of(false), of(true)]).toEqual([grant.formerOre, grant.paidOre - (grant.formerOre ?? 0)]);
      // What was booked before stays as it was, to the byte.
      for (const line of lines) expect(table.all("record")).toContainEqual(line);
    }),
    { numRuns: 8 },
  );
});

const aidTyped = (registerEuro: number) => ({
  ...{ "p-aid-sector": "85.59", "p-aid-read": "2027-03-09", "p-aid-register": String(registerEuro) },
  "p-aid-reader": "Handläggaren",
});

test("of de minimis aid the holder before keeps what was paid, and the new one is entered with the rest", async () => {
  const table = inMemoryTable();
  await publishCall(table, theCall);
  await enterRate(table, "2026-11-20", "10");
  await enterRate(table, "2027-03-10", "10", { at: amendedAt });
  const id = await anAidCase(table);
  await moved(table, id);
  await handOver(table, [id]);
  await aPayee(table, id);
  await aPaidPayment(table, id, paidAt, 30_000);
  await offer(table, id);
  await answer(table, id, { "p-declared": "250,50" });
  const full = await decideTakeover(table, id, aidTyped(300_000));
  expect(full.wrong?.map(({ field }) => field)).toEqual(["p-holder"]);
  expect(full.wrong?.[0]?.text).toContain("taket");
  const missing = await decideTakeover(table, id, { ...aidTyped(0), "p-aid-sector": "" });
  expect(missing.wrong?.map(({ field }) => field)).toEqual(["p-aid-sector"]);
  expect(await decideTakeover(table, id, aidTyped(0))).toEqual({});
  expect((await readPilot(table, id)).decisions.at(-1)).toMatchObject({
    holder: { aidOre: 70_000, deMinimis: { check: { declaredCents: 25_050 } } },
  });
  await carryOut(table, id);
  const { aidEntries, grant } = await readPilot(table, id);
  expect(
    aidEntries.map(({ kind, organisationNumber, amountOre, handed }) => [
      kind,
      organisationNumber,
      amountOre,
      !!handed,
    ]),
  ).toEqual([
    ["new", theirNumber, 100_000, true],
    ["changed", theirNumber, 30_000, false],
    ["new", newNumber, 70_000, false],
  ]);
  const sums = await Promise.all(
    [theirNumber, newNumber].map(async (number) => {
      const found = await grantedTo(table, [number], newId(ApplicationId));
      return sumOre(found.map(({ amountOre }) => amountOre));
    }),
  );
  expect(sums).toEqual([30_000, 70_000]);
  expect(sumOre(sums)).toBe(grant.amountOre);
  await handOver(table, [id], { at: takenOverAt });
  const handed = (await readPilot(table, id)).aidEntries.at(-1);
  expect(handed).toMatchObject({ organisationNumber: newNumber, handed: { number: 2 } });
});

test("a line that was not handed over yet is lowered, and one of whom nothing was paid is no line any more", async () => {
  const table = inMemoryTable();
  await publishCall(table, theCall);
  await enterRate(table, "2026-11-20", "10");
  const id = await anAidCase(table);
  await moved(table, id);
  await takenOver(table, id, {}, aidTyped(0));
  const { aidEntries } = await readPilot(table, id);
  expect(aidEntries.map(({ kind, amountOre, number }) => [kind, amountOre, number])).toEqual([
    ["withdrawn", 0, 1],
    ["new", 100_000, 2],
  ]);
  const work = openWork(await readPilot(table, id), dayOf(takenOverAt)).map(({ kind }) => kind);
  expect(work.filter((kind) => kind.includes("aid") || kind.includes("euro"))).toEqual(["euro-rate-missing"]);
});

test("terms are signed anew, and a grant that was taken over does not lapse without them", async () => {
  const table = inMemoryTable();
  const id = await aGrantWithTerms(table);
  const before = (await readPilot(table, id)).terms;
  await takenOver(table, id);
  const { terms, outbox, documents } = await readPilot(table, id);
  expect(terms?.sent?.document).not.toBe(before?.sent?.document);
  expect(terms?.accepted).toBeUndefined();
  expect(documents.filter(({ kind }) => kind === "terms").length).toBe(2);
  const asked = outbox.flatMap(({ effect, createdAt }) =>
    effect.kind === "mail" && effect.template === "terms-to-sign" && createdAt === takenOverAt ? [effect.to] : [],
  );
  expect(asked).toEqual(expect.arrayContaining(["ny.kontakt@example.org", "ny.tecknare@example.org"]));
});

test("no report is of two holders: until the change the one reports to its eve, and after it the other from its day", async () => {
  const table = inMemoryTable();
  const id = await aProject(table);
  await offer(table, id);
  await answer(table, id);
  await decideTakeover(table, id);
  const wrong = async (from: string, to: string) => {
    const typed = { "p-period.from": from, "p-period.to": to };
    const read = readReport(typed, boundsOf(await readPilot(table, id), 1, takenOverAt), "sv");
    return read.ok ? [] : read.problems.map(({ field }) => field).filter((field) => field.startsWith("p-period"));
  };
  expect(monthsOfHolder((await readPilot(table, id)).takeovers)).toEqual({ through: Month.parse("2027-04") });
  expect(await wrong("2027-01", "2027-04")).toEqual([]);
  expect(await wrong("2027-01", "2027-05")).toEqual(["p-period.to"]);
  await submitted(table, id, [aContent([aCost("salary", 100_000)])]);
  await expect(carryOut(table, id)).rejects.toMatchObject({ code: "takeover-claim-waits" });
  const returned = { ...aReport(aContent([aCost("salary", 100_000)])), status: "returned" as const };
  await table.transact([{ table: "pilots", put: { ...keys.report(id, 1), ...returned, typed: { "p-vat": "p-net" } } }]);
  const { wrong: left } = await carryOut(table, id);
  expect(left?.map(({ field }) => field)).toEqual(["p-draft"]);
  expect(await carryOut(table, id, { "p-draft": "p-empty" })).toEqual({});
  expect((await readPilot(table, id)).reports).toMatchObject([{ number: 1, status: "returned", typed: {} }]);
  expect(await wrong("2027-04", "2027-05")).toEqual(["p-period.from"]);
  expect(await wrong("2027-05", "2027-05")).toEqual([]);
});
