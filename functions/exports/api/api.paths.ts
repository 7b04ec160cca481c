import type { ExportFormat } from "../../ledger/stored-file.ts";
import type { Month } from "../../vocabulary/instant.ts";

/** The addresses of the finance API. */
export const apiPaths = {
  page: "/api",
  description: "/api/openapi.json",
  months: "/api/finance/months",
  monthsBefore: (month: Month) => `/api/finance/months?after=${month}`,
  export: (month: Month, format: ExportFormat) => `/api/finance/exports/${month}?format=${format}`,
  balances: (month: Month) => `/api/finance/balances/${month}`,
  yearEnd: (year: number, version: number) => `/api/finance/year-ends/${year}/${version}`,
  accruals: (year: number, version: number, format: "sie" | "csv") =>
    `/api/finance/year-ends/${year}/${version}/accruals?format=${format}`,
} as const;

/** What a token must allow. */
export const financeScope = "finance/read";

/** Addresses in the description as it is built; the Lambda that serves it puts its own in their place. */
export const unknownSite = "https://site.invalid";
export const unknownTokenUrl = "https://token.invalid";

/** The description as it was built, at the addresses of a site. */
export const describedAt = (built: string, { siteUrl, tokenUrl }: { siteUrl: string; tokenUrl: string }): string =>
  built.replaceAll(unknownSite, siteUrl).replaceAll(unknownTokenUrl, tokenUrl);
