import type { ExportFormat } from "../ledger/stored-file.ts";
import type { Texts } from "../vocabulary/language.ts";

/** What the formats are called, and what they are for. */
export const formatNames = {
  sv: { csv: "CSV", xlsx: "Excel (XLSX)", sie: "SIE 4I", jsonl: "JSON-rader" },
  en: { csv: "CSV", xlsx: "Excel (XLSX)", sie: "SIE 4I", jsonl: "JSON lines" },
} as const satisfies Texts<Record<ExportFormat, string>>;
