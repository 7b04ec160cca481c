import * as z from "zod";
import { Account } from "../vocabulary/account-plan.ts";
import { Ore, ore } from "../vocabulary/ore.ts";
import { isBooked, isOfLedger } from "./booked.ts";
import type { PostedLine } from "./verification.ts";

/**
 * What lines come to on one account, as an importing ledger sees it: what is less than nothing on one side stands on the
 * other. What the authority books and what is memorandum are kept apart, also where both are on one account.
 */
export const AccountBalance = z.object({
  account: Account,
  booked: z.boolean(),
  debitOre: Ore,
  creditOre: Ore,
});
export type AccountBalance = z.infer<typeof AccountBalance>;

type Adding = { readonly account: string; readonly booked: boolean; debit: number; credit: number };
type Line = Pick<PostedLine, "kind" | "corrects" | "amountOre" | "debit" | "credit" | "elsewhere">;

const byAccount = (a: Adding, b: Adding): number =>
  a.account === b.account ? Number(b.booked) - Number(a.booked) : a.account < b.account ? -1 : 1;

/** Adds lines up by account as they pass: it holds as much as there are accounts, however many lines there are. */
export function balancing() {
  const sums = { true: new Map<string, Adding>(), false: new Map<string, Adding>() };
  const counted = { lines: 0, booked: 0, ofLedger: 0 };
  const put = (booked: boolean, account: string, amount: number): void => {
    const map = booked ? sums.true : sums.false;
    let found = map.get(account);
    if (!found) {
      found = { account, booked, debit: 0, credit: 0 };
      map.set(account, found);
    }
    if (amount > 0) found.debit += amount;
    else found.credit -= amount;
  };
  return {
    add: (lines: readonly Line[]): void => {
      for (const line of lines) {
        const booked = isBooked(line);
        counted.lines++;
        if (!isOfLedger(line)) continue;
        counted.ofLedger++;
        if (booked) counted.booked++;
        put(booked, line.debit.account, line.amountOre);
        put(booked, line.credit.account, -line.amountOre);
      }
    },
    /** Lines so far, how many of them belong in the authority's ledger, and how many of those it books. */
    counted: (): Readonly<typeof counted> => counted,
    /** By account. */
    result: (): AccountBalance[] =>
      [...sums.true.values(), ...sums.false.values()].sort(byAccount).map(({ account, booked, debit, credit }) => ({
        account,
        booked,
        debitOre: ore(debit),
        creditOre: ore(credit),
      })),
  };
}

/** Adds up lines page by page. */
export async function balancesOf(pages: AsyncIterable<readonly Line[]>): Promise<AccountBalance[]> {
  const sums = balancing();
  for await (const lines of pages) sums.add(lines);
  return sums.result();
}
