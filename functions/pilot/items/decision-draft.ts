import * as z from "zod";
import { MeetingId } from "../../vocabulary/ids.ts";
import { Instant } from "../../vocabulary/instant.ts";
import { WrittenDraft } from "./written-draft.ts";

/** How far the preparation of a decision has come, beside what is written. */
const Preparation = z.object({
  /** The officer has handed the proposal over to the decider, as it stood then. */
  ready: z.object({ at: Instant, by: z.string() }).optional(),
  /** The decider has sent it back, and why. */
  sentBack: z.object({ at: Instant, by: z.string(), word: z.string() }).optional(),
  /** The number of the decision that it corrects or changes. */
  changes: z.number().int().optional(),
  /** It is a decision beside the one that holds: of which kind, the number that it will get, the request it answers. */
  beside: z
    .object({
      kind: z.enum(["amendment", "termination", "recovery"]),
      number: z.number().int(),
      request: z.number().int().optional(),
      /** The change of holder that it decides on. */
      takeover: z.number().int().optional(),
    })
    .optional(),
  /** The meeting from whose minutes who decided, and when, was filled in. */
  meeting: z.object({ meetingId: MeetingId, name: z.string() }).optional(),
});
export type Preparation = z.infer<typeof Preparation>;

/** A decision while it is prepared and written. */
export const DecisionDraft = z.lazy(() => z.intersection(WrittenDraft, Preparation));
export type DecisionDraft = z.infer<typeof DecisionDraft>;
