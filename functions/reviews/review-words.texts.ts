import type { ReviewStatus } from "../pilot/items/review.ts";
import type { TagTone } from "../platform/web/ui/tag.tsx";
import type { Same } from "../vocabulary/language.ts";

const sv = {
  status: {
    invited: "Inbjuden",
    declared: "Inget jäv",
    "in-progress": "Påbörjad",
    submitted: "Inlämnad",
    recused: "Jäv anmält",
    cancelled: "Återtagen",
  } satisfies Record<ReviewStatus, string>,
};

const en: Same<typeof sv> = {
  status: {
    invited: "Invited",
    declared: "No conflict",
    "in-progress": "In progress",
    submitted: "Submitted",
    recused: "Conflict declared",
    cancelled: "Cancelled",
  },
};

/** The words for a review, wherever it is shown. */
export const reviewWords = { sv, en };

export const statusTone = {
  invited: "neutral",
  declared: "active",
  "in-progress": "active",
  submitted: "good",
  recused: "attention",
  cancelled: "neutral",
} as const satisfies Record<ReviewStatus, TagTone>;
