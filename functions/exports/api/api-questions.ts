import * as z from "zod";
import { exportFormats } from "../../ledger/stored-file.ts";

/** A month as callers write it. The ledger begins in this century. */
export const ApiMonth = z
  .string()
  .regex(/^20\d\d-(0[1-9]|1[0-2])$/)
  .brand("Month");

export const MonthsQuery = z.strictObject({ after: ApiMonth.optional() });

export const ExportPath = z.object({ month: ApiMonth });
export const ExportQuery = z.strictObject({
  format: z.enum(exportFormats),
  /** Only what is for ever: a month that is not closed is a problem then, and no preliminary file. */
  state: z.literal("closed").optional(),
});

export const BalancesQuery = z.strictObject({
  /** Only what is for ever. */
  state: z.literal("closed").optional(),
});

/** A year's end is asked for by its year, one of its versions by its number, as both stand in an address. */
export const YearPath = z.object({ year: z.string().regex(/^20\d\d$/) });
export const YearEndPath = YearPath.extend({ version: z.string().regex(/^[1-9]\d{0,2}$/) });
export const AccrualsQuery = z.strictObject({ format: z.enum(["sie", "csv"]) });
export const NoQuery = z.strictObject({});

const wrongPlaces: Readonly<Record<string, string>> = {
  year: "It must be a year, such as 2026.",
  version: "It must be a version's number, such as 1.",
};

export type ParameterError = { readonly parameter: string; readonly detail: string };

const wordsOf = (issue: z.core.$ZodIssue): ParameterError[] => {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((parameter) => ({ parameter, detail: "There is no such parameter." }));
  const parameter = String(issue.path[0]);
  if (issue.code === "invalid_value")
    return [{ parameter, detail: `It must be one of: ${issue.values.map(String).join(", ")}.` }];
  return [{ parameter, detail: wrongPlaces[parameter] ?? "It must be a month, such as 2026-11." }];
};

/** A request's parameters, or what is wrong with each. A parameter given twice means nothing, so it is wrong too. */
export function read<Schema extends z.ZodObject>(
  schema: Schema,
  given: URLSearchParams | Readonly<Record<string, string>>,
): { readonly value: z.infer<Schema> } | { readonly errors: readonly ParameterError[] } {
  const entries = given instanceof URLSearchParams ? [...given] : Object.entries(given);
  const names = entries.map(([name]) => name);
  const twice = [...new Set(names.filter((name, i) => names.indexOf(name) !== i))];
  if (twice.length > 0)
    return { errors: twice.map((parameter) => ({ parameter, detail: "It may be given only once." })) };
  const parsed = schema.safeParse(Object.fromEntries(entries));
  return parsed.success ? { value: parsed.data } : { errors: parsed.error.issues.flatMap(wordsOf) };
}
