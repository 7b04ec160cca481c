import { confirmMandate } from "../../functions/casework/mandates/confirm-mandate.act.ts";
import { proposeMandate } from "../../functions/casework/mandates/propose-mandate.act.ts";
import type { Actor } from "../../functions/pilot/items/lifecycle.ts";
import type { EntryId, MandateVersion, RowTerms } from "../../functions/pilot/mandates/mandate.ts";
import { press } from "../../functions/pilot/press.ts";
import type { Table } from "../../functions/platform/table/table.ts";
import { MandateId, mandatesSubject, Nonce, newId } from "../../functions/vocabulary/ids.ts";
import { type Instant, instant, LocalDay } from "../../functions/vocabulary/instant.ts";

/** The officer who keeps the table, and a colleague who confirms what the officer proposes. */
export const theKeeper = { kind: "officer", id: "keeper", name: "Mandathandläggaren" } as const;
export const theConfirmer = { kind: "officer", id: "confirmer", name: "Kollegan" } as const;

const noon = instant("2026-11-20T12:00:00Z");

/** What anybody of the staff presses about the table. */
export const onMandates = <Command>(
  command: Command,
  { by = theKeeper as Actor, at = noon as Instant, nonce = newId(Nonce) } = {},
) => ({ subject: mandatesSubject, by, at, nonce, command });

/** A row as it is written: everybody's who decides, everywhere, whatever the amount, when nothing else is said. */
export const aRow = (more: Partial<RowTerms> = {}): RowTerms => ({
  kind: "row",
  holder: { kind: "function", function: "decider" },
  acts: ["grant", "rejection", "dismissal", "write-off", "postponement", "reopening", "advance"],
  scope: { kind: "all" },
  from: LocalDay.parse("2026-01-01"),
  reference: "Delegationsordningen 4.2",
  ...more,
});

/** A row that an officer has proposed: nobody may anything by it yet. */
export async function aProposal(
  table: Table,
  terms: MandateVersion["terms"],
  { at = noon as Instant, entry = newId(MandateId) as EntryId, version = 0 } = {},
): Promise<EntryId> {
  await press(
    table,
    proposeMandate,
    onMandates({ entry, version, terms, why: version > 0 ? "Nytt beslut" : "" }, { at }),
  );
  return entry;
}

/** A row that a second person has confirmed. */
export async function aMandate(
  table: Table,
  terms: MandateVersion["terms"],
  given: Parameters<typeof aProposal>[2] = {},
): Promise<EntryId> {
  const entry = await aProposal(table, terms, given);
  const command = { entry, version: (given?.version ?? 0) + 1, roles: ["officer"] as const };
  await press(table, confirmMandate, onMandates(command, { by: theConfirmer, at: given?.at ?? noon }));
  return entry;
}
