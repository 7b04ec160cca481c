import * as z from "zod";
import { Instant, LocalDay } from "../../vocabulary/instant.ts";
import { minOre, Ore, ore } from "../../vocabulary/ore.ts";

/** How a decision stands to the rules on state aid. */
export const stateAidKinds = ["none", "de-minimis", "other"] as const;
export type StateAidKind = (typeof stateAidKinds)[number];

/** What förvaltningslagen 31 § asks of every decision, and who recorded it here. */
const common = {
  v: z.literal(1),
  /** The day the decision was made, as the minutes say; `recordedAt` is when it was entered here. */
  day: LocalDay,
  section: z.string(),
  reasons: z.string(),
  deciders: z.array(z.string()).min(1),
  rapporteur: z.string(),
  othersPresent: z.array(z.string()),
  recordedAt: Instant,
  recordedBy: z.string(),
};

export const YearAmount = z.object({ year: z.number().int(), amountOre: Ore });
export type YearAmount = z.infer<typeof YearAmount>;

/** A grant or a rejection, as it was recorded. It never changes. */
export const Decision = z.lazy(() =>
  z.discriminatedUnion("outcome", [
    z.object({
      ...common,
      outcome: z.literal("granted"),
      amountOre: Ore,
      years: z.array(YearAmount),
      conditions: z.string(),
      legalBasis: z.string(),
      stateAid: z.enum(stateAidKinds),
      stateAidNote: z.string(),
    }),
    z.object({ ...common, outcome: z.literal("rejected") }),
  ]),
);
export type Decision = z.infer<typeof Decision>;
export type DecisionOf<O extends Decision["outcome"]> = Extract<Decision, { outcome: O }>;

/** What the decider decides; when and by whom it is recorded comes on top. */
export type DecisionMade = {
  [O in Decision["outcome"]]: Omit<DecisionOf<O>, "v" | "recordedAt" | "recordedBy">;
}[Decision["outcome"]];

/**
 * The most that can be granted: what was applied for, and never more than the call's cap. Terms are written in whole
 * kronor, so an application that ends in öre may be granted up to the next krona.
 */
export const mostGranted = (appliedOre: Ore, callCapOre: Ore): Ore =>
  minOre(ore(Math.ceil(appliedOre / 100) * 100), callCapOre);
