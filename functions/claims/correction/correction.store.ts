import * as z from "zod";
import type { Call } from "../../calls/call.ts";
import { postedIn, postToLedger } from "../../ledger/posting.store.ts";
import type { Posting } from "../../ledger/verification.ts";
import type { Settlement } from "../../payments/contract.ts";
import type { Correction } from "../../pilot/items/correction-made.ts";
import type { ReasonCode } from "../../pilot/items/cut.ts";
import type { Grant } from "../../pilot/items/grant.ts";
import type { Actor } from "../../pilot/items/lifecycle.ts";
import type { Report } from "../../pilot/items/report.ts";
import { audited, owedMail } from "../../pilot/record-fact.ts";
import { refusedReport, reportPut } from "../../pilot/report-writes.ts";
import { keys } from "../../platform/table/keys.ts";
import { transactOnce } from "../../platform/table/once.ts";
import { ConditionFailed, keyOf, type Table, type Write } from "../../platform/table/table.ts";
import type { ApplicationId, Nonce } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { formatMoney, minusOre, Ore } from "../../vocabulary/ore.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { lineInWords, whyInWords } from "../examination/told.ts";
import type { Change } from "./correction.ts";

export type Correcting = {
  readonly grant: Grant;
  readonly categories: Call["categories"];
  /** As it was seen; its version and the grant's guard the correction. */
  readonly report: Report;
  /** The corrected line first. Nothing, when it has been done already: then only the first press's answer is found. */
  readonly changes: readonly Change[];
  readonly reason: ReasonCode;
  readonly note: string;
  readonly settlement: Settlement;
  readonly money: readonly Write[];
  /** A line for each change, in their order, before those of the settlement. */
  readonly posting: Posting;
  readonly by: Actor;
  readonly at: Instant;
  readonly nonce: Nonce;
};
export type Corrections = { correct: (correcting: Correcting) => Promise<void> };

/** An accepted report is corrected as long as its project is known: the final report and the evaluation do not end that. */
const whileAccepted = (applicationId: ApplicationId): Write => ({
  table: "pilots",
  check: keys.case(applicationId),
  when: [{ attribute: "stage", among: ["funded", "reported", "evaluated"] }],
});

/**
 * A correction in the table: the report's history, the grant's sums, the ledger, the log and the mail, in one
 * transaction. @throws Refusal stale-version, not-in-this-stage, frame-exceeded, busy
 */
export const tableCorrections = (table: Table): Corrections => ({
  correct: async (correcting) => {
    const { grant, report, posting, nonce, at } = correcting;
    const { applicationId } = grant;
    const once = { scope: `correction#${applicationId}#${report.number}`, nonce, at };
    await postToLedger(table, posting, (posted) =>
      transactOnce(table, once, {}, [...writesOf(correcting, posted), ...posted]),
    ).catch(refusedCorrection);
  },
});

function writesOf({ grant, report, changes, money, ...rest }: Correcting, posted: readonly Write[]): Write[] {
  const { applicationId } = grant;
  const { reason, note, settlement, by, at } = rest;
  const { name: verification, month } = postedIn(posted) ?? {};
  const [first] = changes;
  const guards = [...money, whileAccepted(applicationId)];
  if (!first || !verification || !month) return [reportPut(applicationId, report), ...guards];
  const { dueOre: paymentOre, settledOre, reclaimedOre } = settlement;
  const made: Correction = {
    at,
    by: by.name,
    reason,
    note,
    changes: changes.map(({ line, fromOre, toOre }, i) => ({ id: line.id, fromOre, toOre, line: i + 1 })),
    paymentOre,
    settledOre,
    reclaimedOre,
    verification,
    month,
  };
  const { number, corrections = [] } = report;
  const { fromOre, toOre } = first;
  const details = { number, line: first.line.id, fromOre, toOre, reason, verification, paymentOre, reclaimedOre };
  return [
    reportPut(applicationId, { ...report, corrections: [...corrections, made], changedAt: at }),
    ...guards,
    audited({ applicationId, at, by, action: "report.corrected", details }),
    told({ grant, report, changes, ...rest, money }, first),
  ];
}

function told({ grant, categories, report, reason, note, settlement, at }: Omit<Correcting, "posting">, first: Change) {
  const { applicationId, title, contact } = grant;
  const { language, email: to } = contact;
  const { line, fromOre, toOre } = first;
  const data = {
    title,
    number: report.number,
    line: line.id,
    what: lineInWords(line, categories, language),
    fromOre,
    toOre,
    why: whyInWords(reason, note, language),
    paymentOre: settlement.dueOre,
    reclaimedOre: settlement.reclaimedOre,
  };
  return owedMail(applicationId, { template: "report-corrected", language, to, data }, at);
}

/** What a frame has left, as it was found. */
const Frame = z.object({ year: z.number(), frameOre: Ore, committedOre: Ore });

/** A frame that has been given to others since cannot take back what the end gave up. */
function refusedCorrection(error: unknown): never {
  const inFrame =
    error instanceof ConditionFailed && error.failed.find(({ write }) => keyOf(write).sk.startsWith("YEAR#"));
  const others =
    error instanceof ConditionFailed && error.failed.some(({ write }) => !keyOf(write).sk.startsWith("YEAR#"));
  if (!inFrame || others) return refusedReport(error);
  const { year, frameOre, committedOre } = Frame.parse(inFrame.found);
  return refuse("frame-exceeded", { year: String(year), left: formatMoney(minusOre(frameOre, committedOre)) });
}
