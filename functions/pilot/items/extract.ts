import * as z from "zod";
import { fileTypes } from "../../platform/files/file-types.ts";
import { cleanName } from "../../vocabulary/file-name.ts";
import { Instant } from "../../vocabulary/instant.ts";

/** The kinds of file that a ledger extract may be, by the ending of its name. */
export const extractTypes = {
  pdf: fileTypes.pdf,
  xlsx: fileTypes.xlsx,
  csv: { label: "CSV", mime: "text/csv" },
} as const satisfies Record<string, { label: string; mime: string }>;
export type ExtractType = keyof typeof extractTypes;

export const extractLimits = { bytes: 10_000_000, files: 5, name: 150 } as const;

/** One ledger extract attached to a report, and where it lies. */
export const Extract = z.lazy(() =>
  z.object({
    v: z.literal(1),
    number: z.number().int().min(1),
    fileId: z.string().regex(/^[a-km-np-z2-9]{16}$/),
    name: z.string().min(1).max(extractLimits.name).overwrite(cleanName),
    type: z.enum(Object.keys(extractTypes) as [ExtractType, ...ExtractType[]]), // as: Object.keys forgets the names
    bytes: z.number().int().min(1).max(extractLimits.bytes),
    /** The sum of its content; the first files came without. */
    sha256: z.string().optional(),
    /** The object's key in the bucket of attachments. */
    key: z.string(),
    addedAt: Instant,
  }),
);
export type Extract = z.infer<typeof Extract>;

/** What a file says that it is, by the ending of its name; undefined when that is no kind that an extract may be. */
export function extractNamed(name: string): ExtractType | undefined {
  const ending = name.split(".").at(-1)?.toLowerCase() ?? "";
  return Object.hasOwn(extractTypes, ending) ? (ending as ExtractType) : undefined; // as: looked up on the line
}
