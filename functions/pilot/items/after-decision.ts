import * as z from "zod";
import { LocalDay } from "../../vocabulary/instant.ts";
import { AppealEntry } from "./appeal.ts";

/** How the party was told where the letter by mail was not enough. */
export const toldHows = ["mail", "post", "handed-over"] as const;

/** What has become known of a decision since it was recorded: its minutes, when the party was told, its appeals. */
export const AfterDecision = z.lazy(() =>
  z.object({
    version: z.number().int().min(1),
    /** The decision's. */
    number: z.number().int(),
    /** When a delegate's decision was reported to the board. */
    reportedDay: LocalDay.optional(),
    /** Of the board's own minutes, or of those in which a delegate's decision was reported. */
    adjustedDay: LocalDay.optional(),
    announcedDay: LocalDay.optional(),
    extract: z.string().optional(),
    toldDay: LocalDay.optional(),
    toldHow: z.enum(toldHows).optional(),
    /** By which the frame was raised that the decision went beyond. */
    frameDecision: z.string().optional(),
    appeals: z.array(AppealEntry).optional(),
  }),
);
export type AfterDecision = z.infer<typeof AfterDecision>;
