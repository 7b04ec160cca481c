import { crc32 } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anExportContext, anyLedger, bytesOf, inPages } from "../../../test/builders/a-ledger.ts";
import { balancesOf } from "../../ledger/account-balances.ts";
import { bookedOf } from "../../ledger/booked.ts";
import type { CountedKind } from "../../ledger/kinds.ts";
import { besideOf, type LedgerLine, sumsByKind } from "../../ledger/verification.ts";
import { isMemorandum, type MemorandumMode } from "../../vocabulary/account-plan.ts";
import { exportFile } from "./exports.ts";

const modes = ["included", "left-out"] as const;
const fileOf = async (lines: readonly LedgerLine[], memorandum: MemorandumMode) => {
  const organisation = { name: "Region Exempel", number: "232100-0164", memorandum };
  const file = exportFile("sie", anExportContext({ organisation }), inPages(lines));
  return { text: (await bytesOf(file)).toString("latin1"), rows: file.rows() };
};
type Transaction = { readonly account: string; readonly ore: number };
const transactionsIn = (text: string): Transaction[] =>
  [...text.matchAll(/^#TRANS (\d+) \{[^}]*\} (-?\d+\.\d\d) /gm)].map(([, account = "", amount = ""]) => ({
    account,
    ore: Math.round(Number(amount) * 100),
  }));
const numbersIn = (text: string): number[] => [...text.matchAll(/^#VER "[^"]*" "(\d+)"/gm)].map(([, n]) => Number(n));

/** By account what comes to something, as another program adds it up. */
function netOf(transactions: readonly Transaction[]): Readonly<Record<string, number>> {
  const nets: Record<string, number> = {};
  for (const { account, ore } of transactions) nets[account] = (nets[account] ?? 0) + ore;
  return Object.fromEntries(Object.entries(nets).filter(([, net]) => net !== 0));
}

describe.each(modes)("whatever is posted, in a file with memorandum accounts %s", (mode) => {
  test("other accounts are touched by payments, internal bookings, debts, advances, settlements, claims, repayments, write-offs and contributions alone, to the öre", async () => {
    await fc.assert(
      fc.asyncProperty(anyLedger, async (lines) => {
        const { text } = await fileOf(lines, mode);
        const here = lines.filter(({ elsewhere }) => !elsewhere);
        const sums = { ...sumsByKind(lines), ...besideOf(lines) };
        const sumOf = (some: readonly LedgerLine[], kind: CountedKind) => sumsByKind(some)[kind] ?? 0;
        const of = (kind: CountedKind) => sumOf(here, kind);
        const debts = here.filter(({ settles }) => settles);
        const own = transactionsIn(text).filter(({ account }) => !isMemorandum(account));
        const wanted = {
          "7590":
            of("payment") -
            sumOf(debts, "payment") +
            of("payable") +
            of("advance-settled") -
            of("repayment-claim") +
            of("write-off"),
          "7595": of("internal-booking"),
          "3595": -of("internal-booking"),
          "1930": of("repayment") - of("payment") - of("advance") + of("contribution"),
          "1680": of("advance") - sumOf(debts, "advance") + of("advance-payable") - of("advance-settled"),
          "2440": sumOf(debts, "payment") + sumOf(debts, "advance") - of("payable") - of("advance-payable"),
          "1510": of("repayment-claim") - of("repayment") - of("write-off"),
          "1512": of("contribution-claim") - of("contribution"),
          "3690": 0 - of("contribution-claim"),
        };
        expect(netOf(own)).toEqual(Object.fromEntries(Object.entries(wanted).filter(([, net]) => net !== 0)));
        // Each line is two transactions, its debit side first.
        const debits = own.filter((_, i) => i % 2 === 0).reduce((sum, { ore }) => sum + ore, 0);
        expect(debits).toBe(bookedOf(sums).allOre);
        expect(wanted["7590"] + wanted["7595"]).toBe(bookedOf(sums).grantsOre);
        const memorandum = transactionsIn(text).filter(({ account }) => isMemorandum(account));
        expect(memorandum.reduce((sum, { ore }) => sum + ore, 0)).toBe(0);
        if (mode === "left-out") expect(memorandum).toEqual([]);
      }),
    );
  });

  test("an import agrees with the balance of each account", async () => {
    await fc.assert(
      fc.asyncProperty(anyLedger, async (lines) => {
        const found = transactionsIn((await fileOf(lines, mode)).text);
        const side = (account: string, sign: 1 | -1) =>
          found.reduce((sum, one) => sum + (one.account === account ? Math.max(0, sign * one.ore) : 0), 0);
        const balances = (await balancesOf(inPages(lines))).filter(({ booked }) => booked || mode === "included");
        expect(balances.map(({ account }) => account)).toEqual(
          [...new Set(found.map(({ account }) => account))].sort(),
        );
        for (const { account, debitOre, creditOre } of balances)
          expect([account, debitOre, creditOre]).toEqual([account, side(account, 1), side(account, -1)]);
      }),
    );
  });

  test("numbers are those of the ledger, rows are counted as they stand, and the checksum is right", async () => {
    await fc.assert(
      fc.asyncProperty(anyLedger, async (lines) => {
        const { text, rows } = await fileOf(lines, mode);
        const all = [...new Set(lines.map(({ number }) => number))];
        const here = new Set(lines.filter(({ elsewhere }) => !elsewhere).map(({ number }) => number));
        const numbers = numbersIn(text);
        expect(numbers).toEqual(all.filter((number) => numbers.includes(number)));
        if (mode === "included") expect(numbers).toEqual([...here]);
        expect(rows * 2).toBe(transactionsIn(text).length);
        expect(text.includes("saknas i nummerserien")).toBe(mode === "left-out");
        const [, between = "", sum] = /#KSUMMA\r\n(.*\r\n)#KSUMMA (\d+)\r\n$/s.exec(text) ?? [];
        const fields = [...between.matchAll(/"([^"]*)"|[^\s{}"]+/g)].map(([whole, quoted]) => quoted ?? whole);
        expect(Number(sum)).toBe(crc32(Buffer.from(fields.join(""), "latin1")));
      }),
    );
  });
});

test("what people and scripts read is never without anything", async () => {
  const organisation = { name: "Region Exempel", number: "232100-0164", memorandum: "left-out" } as const;
  await fc.assert(
    fc.asyncProperty(anyLedger, async (lines) => {
      for (const format of ["csv", "jsonl", "xlsx"] as const) {
        const file = exportFile(format, anExportContext({ organisation }), inPages(lines));
        await bytesOf(file);
        expect(file.rows()).toBe(lines.length);
      }
    }),
    { numRuns: 20 },
  );
});
