import { crc32 } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anExportContext, anyLedger, bytesOf, inPages } from "../../../test/builders/a-ledger.ts";
import { accruedOn } from "../../ledger/accounts.ts";
import { bookedOf } from "../../ledger/booked.ts";
import { besideOf, sumsByKind } from "../../ledger/verification.ts";
import { AccountPlan, isMemorandum } from "../../vocabulary/account-plan.ts";
import { ApplicationId, CallId, RegistrationNumber } from "../../vocabulary/ids.ts";
import { instant, LocalDay, Month } from "../../vocabulary/instant.ts";
import { ore } from "../../vocabulary/ore.ts";
import { OrganisationNumber } from "../../vocabulary/organisation-number.ts";
import { exportFile } from "../formats/exports.ts";
import { accrualEntries } from "./accruals.ts";
import { type AccrualFormat, accrualFile } from "./accruals.writer.ts";
import { accrues, accruesOfAll, type OpenPilot } from "./open-at-year-end.ts";

const organisation = { name: "Region Exempel", number: "232100-0164" };
const version = {
  ...{ year: 2026, version: 2, asOf: LocalDay.parse("2027-01-31") },
  keptAt: instant("2027-02-03T08:00:00Z"),
};
const plan = AccountPlan.parse({ accruals: "2990", costCentre: "4711", project: "P12" });
const accounts = accruedOn({ plan, ledgerCodes: { project: "P13" } });

const aPilot = (given: Partial<OpenPilot> = {}): OpenPilot => ({
  applicationId: ApplicationId.parse("a".repeat(16)),
  registrationNumber: RegistrationNumber.parse("26RS10970"),
  callId: CallId.parse("kraftsamling-piloter-2026"),
  organisation: 'Föreningen "Exempel"',
  organisationNumber: OrganisationNumber.parse("212000-0357"),
  earnedOre: ore(500_000),
  bookedOre: ore(400_050),
  claims: [
    {
      ...{ number: 2, from: Month.parse("2026-11"), through: Month.parse("2026-11") },
      ...{ claimedOre: ore(100_000), ofYearOre: ore(100_000), givesOre: ore(27_600) },
    },
  ],
  estimate: {
    ...{ months: [Month.parse("2026-12")], rule: "budget" as const, ruleOre: ore(8_000_00), amountOre: ore(8_000_00) },
  },
  roomOre: ore(900_000),
  ...(accounts ? { accounts } : {}),
  ...given,
});
const fileOf = (format: AccrualFormat, pilots: readonly OpenPilot[]) =>
  accrualFile(format, version, accrualEntries(pilots, 2026) ?? [], { organisation });
const sieOf = (pilots: readonly OpenPilot[]) => Buffer.from(fileOf("sie", pilots).file).toString("latin1");

type Transaction = { readonly account: string; readonly ore: number };
const transactionsIn = (text: string): Transaction[] =>
  [...text.matchAll(/^#TRANS (\d+) \{[^}]*\} (-?\d+\.\d\d) /gm)].map(([, account = "", amount = ""]) => ({
    account,
    ore: Math.round(Number(amount) * 100),
  }));
const netOn = (text: string, account: string) =>
  transactionsIn(text).reduce((sum, one) => sum + (one.account === account ? one.ore : 0), 0);
