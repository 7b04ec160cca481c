import { crc32 } from "node:zlib";

/** The few letters beyond ASCII that the tests write, as code page 437 has them. */
const pc8: Readonly<Record<string, number>> = {
  å: 0x86,
  ä: 0x84,
  ö: 0x94,
  Å: 0x8f,
  Ä: 0x8e,
  Ö: 0x99,
  é: 0x82,
  ü: 0x81,
  "§": 0x15,
  "½": 0xab,
  ß: 0xe1,
};

/** A text as code page 437. */
export const inPc8 = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((letter) => pc8[letter] ?? letter.charCodeAt(0)));

const quoted = (text: string) => `"${text.replaceAll('"', '\\"')}"`;

export type ATransaction = {
  readonly account: string;
  readonly ore: number;
  readonly objects?: Readonly<Record<string, string>>;
  readonly day?: string;
  readonly text?: string;
};
export type AVerification = {
  readonly series: string;
  readonly number: string;
  readonly day: string;
  readonly text: string;
  readonly rows: readonly ATransaction[];
};
export type ASieFile = {
  readonly accounts: Readonly<Record<string, string>>;
  readonly objects?: readonly (readonly [dimension: string, object: string, name: string])[];
  readonly dimensions?: Readonly<Record<string, string>>;
  readonly verifications: readonly AVerification[];
  readonly company?: string;
  readonly organisationNumber?: string;
};

const amount = (ore: number) => {
  const absolute = Math.abs(ore);
  return `${ore < 0 ? "-" : ""}${Math.floor(absolute / 100)}.${String(absolute % 100).padStart(2, "0")}`;
};
const compact = (day: string) => day.replaceAll("-", "");
const listOf = (objects: Readonly<Record<string, string>> = {}) =>
  `{${Object.entries(objects)
    .map(([dimension, object]) => `${dimension} ${quoted(object)}`)
    .join(" ")}}`;

const rowOf = ({ account, ore, objects, day = "", text = "" }: ATransaction) => {
  const rest = text ? ` ${day ? compact(day) : '""'} ${quoted(text)}` : day ? ` ${compact(day)}` : "";
  return `   #TRANS ${account} ${listOf(objects)} ${amount(ore)}${rest}`;
};

/** The lines of a SIE 4E file. */
export const sieLines = ({
  accounts,
  objects = [],
  dimensions = {},
  verifications,
  ...company
}: ASieFile): string[] => [
  "#FLAGGA 0",
  '#PROGRAM "Provbokföring" 1.0',
  "#FORMAT PC8",
  "#GEN 20270301",
  "#SIETYP 4",
  `#ORGNR ${company.organisationNumber ?? "212000-0357"}`,
  `#FNAMN ${quoted(company.company ?? "Hallsbergs kommun")}`,
  "#RAR 0 20270101 20271231",
  "#RAR -1 20260101 20261231",
  ...Object.entries(accounts).map(([number, name]) => `#KONTO ${number} ${quoted(name)}`),
  ...Object.entries(dimensions).map(([number, name]) => `#DIM ${number} ${quoted(name)}`),
  ...objects.map(([dimension, object, name]) => `#OBJEKT ${dimension} ${quoted(object)} ${quoted(name)}`),
  ...verifications.flatMap(({ series, number, day, text, rows }) => [
    `#VER ${quoted(series)} ${quoted(number)} ${compact(day)} ${quoted(text)}`,
    "{",
    ...rows.map(rowOf),
    "}",
  ]),
];

export const bytesOf = (lines: readonly string[]): Uint8Array => inPc8(lines.map((line) => `${line}\r\n`).join(""));

/** A whole file as its bytes. */
export const aSieFile = (file: ASieFile): Uint8Array => bytesOf(sieLines(file));

/** The file with its checksum, reckoned by zlib over what the format counts. */
export function withChecksum(lines: readonly string[]): string[] {
  const [flag = "", ...rest] = lines;
  const counted = rest.map((line) =>
    line.replaceAll(
      /"((?:\\"|[^"])*)"|[\s{}]/g,
      (_, inside: string | undefined) => inside?.replaceAll('\\"', '"') ?? "",
    ),
  );
  return [flag, "#KSUMMA", ...rest, `#KSUMMA ${crc32(inPc8(counted.join("")))}`];
}

const project = { "1": "200", "6": "P12" };

/** A municipality's ledger with one project, from December 2026 to March 2027, and what else a ledger has. */
export const theLedger: ASieFile = {
  accounts: {
    "1930": "Bankkonto",
    "2440": "Leverantörsskulder",
    "3990": "Bidrag från regionen",
    "5010": "Lokalhyra",
    "5410": "Förbrukningsinventarier",
    "5810": "Resor",
    "7010": "Löner",
    "7510": "Arbetsgivaravgifter",
  },
  dimensions: { "1": "Enhet", "6": "Projekt" },
  objects: [
    ["6", "P12", "Vändpunkten"],
    ["6", "P99", "Något annat"],
    ["1", "200", "Elevhälsan"],
  ],
  verifications: [
    {
      series: "A",
      number: "1",
      day: "2026-12-15",
      text: "Lön december",
      rows: [
        { account: "7010", ore: 3_000_000, objects: project, text: "Person ett" },
        { account: "7010", ore: 1_000_050, objects: project, text: "Person två" },
        { account: "7510", ore: 1_256_816, objects: project },
        { account: "1930", ore: -5_256_866 },
      ],
    },
    {
      series: "A",
      number: "2",
      day: "2027-01-20",
      text: "Resa till Örebro",
      rows: [
        { account: "5810", ore: 84_500, objects: project, text: "Tåg" },
        { account: "2440", ore: -84_500 },
      ],
    },
    {
      series: "A",
      number: "3",
      day: "2027-02-02",
      text: "Kredit på resa",
      rows: [
        { account: "5810", ore: -20_000, objects: project, text: "Kreditnota" },
        { account: "2440", ore: 20_000 },
      ],
    },
    {
      series: "B",
      number: "7",
      day: "2027-02-10",
      text: "Hyra",
      rows: [
        { account: "5010", ore: 500_000, objects: { "1": "200", "6": "P99" } },
        { account: "2440", ore: -500_000 },
      ],
    },
    {
      series: "A",
      number: "4",
      day: "2027-03-01",
      text: "Material",
      rows: [
        { account: "5410", ore: 99_900, objects: project },
        { account: "3990", ore: -10_000, objects: project },
        { account: "1930", ore: -89_900, objects: project },
      ],
    },
    {
      series: "A",
      number: "5",
      day: "2026-11-30",
      text: "Före projektet",
      rows: [
        { account: "5410", ore: 12_300, objects: project },
        { account: "1930", ore: -12_300 },
      ],
    },
  ],
};
