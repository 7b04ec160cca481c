import type { Month } from "../vocabulary/instant.ts";

/** The addresses of finance's pages. */
export const financePaths = {
  months: "/ekonomi",
  month: (month: Month) => `/ekonomi/${month}`,
  csv: (month: Month) => `/ekonomi/${month}/csv`,
} as const;
