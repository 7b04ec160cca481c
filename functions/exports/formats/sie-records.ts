import { kindNames } from "../../ledger/kinds.texts.ts";
import type { LedgerLine } from "../../ledger/verification.ts";
import type { AccountString } from "../../vocabulary/account-plan.ts";
import { type Bytes, constant, putAgain, putByte, putConstant, putKronor, putLatin, putWhole, room } from "./bytes.ts";
import type { Ksumma } from "./ksumma.ts";
import { rowRoom } from "./rows.ts";
import { daysInTurn, dense, putSieText, sieText } from "./sie-text.ts";

/** Cost centres have the number 1 and projects 6 in the standard's own list of dimensions; those from 20 are free for a program to name. */
export const dimensions = { costCentre: 1, project: 6, counterparty: 20, activity: 21 };

const quote = 34;
const space = 32;
const openBrace = 123;
const closeBrace = 125;

const names = new Map<string, Uint8Array>(
  Object.entries(kindNames.sv).map(([kind, name]) => [kind, constant(sieText(name), "latin1")]),
);
const transaction = constant("#TRANS");
const verification = constant("#VER");
const lineEnd = constant('"\r\n');
const noDay = constant('""');
const nothing = constant("");

/** A stretch of the file and of what counts of it, to be written once more. */
type Stretch = { file: number; fileEnd: number; counted: number; countedEnd: number };
const nowhere = (): Stretch => ({ file: 0, fileEnd: 0, counted: 0, countedEnd: 0 });

/** The beginning of a #TRANS, and the account string that it was written for. */
type Beginning = Stretch & { readonly side: AccountString };

const sameObjects = (a: AccountString, b: AccountString): boolean =>
  a === b ||
  (a.costCentre === b.costCentre &&
    a.project === b.project &&
    a.counterparty === b.counterparty &&
    a.activity === b.activity);

/** Writes pages of lines as verifications, and beside the file what counts for the checksum; `end` closes the last. */
export function verificationWriter(file: Bytes, { counted, field }: Ksumma) {
  const days = daysInTurn();
  let last: LedgerLine | undefined;
  /** By account: a page has few of them. */
  const beginnings = new Map<string, Beginning>();
  const about = nowhere();

  const label = (name: Uint8Array): void => {
    putConstant(file, name);
    putConstant(counted, name);
    putByte(file, space);
  };
  const code = (text: string): void => {
    putLatin(file, text);
    putLatin(counted, text);
  };
  const begin = (stretch: Stretch): void => {
    stretch.file = file.at;
    stretch.counted = counted.at;
  };
  const end = (stretch: Stretch): void => {
    stretch.fileEnd = file.at;
    stretch.countedEnd = counted.at;
  };
  const again = (stretch: Stretch): void => {
    room(file, stretch.fileEnd - stretch.file + rowRoom);
    room(counted, stretch.countedEnd - stretch.counted + rowRoom);
    putAgain(file, stretch.file, stretch.fileEnd);
    putAgain(counted, stretch.counted, stretch.countedEnd);
  };

  const putObject = (dimension: string, name: string | undefined): void => {
    if (name === undefined) return;
    if (file.buffer[file.at - 1] !== openBrace) putByte(file, space);
    code(dimension);
    putByte(file, space);
    putByte(file, quote);
    code(name);
    putByte(file, quote);
  };
  /** Up to the amount; copied where the page has it already. */
  const putSide = (side: AccountString): void => {
    const known = beginnings.get(side.account);
    if (known && sameObjects(known.side, side)) {
      again(known);
      return;
    }
    const beginning = { ...nowhere(), side };
    begin(beginning);
    label(transaction);
    code(side.account);
    putByte(file, space);
    putByte(file, openBrace);
    putObject(String(dimensions.costCentre), side.costCentre);
    putObject(String(dimensions.project), side.project);
    putObject(String(dimensions.counterparty), side.counterparty);
    putObject(String(dimensions.activity), side.activity);
    putByte(file, closeBrace);
    putByte(file, space);
    end(beginning);
    beginnings.set(side.account, beginning);
  };

  const putAmount = (amountOre: number): void => {
    const from = file.at;
    putKronor(file, amountOre, ".");
    field(file, from);
  };

  const putText = (before: string, text: string | undefined): void => {
    if (!text) return;
    putLatin(file, before);
    putSieText(file, text);
    room(file, rowRoom);
  };
  /** The day of what happened where it is another than the verification's, and what the line is about. */
  const putAbout = (line: LedgerLine): void => {
    begin(about);
    putByte(file, space);
    if (line.trueDay === line.postingDay) putConstant(file, noDay);
    else code(dense(line.trueDay));
    putByte(file, space);
    putByte(file, quote);
    const from = file.at;
    putConstant(file, names.get(line.kind) ?? nothing);
    putText(": ", line.category?.label);
    putText(", ", line.voucher);
    putText(" av ", line.corrects?.verification);
    field(file, from);
    putConstant(file, lineEnd);
    end(about);
  };

  /** The two sides of a line; both are about the same. */
  const putLine = (line: LedgerLine): void => {
    putSide(line.debit);
    putAmount(line.amountOre);
    putAbout(line);
    room(file, rowRoom);
    room(counted, rowRoom);
    putSide(line.credit);
    putAmount(-line.amountOre);
    again(about);
  };

  const putHead = (line: LedgerLine): void => {
    label(verification);
    putByte(file, quote);
    let from = file.at;
    putSieText(file, line.series);
    field(file, from);
    putLatin(file, '" "');
    from = file.at;
    putWhole(file, line.number);
    field(file, from);
    putLatin(file, '" ');
    code(days.dense(line.postingDay));
    putLatin(file, ' "');
    from = file.at;
    putSieText(file, line.registrationNumber ?? line.applicationId);
    room(file, rowRoom);
    putText(" ", line.organisation);
    putText(", ", line.reference);
    field(file, from);
    room(counted, rowRoom);
    putLatin(file, '" ');
    code(days.registered(line.postedAt));
    putLatin(file, "\r\n{\r\n");
  };

  return {
    put: (lines: readonly LedgerLine[]): void => {
      // What was written of the page before is gone.
      beginnings.clear();
      for (const line of lines) {
        room(file, rowRoom);
        room(counted, rowRoom);
        if (!last || line.number !== last.number || line.series !== last.series) {
          if (last) putLatin(file, "}\r\n");
          putHead(line);
        }
        putLine(line);
        last = line;
      }
    },
    end: (): void => {
      if (last) putLatin(file, "}\r\n");
    },
  };
}
