import { type ExportFormat, exportFormats } from "../ledger/stored-file.ts";
import type { Table } from "../platform/table/table.ts";
import { type Answer, download } from "../platform/web/answers.ts";
import type { WebRequest } from "../platform/web/request.ts";
import { ApplicationId } from "../vocabulary/ids.ts";
import { Month } from "../vocabulary/instant.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { ExportContext, ExportScope } from "./formats/format.ts";
import { fileAtOnce } from "./jobs/scope.store.ts";
import type { ExportStore } from "./jobs/stored-files.store.ts";

/** What finance's pages are wired with. */
export type FinanceNeeds = {
  readonly table: Table;
  readonly files: Pick<ExportStore, "presignedGet">;
};

/** Whose ledger it is, and in which language its files are. @throws Refusal not-set-up */
export function organisationOf({ authority }: Pick<WebRequest, "authority">): ExportContext["organisation"] {
  const { name, number, languages, memorandum } = authority ?? refuse("not-set-up");
  return { name, number, language: languages[0], ...(memorandum ? { memorandum } : {}) };
}

/** What the authority says of a year's end: how it estimates, and the account of what has accrued. */
export const yearEndRulesOf = ({ authority }: Pick<WebRequest, "authority">) => ({
  ...(authority?.estimates ? { estimates: authority.estimates } : {}),
  ...(authority?.accruals ? { accruals: authority.accruals } : {}),
});

/** Those who read all of finance's pages, and those who press their buttons. */
export const readers = ["finance", "auditor"] as const;
export const forFinance = ["finance"] as const;

/** The lines of a scope in the format of the address, at once. @throws Refusal not-found, export-too-large */
export async function fileAnswer(
  { table }: Pick<FinanceNeeds, "table">,
  request: WebRequest,
  scope: ExportScope,
): Promise<Answer> {
  const asked = { scope, format: formatIn(request), at: request.now, organisation: organisationOf(request) };
  const { file, ...named } = await fileAtOnce(table, asked);
  return download(file, named);
}

const found = <T>(schema: { safeParse: (text: unknown) => { data?: T | undefined } }, text: unknown): T =>
  schema.safeParse(text).data ?? refuse("not-found");

/** The ledger begins in this century. @throws Refusal not-found */
export const monthIn = ({ params }: WebRequest): Month =>
  found(
    Month.refine((month) => month.startsWith("20")),
    params["month"],
  );
/** @throws Refusal not-found */
export const pilotIn = ({ params }: WebRequest): ApplicationId => found(ApplicationId, params["id"]);
/** @throws Refusal not-found */
export const formatIn = ({ params }: WebRequest): ExportFormat =>
  exportFormats.find((format) => format === params["format"]) ?? refuse("not-found");
