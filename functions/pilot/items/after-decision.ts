import * as z from "zod";
import { LocalDay } from "../../vocabulary/instant.ts";

export const stays = ["none", "in-force", "ended"] as const;
/** What became of an appeal; `dismissed` where it came too late, or could not be made. */
export const appealOutcomes = ["upheld", "annulled", "changed", "sent-back", "dismissed"] as const;
export const toldHows = ["mail", "post", "handed-over"] as const;

const Appeal = z.object({
  /** Its place among the appeals of the decision, from 1 on. */
  number: z.number().int(),
  receivedDay: LocalDay,
  from: z.string(),
  /** Whether it came in time; not known until it is decided. */
  inTime: z.boolean().optional(),
  /** When it is to be handed over with the authority's statement, and when it was. */
  dueDay: LocalDay.optional(),
  handedOverDay: LocalDay.optional(),
  /** A court may stop terms and payments, and nothing else. */
  stay: z.enum(stays),
  outcome: z.enum(appealOutcomes).optional(),
  outcomeDay: LocalDay.optional(),
  note: z.string().optional(),
});
export type Appeal = z.infer<typeof Appeal>;

/** What has happened to a decision since it was recorded: its minutes, who was told, and its appeals. */
export const AfterDecision = z.lazy(() =>
  z.object({
    version: z.number().int().min(1),
    number: z.number().int(),
    adjustedDay: LocalDay.optional(),
    announcedDay: LocalDay.optional(),
    extract: z.string().optional(),
    /** When a delegate's decision was reported to the board. */
    reportedDay: LocalDay.optional(),
    toldDay: LocalDay.optional(),
    toldHow: z.enum(toldHows).optional(),
    appeals: z.array(Appeal),
  }),
);
export type AfterDecision = z.infer<typeof AfterDecision>;
