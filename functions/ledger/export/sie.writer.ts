import { crc32 } from "node:zlib";
import type { AccountString } from "../../vocabulary/account-plan.ts";
import { dayOf, type Instant } from "../../vocabulary/instant.ts";
import { kindNames } from "../kinds.texts.ts";
import type { LedgerLine } from "../verification.ts";
import { type Bytes, emptyBytes, putAgain, putByte, putKronor, putLatin, putWhole, room, taken } from "./bytes.ts";
import { putSieText, sieText } from "./code-page.ts";
import { type ExportContext, exportTypes, type Writer } from "./format.ts";
import { ksumma } from "./ksumma.ts";
import { fileName, preliminaryNote, titleOf } from "./naming.ts";
import { rowRoom } from "./rows.ts";

/** Projects have the number 6 in the standard's own list of dimensions; those from 20 are free for a program to name. */
const dimensions = { project: 6, counterparty: 20, activity: 21 };

const dense = (day: string): string => day.slice(0, 4) + day.slice(5, 7) + day.slice(8, 10);

/** The day in Stockholm; one hour of UTC is of one day there, so each hour is reckoned once. */
function registrationDays(): (moment: Instant) => string {
  const known = new Map<string, string>();
  return (moment) => {
    const hour = moment.slice(0, 13);
    const found = known.get(hour) ?? dense(dayOf(moment));
    known.set(hour, found);
    return found;
  };
}

/**
 * What the file says of itself: not yet imported (#FLAGGA 0), code page 437 (#FORMAT PC8), transactions for import
 * (#SIETYP 4 without balances is what the standard calls 4I, for which neither accounts nor years are listed).
 */
const headOf = (context: ExportContext): string => {
  const { at, organisation, preliminary } = context;
  return [
    '#PROGRAM "Pilot Grants" 1.0',
    "#FORMAT PC8",
    `#GEN ${dense(dayOf(at))}`,
    "#SIETYP 4",
    `#PROSA "${sieText(preliminary ? `${titleOf(context)}. ${preliminaryNote}` : titleOf(context))}"`,
    `#ORGNR ${sieText(organisation.number).replace(/\s/g, "")}`,
    `#FNAMN "${sieText(organisation.name)}"`,
    `#DIM ${dimensions.project} "Projekt"`,
    `#DIM ${dimensions.counterparty} "Motpart"`,
    `#DIM ${dimensions.activity} "Verksamhet"`,
    "",
  ].join("\r\n");
};

const quote = 34;
const space = 32;

function putObject(bytes: Bytes, dimension: string, code: string | undefined): void {
  if (code === undefined) return;
  putLatin(bytes, dimension);
  putLatin(bytes, code);
  putByte(bytes, quote);
}
const project = `${dimensions.project} "`;
const counterparty = ` ${dimensions.counterparty} "`;
const activity = ` ${dimensions.activity} "`;

const putAccount = (bytes: Bytes, { account }: AccountString): void => {
  putLatin(bytes, "#TRANS ");
  putLatin(bytes, account);
};

function putObjects(bytes: Bytes, side: AccountString): void {
  putLatin(bytes, " {");
  putObject(bytes, project, side.project);
  putObject(bytes, counterparty, side.counterparty);
  putObject(bytes, activity, side.activity);
  putLatin(bytes, "} ");
}

const sameObjects = (a: AccountString, b: AccountString): boolean =>
  a.project === b.project && a.counterparty === b.counterparty && a.activity === b.activity;

function putText(bytes: Bytes, before: string, text: string | undefined): void {
  if (!text) return;
  putLatin(bytes, before);
  putSieText(bytes, text);
  room(bytes, rowRoom);
}

const names: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(kindNames.sv).map(([kind, name]) => [kind, sieText(name)]),
);

