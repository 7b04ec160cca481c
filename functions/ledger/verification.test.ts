import fc from "fast-check";
import { expect, test } from "vitest";
import { anAcceptedCost, aPayment, aPosting } from "../../test/builders/a-posting.ts";
import { someDay } from "../../test/builders/some-days.ts";
import { dayOf, instant, LocalDay, Month, stockholmTime } from "../vocabulary/instant.ts";
import { ore } from "../vocabulary/ore.ts";
import {
  linesOf,
  monthOfPosting,
  type PostedLine,
  type Posting,
  seriesOf,
  sortKey,
  sumsByKind,
  Verification,
  verificationName,
  verificationOf,
} from "./verification.ts";

const november = Month.parse("2026-11");
const day = (text: string) => LocalDay.parse(text);
const posted = (given: Partial<Posting> = {}, month = november) => verificationOf(aPosting(given), month, 7);

test("a posting becomes a verification with its number, its days and all that it says", () => {
  const { before: _, at, lines, ...said } = aPosting();
  const [cost, payment] = lines;
  expect(posted()).toEqual({
    ...said,
    v: 2,
    series: "P2026",
    number: 7,
    month: "2026-11",
    postedAt: at,
    postingDay: "2026-11-21",
    trueDay: "2026-11-21",
    lines: [
      { ...cost, runningTotalOre: 100_000 },
      { ...payment, runningTotalOre: 27_600 },
    ],
  });
});

test("each kind of amount runs on from what was posted of it before, by itself", () => {
  const { lines } = posted({
    before: { "accepted-cost": ore(500), advance: ore(9) },
    lines: [anAcceptedCost(100), aPayment(30), anAcceptedCost(200), aPayment(-10)],
  });
  expect(lines.map(({ runningTotalOre }) => runningTotalOre)).toEqual([600, 30, 800, 20]);
});

test("a correction runs on in the kind that it corrects", () => {
  const corrects = { verification: "P2026-3", line: 2, kind: "accepted-cost" } as const;
  const { lines } = posted({
    lines: [anAcceptedCost(500), anAcceptedCost(-200, { kind: "correction", corrects }), aPayment(1)],
  });
  expect(lines.map(({ runningTotalOre }) => runningTotalOre)).toEqual([500, 300, 1]);
  expect(lines[1]?.corrects).toEqual(corrects);
});

test("a line keeps its cost's month, VAT and voucher, and both its accounts", () => {
  const line: PostedLine = anAcceptedCost(100, { vat: "net", voucher: "A 123" });
  expect(posted({ lines: [line] }).lines).toEqual([{ ...line, runningTotalOre: 100 }]);
});

test("what breaks a limit of the ledger is refused whole", () => {
  const line = aPayment(1);
  const wrong: Partial<Posting>[] = [
    { lines: [] },
    { lines: Array.from({ length: 501 }, () => line) },
    { lines: [{ ...line, voucher: "x".repeat(61) }] },
    { lines: [{ ...line, corrects: { verification: "P2026-3", line: 0, kind: "payment" } }] },
    { reference: "" },
    { reference: "x".repeat(121) },
  ];
  for (const given of wrong) expect(() => posted(given)).toThrow();
  expect(() => verificationOf(aPosting(), november, 0)).toThrow();
});

test("what just keeps a limit of the ledger is posted", () => {
  const line = aPayment(1);
  const corrects = { verification: "P2026-3", line: 1, kind: "payment" } as const;
  const right: Partial<Posting>[] = [
    { lines: [line] },
    { lines: Array.from({ length: 500 }, () => line) },
    { lines: [{ ...line, voucher: "x".repeat(60), corrects }] },
    { reference: "x" },
    { reference: "x".repeat(120) },
  ];
  for (const given of right) expect(posted(given)).toMatchObject(given);
  expect(verificationOf(aPosting(), november, 1).number).toBe(1);
});

test("a posting belongs to the month of what happened, else to that of its moment in Stockholm", () => {
  const at = instant("2026-11-30T23:30:00Z");
  expect(monthOfPosting({ at })).toBe("2026-12");
  expect(monthOfPosting({ at, trueDay: day("2026-10-31") })).toBe("2026-10");
});

test("a posting of another day than its own says so", () => {
  expect(posted({ trueDay: day("2026-10-31") })).toMatchObject({ trueDay: "2026-10-31", postingDay: "2026-11-21" });
});

test("what is posted to a month that is over or to come gets that month's nearest day", () => {
  const at = instant("2026-11-21T10:00:00Z");
  expect(posted({ at }, Month.parse("2026-10")).postingDay).toBe("2026-10-31");
  expect(posted({ at }, Month.parse("2026-12")).postingDay).toBe("2026-12-01");
  expect(posted({ at: instant("2028-03-01T10:00:00Z") }, Month.parse("2028-02")).postingDay).toBe("2028-02-29");
});

test("the posting day lies in the accounting month, and is the posting's own wherever it can be", () => {
  fc.assert(
    fc.property(someDay, someDay, (today, other) => {
      const month = Month.parse(other.slice(0, 7));
      const { postingDay } = posted({ at: stockholmTime(today, "12:00:00") }, month);
      expect(postingDay.slice(0, 7)).toBe(month);
      if (today.slice(0, 7) === month) expect(postingDay).toBe(today);
      else expect(postingDay > today).toBe(month > today.slice(0, 7));
    }),
  );
});

test("numbers are of an accounting year, are read as P2026-17 and sort as numbers", () => {
  const series = seriesOf(november);
  expect(verificationName({ series, number: 17 })).toBe("P2026-17");
  const sorted = [100, 9, 17, 1000].map((number) => sortKey({ series, number })).sort();
  expect(sorted).toEqual([9, 17, 100, 1000].map((number) => sortKey({ series, number })));
  expect(sorted[0]).toBe("P2026#000000009");
});

test("each kind is summed by itself with its corrections, and a kind without lines has no sum", () => {
  const corrects = { verification: "P2026-3", line: 2, kind: "accepted-cost" } as const;
  const lines = [
    anAcceptedCost(500),
    aPayment(70),
    anAcceptedCost(-200, { kind: "correction", corrects }),
    aPayment(5),
  ];
  expect(sumsByKind(lines)).toEqual({ "accepted-cost": 300, payment: 75 });
  expect(sumsByKind([])).toEqual({});
});

test("the lines of a verification are numbered from one, and each says what all have in common", () => {
  const verification = posted();
  const { v: _, lines, ...common } = verification;
  expect(linesOf(verification)).toEqual(lines.map((line, i) => ({ ...common, ...line, line: i + 1 })));
  expect(linesOf(verification).map(({ line, trueDay }) => [line, trueDay])).toEqual([
    [1, dayOf(verification.postedAt)],
    [2, dayOf(verification.postedAt)],
  ]);
});

test("a stored verification is read back as it was", () => {
  const verification = posted({ lines: [anAcceptedCost(100, { vat: "gross", voucher: "A 1" }), aPayment(28)] });
  expect(Verification.parse(JSON.parse(JSON.stringify(verification)))).toEqual(verification);
});
