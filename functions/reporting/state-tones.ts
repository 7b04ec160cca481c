import type { ObligationState } from "../pilot/obligations/obligations.ts";
import type { TagTone } from "../platform/web/ui/tag.tsx";

/** What the state of a report that is asked for looks like. */
export const stateTones: Record<ObligationState, TagTone> = {
  "to-come": "neutral",
  open: "attention",
  late: "bad",
  "handed-in": "active",
  returned: "attention",
  accepted: "good",
  "not-asked": "neutral",
};
