import * as z from "zod";
import { fileTypes } from "../../platform/files/file-types.ts";
import { Instant } from "../../vocabulary/instant.ts";

/** The kinds of file that a ledger extract may be, by the ending of its name. */
export const extractTypes = {
  pdf: fileTypes.pdf,
  xlsx: fileTypes.xlsx,
  csv: { label: "CSV", mime: "text/csv", begins: "" },
} as const satisfies Record<string, { label: string; mime: string; begins: string }>;
export type ExtractType = keyof typeof extractTypes;

export const extractLimits = { bytes: 10_000_000, files: 5, name: 150 } as const;

/** One ledger extract attached to a report, and where it lies. */
export const Extract = z.lazy(() =>
  z.object({
    v: z.literal(1),
    number: z.number().int().min(1),
    fileId: z.string().regex(/^[a-km-np-z2-9]{16}$/),
    name: z.string().min(1).max(extractLimits.name),
    type: z.enum(Object.keys(extractTypes) as [ExtractType, ...ExtractType[]]), // as: Object.keys forgets the names
    bytes: z.number().int().min(1).max(extractLimits.bytes),
    /** The object's key in the bucket of attachments. */
    key: z.string(),
    addedAt: Instant,
  }),
);
export type Extract = z.infer<typeof Extract>;

/** What a file is by its name and its first bytes (hexadecimal); undefined when they disagree or its kind is not accepted. */
export function extractTypeOf(name: string, firstBytes: string): ExtractType | undefined {
  const ending = name.split(".").at(-1)?.toLowerCase() ?? "";
  const type = Object.hasOwn(extractTypes, ending) ? (ending as ExtractType) : undefined; // as: looked up on the line
  if (!type) return undefined;
  if (type !== "csv") return firstBytes.startsWith(extractTypes[type].begins) ? type : undefined;
  return isText(firstBytes) ? type : undefined;
}

/** No byte that only a program or a packed file begins with. */
const isText = (hex: string) =>
  !hex.startsWith(fileTypes.xlsx.begins) &&
  !hex.startsWith(fileTypes.pdf.begins) &&
  (hex.match(/../g) ?? []).every((byte) => byte >= "20" || ["09", "0a", "0d"].includes(byte));

/**
 * Cells that a spreadsheet would reckon with instead of showing them: `=...`, `@...`, and those that begin with a sign
 * and call something. A minus before a number or a word is how ledgers write, and stays.
 */
const formula = /(?:^|[;,\t"])[ ]?(?:[=@]|[+-][^;,\t"]*[(|!])/;

/** The line of the first cell that is a formula; undefined when all are values. */
export function formulaLine(text: string): number | undefined {
  const line = text.split(/\r\n|\r|\n/).findIndex((row) => formula.test(row));
  return line < 0 ? undefined : line + 1;
}
