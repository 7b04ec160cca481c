import { checksumOf } from "../../platform/sie/checksum.ts";
import type { AccountString } from "../../vocabulary/account-plan.ts";
import { dayOf, type LocalDay } from "../../vocabulary/instant.ts";
import type { Ore } from "../../vocabulary/ore.ts";
import type { ExportContext } from "./format.ts";
import { sieHead } from "./sie.writer.ts";
import { dimensions } from "./sie-records.ts";
import { dense, sieText } from "./sie-text.ts";

/** A verification of entries that are made for the receiving ledger, and stand in none of ours. */
export type SieEntry = {
  readonly series: string;
  readonly number: number;
  readonly day: LocalDay;
  readonly text: string;
  readonly rows: readonly { readonly on: AccountString; readonly amountOre: Ore; readonly text: string }[];
};
type File = Pick<ExportContext, "at" | "organisation"> & {
  /** What the file is, in words. */
  readonly about: string;
};

const quoted = (text: string) => `"${sieText(text)}"`;
/** Kronor with a decimal point, as SIE writes them: `-1234.50`. */
const kronor = (amountOre: Ore): string => {
  const digits = String(Math.abs(amountOre)).padStart(3, "0");
  return `${amountOre < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

const objectsOf = (on: AccountString): string =>
  (["costCentre", "project", "counterparty", "activity"] as const)
    .flatMap((name) => (on[name] === undefined ? [] : [`${dimensions[name]} ${quoted(on[name])}`]))
    .join(" ");

/**
 * A few entries as SIE 4I: whole, in code page 437, with the checksum of the standard. The ledger's own months, which may
 * be large, are written in pages (`sie.writer.ts`); entries like these fit into memory.
 */
export function sieOfEntries(file: File, entries: readonly SieEntry[]): Uint8Array {
  const head = sieHead(file, file.about).map((fields) => fields.join(" "));
  // Optional by the standard, and asked for by some who import.
  const registered = dense(dayOf(file.at));
  const verifications = entries.flatMap(({ series, number, day, text, rows }) => [
    `#VER ${quoted(series)} ${quoted(String(number))} ${dense(day)} ${quoted(text)} ${registered}`,
    "{",
    ...rows.map(
      ({ on, amountOre, text: about }) =>
        `#TRANS ${on.account} {${objectsOf(on)}} ${kronor(amountOre)} "" ${quoted(about)}`,
    ),
    "}",
  ]);
  const records = [...head, ...verifications];
  const counted = records.join("\r\n").replace(/"([^"]*)"|[\s{}]/g, (_, inside: string | undefined) => inside ?? "");
  const sum = checksumOf(Buffer.from(counted, "latin1"));
  const text = ["#FLAGGA 0", "#KSUMMA", ...records, `#KSUMMA ${sum}`, ""].join("\r\n");
  return Buffer.from(text, "latin1");
}
