import * as z from "zod";
import { Actor } from "../../pilot/items/lifecycle.ts";
import type { Payee } from "../../pilot/items/payee.ts";
import { type Payment, paymentFacts } from "../../pilot/items/payment.ts";
import { mostWrites } from "../../pilot/outcome-writes.ts";
import { AccountString } from "../../vocabulary/account-plan.ts";
import { type ApplicationId, BatchId, type newId, type PaymentId } from "../../vocabulary/ids.ts";
import { type LocalDay as Day, dayOf, Instant, LocalDay } from "../../vocabulary/instant.ts";
import { Ore, sumOre, zeroOre } from "../../vocabulary/ore.ts";
import { PaidTo } from "../../vocabulary/paid-to.ts";
import { refuse } from "../../vocabulary/refusal.ts";

/** For each payment: itself, the head of its pilot, and the entry in its pilot's history. */
const writesOfPayment = 3;
/** The batch, and the answer under the form's nonce. */
const otherWrites = 2;
/** A batch holds at most this many payments: it is made in one transaction, whole or not at all. */
export const mostPayments = Math.floor((mostWrites - otherWrites) / writesOfPayment);

/** A payment as it is sent to the bank: a later change of the payee changes nothing here. */
export const BatchRow = z.lazy(() =>
  z.object({
    ...paymentFacts(),
    giro: PaidTo,
    message: z.string(),
    /** The day on which it is to be paid; of batches of before, that on which they were made. */
    dueOn: LocalDay.optional(),
    /** The payee's organisation number and what the payment is booked on, where a supplier ledger books it. */
    organisationNumber: z.string().optional(),
    debit: AccountString.optional(),
    /**
     * Taken out: the bank did not pay it, and it can go into another batch. Returned: it was paid, and the money came
     * back. In a large batch a row is ordered until two have attested it, and left out where it cannot be sent.
     */
    state: z.enum(["sent", "paid", "taken-out", "returned", "ordered", "left-out"]),
    /** Of a large batch: the version of where it is paid that was read through, and why it was left out, as a word. */
    payeeVersion: z.number().int().optional(),
    why: z.string().optional(),
    paidOn: LocalDay.optional(),
    returnedOn: LocalDay.optional(),
  }),
);
export type BatchRow = z.infer<typeof BatchRow>;

/** How far a large batch has come: read through, attested by one, by another, which sends it; or given up. */
export const largeSteps = ["proposed", "first", "attested", "second", "done", "dropped"] as const;

/** A batch of more payments than one transaction takes: its rows lie in parts, and what is done to all of them takes turns. */
const Large = z.object({
  parts: z.number().int().min(1),
  payments: z.number().int().min(1),
  dueOn: LocalDay,
  step: z.enum(largeSteps),
  /** How many parts of this step are behind. */
  done: z.number().int(),
  /** How often a step was begun or gone on with: what an earlier beginning still owes does nothing. */
  starts: z.number().int(),
  first: z.object({ by: Actor, at: Instant }).optional(),
  second: z.object({ by: Actor, at: Instant }).optional(),
});
export type Large = z.infer<typeof Large>;

const count = () => z.number().int().optional();

/** Payments that go to the bank together (utbetalningsomgång). */
export const Batch = z.lazy(() =>
  z.object({
    v: z.literal(1),
    version: z.number().int().min(1),
    batchId: BatchId,
    createdAt: Instant,
    createdBy: z.object({ id: z.string(), name: z.string() }),
    /**
     * Who gets a file of it: the supplier ledger, which pays and books it, or the bank, which pays what this ledger books.
     * Where nothing is said the bank pays by a list.
     */
    goesTo: z.enum(["supplier-ledger", "bank"]).optional(),
    /** At most `mostPayments`; batches of the first release hold up to thirty. None of a large one: they lie in its parts. */
    rows: z.array(BatchRow),
    large: Large.optional(),
    /** Of a large one: how many of its rows are in each state, and what is not left or taken out comes to. */
    sentRows: count(),
    paidRows: count(),
    returnedRows: count(),
    takenOutRows: count(),
    leftOutRows: count(),
    sumOre: Ore.optional(),
  }),
);
export type Batch = z.infer<typeof Batch>;

