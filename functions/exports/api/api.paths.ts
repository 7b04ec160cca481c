import type { ExportFormat } from "../../ledger/stored-file.ts";
import type { Month } from "../../vocabulary/instant.ts";

/** The addresses of the finance API. */
export const apiPaths = {
  page: "/api",
  description: "/api/openapi.json",
  months: "/api/finance/months",
  monthsBefore: (month: Month) => `/api/finance/months?after=${month}`,
  export: (month: Month, format: ExportFormat) => `/api/finance/exports/${month}?format=${format}`,
} as const;

/** What a token must allow. */
export const financeScope = "finance/read";
