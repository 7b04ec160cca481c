import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { aSieFile, bytesOf, inPc8, sieLines, theLedger, withChecksum } from "../../../test/builders/a-sie-file.ts";
import { readSie } from "./read-sie.ts";

const bytesIn = (name: string) => readFileSync(new URL(`./cases/${name}`, import.meta.url));

/** What was read: who, each verification by its name, text and rows, and what is odd. */
function told(bytes: Uint8Array) {
  const read = readSie(bytes);
  if (!read.ok) return read.problems.map(({ code, line }) => `${code} ${line}`);
  const { company, otherwise, verifications } = read.file;
  return [
    company,
    ...verifications.map(({ series, number, text, transactions, differsOre = 0 }) =>
      [
        `${series} ${number} ${text.slice(0, 30)}`.trim(),
        transactions.map(({ account, amountOre }) => `${account} ${amountOre}`).join(", "),
        ...(differsOre ? [`differs ${differsOre}`] : []),
      ].join(": "),
    ),
    ...(otherwise ? [`${otherwise.encoding} called ${otherwise.said}`] : []),
  ];
}

const inkop = "A 1 Inköp: 5410 10000, 1930 -10000";
const lager = "Läger: 5410 100000, 1930 -100000";

// Files as programs write them that others have met, without anything in them that is anybody's.
test.each<[name: string, told: readonly string[]]>([
  [
    "own-export-2026-11.si",
    [
      "Region Exempel",
      "P2026 1 26RS10003 Hallsbergs kommun (d: 9910 80060893, 9919 -80060893",
      "P2026 6 26RS10004 Hallsbergs kommun (d: 9910 80060893, 9919 -80060893",
    ],
  ],
  ["sie-blank-numbers.si", ["Föreningen Exempel", lager, "Fika: 5410 25000, 1930 -25000"]],
  [
    "sie-blank-numbers-other-pilot.si",
    ["Föreningen Exempel", "Hyra: 5410 77700, 1930 -77700", "Buss: 5410 33300, 1930 -33300"],
  ],
  ["sie-brace-on-ver-line.se", ["Föreningen Åsö", inkop]],
  ["sie-btrans-only-last-year.se", ["Föreningen Exempel", "A 1 Struken: ", `A 2 ${lager}`]],
  ["sie-btrans-rtrans.se", ["Föreningen Exempel", "A 1 Rättad: 1930 -100000, 5410 100000"]],
  ["sie-credit-note.se", ["Foreningen Exempel", "A 9 Kreditfaktura: 5410 -50000, 1930 50000"]],
  ["sie-empty-voucher.se", ["Föreningen Exempel", "A 1 Tom: ", `A 2 ${lager}`]],
  ["sie-line-over-8000.se", ["Föreningen Åsö", inkop]],
  ["sie-no-konto.se", ["Föreningen Åsö", inkop]],
  ["sie-no-vouchers.se", ["no-verifications 1"]],
  ["sie-odd-konto-six-digits.se", ["Föreningen Exempel", `A 1 ${lager}`]],
  [
    "sie-one-unbalanced-voucher-outside-project.se",
    [
      "Provföreningen",
      "I 1 Ingående saldo: 1930 100000, 5410 -99800: differs 200",
      "A 2 Projektinköp: 5410 10000, 1930 -10000",
    ],
  ],
  [
    "sie-one-undeclared-account-outside-project.se",
    ["Provföreningen", "S 1 Statistik: 9010 500, 9010 -500", "A 2 Projektinköp: 5410 10000, 1930 -10000"],
  ],
  ["sie-text-ends-with-backslash.se", ["Föreningen Åsö", "A 1 C:\\dir\\: 5410 10000, 1930 -10000"]],
  ["sie-utf8-bom.se", ["Föreningen Åsö", inkop, "UTF-8 called PC8"]],
  ["sie-utf8-declared-pc8.se", ["Föreningen Åsö", inkop, "UTF-8 called PC8"]],
  ["sie-utf8.se", ["Föreningen Exempel", "A 1 Läger på Väddö: 5410 100000, 1930 -100000", "UTF-8 called PC8"]],
  ["sie-valuta-eur.se", ["currency 9"]],
])("%s", (name, expected) => {
  expect(told(bytesIn(name))).toEqual(expected);
});

const lines = sieLines(theLedger);
const asItIs = told(aSieFile(theLedger));
const text = lines.map((line) => `${line}\r\n`).join("");

test("a file is read alike however its lines end, and by its bytes whatever it says after #FORMAT", () => {
  expect(told(inPc8(lines.join("\r")))).toEqual(asItIs);
  expect(told(inPc8(lines.join("\n")))).toEqual(asItIs);
  expect(told(new TextEncoder().encode(text))).toEqual([...asItIs, "UTF-8 called PC8"]);
  expect(told(new TextEncoder().encode(`\ufeff${text.replace("PC8", "utf-8")}`))).toEqual(asItIs);
  expect(told(Buffer.from(text, "latin1"))).toEqual([...asItIs, "Windows-1252 called PC8"]);
  expect(told(Buffer.from(text.replace("PC8", "ANSI"), "latin1"))).toEqual(asItIs);
  expect(told(bytesOf(lines.map((line) => line.replace("PC8", "UTF8"))))).toEqual([...asItIs, "PC8 called UTF8"]);
});

test("a mark of UTF-8 before plain letters belongs to no line", () => {
  const plain = "#SIETYP 4\n#FNAMN Bolag\n#VER A 1 20270115 x\n{\n#TRANS 5410 {} 1\n#TRANS 1930 {} -1\n}\n";
  expect(told(new TextEncoder().encode(`\ufeff${plain}`))).toEqual(["Bolag", "A 1 x: 5410 100, 1930 -100"]);
});

test("a checksum holds for the letters as they lie, and as they were in PC8", () => {
  const summed = withChecksum(lines).join("\r\n");
  expect(told(new TextEncoder().encode(summed))).toEqual([...asItIs, "UTF-8 called PC8"]);
  expect(told(new TextEncoder().encode(summed.replace("845.00", "854.00")))).toEqual([`checksum ${lines.length + 2}`]);
});

test("a text may hold line breaks and be followed by what belongs to it; a text that is never closed ends with its line", () => {
  const broken = inPc8(text.replace("Resa till Örebro", "Resa till\r\nÖrebro").replace('"Tåg"', '"Tåg\nmed buss" 2'));
  expect(told(broken)).toEqual(asItIs);
  const read = readSie(broken);
  expect(read.ok && read.file.verifications[1]?.transactions[0]?.text).toBe("Tåg med buss");
  const problems = told(inPc8(text.replace('"Resa till Örebro"', '"Resa till Örebro')));
  expect(problems).toEqual([`malformed ${lines.findIndex((line) => line.includes("Resa till")) + 1}`]);
});

test("one öre too much is said and read", () => {
  expect(told(inPc8(text.replace("845.00", "845.01")))).toEqual(
    asItIs.map((one) => (one.startsWith("A 2") ? `${one.replace("84500", "84501")}: differs 1` : one)),
  );
});
