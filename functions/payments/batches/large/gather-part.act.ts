import { act, already, type Outcome, type Pressed, type Reader } from "../../../pilot/act.ts";
import { auditEntry } from "../../../pilot/happenings.ts";
import { readHead } from "../../../pilot/head.ts";
import { paymentChanged } from "../../../pilot/items/payment.ts";
import { readPilot } from "../../../pilot/pilot.ts";
import { type BatchId, pilotSubject } from "../../../vocabulary/ids.ts";
import { dayOf } from "../../../vocabulary/instant.ts";
import { endingOf } from "../../../vocabulary/paid-to.ts";
import { refuse } from "../../../vocabulary/refusal.ts";
import type { BatchRow, Large, Payable } from "../batch.ts";
import { bookedBySupplierLedger } from "../make-batch.act.ts";
import { readRows, rowsWritten } from "../sent-payment.store.ts";
import { payablesOf } from "./large-batch.store.ts";

/** `refused` says why a payment of the part could not be attested, by its name. */
type Command = {
  readonly batchId: BatchId;
  readonly part: number;
  readonly starts: number;
  readonly refused: Readonly<Record<string, string>>;
};
/** How many parts are behind, where the step goes on. */
export type Gathered = { readonly next?: number };

/** Every payment of the part as it is now; their pilots' heads guard it all. */
async function see(table: Reader, { at, command: { batchId, part } }: Pressed<Command>) {
  const batch = await readRows(table, batchId, part);
  const { large = refuse("not-found") } = batch;
  const rows = large.step === "second" ? batch.rows.filter(({ state }) => state === "ordered") : [];
  const ids = [...new Set(rows.map(({ applicationId }) => applicationId))];
  const heads = await Promise.all(ids.map((id) => readHead(table, pilotSubject(id))));
  const payable = await payablesOf(table, rows, dayOf(at));
  const isTheirs = batch.goesTo === "supplier-ledger";
  const pilots = isTheirs ? await Promise.all(ids.map((id) => readPilot(table, id))) : [];
  return { heads, batch, large, payable, pilots };
}
type Seen = Awaited<ReturnType<typeof see>>;

/** Why a row is not sent, as a word: what was read through is not what there is. */
export function whyNotSent(row: BatchRow, found: Payable | undefined): string | undefined {
  if (!found || found.payment.amountOre !== row.amountOre) return "stale-version";
  if (!found.payee?.current || found.payee.version !== row.payeeVersion) return "payee-changed";
  if (found.stayed) return "payment-stayed";
  return found.payment.status === "attested" ? undefined : "not-in-this-stage";
}

/** How far the batch has come when this part is behind. */
function after(large: Large, part: number): Large {
  if (part < large.parts) return { ...large, done: part };
  return large.step === "first" ? { ...large, step: "attested", done: 0 } : { ...large, step: "done", done: part };
}

/**
 * A part of a large batch is behind: after the first attest what could not be attested is left out; after the second the
 * rest is sent, each payment to the number that was read through. Part and progress are written in one transaction, so
 * that nothing is sent twice however often it is tried.
 */
export const gatherPart = act({
  name: "gather-part",
  writes: ["BATCHES", "PART", "PAYMENT"],
  see,
  decide: (seen: Seen, { part, starts, refused }: Command, { by, at }): Outcome<Gathered> => {
    const { batch, large, payable, pilots } = seen;
    const { batchId } = batch;
    const isNext = (large.step === "first" || large.step === "second") && large.done + 1 === part;
    if (large.starts !== starts || !isNext) return already({});
    const sends = large.step === "second";
    const rows = batch.rows.map((row): BatchRow => {
      if (row.state !== "ordered") return row;
      const found = payable.get(row.paymentId);
      const why = refused[row.paymentId] ?? (sends ? whyNotSent(row, found) : undefined);
      if (why !== undefined) return { ...row, state: "left-out", why };
      const booked = found ? bookedBySupplierLedger(found.payment, pilots) : {};
      return sends ? { ...row, ...booked, state: "sent" } : row;
    });
    const sent = rows.filter(({ state, paymentId }) => state === "sent" && payable.has(paymentId));
    const next = after(large, part);
    return {
      answer: next.step === large.step ? { next: part } : {},
      writes: [
        ...rowsWritten(batch, rows, { large: next }),
        ...sent.flatMap(({ paymentId }) => {
          const { payment } = payable.get(paymentId) ?? refuse("not-found");
          return paymentChanged({ ...payment, status: "batched", batchId, batchPart: part, changedAt: at });
        }),
        ...sent.map(({ applicationId, amountOre, giro }) => {
          const details = { amountOre, giro: giro.kind, ending: endingOf(giro) };
          return auditEntry(pilotSubject(applicationId), { at, by }, { action: "payment.batched", details });
        }),
      ],
    };
  },
});
