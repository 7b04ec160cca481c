import { bookedOn } from "../../ledger/accounts.ts";
import { act, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import { auditEntry } from "../../pilot/happenings.ts";
import { readHead } from "../../pilot/head.ts";
import { bookedAs } from "../../pilot/items/grant.ts";
import { type Payment, paymentChanged } from "../../pilot/items/payment.ts";
import { type Pilot, readPilot, requireVersion } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { absent } from "../../platform/table/table.ts";
import { paymentModeAt } from "../../settings/settings.store.ts";
import { type BatchId, batchSubject, pilotSubject } from "../../vocabulary/ids.ts";
import { dayOf, type LocalDay } from "../../vocabulary/instant.ts";
import { endingOf } from "../../vocabulary/paid-to.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { paymentStayed } from "../payments.refusals.ts";
import { readPayable } from "./batch.store.ts";
import { type Batch, type BatchRow, newBatchId, type Picked, rowOf } from "./batch.ts";
import { goesTo } from "./goes-to.ts";

/** `dueOn` is the day on which all of it is to be paid. */
type Command = { readonly picks: readonly Picked[]; readonly dueOn?: LocalDay };

/** The subject of every batch that is not made yet: the act itself names the batch, by the moment. */
export const batchToBe = batchSubject("new");

/** The payments as they were chosen, with where their money goes and what stops it; their pilots' heads guard it all. */
async function see(table: Reader, { at, command: { picks } }: Pressed<Command>) {
  const ids = [...new Set(picks.map(({ applicationId }) => applicationId))];
  const heads = await Promise.all(ids.map((id) => readHead(table, pilotSubject(id))));
  const [payable, mode] = await Promise.all([readPayable(table, picks, dayOf(at)), paymentModeAt(table, at)]);
  const pilots = mode === "payables-file" ? await Promise.all(ids.map((id) => readPilot(table, id))) : [];
  return { heads, payable, mode, pilots };
}
type Seen = Awaited<ReturnType<typeof see>>;

/** What the supplier ledger needs to book a payable: whose it is, and on what. */
export function bookedBySupplierLedger(
  payment: Payment,
  pilots: readonly Pilot[],
): Pick<BatchRow, "organisationNumber" | "debit"> {
  const pilot = pilots.find(({ id }) => id === payment.applicationId);
  if (!pilot) return {};
  const { grant, call } = pilot;
  const settles = payment.owedOn !== undefined;
  const { debit } = bookedOn(payment.kind, { plan: call.accounting, settles, ...bookedAs(grant) });
  return { organisationNumber: grant.organisationNumber, debit };
}

/** Finance puts attested payments together for the bank, each to the number that is in force. */
export const makeBatch = act({
  name: "make-batch",
  writes: ["BATCHES", "PAYMENT"],
  see,
  decide: (
    { payable, mode, pilots }: Seen,
    { picks, dueOn }: Command,
    { by, at, newId },
  ): Outcome<{ readonly batchId: BatchId }> => {
    for (const [i, { payment, payee }] of payable.entries()) {
      requireVersion(payment, picks[i]?.version ?? 0);
      // Money goes to the number that the person saw, and to no other.
      requireVersion(payee, picks[i]?.payeeVersion ?? 0);
      if (payment.status !== "attested" || !payee?.current) refuse("stale-version");
    }
    const stayed = payable.filter(({ stayed: isStayed }) => isStayed).map(({ payment }) => payment.title);
    if (stayed.length > 0) refuse(paymentStayed, { titles: [...new Set(stayed)].join(", ") });
    const batchId = newBatchId(at, newId);
    const due = dueOn ? { dueOn } : {};
    const rows = payable.map(({ payment, payee }) =>
      rowOf(payment, payee, { ...due, ...bookedBySupplierLedger(payment, pilots) }),
    );
    const createdBy = { id: by.id, name: by.name };
    const batch: Batch = { v: 1, version: 1, batchId, createdAt: at, createdBy, ...goesTo[mode], rows };
    return {
      answer: { batchId },
      writes: [
        { table: "pilots", put: { ...keys.batch(batchId), ...batch }, when: absent },
        ...payable.map(({ payment }) => paymentChanged({ ...payment, status: "batched", batchId, changedAt: at })),
        // Each payment's batch is part of the history of its own pilot.
        ...rows.map(({ applicationId, amountOre, giro }) => {
          const details = { amountOre, giro: giro.kind, ending: endingOf(giro) };
          return auditEntry(pilotSubject(applicationId), { at, by }, { action: "payment.batched", details });
        }),
      ],
    };
  },
});
