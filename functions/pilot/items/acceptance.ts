import type { Payment } from "./payment.ts";
import type { Report } from "./report.ts";

/** A final report ends the project: it is accepted last. */
export const waitsForOthers = (report: Report, reports: readonly Report[]): boolean =>
  report.content?.final === true &&
  reports.some(({ number, status }) => number !== report.number && status !== "accepted");

/** A final report settles every advance: it waits while one is on its way to the bank. */
export const waitsForBank = (report: Report, payments: readonly Pick<Payment, "kind" | "status">[]): boolean =>
  report.content?.final === true && payments.some(({ kind, status }) => kind === "advance" && status === "batched");