/** Verifications by their day: what an import books before and after the turn of the year. */
const ofDay = (text: string, day: string): string =>
  text
    .split(/(?=^#VER )/m)
    .filter((one) => one.startsWith("#VER ") && one.includes(` ${day} `))
    .join("");

describe("the file of accruals", () => {
  test("books what accrued per 31 December, by what it is known from, and takes it back on 1 January", () => {
    const text = sieOf([aPilot()]);
    const verifications = text.slice(text.indexOf("#VER"), text.lastIndexOf("#KSUMMA")).split("\r\n");
    const on = (account: string) => `${account} {1 "4711" 6 "P13"}`;
    // In code page 437 å is 0x86, ö is 0x94.
    expect(verifications).toEqual([
      `#VER "U2026-2" "1" 20261231 "26RS10970 F\u0094reningen 'Exempel'" 20270203`,
      "{",
      `#TRANS ${on("7590")} 999.50 "" "Upplupet bidrag: godk\u0084nt och inte bokf\u0094rt"`,
      `#TRANS ${on("2990")} -999.50 "" "Upplupet bidrag: godk\u0084nt och inte bokf\u0094rt"`,
      `#TRANS ${on("7590")} 276.00 "" "Upplupet bidrag: redovisat och inte granskat"`,
      `#TRANS ${on("2990")} -276.00 "" "Upplupet bidrag: redovisat och inte granskat"`,
      `#TRANS ${on("7590")} 8000.00 "" "Upplupet bidrag: uppskattat"`,
      `#TRANS ${on("2990")} -8000.00 "" "Upplupet bidrag: uppskattat"`,
      "}",
      `#VER "U2026-2" "2" 20270101 "26RS10970 F\u0094reningen 'Exempel'" 20270203`,
      "{",
      `#TRANS ${on("7590")} -999.50 "" "\u008fterf\u0094ring: godk\u0084nt och inte bokf\u0094rt"`,
      `#TRANS ${on("2990")} 999.50 "" "\u008fterf\u0094ring: godk\u0084nt och inte bokf\u0094rt"`,
      `#TRANS ${on("7590")} -276.00 "" "\u008fterf\u0094ring: redovisat och inte granskat"`,
      `#TRANS ${on("2990")} 276.00 "" "\u008fterf\u0094ring: redovisat och inte granskat"`,
      `#TRANS ${on("7590")} -8000.00 "" "\u008fterf\u0094ring: uppskattat"`,
      `#TRANS ${on("2990")} 8000.00 "" "\u008fterf\u0094ring: uppskattat"`,
      "}",
      "",
    ]);
    expect(fileOf("sie", [aPilot()]).name).toBe("periodisering-2026-version-2.si");
  });

  test("comes as CSV with the same amounts, and is the same bytes again", () => {
    const [head = "", ...rows] = Buffer.from(fileOf("csv", [aPilot()]).file)
      .toString()
      .trimEnd()
      .split("\r\n");
    const columns = head.replace("\ufeff", "").split(";");
    const of = (row: string, name: string) => row.split(";")[columns.indexOf(name)];
    expect(rows.map((row) => ["Verifikation", "Konto", "Debet", "Kredit"].map((name) => of(row, name)))).toEqual([
      ["U2026-2-1", "7590", "999,50", "0,00"],
      ["U2026-2-1", "2990", "0,00", "999,50"],
      ["U2026-2-1", "7590", "276,00", "0,00"],
      ["U2026-2-1", "2990", "0,00", "276,00"],
      ["U2026-2-1", "7590", "8000,00", "0,00"],
      ["U2026-2-1", "2990", "0,00", "8000,00"],
      ["U2026-2-2", "7590", "0,00", "999,50"],
      ["U2026-2-2", "2990", "999,50", "0,00"],
      ["U2026-2-2", "7590", "0,00", "276,00"],
      ["U2026-2-2", "2990", "276,00", "0,00"],
      ["U2026-2-2", "7590", "0,00", "8000,00"],
      ["U2026-2-2", "2990", "8000,00", "0,00"],
    ]);
    for (const format of ["sie", "csv"] as const)
      expect(Buffer.compare(fileOf(format, [aPilot()]).file, fileOf(format, [aPilot()]).file)).toBe(0);
  });

  test("is not made while something accrues of a pilot without an account for it; what does not accrue needs none", () => {
    const { accounts: _, ...without } = aPilot();
    expect(accrualEntries([aPilot(), without], 2026)).toBeUndefined();
    const { estimate: _estimate, ...settled } = { ...without, claims: [], bookedOre: without.earnedOre };
    expect(accrues(settled)).toBe(false);
    expect(accrualEntries([aPilot(), settled], 2026)).toHaveLength(2);
    expect(accrualEntries([], 2026)).toEqual([]);
  });
});

const amount = fc.oneof(fc.integer({ min: -200, max: 200 }), fc.integer({ min: -1e9, max: 1e9 })).map(ore);
const anyPilot = fc
  .record({ earnedOre: amount, bookedOre: amount, gives: fc.array(amount, { maxLength: 3 }), estimated: amount })
  .map(({ earnedOre, bookedOre, gives, estimated }) => {
    const claims = gives.map((givesOre) => ({ ...(aPilot().claims[0] as OpenPilot["claims"][0]), givesOre })); // as: it has one
    const estimate = aPilot().estimate;
    return aPilot({
      ...{ earnedOre, bookedOre, claims },
      ...(estimate ? { estimate: { ...estimate, amountOre: ore(Math.abs(estimated)) } } : {}),
    });
  });

test("whatever is posted and whatever accrues: other accounts are touched by what is booked and by accruals, and these come to nothing", async () => {
  await fc.assert(
    fc.asyncProperty(anyLedger, fc.array(anyPilot, { maxLength: 6 }), async (lines, pilots) => {
      const text = sieOf(pilots);
      const { sum } = accruesOfAll(pilots);
      // Per 31 December and on 1 January, to the öre.
      expect(netOn(ofDay(text, "20261231"), "7590")).toBe(sum);
      expect(netOn(ofDay(text, "20261231"), "2990")).toBe(ore(-sum));
      expect(netOn(ofDay(text, "20270101"), "7590")).toBe(ore(-sum));
      for (const account of ["7590", "2990"]) expect(netOn(text, account)).toBe(0);
      const all = transactionsIn(text);
      expect(all.filter(({ account }) => isMemorandum(account))).toEqual([]);
      expect(all.every(({ account }) => ["7590", "2990"].includes(account))).toBe(true);
      // A verification balances by itself.
      for (const one of text.split(/(?=^#VER )/m).slice(1))
        expect(transactionsIn(one).reduce((of, { ore: each }) => of + each, 0)).toBe(0);

      // Beside the ledger's own file, as a ledger that imports both has them.
      const month = (await bytesOf(exportFile("sie", anExportContext(), inPages(lines)))).toString("latin1");
      const { grantsOre } = bookedOf({ ...sumsByKind(lines), ...besideOf(lines) });
      const closing = month + ofDay(text, "20261231");
      expect(netOn(closing, "7590")).toBe(grantsOre + sum);
      expect(netOn(month + text, "7590")).toBe(grantsOre);

      const [, between = "", written] = /#KSUMMA\r\n(.*\r\n)#KSUMMA (\d+)\r\n$/s.exec(text) ?? [];
      const fields = [...between.matchAll(/"([^"]*)"|[^\s{}"]+/g)].map(([whole, quoted]) => quoted ?? whole);
      expect(Number(written)).toBe(crc32(Buffer.from(fields.join(""), "latin1")));
    }),
    { numRuns: 60 },
  );
});
