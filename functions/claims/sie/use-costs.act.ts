import { act, type Outcome } from "../../pilot/act.ts";
import { removalEntry } from "../../pilot/happenings.ts";
import type { AccountMap, AccountMapping, ImportedCosts } from "../../pilot/items/imported-costs.ts";
import { reportPut } from "../../pilot/items/report.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince } from "../../platform/table/table.ts";
import { sumOre } from "../../vocabulary/ore.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { reportKept } from "../report-kept.store.ts";
import { holderOf, type ReportShown, reportOf } from "../report-of.ts";
import { sieFileAsShown } from "./import-writes.ts";
import type { ChosenCosts } from "./lines.ts";

/** `version` is that of the choices that the person saw the costs of; the costs were read from the file. */
type Command = ReportShown & { readonly costs: Pick<ChosenCosts, "lines" | "summed"> };

/** More accounts than any holder claims on. */
const mostRemembered = 500;
const newest = (mapping: AccountMapping): AccountMapping =>
  Object.fromEntries(Object.entries(mapping).slice(-mostRemembered));

/** The chosen costs become the report's, in the place of any that were read before; the accounts' mapping is remembered. */
export const useCosts = act({
  name: "use-costs",
  writes: ["COSTS", "SIEFILE", "ACCOUNTMAP", "REPORT", "EARLIER"],
  see: thePilot,
  decide: (pilot: Pilot, { costs, ...shown }: Command, { at }): Outcome<object> => {
    const { number } = shown;
    const { fileId, fileName, fileKey, selection, mapping, columns, version } = sieFileAsShown(pilot, shown);
    const { lines, summed } = costs;
    if (!selection || !mapping || lines.length === 0) return refuse("form-expired");
    const before = pilot.importedCosts.get(number);
    const seen = before?.version ?? 0;
    const from = { fileId, fileName, fileKey, importedAt: at, selection, mapping, ...(columns ? { columns } : {}) };
    const used: ImportedCosts = { v: 1, version: seen + 1, ...from, summed, lines: [...lines] };
    const layout = columns ?? pilot.accountMap?.columns;
    const map: AccountMap = {
      v: 1,
      selection,
      mapping: newest({ ...pilot.accountMap?.mapping, ...mapping }),
      ...(layout ? { columns: layout } : {}),
    };
    const costsOre = sumOre(lines.map(({ amountOre }) => amountOre));
    return {
      answer: {},
      writes: [
        { table: "pilots", put: { ...keys.reportCosts(pilot.id, number), ...used }, when: unchangedSince(seen) },
        { table: "pilots", delete: keys.sieFile(pilot.id, number), when: unchangedSince(version) },
        ...(before && before.fileKey !== fileKey ? [removalEntry(pilot.subject, before.fileKey, at)] : []),
        { table: "pilots", put: { ...keys.accountMap(pilot.id), ...map } },
        // The report counts as changed: a person who was about to submit it has not seen these costs.
        reportPut(pilot.id, reportOf(pilot, number)),
        reportKept(pilot.id, reportOf(pilot, number), at),
      ],
      log: { action: "costs.imported", details: { number, lines: lines.length, costsOre } },
    };
  },
  actor: holderOf,
});
