import { dayOf } from "../../vocabulary/instant.ts";
import { type Bytes, emptyBytes, putLatin, room, taken } from "./bytes.ts";
import { type ExportContext, titleOf, type Writer, wordsOf } from "./format.ts";
import { type Ksumma, ksumma } from "./ksumma.ts";
import { isLeftOut } from "./left-out.ts";
import { dimensions, verificationWriter } from "./sie-records.ts";
import { dense, sieText } from "./sie-text.ts";

/**
 * What the file says of itself: not yet imported (#FLAGGA 0), code page 437 (#FORMAT PC8), transactions for import
 * (#SIETYP 4 without balances is what the standard calls 4I, for which neither accounts nor years are listed).
 */
export const sieHead = (
  { at, organisation }: Pick<ExportContext, "at" | "organisation">,
  about: string,
): readonly (readonly string[])[] => {
  const t = wordsOf({ organisation });
  const quoted = (text: string) => `"${sieText(text)}"`;
  return [
    ["#PROGRAM", quoted("Pilot Grants"), "1.0"],
    ["#FORMAT", "PC8"],
    ["#GEN", dense(dayOf(at))],
    ["#SIETYP", "4"],
    ["#PROSA", quoted(about)],
    ["#ORGNR", sieText(organisation.number).replace(/\s/g, "")],
    ["#FNAMN", quoted(organisation.name)],
    ["#DIM", String(dimensions.costCentre), quoted(t.columns.costCentre)],
    ["#DIM", String(dimensions.project), quoted(t.columns.project)],
    ["#DIM", String(dimensions.counterparty), quoted(t.columns.counterparty)],
    ["#DIM", String(dimensions.activity), quoted(t.columns.activity)],
  ];
};

/** What a file of the ledger holds, and what it is without. */
const aboutOf = (context: ExportContext): string => {
  const t = wordsOf(context);
  const notes = [...(context.preliminary ? [t.preliminaryNote] : []), ...(isLeftOut(context) ? [t.leftOutNote] : [])];
  return notes.length > 0 ? `${titleOf(context)}. ${notes.join(" ")}` : titleOf(context);
};

function putRecord(file: Bytes, { counted }: Ksumma, fields: readonly string[]): void {
  const record = `${fields.join(" ")}\r\n`;
  const what = fields.map((field) => field.replaceAll('"', "")).join("");
  room(file, record.length);
  room(counted, record.length);
  putLatin(file, record);
  putLatin(counted, what);
}

/**
 * The lines as Swedish ledger systems import them: SIE 4I, in code page 437. Each verification is a #VER with two #TRANS
 * a line, debit and credit, so it comes to nothing by itself. The first #KSUMMA comes right after #FLAGGA, which
 * an importing program may change, and the last one ends the file with the sum of all between them.
 */
export const sieChunks: Writer = async function* (context, pages) {
  const file = emptyBytes();
  const checksum = ksumma();
  const verifications = verificationWriter(file, checksum);
  putLatin(file, "#FLAGGA 0\r\n#KSUMMA\r\n");
  for (const record of sieHead(context, aboutOf(context))) putRecord(file, checksum, record);
  for await (const lines of pages) {
    verifications.put(lines);
    checksum.sum();
    yield taken(file);
  }
  verifications.end();
  putLatin(file, `#KSUMMA ${checksum.sum()}\r\n`);
  yield taken(file);
};
