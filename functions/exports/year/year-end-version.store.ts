import * as z from "zod";
import { keys } from "../../platform/table/keys.ts";
import { parsed, readAll, type Table } from "../../platform/table/table.ts";
import { Instant, LocalDay } from "../../vocabulary/instant.ts";
import { languages } from "../../vocabulary/language.ts";
import { OpenPilot } from "./open-at-year-end.ts";

/** What was open at the year's end is kept with the version, since reports and estimates change; so many pilots an item. */
export const pilotsAPart = 150;

/**
 * A year's end as it was handed over: the list of a cut-off day, which can be made again from the ledger at any time, and
 * the fingerprint of its CSV file, by which anybody can see that it is the same.
 */
export const YearEndVersion = z.object({
  v: z.literal(1),
  year: z.number().int(),
  version: z.number().int().min(1),
  asOf: LocalDay,
  rows: z.number().int(),
  sha256: z.string(),
  keptAt: Instant,
  keptBy: z.object({ id: z.string(), name: z.string() }),
  /** What was open then, by its parts and its fingerprint; versions that were kept earlier have none. */
  open: z
    .object({
      parts: z.number().int(),
      pilots: z.number().int(),
      sha256: z.string(),
      /** Whose ledger it is, as its files say it for ever. */
      organisation: z.object({ name: z.string(), number: z.string(), language: z.enum(languages).optional() }),
    })
    .optional(),
});
export type YearEndVersion = z.infer<typeof YearEndVersion>;

/** Some of the pilots that were open at a year's end, as a version keeps them. */
export const YearEndPart = z.lazy(() =>
  z.object({
    v: z.literal(1),
    year: z.number().int(),
    version: z.number().int().min(1),
    part: z.number().int().min(1),
    pilots: z.array(OpenPilot),
  }),
);
export type YearEndPart = z.infer<typeof YearEndPart>;

type Reads = Pick<Table, "query">;

/** The versions of a year's end, in the order of their numbers. */
export const yearEndVersions = async (table: Reads, year: number): Promise<readonly YearEndVersion[]> =>
  parsed(YearEndVersion, await readAll(table, { table: "pilots", pk: keys.yearEnds(year), prefix: "VERSION#" }));

/** What was open at a year's end as a version keeps it. */
export async function openAsKept(table: Reads, { year, version }: YearEndVersion): Promise<readonly OpenPilot[]> {
  const { pk, sk } = keys.yearEndOpen(year, version, 1);
  const items = await readAll(table, { table: "pilots", pk, prefix: sk.slice(0, sk.lastIndexOf("#") + 1) });
  return parsed(YearEndPart, items).flatMap(({ pilots }) => pilots);
}
