import type { Actor } from "../../../pilot/items/lifecycle.ts";
import { isOpen } from "../../../pilot/items/payment.ts";
import { press } from "../../../pilot/press.ts";
import type { Table } from "../../../platform/table/table.ts";
import { type BatchId, batchSubject, pilotSubject } from "../../../vocabulary/ids.ts";
import { dayOf, type Instant } from "../../../vocabulary/instant.ts";
import { Refusal } from "../../../vocabulary/refusal.ts";
import { attestPayment } from "../../attest-payment.act.ts";
import { readBatch } from "../batch.store.ts";
import type { BatchRow, Payable } from "../batch.ts";
import { gatherPart, whyNotSent } from "./gather-part.act.ts";
import { payablesOf, readPart } from "./large-batch.store.ts";

type Attesting = {
  readonly row: BatchRow;
  readonly found: Payable | undefined;
  readonly by: Actor;
  readonly at: Instant;
};

/**
 * Attests a payment of a large batch as it was read through; what the person has attested already, or two have, needs
 * nothing more, so that it may be done twice.
 * @returns why it cannot be attested, as a word
 */
async function attestedRow(table: Table, { row, found, by, at }: Attesting): Promise<string | undefined> {
  const why = whyNotSent(row, found);
  if (!found || (why !== undefined && why !== "not-in-this-stage")) return why;
  const { payment, payee } = found;
  if (payment.status === "attested") return undefined;
  if (!isOpen(payment)) return why;
  if (payment.attests.some(({ id }) => id === by.id)) return undefined;
  const { paymentId, version } = payment;
  const command = { paymentId, version, payeeVersion: payee?.version ?? 0 };
  try {
    await press(table, attestPayment, { subject: pilotSubject(row.applicationId), by, at, command });
    return undefined;
  } catch (error) {
    // That others kept it occupied is no no, and is tried again later.
    if (error instanceof Refusal && error.code !== "busy") return error.code;
    throw error;
  }
}

/**
 * Carries a large batch on by one part: its payments are attested one after the other in the name of who attests the
 * batch, and after the second attest sent together.
 * @returns the part to go on from; undefined when the step is behind, or somebody else goes on with it
 */
export const gatheredOn =
  (table: Table) =>
  async (batchId: BatchId, starts: number, at: Instant): Promise<number | undefined> => {
    const { large } = await readBatch(table, batchId);
    const by = large?.step === "first" ? large.first?.by : large?.step === "second" ? large.second?.by : undefined;
    if (!large || !by || large.starts !== starts) return undefined;
    const part = large.done + 1;
    const rows = (await readPart(table, batchId, part)).rows.filter(({ state }) => state === "ordered");
    const found = await payablesOf(table, rows, dayOf(at));
    const refused: Record<string, string> = {};
    for (const row of rows) {
      const why = await attestedRow(table, { row, found: found.get(row.paymentId), by, at });
      if (why !== undefined) refused[row.paymentId] = why;
    }
    const command = { batchId, part, starts, refused };
    const { next } = await press(table, gatherPart, { subject: batchSubject(batchId), by, at, command });
    return next;
  };
