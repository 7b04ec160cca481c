import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type ASieFile,
  aSieFile,
  bytesOf,
  inPc8,
  sieLines,
  theLedger,
  withChecksum,
} from "../../../test/builders/a-sie-file.ts";
import { readSie } from "./read-sie.ts";
import type { SieFile } from "./sie-file.ts";

const fileOf = (bytes: Uint8Array): SieFile => {
  const read = readSie(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.file;
};
const problemsOf = (bytes: Uint8Array) => {
  const read = readSie(bytes);
  return read.ok ? [] : read.problems.map(({ code, line }) => [code, line]);
};
const lines = sieLines(theLedger);
const lineOf = (part: string) => lines.findIndex((line) => line.includes(part)) + 1;
/** The lines with the first occurrence of a text replaced. */
const changed = (from: string, to: string) => {
  const at = lines.findIndex((line) => line.includes(from));
  return bytesOf(lines.with(at, lines[at]?.replace(from, to) ?? ""));
};

test("a ledger is read: who, accounts, dimensions, objects, verifications", () => {
  const file = fileOf(aSieFile(theLedger));
  expect(file).toMatchObject({
    company: "Hallsbergs kommun",
    organisationNumber: "212000-0357",
  });
  expect(file.accounts.get("2440")).toBe("Leverantörsskulder");
  expect(file.dimensions.get("6")).toBe("Projekt");
  expect(file.objects.get("6")?.get("P12")).toBe("Vändpunkten");
  const [pay] = file.verifications;
  expect(pay).toMatchObject({ series: "A", number: "1", day: "2026-12-15", text: "Lön december" });
  expect(pay?.transactions[1]).toMatchObject({ account: "7010", amountOre: 1_000_050, text: "Person två" });
  expect(pay?.transactions[1]?.objects.get("6")).toBe("P12");
});

test("what programs write differently is read alike: tabs, blanks, fields without quotation marks, quotation marks in texts, more decimals", () => {
  const file = fileOf(
    bytesOf([
      "#FLAGGA\t0",
      '#FORMAT "PC8"',
      "#SIETYP\t\t4",
      '#FNAMN "Föreningen \\"Bro\\" §12"',
      "#KONTO\t5410\tInventarier",
      "#KONTO 1930 Bank",
      "#UNKNOWN {a b c",
      "#VER\tA\t1\t20270115\tText",
      "{",
      '\t#TRANS\t5410\t{ 1 100  6 "P 12" }\t12.5000\t20270116\t"Stol, 4\\5"\t2',
      " #trans 1930 {} -12.5",
      "",
      "}",
    ]),
  );
  expect(file.company).toBe('Föreningen "Bro" §12');
  expect(file.verifications[0]?.transactions).toMatchObject([
    { account: "5410", amountOre: 1250, day: "2027-01-16", text: "Stol, 4\\5" },
    { account: "1930", amountOre: -1250 },
  ]);
  expect([...(file.verifications[0]?.transactions[0]?.objects ?? [])]).toEqual([
    ["1", "100"],
    ["6", "P 12"],
  ]);
});

test("a row that was taken away does not count, one that was added counts once", () => {
  const place = lineOf("Tåg");
  const file = fileOf(
    bytesOf(
      lines.toSpliced(
        place,
        0,
        "#BTRANS 5810 {} 500.00",
        "#RTRANS 5810 {} 7.00",
        "#TRANS 5810 {} 7.00",
        "#TRANS 2440 {} -7.00",
      ),
    ),
  );
  expect(file.verifications[1]?.transactions.map(({ amountOre }) => amountOre)).toEqual([84_500, 700, -700, -84_500]);
});

describe("a file that is wrong is said to be so, by line", () => {
  test.each<[string, Uint8Array, readonly (readonly [string, number])[]]>([
    ["nothing at all", new Uint8Array(), [["empty", 1]]],
    ["a letter", inPc8("Hej, här kommer filen.\n"), [["not-sie", 1]]],
    ["a PDF", inPc8("%PDF-1.7 #FLAGGA 0"), [["not-sie", 1]]],
    ["SIE 5", inPc8('<?xml version="1.0"?><Sie xmlns="http://www.sie.se/sie5"/>'), [["sie-5", 1]]],
    ["31 MB", new Uint8Array(31_000_000).fill(35), [["too-large", 1]]],
    ["balances only", changed("#SIETYP 4", "#SIETYP 2"), [["type", 5]]],
    ["no verifications", aSieFile({ ...theLedger, verifications: [] }), [["no-verifications", 1]]],
    ["another currency", bytesOf([...lines, "#VALUTA EUR"]), [["currency", lines.length + 1]]],
    ["cut off in a verification", bytesOf(lines.slice(0, lineOf("Tåg"))), [["truncated", lineOf("Resa till")]]],
    [
      "cut off in a row",
      inPc8(lines.slice(0, lineOf("Tåg")).join("\n").slice(0, -2)),
      [["truncated", lineOf("Resa till")]],
    ],
    [
      "a verification in a verification",
      bytesOf(lines.toSpliced(lineOf("Kredit på") - 2, 1)),
      [["truncated", lineOf("Resa till")]],
    ],
    [
      "more than twenty verifications that do not balance",
      bytesOf([
        ...lines,
        ...Array.from({ length: 21 }, (_, i) => `#VER A ${i} 20270120\n{\n#TRANS 5810 {} ${i + 1}\n}`),
      ]),
      Array.from({ length: 20 }, (_, i) => ["unbalanced", lines.length + 1 + 4 * i] as const),
    ],
    ["an account that is none", changed("#TRANS 5810", "#TRANS FEL"), [["account", lineOf("Tåg")]]],
    ["a decimal comma", changed("845.00", "845,00"), [["amount", lineOf("Tåg")]]],
    ["letters for an amount", changed("845.00", "1e9"), [["amount", lineOf("Tåg")]]],
    ["three decimals", changed("845.00", "845.005"), [["amount", lineOf("Tåg")]]],
    ["an absurd amount", changed("845.00", "845000000000000"), [["absurd", lineOf("Tåg")]]],
    ["a day that does not exist", changed("20270120", "20270230"), [["day", lineOf("Resa till")]]],
    ["rows outside a verification", bytesOf([...lines, "#TRANS 5810 {} 1.00"]), [["malformed", lines.length + 1]]],
    ["one line of a megabyte", bytesOf([...lines, "x".repeat(1_000_000)]), [["long-line", lines.length + 1]]],
  ])("%s", (_, bytes, problems) => {
    expect(problemsOf(bytes)).toEqual([...problems].sort(([, a], [, b]) => a - b));
  });

  test("UTF-16 is no SIE file", () => {
    expect(problemsOf(Buffer.from(lines.join("\r\n"), "utf16le"))).toEqual([["utf-16", 1]]);
  });

  test("at most twenty faults are listed", () => {
    const wrong = bytesOf(
      lines.flatMap((line) => (line === "}" ? ["#TRANS 5810 {} x", ...Array(30).fill("#TRANS"), "}"] : line)),
    );
    expect(problemsOf(wrong)).toHaveLength(20);
  });
});

test("the checksum is reckoned when it is there: a letter changed on the way is noticed, and so is a missing end", () => {
  const summed = withChecksum(lines);
  expect(problemsOf(bytesOf(summed))).toEqual([]);
  expect(problemsOf(bytesOf(summed.map((line) => line.replace("Tåg", "Tag"))))).toEqual([["checksum", summed.length]]);
  expect(problemsOf(bytesOf(summed.slice(0, -1)))).toEqual([["checksum-missing", 2]]);
});

const text = fc
  .string({ unit: fc.constantFrom(...'abcåäöÅÄÖé§ "0123456789{}#;'), maxLength: 20 })
  .map((one) => one.trim());
const account = fc.integer({ min: 1000, max: 9999 }).map(String);
const day = fc
  .date({ min: new Date("2026-01-01"), max: new Date("2028-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const row = fc.record(
  {
    account,
    ore: fc.integer({ min: -1e9, max: 1e9 }),
    objects: fc.dictionary(
      fc.constantFrom("1", "6", "20"),
      text.filter((name) => name !== ""),
    ),
    day,
    text,
  },
  { requiredKeys: ["account", "ore"] },
);
const verification = fc
  .record({ series: text, number: text, day, text, rows: fc.array(row, { maxLength: 6 }) })
  .map((one) => ({
    ...one,
    rows: [...one.rows, { account: "1930", ore: 0 - one.rows.reduce((sum, { ore }) => sum + ore, 0) }],
  }));
const sieFile: fc.Arbitrary<ASieFile> = fc.array(verification, { minLength: 1, maxLength: 5 }).chain((verifications) =>
  fc.record({
    verifications: fc.constant(verifications),
    company: text,
    accounts: fc.constant(
      Object.fromEntries(verifications.flatMap(({ rows }) => rows.map((one) => [one.account, `Konto ${one.account}`]))),
    ),
  }),
);

test("whatever is written is read: every verification, row, amount and object", () => {
  fc.assert(
    fc.property(sieFile, fc.boolean(), (file, summed) => {
      const written = sieLines(file);
      const read = fileOf(bytesOf(summed ? withChecksum(written) : written));
      expect(
        read.verifications.map(({ transactions, ...head }) => ({
          ...head,
          rows: transactions.map(({ objects, amountOre, ...rest }) => ({
            ...rest,
            ore: amountOre,
            objects: Object.fromEntries(objects),
          })),
        })),
      ).toEqual(
        file.verifications.map((one) => ({
          ...one,
          rows: one.rows.map(({ text: said, objects = {}, ...rest }) => ({
            ...rest,
            objects,
            ...(said ? { text: said } : {}),
          })),
        })),
      );
    }),
  );
});

test("whatever is damaged, cut or made up gets an answer, and a verification that does not balance says by how much", () => {
  const bytes = aSieFile(theLedger);
  const damaged = fc
    .array(fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 })), { maxLength: 8 })
    .map((hits) => {
      const copy = Uint8Array.from(bytes);
      for (const [at, byte] of hits) copy[at] = byte;
      return copy;
    });
  const cut = fc.nat({ max: bytes.length }).map((length) => bytes.slice(0, length));
  const pieces = fc
    .array(
      fc.constantFrom(
        "#VER A 1 20270101 x",
        "{",
        "}",
        "#TRANS 5410 {",
        "#TRANS",
        '"',
        "\\",
        "#KSUMMA",
        "#SIETYP 4",
        "#KONTO __proto__ x",
        "#KONTO 5410 x",
        "#TRANS 5410 {} 0",
        "#OBJEKT __proto__ constructor x",
        "#RAR x y z",
      ),
      { maxLength: 30 },
    )
    .map((some) => bytesOf(["#FLAGGA 0", ...some]));
  fc.assert(
    fc.property(fc.oneof(damaged, cut, pieces, fc.uint8Array({ maxLength: 300 })), (hostile) => {
      const read = readSie(hostile);
      if (!read.ok) expect(read.problems.length).toBeGreaterThan(0);
      for (const { transactions, differsOre = 0 } of read.ok ? read.file.verifications : [])
        expect(transactions.reduce((sum, { amountOre }) => sum + amountOre, 0)).toBe(differsOre);
    }),
    { numRuns: 500 },
  );
});