/** A payment that was chosen for a batch, with the versions in which it and where it goes were seen. */
export type Picked = {
  readonly applicationId: ApplicationId;
  readonly paymentId: PaymentId;
  readonly version: number;
  readonly payeeVersion: number;
};

/** A payment with where its money goes; a court may have stopped it. */
export type Payable = {
  readonly payment: Payment;
  readonly payee: Payee | undefined;
  readonly stayed: boolean;
};

/** Whether a payment can be sent: there is a number to pay it to, and no court has stopped it. */
export const isReady = ({ payee, stayed }: Pick<Payable, "payee" | "stayed">): boolean =>
  payee?.current !== undefined && !stayed;

/** A new batch's name: its moment, so that later ones sort after it, and four letters of chance. */
export const newBatchId = (at: Instant, chance: typeof newId): BatchId => {
  const [day, time] = [at.slice(0, 10).replaceAll("-", ""), at.slice(11, 19).replaceAll(":", "")];
  return chance({ parse: (letters) => BatchId.parse(`${day}-${time}-${letters.slice(0, 4)}`) });
};

/** A payment as a row of a batch, to the number that is in force. @throws RangeError when none is */
export function rowOf(
  payment: Payment,
  payee: Payee | undefined,
  more: Pick<BatchRow, "dueOn" | "organisationNumber" | "debit"> = {},
): BatchRow {
  if (!payee?.current) throw new RangeError("a payment goes to a payee that is in force");
  const { paymentId, applicationId, callId, registrationNumber, title, organisation, kind, amountOre } = payment;
  const { giro, message } = payee.current;
  return {
    paymentId,
    applicationId,
    callId,
    ...(registrationNumber ? { registrationNumber } : {}),
    title,
    organisation,
    kind,
    amountOre,
    giro,
    message,
    ...more,
    state: "sent",
  };
}

/** What goes to the bank: what was taken or left out does not. */
export const totalOf = (rows: readonly BatchRow[]): Ore =>
  sumOre(rows.filter(({ state }) => state !== "taken-out" && state !== "left-out").map(({ amountOre }) => amountOre));

/** How many rows are in each state, and their sum. */
export function tallyOfRows(rows: readonly BatchRow[]) {
  const inState = (state: BatchRow["state"]) => rows.filter((row) => row.state === state).length;
  return {
    ...{ sentRows: inState("sent"), paidRows: inState("paid"), returnedRows: inState("returned") },
    ...{ takenOutRows: inState("taken-out"), leftOutRows: inState("left-out"), sumOre: totalOf(rows) },
  };
}
export type Tally = ReturnType<typeof tallyOfRows>;

/** The same of a batch, however large it is. */
export function tallyOf(batch: Batch): Tally {
  if (!batch.large) return tallyOfRows(batch.rows);
  const { sentRows = 0, paidRows = 0, returnedRows = 0, takenOutRows = 0, leftOutRows = 0, sumOre = zeroOre } = batch;
  return { sentRows, paidRows, returnedRows, takenOutRows, leftOutRows, sumOre };
}

/** How many payments a batch has, without those that were taken or left out. */
export const paymentsIn = (batch: Batch): number => {
  const { takenOutRows, leftOutRows } = tallyOf(batch);
  return (batch.large?.payments ?? batch.rows.length) - takenOutRows - leftOutRows;
};

export const waiting = ({ rows }: Pick<Batch, "rows">): readonly BatchRow[] =>
  rows.filter(({ state }) => state === "sent");

/** A payment's row in its batch. @throws Refusal not-found */
export const rowIn = ({ rows }: Pick<Batch, "rows">, paymentId: PaymentId): BatchRow =>
  rows.find((row) => row.paymentId === paymentId) ?? refuse("not-found");

/** The day on which a batch was made: of a large one that on which the second person attested it. */
export const madeOn = ({ createdAt, large }: Pick<Batch, "createdAt" | "large">): Day =>
  dayOf(large?.second?.at ?? createdAt);

/** Why a batch's payment cannot have been paid on a day; undefined when it can. */
export function whyNotPaidOn(
  day: Day,
  batch: Pick<Batch, "createdAt" | "large">,
  today: Day,
): "future" | "too-early" | undefined {
  if (day > today) return "future";
  return day < madeOn(batch) ? "too-early" : undefined;
}
