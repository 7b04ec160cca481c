import type { Call } from "../calls/call.ts";
import { chosenBy, quorumOf } from "../calls/choosing.ts";
import type { Case } from "../pilot/items/lifecycle.ts";
import { isQuorate, type Quorum } from "../pilot/items/quorum.ts";
import type { Report } from "../pilot/items/report.ts";
import type { Review } from "../pilot/items/review.ts";
import type { Role } from "../platform/sign-in/session.ts";
import { caseworkPaths } from "./casework.paths.ts";

/** What a case waits for. */
export const steps = [
  "being-processed",
  "assign-reviewers",
  "send-to-group",
  "await-reviews",
  "end-round",
  "decide",
  "decide-directly",
  "await-report",
  "examine-report",
  "evaluate",
  "done",
] as const;
export type Step = (typeof steps)[number];

/** The next step, who takes it, and where; without `path` there is nothing for staff to do. */
export type NextStep = { readonly step: Step; readonly by?: Role; readonly path?: string };

type Seen = {
  readonly lifecycle: Pick<Case, "applicationId" | "stage" | "pendingMove">;
  readonly reviews: readonly Pick<Review, "status">[];
  readonly quorum: Pick<Quorum, "quorum" | "submitted" | "sentAt"> | undefined;
  /** What it asks for holds until the first reviewer is assigned. */
  readonly call: Pick<Call, "quorum"> & Partial<Pick<Call, "choosing">>;
  readonly reports: readonly Pick<Report, "number" | "status">[];
};

const underWay: readonly Review["status"][] = ["invited", "declared", "in-progress", "submitted"];

/** What the officer does about the reviews. */
function reviewStep({ reviews, quorum, call }: Pick<Seen, "reviews" | "quorum" | "call">): Step {
  if (chosenBy(call) === "group") return quorum?.sentAt ? "await-reviews" : "send-to-group";
  const wanted = quorum?.quorum ?? quorumOf(call);
  if (wanted > 0 && quorum && isQuorate(quorum)) return "end-round";
  const enough = reviews.filter(({ status }) => underWay.includes(status)).length >= wanted;
  return enough ? "await-reviews" : "assign-reviewers";
}

/** What comes next in a case. It follows from what is recorded, so it is the same for every reader. */
export function nextStep({ lifecycle, reviews, quorum, call, reports }: Seen): NextStep {
  const { applicationId: id, stage, pendingMove } = lifecycle;
  if (pendingMove) return { step: "being-processed" };
  switch (stage) {
    case "submitted":
      return { step: reviewStep({ reviews, quorum, call }), by: "officer", path: caseworkPaths.reviewers(id) };
    case "reviewed":
      return {
        step: chosenBy(call) === "direct" ? "decide-directly" : "decide",
        by: "decider",
        path: caseworkPaths.decision(id),
      };
    case "funded": {
      const waiting = reports.find(({ status }) => status === "submitted");
      if (!waiting) return { step: "await-report" };
      return { step: "examine-report", by: "officer", path: caseworkPaths.report(id, waiting.number) };
    }
    case "reported":
      return { step: "evaluate", by: "officer", path: caseworkPaths.evaluation(id) };
    default:
      return { step: "done" };
  }
}