test("a large file takes time in proportion to its size, whatever it holds", { timeout: 180_000 }, () => {
  const body = (verifications: number) =>
    bytesOf([
      ...lines,
      ...Array.from(
        { length: verifications },
        (_, i) => `#VER A ${i} 20270115 x\n{\n#TRANS 5410 {6 "P${i}"} 1.00\n#TRANS 1930 {} -1.00\n}`,
      ),
    ]);
  // Processor time, which other programs on the machine cannot lengthen much, and the least of several tries.
  const took = (bytes: Uint8Array, tries = 1) => {
    const times = Array.from({ length: tries }, () => {
      const begun = process.threadCpuUsage();
      readSie(bytes);
      const { user, system } = process.threadCpuUsage(begun);
      return (user + system) / 1_000;
    });
    return Math.min(...times);
  };
  took(body(5_000));
  const [some, many] = [took(body(5_000), 5), took(body(40_000), 3)];
  expect(many).toBeLessThan(some * 8 * 5);
  const hostile = ["\n", '"', "{", '#VER "', "#TRANS {1 ", "#KONTO 1\n", "}\n", '\\"'];
  for (const piece of hostile)
    expect(took(inPc8(`#${piece.repeat(Math.floor(2_000_000 / piece.length))}`))).toBeLessThan(5_000);
});
