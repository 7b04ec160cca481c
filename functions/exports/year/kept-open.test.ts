import { describe, expect, test } from "vitest";
import { aContent, aCost, aReport } from "../../../test/builders/a-claim.ts";
import { theCall } from "../../../test/builders/a-pilot.ts";
import { aPosting, someApplication } from "../../../test/builders/a-posting.ts";
import { aStoredGrant, grantPut } from "../../../test/builders/a-stored-grant.ts";
import { inMemoryTable } from "../../../test/fakes/in-memory-table.ts";
import { publishCall } from "../../calls/publish-call.store.ts";
import { bookedOn } from "../../ledger/accounts.ts";
import { postToLedger } from "../../ledger/posting.store.ts";
import { duePayment } from "../../payments/settlement-writes.ts";
import type { Payment } from "../../pilot/items/payment.ts";
import { reportPut } from "../../pilot/items/report.ts";
import { press } from "../../pilot/press.ts";
import { keys } from "../../platform/table/keys.ts";
import type { Table } from "../../platform/table/table.ts";
import { BatchId, Nonce, newId, PaymentId, periodSubject } from "../../vocabulary/ids.ts";
import { type Instant, instant, LocalDay, Month } from "../../vocabulary/instant.ts";
import { ore } from "../../vocabulary/ore.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { accrualEntries } from "./accruals.ts";
import { accrualFile } from "./accruals.writer.ts";
import { keepYearEnd } from "./keep-year-end.act.ts";
import { readOpenAtYearEnd } from "./open-at-year-end.store.ts";
import { setEstimate } from "./set-estimate.act.ts";
import { readYearEnd } from "./year-end.store.ts";
import { openAsKept, yearEndVersions } from "./year-end-version.store.ts";

const organisation = { name: "Region Exempel", number: "232199-9993" };
const rules = { accruals: "2990" };
const asOf = LocalDay.parse("2027-01-31");
const later = instant("2027-02-03T08:00:00Z");
const subject = periodSubject(Month.parse("2026-12"));
const by = { kind: "finance", id: "f", name: "Ekonomen" } as const;

/** A grant of 100 000 kr for 2026; November and earlier are claimed and wait, December nobody has claimed. */
async function aYear() {
  const table = inMemoryTable();
  await publishCall(table, theCall);
  const commitment = {
    ...{ kind: "commitment" as const, amountOre: ore(10_000_000) },
    ...bookedOn("commitment", { plan: theCall.accounting }),
  };
  const posting = aPosting({ trueDay: LocalDay.parse("2026-01-02"), lines: [commitment] });
  await postToLedger(table, posting, (writes) => table.transact(writes));
  await table.transact([grantPut(aStoredGrant())]);
  const claim = (number: number, from: string, through: string, at: Instant, amount = 10_000_000) => {
    const content = aContent([aCost("travel", amount, { month: through })], {
      ...{ from: Month.parse(from), through: Month.parse(through) },
    });
    return table.transact([reportPut(someApplication, { ...aReport(content, number), submittedAt: at, version: 0 })]);
  };
  await claim(1, "2026-01", "2026-11", instant("2026-12-10T09:00:00Z"));
  return { table, claim };
}

const keeping = (table: Table, given: Partial<Parameters<typeof keep>[1]> = {}) => keep(table, { rules, ...given });
const keep = (
  table: Table,
  given: { readonly rules?: { readonly accruals?: string }; readonly at?: Instant; readonly asOf?: LocalDay },
) => {
  const { at = later, ...rest } = given;
  const command = { year: 2026, asOf, organisation, ...rest };
  return press(table, keepYearEnd, { subject, by, at, nonce: newId(Nonce), command });
};
const estimating = (table: Table, typed: Typed, { version = 0, at = later } = {}) =>
  press(table, setEstimate, {
    ...{ subject, by, at, nonce: newId(Nonce) },
    command: { year: 2026, applicationId: someApplication, asOf, rules, version, typed, language: "sv" as const },
  });
