import type { Extract } from "../../pilot/items/extract.ts";
import type { Actor } from "../../pilot/items/lifecycle.ts";
import { audited } from "../../pilot/record-fact.ts";
import { keys } from "../../platform/table/keys.ts";
import { absent, ConditionFailed, keyOf, present, type Table, type Write } from "../../platform/table/table.ts";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";

type By = {
  readonly applicationId: ApplicationId;
  readonly extract: Extract;
  readonly by: Actor;
  readonly at: Instant;
};

export type Extracts = { added: (added: By) => Promise<void>; removed: (removed: By) => Promise<void> };

/** Extracts come and go as long as somebody writes on their report. */
const stillOpen = (applicationId: ApplicationId, number: number): Write => ({
  table: "pilots",
  check: keys.report(applicationId, number),
  when: [{ attribute: "status", among: ["draft", "returned"] }],
});

/** An extract that is there already, or gone already, is as it should be: a page may be loaded twice. */
function unlessClosed(error: unknown): void {
  if (!(error instanceof ConditionFailed)) throw error;
  if (error.failed.some(({ write }) => keyOf(write).sk.startsWith("REPORT#"))) refuse("already-submitted");
}

/** Ledger extracts in the table. @throws Refusal already-submitted */
export const tableExtracts = (table: Pick<Table, "transact">): Extracts => ({
  added: ({ applicationId, extract, by, at }) => {
    const { number, fileId, name } = extract;
    const details = { number, name };
    return table
      .transact([
        { table: "pilots", put: { ...keys.extract(applicationId, number, fileId), ...extract }, when: absent },
        stillOpen(applicationId, number),
        audited({ applicationId, at, by, action: "extract.added", details }),
      ])
      .catch(unlessClosed);
  },

  removed: ({ applicationId, extract, by, at }) => {
    const { number, fileId, name } = extract;
    const details = { number, name };
    return table
      .transact([
        { table: "pilots", delete: keys.extract(applicationId, number, fileId), when: present },
        stillOpen(applicationId, number),
        audited({ applicationId, at, by, action: "extract.removed", details }),
      ])
      .catch(unlessClosed);
  },
});
