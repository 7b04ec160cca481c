import { bookedOn } from "../../functions/ledger/accounts.ts";
import type { PostedLine, Posting } from "../../functions/ledger/verification.ts";
import { AccountPlan } from "../../functions/vocabulary/account-plan.ts";
import { ApplicationId, CallId, RegistrationNumber } from "../../functions/vocabulary/ids.ts";
import { instant, Month } from "../../functions/vocabulary/instant.ts";
import { ore } from "../../functions/vocabulary/ore.ts";

/** The application of a posting when a test does not care which. */
export const someApplication = ApplicationId.parse("a".repeat(16));

const plan = AccountPlan.parse({});

/** Accepted costs, of own staff when nothing else is said; on an account of calls from before memorandum accounts. */
export const anAcceptedCost = (amount: number, given: Partial<PostedLine> = {}): PostedLine => ({
  kind: "accepted-cost",
  amountOre: ore(amount),
  ...bookedOn("accepted-cost", { plan, categoryAccount: "4010" }),
  category: { id: "staff", label: "Egen personal" },
  costPeriod: Month.parse("2026-10"),
  ...given,
});

export const aPayment = (amount: number): PostedLine => ({
  kind: "payment",
  amountOre: ore(amount),
  ...bookedOn("payment", { plan }),
});

/** An accepted report of November: 1 000 kr of own staff, 276 kr to be paid. */
export const aPosting = (given: Partial<Posting> = {}): Posting => ({
  applicationId: someApplication,
  callId: CallId.parse("kraftsamling-piloter-2026"),
  registrationNumber: RegistrationNumber.parse("26RS10970"),
  organisation: "Föreningen Exempel",
  organisationNumber: "212000-0357",
  municipality: "Hallsberg",
  reference: "report/1",
  at: instant("2026-11-21T10:00:00Z"),
  before: {},
  lines: [anAcceptedCost(100_000), aPayment(27_600)],
  ...given,
});
