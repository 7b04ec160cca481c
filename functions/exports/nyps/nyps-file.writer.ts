import { kindNames } from "../../ledger/kinds.texts.ts";
import { verificationName } from "../../ledger/verification.ts";
import type { NypsField, NypsLayout } from "../../settings/nyps-layout.ts";
import { oreCell, textCell } from "../../vocabulary/csv.ts";
import type { Language } from "../../vocabulary/language.ts";
import { formatRate } from "../../vocabulary/rate.ts";
import { nypsTexts } from "./nyps.texts.ts";
import type { NypsRow } from "./nyps-rows.store.ts";

type Column = NypsLayout["columns"][number];

/** What each field says of a row; amounts are numbers of our own and are not made harmless. */
const says: Readonly<Record<NypsField, (row: NypsRow, lang: Language, column: Column) => string>> = {
  kind: ({ kind }, lang) => kindNames[lang][kind],
  "registration-number": ({ line }) => line.registrationNumber ?? line.applicationId,
  title: ({ title }) => title,
  organisation: ({ line }) => line.organisation,
  "organisation-number": ({ line }) => line.organisationNumber,
  municipality: ({ line }) => line.municipality,
  call: ({ line }) => line.callId,
  day: ({ line }) => line.trueDay,
  month: ({ line }) => line.month,
  amount: ({ amountOre }) => oreCell(amountOre),
  verification: ({ line }) => verificationName(line),
  "decision-day": ({ granted }) => granted?.day ?? "",
  section: ({ granted }) => granted?.section ?? "",
  granted: ({ granted }) => (granted ? oreCell(granted.amountOre) : ""),
  rate: ({ granted }) => (granted?.rate ? formatRate(granted.rate, "sv") : ""),
  "start-day": ({ granted }) => granted?.startDay ?? "",
  "end-day": ({ granted }) => granted?.endDay ?? "",
  text: (_row, _lang, { text = "" }) => text,
};
const amounts: readonly NypsField[] = ["amount", "granted"];

const signOf = ({ separator }: NypsLayout): string => (separator === "tab" ? "\t" : separator);

/** A cell of the house's CSV, also where another sign than a semicolon parts the columns. */
function cell(layout: NypsLayout, field: NypsField, text: string): string {
  const written = amounts.includes(field) ? text : textCell(text);
  return written.startsWith('"') || !written.includes(signOf(layout)) ? written : `"${written}"`;
}

/** Latin 1 has the first 256 characters of Unicode; what it lacks becomes what it is made of, or a question mark. */
const latin1 = (text: string): Uint8Array =>
  Uint8Array.from(
    Array.from(text.normalize("NFC"), (character) => {
      const code = character.codePointAt(0) ?? 0;
      if (code < 256) return code;
      const [base = "?"] = character.normalize("NFKD");
      const plain = base.codePointAt(0) ?? 256;
      return plain < 256 ? plain : 0x3f;
    }),
  );

const encoders: Readonly<Record<NypsLayout["codePage"], (text: string) => Uint8Array>> = {
  "utf-8-mark": (text) => new TextEncoder().encode(`\u{feff}${text}`),
  "utf-8": (text) => new TextEncoder().encode(text),
  "iso-8859-1": latin1,
};

/** Decisions and payments as the national follow-up takes them: the bytes of a file by a layout. */
export function nypsFile(layout: NypsLayout, rows: readonly NypsRow[], lang: Language): Uint8Array {
  const { columns, header, codePage } = layout;
  const lineOf = (cells: readonly string[]) => `${cells.join(signOf(layout))}\r\n`;
  const head = columns.map(({ field, heading }) => cell(layout, "text", heading ?? nypsTexts[lang].fields[field]));
  const lines = rows.map((row) =>
    lineOf(columns.map((column) => cell(layout, column.field, says[column.field](row, lang, column)))),
  );
  return encoders[codePage]([...(header ? [lineOf(head)] : []), ...lines].join(""));
}
