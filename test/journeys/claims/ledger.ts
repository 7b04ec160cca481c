import type { Month } from "../../../functions/vocabulary/instant.ts";

/** The letters beyond ASCII that this ledger is written with, as code page 437 has them. */
const beyondAscii: Readonly<Record<string, number>> = { å: 0x86, ä: 0x84, ö: 0x94, Å: 0x8f, Ä: 0x8e, Ö: 0x99 };

/** Lines as a ledger system writes them to a file. */
export const inPc8 = (lines: readonly string[]): Buffer =>
  Buffer.from([...lines.map((line) => `${line}\r\n`).join("")].map((one) => beyondAscii[one] ?? one.charCodeAt(0)));

const voucher = (name: string, day: string, text: string, ...rows: readonly string[]) => [
  `#VER ${name} ${day.replaceAll("-", "")} "${text}"`,
  "{",
  ...rows.map((row) => `  #TRANS ${row}`),
  "}",
];
const project = '{1 "200" 6 "P12"}';

/** Two months of the holder's ledger: six rows of the project's costs, one of another project's. */
export const ledgerLines = (first: Month, second: Month): readonly string[] => [
  "#FLAGGA 0",
  '#PROGRAM "Ekonomi" 4.2',
  "#FORMAT PC8",
  "#SIETYP 4",
  "#ORGNR 212000-0357",
  '#FNAMN "Hallsbergs kommun"',
  `#RAR 0 ${first.slice(0, 4)}0101 ${second.slice(0, 4)}1231`,
  '#KONTO 1930 "Bankkonto"',
  '#KONTO 2440 "Leverantörsskulder"',
  '#KONTO 5010 "Lokalhyra"',
  '#KONTO 5810 "Resor"',
  '#KONTO 6070 "Representation"',
  '#KONTO 6550 "Föreläsningar"',
  '#KONTO 7010 "Löner"',
  '#KONTO 7510 "Arbetsgivaravgifter"',
  '#DIM 1 "Enhet"',
  '#DIM 6 "Projekt"',
  '#OBJEKT 1 "200" "Elevhälsan"',
  '#OBJEKT 6 "P12" "Vändpunkten"',
  '#OBJEKT 6 "P99" "Något annat"',
  ...voucher("A 1", `${first}-25`, "Löner", `7010 ${project} 30000.00`, `7510 ${project} 9426.00`, "1930 {} -39426.00"),
  ...voucher("A 2", `${first}-10`, "Tåg till Örebro", `5810 ${project} 1250.50`, "2440 {} -1250.50"),
  ...voucher("A 3", `${second}-12`, "Föreläsning om skolnärvaro", `6550 ${project} 20000.00`, "2440 {} -20000.00"),
  ...voucher("A 4", `${second}-20`, "Kreditnota för tåg", `5810 ${project} -250.50`, "2440 {} 250.50"),
  ...voucher("A 5", `${second}-15`, "Middag på Gästis", `6070 ${project} 1999.90`, "2440 {} -1999.90"),
  ...voucher("B 7", `${second}-28`, "Hyra", '5010 {6 "P99"} 5000.00', "2440 {} -5000.00"),
];

/** A file as somebody picks it from a folder of theirs. */
export const picked = (name: string, buffer: Buffer) => ({ name, mimeType: "application/octet-stream", buffer });

/** An extract of the ledger without anything that a spreadsheet would reckon with. */
export const extract = picked(
  "huvudbok.csv",
  Buffer.from("Konto;Dag;Belopp\r\n5810;2026-08-10;1250,50\r\n5810;2026-09-20;-250,50\r\n"),
);

/** An extract with a cell that is a formula. */
export const extractWithFormula = picked(
  "huvudbok.csv",
  Buffer.from('Konto;Text;Belopp\r\n5810;Tåg;1250,50\r\n5810;"=HYPERLINK(""https://example.org"")";250,50\r\n'),
);
