import { Period } from "../../ledger/period.ts";
import { ore } from "../../vocabulary/ore.ts";
import { balancesAnswer } from "./balances-answer.ts";
import { monthsAnswer } from "./months-answer.ts";

/** A month's balances, through the code that answers. */
export const exampleBalances = balancesAnswer(
  Period.parse({ month: "2026-11", lines: 2, "accepted-cost": 100_000, payment: 27_600 }),
  [
    { account: "1930", booked: true, debitOre: ore(0), creditOre: ore(27_600) },
    { account: "7590", booked: true, debitOre: ore(27_600), creditOre: ore(0) },
    { account: "9920", booked: false, debitOre: ore(100_000), creditOre: ore(0) },
    { account: "9929", booked: false, debitOre: ore(0), creditOre: ore(100_000) },
  ],
);

const sha256 = (digit: string) => digit.repeat(64);
const file = (ending: string, digit: string, bytes: number) => ({
  key: `months/2026-10/kostnader-2026-10.${ending}`,
  name: `kostnader-2026-10.${ending}`,
  sha256: sha256(digit),
  bytes,
  rows: 214,
});

/** A closed month and an open one, through the code that answers. */
export const exampleMonths = monthsAnswer(
  [
    Period.parse({ month: "2026-11", lines: 2, "accepted-cost": 100_000, payment: 27_600 }),
    Period.parse({
      month: "2026-10",
      lines: 214,
      commitment: 80_060_900,
      "accepted-cost": 290_075_700,
      payment: 72_054_810,
      closingAt: "2026-11-02T08:14:03.000Z",
      closedAt: "2026-11-02T08:14:09.512Z",
      files: {
        csv: file("csv", "a", 38_112),
        xlsx: file("xlsx", "b", 21_470),
        sie: file("si", "c", 44_903),
        jsonl: file("jsonl", "d", 120_331),
      },
    }),
  ],
  false,
);
