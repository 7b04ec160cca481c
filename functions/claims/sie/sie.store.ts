import type { AccountMap, ImportedCosts, SieFileItem } from "../../pilot/items/imported-costs.ts";
import type { Actor } from "../../pilot/items/lifecycle.ts";
import { audited } from "../../pilot/record-fact.ts";
import { keys } from "../../platform/table/keys.ts";
import { transactOnce } from "../../platform/table/once.ts";
import { ConditionFailed, keyOf, type Table, unchangedSince, type Write } from "../../platform/table/table.ts";
import type { ApplicationId, Nonce } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { sumOre } from "../../vocabulary/ore.ts";
import { refuse } from "../../vocabulary/refusal.ts";

type Of = { readonly applicationId: ApplicationId; readonly number: number };
type Pressed = Of & { readonly by: Actor; readonly at: Instant; readonly nonce: Nonce };

export type SieImports = {
  fileRead: (read: Of & { file: SieFileItem }) => Promise<void>;
  chosen: (chosen: Of & { file: SieFileItem; at: Instant; nonce: Nonce }) => Promise<void>;
  used: (used: Pressed & Left & { file: SieFileItem; costs: ImportedCosts; map: AccountMap }) => Promise<Left>;
  removed: (removed: Pressed & Left & { version: number }) => Promise<Left>;
};

/**
 * The file that no item speaks of afterwards, by its key. It is stored with the press: a second one, however late, is
 * told of the same file and not of one that came since.
 */
type Left = { readonly leftKey?: string | undefined };

/** A report's costs can be changed as long as somebody writes on it. */
const whileOpen = [{ attribute: "status", among: ["draft", "returned"] }] as const;
const stillOpen = ({ applicationId, number }: Of): Write => ({
  table: "pilots",
  check: keys.report(applicationId, number),
  when: whileOpen,
});
/** The report counts as changed: who was about to submit it has not seen these costs, and is told to look again. */
const reportChanged = ({ applicationId, number }: Of): Write => ({
  table: "pilots",
  update: keys.report(applicationId, number),
  add: { version: 1 },
  when: whileOpen,
});

function refused(error: unknown): never {
  if (!(error instanceof ConditionFailed)) throw error;
  const isReport = error.failed.some(({ write }) => keyOf(write).sk.startsWith("REPORT#"));
  return refuse(isReport ? "already-submitted" : "stale-version");
}

const scopeOf = ({ applicationId, number }: Of) => `sie#${applicationId}#${number}`;

/** Costs on their way from a SIE file into a report. @throws Refusal already-submitted, stale-version */
export const tableSieImports = (table: Table): SieImports => ({
  fileRead: async ({ file, ...of }) => {
    const put = { ...keys.sieFile(of.applicationId, of.number), ...file };
    // Whichever file came last is the one being read in: no earlier one is waited for.
    await table.transact([{ table: "pilots", put }, stillOpen(of)]).catch(refused);
  },

  chosen: async ({ file, at, nonce, ...of }) => {
    const put = { ...keys.sieFile(of.applicationId, of.number), ...file, version: file.version + 1 };
    const writes = [{ table: "pilots", put, when: unchangedSince(file.version) }, stillOpen(of)] as const;
    await transactOnce(table, { scope: scopeOf(of), nonce, at }, {}, writes).catch(refused);
  },

  used: async ({ file, costs, map, leftKey, by, at, nonce, ...of }) => {
    const { applicationId, number } = of;
    const { lines, version } = costs;
    const details = { number, lines: lines.length, costsOre: sumOre(lines.map(({ amountOre }) => amountOre)) };
    const writes = [
      {
        table: "pilots",
        put: { ...keys.reportCosts(applicationId, number), ...costs },
        when: unchangedSince(version - 1),
      },
      { table: "pilots", delete: keys.sieFile(applicationId, number), when: unchangedSince(file.version) },
      { table: "pilots", put: { ...keys.accountMap(applicationId), ...map } },
      reportChanged(of),
      audited({ applicationId, at, by, action: "costs.imported", details }),
    ] as const satisfies Write[];
    return transactOnce<Left>(table, { scope: scopeOf(of), nonce, at }, leftKey ? { leftKey } : {}, writes).catch(
      refused,
    );
  },

  removed: async ({ version, leftKey, by, at, nonce, ...of }) => {
    const { applicationId, number } = of;
    const writes = [
      { table: "pilots", delete: keys.reportCosts(applicationId, number), when: unchangedSince(version) },
      reportChanged(of),
      audited({ applicationId, at, by, action: "costs.removed", details: { number } }),
    ] as const satisfies Write[];
    return transactOnce<Left>(table, { scope: scopeOf(of), nonce, at }, leftKey ? { leftKey } : {}, writes).catch(
      refused,
    );
  },
});
