import type { ExportFormat } from "../ledger/stored-file.ts";
import type { ApplicationId, CallId, ExportId } from "../vocabulary/ids.ts";
import type { LocalDay, Month } from "../vocabulary/instant.ts";

const months = "/ekonomi";
const year = (of: number) => `${months}/ar/${of}`;
const pilot = (id: ApplicationId) => `${months}/pilot/${id}`;
const exports = `${months}/exporter`;
const cutOff = (asOf: LocalDay | undefined) => (asOf ? `?per=${asOf}` : "");
const through = (month: Month | undefined) => (month ? `?till=${month}` : "");

/** The addresses of finance's pages. */
export const financePaths = {
  months,
  month: (month: Month) => `${months}/${month}`,
  file: (month: Month, format: ExportFormat) => `${months}/${month}/${format}`,
  verifications: (month: Month, from?: number) => `${months}/${month}/verifikationer${from ? `?fran=${from}` : ""}`,
  close: (month: Month) => `${months}/${month}/stang`,
  year: (of: number, month?: Month) => `${year(of)}${through(month)}`,
  yearFile: (of: number, format: ExportFormat, month?: Month) => `${year(of)}/${format}${through(month)}`,
  yearEnd: (of: number, asOf?: LocalDay) => `${year(of)}/bokslut${cutOff(asOf)}`,
  yearEndFile: (of: number, format: "csv" | "xlsx", asOf?: LocalDay) => `${year(of)}/bokslut/${format}${cutOff(asOf)}`,
  yearEndVersion: (of: number, version: number) => `${year(of)}/bokslut/version/${version}`,
  accruals: (of: number, version: number, format: "sie" | "csv") => `${year(of)}/bokslut/version/${version}/${format}`,
  /** Agreements of a partnership are a room of their own. */
  partnership: "/ekonomi/partnerskap",
  estimate: (of: number, id: ApplicationId, asOf?: LocalDay) => `${year(of)}/bokslut/uppskattning/${id}${cutOff(asOf)}`,
  pilot,
  pilotFile: (id: ApplicationId, format: ExportFormat) => `${pilot(id)}/${format}`,
  exports,
  export: (id: ExportId) => `${exports}/${id}`,
  exportFile: (id: ExportId) => `${exports}/${id}/fil`,
  exportAgain: (id: ExportId) => `${exports}/${id}/igen`,
  /** Funding's page of payments. */
  payments: `${months}/utbetalningar`,
} as const;

/** The addresses of the pages of frames; they stand beside finance's, and more of the staff may read them. */
export const framesPaths = {
  calls: "/ekonomi/ramar",
  call: (id: CallId) => `/ekonomi/ramar/${id}`,
} as const;