/** The day of what happened where it is another than the verification's, and what the line is about. */
function putAbout(bytes: Bytes, line: LedgerLine): void {
  if (line.trueDay === line.postingDay) putLatin(bytes, ' "" "');
  else {
    putByte(bytes, space);
    putLatin(bytes, dense(line.trueDay));
    putLatin(bytes, ' "');
  }
  putLatin(bytes, names[line.kind] ?? line.kind);
  putText(bytes, ": ", line.category?.label);
  putText(bytes, ", ", line.voucher);
  putText(bytes, " av ", line.corrects?.verification);
  putLatin(bytes, '"\r\n');
}

/** The two sides of a line; the second is copied from the first where it says the same. */
function putTransactions(bytes: Bytes, line: LedgerLine): void {
  const { debit, credit, amountOre } = line;
  putAccount(bytes, debit);
  const objects = bytes.at;
  putObjects(bytes, debit);
  const amount = bytes.at;
  putKronor(bytes, amountOre, ".");
  const about = bytes.at;
  putAbout(bytes, line);
  const end = bytes.at;
  room(bytes, end - about + rowRoom);
  putAccount(bytes, credit);
  if (sameObjects(debit, credit)) putAgain(bytes, objects, amount);
  else putObjects(bytes, credit);
  putKronor(bytes, -amountOre, ".");
  putAgain(bytes, about, end);
}

function putVerification(bytes: Bytes, line: LedgerLine, registeredOn: string): void {
  putLatin(bytes, '#VER "');
  putSieText(bytes, line.series);
  putLatin(bytes, '" "');
  putWhole(bytes, line.number);
  putLatin(bytes, '" ');
  putLatin(bytes, dense(line.postingDay));
  putLatin(bytes, ' "');
  putSieText(bytes, line.registrationNumber ?? line.applicationId);
  room(bytes, rowRoom);
  putText(bytes, " ", line.organisation);
  putText(bytes, ", ", line.reference);
  putLatin(bytes, '" ');
  putLatin(bytes, registeredOn);
  putLatin(bytes, "\r\n{\r\n");
}

/** Writes pages of lines as verifications; the last one is open until `end`. */
function verificationWriter() {
  const registered = registrationDays();
  let last: LedgerLine | undefined;
  return {
    put: (bytes: Bytes, lines: readonly LedgerLine[]): void => {
      for (const line of lines) {
        room(bytes, rowRoom);
        if (!last || line.number !== last.number || line.series !== last.series) {
          if (last) putLatin(bytes, "}\r\n");
          putVerification(bytes, line, registered(line.postedAt));
        }
        putTransactions(bytes, line);
        last = line;
      }
    },
    end: (bytes: Bytes): void => {
      if (last) putLatin(bytes, "}\r\n");
    },
  };
}

/**
 * The lines as Swedish ledger systems import them: SIE 4I, in code page 437. Each verification of ours is a #VER with two
 * #TRANS a line, debit and credit, so it comes to nothing by itself. The first #KSUMMA comes right after #FLAGGA, which
 * an importing program may change, and the last one ends the file with the sum of all between them.
 */
export const sieFile: Writer = (context, pages) => {
  let rows = 0;
  const chunks = async function* () {
    const bytes = emptyBytes();
    const sum = ksumma(crc32);
    const verifications = verificationWriter();
    const summed = () => {
      const chunk = taken(bytes);
      sum.add(chunk);
      return chunk;
    };
    putLatin(bytes, "#FLAGGA 0\r\n#KSUMMA\r\n");
    yield taken(bytes);
    const head = headOf(context);
    room(bytes, head.length);
    putLatin(bytes, head);
    yield summed();
    for await (const lines of pages) {
      verifications.put(bytes, lines);
      rows += lines.length;
      yield summed();
    }
    verifications.end(bytes);
    yield summed();
    putLatin(bytes, `#KSUMMA ${sum.value()}\r\n`);
    yield taken(bytes);
  };
  return { name: fileName(context, "si"), type: exportTypes.sie, chunks: chunks(), rows: () => rows };
};