const openNow = async (table: Table, day = asOf) => {
  const list = await readYearEnd(table, 2026, { asOf: day, today: LocalDay.parse("2027-06-30") });
  return readOpenAtYearEnd(table, list, rules);
};
const kept = async (table: Table) =>
  Promise.all(
    (await yearEndVersions(table, 2026)).map(async (version) => ({ version, open: await openAsKept(table, version) })),
  );

describe("what was open at the year's end", () => {
  test("is kept with the version as it was, whatever comes later", async () => {
    const { table, claim } = await aYear();
    const before = await openNow(table);
    expect(before).toMatchObject([
      {
        claims: [{ number: 1, claimedOre: 10_000_000, givesOre: 2_760_000 }],
        // A twelfth of the year's 100 000 kr.
        estimate: { months: ["2026-12"], ruleOre: 833_300, amountOre: 833_300 },
        accounts: { debit: { account: theCall.accounting.grants }, credit: { account: "2990" } },
      },
    ]);
    await keeping(table);
    await claim(2, "2026-12", "2026-12", instant("2027-02-05T09:00:00Z"));
    expect(await kept(table)).toMatchObject([{ version: { version: 1, open: { pilots: 1, parts: 1 } }, open: before }]);
    const file = async () => {
      const [one] = await kept(table);
      if (!one?.version.open) throw new Error("nothing was kept");
      const entries = accrualEntries(one.open, 2026) ?? [];
      return Buffer.from(accrualFile("sie", one.version, entries, one.version.open).file).toString("latin1");
    };
    expect(await file()).toBe(await file());
    expect((await file()).match(/^#TRANS \d+/gm)).toHaveLength(8);
  });

  test("is not what the supplier ledger was handed in December: it has booked that, whenever it confirms it", async () => {
    const { table } = await aYear();
    const at = instant("2026-12-18T09:00:00Z");
    const paymentId = newId(PaymentId);
    const due = { paymentId, kind: "payment", amountOre: ore(500_000), reference: "report/9", at } as const;
    const payment = duePayment(aStoredGrant(), { ...due, registrationNumber: undefined, by: { ...by, id: "o" } });
    const batchId = BatchId.parse("20261218-090000-abcd");
    const handed = async (given: Partial<Payment>, madeAt: string, goesTo: "bank" | "supplier-ledger") => {
      const batch = { v: 1, version: 1, batchId, createdAt: instant(madeAt), createdBy: by, goesTo, rows: [] };
      const stored = { ...payment, status: "batched", batchId, ...given };
      await table.transact([
        { table: "pilots", put: { ...keys.batch(batchId), ...batch } },
        { table: "pilots", put: { ...keys.payment(someApplication, paymentId), ...stored } },
      ]);
      return (await openNow(table))[0]?.bookedOre;
    };
    const confirmed = { status: "paid", posted: { verification: "P2027-1", month: Month.parse("2027-01") } } as const;
    expect(await handed({}, at, "supplier-ledger")).toBe(500_000);
    expect(await handed(confirmed, at, "supplier-ledger")).toBe(500_000);
    // A bank books nothing, a debt was booked here, and January's file is January's.
    expect(await handed(confirmed, at, "bank")).toBe(0);
    expect(await handed({ ...confirmed, owedOn: LocalDay.parse("2026-12-18") }, at, "supplier-ledger")).toBe(0);
    expect(await handed(confirmed, "2027-01-02T09:00:00Z", "supplier-ledger")).toBe(0);
    const inDecember = { ...confirmed, posted: { ...confirmed.posted, month: Month.parse("2026-12") } };
    expect(await handed(inDecember, at, "supplier-ledger")).toBe(0);
  });

  test("of a later day knows the claim that came since, and is another version", async () => {
    const { table, claim } = await aYear();
    await keeping(table);
    await claim(2, "2026-12", "2026-12", instant("2027-02-05T09:00:00Z"), 1_000_000);
    const day = LocalDay.parse("2027-02-10");
    await keeping(table, { asOf: day, at: instant("2027-02-20T08:00:00Z") });
    const [, second] = await kept(table);
    expect(second?.open[0]?.claims).toMatchObject([{ givesOre: 2_760_000 }, { number: 2, givesOre: 276_000 }]);
    expect(second?.open[0]?.estimate).toBeUndefined();
  });

  test("is one version, though two people keep it at once or one keeps it again", async () => {
    const { table } = await aYear();
    await Promise.all(Array.from({ length: 20 }, () => keeping(table)));
    await keeping(table, { at: instant("2027-02-09T08:00:00Z") });
    expect((await kept(table)).map(({ version }) => version.version)).toEqual([1]);
    expect(table.all("record").filter(({ action }) => action === "year-end.kept")).toHaveLength(1);
  });

  test("is another version of the same day when an estimate or an account has become another", async () => {
    const { table } = await aYear();
    await keeping(table, { rules: {} });
    expect((await kept(table))[0]?.open[0]?.accounts).toBeUndefined();
    expect(accrualEntries((await kept(table))[0]?.open ?? [], 2026)).toBeUndefined();
    await keeping(table);
    await estimating(table, { "p-amount": "4 000", "p-reason": "Lägret blev inställt." });
    await keeping(table);
    await keeping(table);
    expect(
      (await kept(table)).map(({ open }) => [open[0]?.accounts?.credit.account, open[0]?.estimate?.amountOre]),
    ).toEqual([
      [undefined, 833_300],
      ["2990", 833_300],
      ["2990", 400_000],
    ]);
  });
});

describe("an estimate of finance's own", () => {
  test("counts instead of the rule's, with its reason, until a claim of its months comes", async () => {
    const { table, claim } = await aYear();
    await estimating(table, { "p-amount": "4 000", "p-reason": "Lägret blev inställt." });
    expect((await openNow(table))[0]?.estimate).toMatchObject({
      ruleOre: 833_300,
      amountOre: 400_000,
      changed: { reason: "Lägret blev inställt.", by: { name: "Ekonomen" } },
    });
    await claim(2, "2026-12", "2026-12", instant("2027-02-05T09:00:00Z"));
    expect((await openNow(table, LocalDay.parse("2027-02-10")))[0]?.estimate).toBeUndefined();
    const log = table.all("record").filter(({ action }) => action === "year-end.estimated");
    expect(log).toMatchObject([{ details: { amountOre: 400_000, reason: "Lägret blev inställt." } }]);
  });

  test.each([
    ["-1", "Skäl", ["p-amount"], "under noll"],
    ["100 000", "Skäl", ["p-amount"], "återstår av bidraget"],
    ["", "Skäl", ["p-amount"], "Skriv ett belopp"],
    ["100 EUR", "Skäl", ["p-amount"], ""],
    ["100", " ", ["p-reason"], "Skriv varför"],
  ])("of %s kr because of '%s' is refused in words, and nothing is kept", async (amount, reason, fields, words) => {
    const { table } = await aYear();
    const { wrong = [] } = await estimating(table, { "p-amount": amount, "p-reason": reason });
    expect(wrong.map(({ field }) => field)).toEqual(fields);
    expect(wrong[0]?.text).toContain(words);
    expect((await openNow(table))[0]?.estimate?.changed).toBeUndefined();
  });

  test("is changed by whoever saw what is there, and by nobody who did not", async () => {
    const { table } = await aYear();
    const typed = { "p-amount": "4 000", "p-reason": "Lägret blev inställt." };
    await estimating(table, typed);
    await expect(estimating(table, { ...typed, "p-amount": "5 000" })).rejects.toMatchObject({ code: "stale-version" });
    await estimating(table, { ...typed, "p-amount": "0" }, { version: 1 });
    expect((await openNow(table))[0]?.estimate?.amountOre).toBe(0);
  });

  test("is of a pilot that has months without a claim, and of no other", async () => {
    const { table, claim } = await aYear();
    await claim(2, "2026-12", "2026-12", instant("2027-01-05T09:00:00Z"));
    const typed = { "p-amount": "4 000", "p-reason": "Lägret blev inställt." };
    await expect(estimating(table, typed)).rejects.toMatchObject({ code: "not-found" });
  });
});
