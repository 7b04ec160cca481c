import { countedKinds } from "../../ledger/kinds.ts";
import type { Period } from "../../ledger/period.ts";
import { type ExportFormat, exportFormats } from "../../ledger/stored-file.ts";
import { each } from "../../vocabulary/each.ts";
import { apiPaths } from "./api.paths.ts";
import type { Months } from "./api-answers.ts";

function monthAnswer(period: Period): Months["months"][number] {
  const { month, lines, closingAt, closedAt, files } = period;
  const common = { month, lines, sumsOre: each(countedKinds, (kind) => period[kind] ?? 0) };
  const href = (format: ExportFormat) => apiPaths.export(month, format);
  const made = each(exportFormats, (format) => ({ href: href(format) }));
  if (!closedAt) return { ...common, state: closingAt ? "closing" : "open", files: made };
  if (!files) return { ...common, lines: 0, state: "closed", closedAt, files: made };
  const frozen = exportFormats.flatMap((format) => {
    const file = files[format];
    if (!file) return [];
    const { name, sha256, bytes, rows } = file;
    return [[format, { href: href(format), name, sha256, bytes, rows }] as const];
  });
  return { ...common, state: "closed", closedAt, files: Object.fromEntries(frozen) };
}

/** A page of months as the API answers it; `more` when there are others before them. */
export function monthsAnswer(periods: readonly Period[], more: boolean): Months {
  const last = periods.at(-1);
  return { months: periods.map(monthAnswer), ...(more && last ? { next: apiPaths.monthsBefore(last.month) } : {}) };
}
