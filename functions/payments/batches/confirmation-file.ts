import type { ConfirmationColumns } from "../../settings/confirmation-columns.ts";
import type { ConfirmedLine, For, NoConfirmations } from "../bank/camt054.ts";
import type { confirmationsInSheet } from "../bank/confirmation-sheet.ts";

export type NoFile = NoConfirmations | Extract<ReturnType<typeof confirmationsInSheet>, string>;

const dataUrl = /^data:[^,]*;base64,/;
/** What stands after a line's day where the money was not paid, as the bank's notifications have it. */
export const lineNotes = { returned: "CRDT", "not-booked": "PDNG" } as const;

/** The file's bytes: one that is no UTF-8 comes as the data URL of what it is. */
const bytesOf = (file: string): Uint8Array =>
  dataUrl.test(file) ? Buffer.from(file.replace(dataUrl, ""), "base64") : Buffer.from(file);

/** A document that is written in another code page than UTF-8 says so in its first line; banks use that of Windows. */
function xmlIn(file: string, bytes: Uint8Array): string | undefined {
  if (dataUrl.test(file)) return bytes[0] === 0x3c ? new TextDecoder("windows-1252").decode(bytes) : undefined;
  return /^\ufeff?\s*</.test(file) ? file : undefined;
}

const asText = (lines: readonly ConfirmedLine[]): string =>
  lines
    .map(({ reference, amount, day, note }) => [reference, amount, day, ...(note ? [lineNotes[note]] : [])].join(";"))
    .join("\n");

/**
 * A file of what has been paid as the lines that a person could have typed: a notification of the bank (camt.054), a
 * workbook, or a CSV file. So it is judged as they are, and comes back as them where something is wrong.
 */
export async function confirmationsInFile(
  file: string,
  of: For & { readonly columns: ConfirmationColumns | undefined },
): Promise<{ readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: NoFile }> {
  const bytes = bytesOf(file);
  const xml = xmlIn(file, bytes);
  const read = xml
    ? (await import("../bank/camt054.ts")).confirmationsInCamt(xml, of)
    : (await import("../bank/confirmation-sheet.ts")).confirmationsInSheet(bytes, of.columns);
  return typeof read === "string" ? { ok: false, why: read } : { ok: true, text: asText(read) };
}
