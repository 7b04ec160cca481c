import { isMemorandum } from "../../functions/vocabulary/account-plan.ts";
import { ApplicationId } from "../../functions/vocabulary/ids.ts";
import { staff } from "./acts.ts";
import { attributes } from "./person.ts";
import type { Stage } from "./stage.ts";

/** What the authority books of pilots, as their own exports and finance's lists say it. */
export type Books = {
  /** The debit sides of result accounts. */
  readonly bookedOre: number;
  readonly paymentsOre: number;
  /** What stands on memorandum accounts, both sides together: nothing. */
  readonly memorandumNetOre: number;
  /** How many of the pilots have something claimed back, and how many have lines for the register of de minimis aid. */
  readonly recoveries: number;
  readonly deMinimis: number;
  /** How many payments and advances were handed over in batches and posted as paid, and how many of them were taken back. */
  readonly payables: number;
  readonly reversed: number;
};

type Line = {
  readonly kind?: string;
  readonly countsAs?: string;
  readonly amountOre?: number;
  readonly account?: string;
  readonly creditAccount?: string;
};

/** Income and costs are the classes 3 to 8 of the common plans. */
const isResult = (account = ""): boolean => /^[3-8]/.test(account) && !isMemorandum(account);

/** The lines of a pilot's own export; its head is none. */
async function linesOf(stage: Stage, id: string): Promise<readonly Line[]> {
  const economist = await staff(stage, "finance");
  const { bytes } = await economist.download(`/ekonomi/pilot/${id}/jsonl`);
  const lines = Buffer.from(bytes).toString().trimEnd().split("\n");
  return lines.map((line) => JSON.parse(line) as Line).filter(({ amountOre }) => amountOre !== undefined); // as: our own format
}

export async function booksOf(stage: Stage, ids: readonly string[]): Promise<Books> {
  const lines = (await Promise.all(ids.map((id) => linesOf(stage, id)))).flat();
  // A line that takes back has a debit on the other side.
  const sides = lines.flatMap(({ account, creditAccount, amountOre = 0 }) => [
    { account, ore: amountOre },
    { account: creditAccount, ore: -amountOre },
  ]);
  const sum = (of: readonly { readonly ore: number }[]) => of.reduce((all, { ore }) => all + ore, 0);
  const payments = lines.filter(({ countsAs }) => countsAs === "payment" || countsAs === "advance");
  const economist = await staff(stage, "finance");
  const linkedFrom = async (address: string) => {
    const links = attributes(await economist.visit(address), "main a", "href");
    return ids.filter((id) => links.some((href) => href.includes(ApplicationId.parse(id)))).length;
  };
  return {
    bookedOre: sum(sides.filter(({ account, ore }) => isResult(account) && ore > 0)),
    paymentsOre: payments.reduce((all, { amountOre = 0 }) => all + amountOre, 0),
    memorandumNetOre: sum(sides.filter(({ account }) => isMemorandum(account ?? ""))),
    recoveries: await linkedFrom("/ekonomi/utbetalningar/aterkrav"),
    payables: payments.filter(({ kind }) => kind !== "correction").length,
    reversed: payments.filter(({ kind }) => kind === "correction").length,
    deMinimis: await linkedFrom("/ekonomi/statsstod"),
  };
}
