import * as z from "zod";
import { LocalDay } from "../../vocabulary/instant.ts";
import { Ore } from "../../vocabulary/ore.ts";

/** What a termination says: the last day of which costs are paid, and how the holder was heard. */
export const terminated = {
  lastDay: LocalDay,
  /** Costs until the last day may still be claimed. */
  claims: z.boolean(),
  /** The number of the proposal; what was sent when, until when it could be answered, the answer, or why not. */
  proposal: z.number().int(),
  sentOn: LocalDay.optional(),
  replyDay: LocalDay.optional(),
  reply: z.string().optional(),
  notHeard: z.string().optional(),
};

/** What a recovery says: how much is to come back and by when, and how the holder was heard. */
export const recovered = {
  amountOre: Ore,
  dueDay: LocalDay,
  /** The number of the recovery; what was sent when, until when it could be answered, the answer, or why not. */
  recovery: z.number().int(),
  sentOn: LocalDay.optional(),
  replyDay: LocalDay.optional(),
  reply: z.string().optional(),
  notHeard: z.string().optional(),
};

/** What less is accepted of a claim than it asks for: each line as the party reads it, and how the party was heard. */
export const cut = {
  report: z.number().int(),
  claimedOre: Ore,
  acceptedOre: Ore,
  lines: z.array(
    z.object({ line: z.number().int(), what: z.string(), claimedOre: Ore, acceptedOre: Ore, why: z.string() }),
  ),
  /** What was accepted of the report before, where an accepted line is lowered afterwards. */
  beforeOre: Ore.optional(),
  /** When the report was returned, or the proposal sent, for an answer; that answer, or why the party was not heard first. */
  sentOn: LocalDay.optional(),
  replyDay: LocalDay.optional(),
  reply: z.string().optional(),
  notHeard: z.string().optional(),
};
