import type { Recommendation, ReviewStatus } from "../pilot/items/review.ts";
import type { TagTone } from "../platform/web/ui/tag.tsx";
import type { Texts } from "../vocabulary/language.ts";

type Words = {
  status: Record<ReviewStatus, string>;
  recommendation: Record<Recommendation, string>;
  score: string;
  reason: string;
  recommends: string;
  strengths: string;
  weaknesses: string;
  comment: string;
  commentShort: string;
  nothing: string;
};

/** The words for a review and its parts, wherever it is shown. */
export const reviewWords: Texts<Words> = {
  sv: {
    status: {
      invited: "Inbjuden",
      declared: "Inget jäv",
      "in-progress": "Påbörjad",
      submitted: "Inlämnad",
      recused: "Jäv anmält",
      cancelled: "Återtagen",
    },
    recommendation: {
      grant: "Bevilja",
      "grant-with-changes": "Bevilja med ändringar",
      reject: "Avslå",
    },
    score: "Poäng",
    reason: "Motivering",
    recommends: "Rekommendation",
    strengths: "Styrkor",
    weaknesses: "Svagheter",
    comment: "Kommentar till rekommendationen",
    commentShort: "Kommentar",
    nothing: "Inget angivet",
  },
  en: {
    status: {
      invited: "Invited",
      declared: "No conflict",
      "in-progress": "In progress",
      submitted: "Submitted",
      recused: "Conflict declared",
      cancelled: "Cancelled",
    },
    recommendation: {
      grant: "Grant",
      "grant-with-changes": "Grant with changes",
      reject: "Reject",
    },
    score: "Score",
    reason: "Reason",
    recommends: "Recommendation",
    strengths: "Strengths",
    weaknesses: "Weaknesses",
    comment: "Comment on the recommendation",
    commentShort: "Comment",
    nothing: "Nothing stated",
  },
};

export const statusTone = {
  invited: "neutral",
  declared: "active",
  "in-progress": "active",
  submitted: "good",
  recused: "attention",
  cancelled: "neutral",
} as const satisfies Record<ReviewStatus, TagTone>;
