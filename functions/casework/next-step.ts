import type { Call } from "../calls/call.ts";
import type { Case } from "../pilot/items/lifecycle.ts";
import type { Quorum } from "../pilot/items/quorum.ts";
import type { Report } from "../pilot/items/report.ts";
import type { Review } from "../pilot/items/review.ts";
import type { Role } from "../platform/sign-in/session.ts";
import { caseworkPaths } from "./casework.paths.ts";

/** What a case waits for. */
export const steps = [
  "being-processed",
  "assign-reviewers",
  "await-reviews",
  "decide",
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
  readonly quorum: Pick<Quorum, "quorum" | "submitted"> | undefined;
  /** What it asks for holds until the first reviewer is assigned. */
  readonly call: Pick<Call, "quorum">;
  readonly reports: readonly Pick<Report, "number" | "status">[];
};

const underWay: readonly Review["status"][] = ["invited", "declared", "in-progress", "submitted"];

/** What comes next in a case. It follows from what is recorded, so it is the same for every reader. */
export function nextStep({ lifecycle, reviews, quorum, call, reports }: Seen): NextStep {
  const { applicationId: id, stage, pendingMove } = lifecycle;
  if (pendingMove) return { step: "being-processed" };
  switch (stage) {
    case "submitted": {
      const wanted = quorum?.quorum ?? call.quorum;
      const enough = reviews.filter(({ status }) => underWay.includes(status)).length >= wanted;
      return { step: enough ? "await-reviews" : "assign-reviewers", by: "officer", path: caseworkPaths.reviewers(id) };
    }
    case "reviewed":
      return { step: "decide", by: "decider", path: caseworkPaths.decision(id) };
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
