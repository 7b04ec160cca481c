import type { Case } from "../../pilot/items/lifecycle.ts";
import type { Review } from "../../pilot/items/review.ts";
import type { Submission } from "../../pilot/items/submission.ts";
import type { ApplicationId, MemberId } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Withdrawing } from "./submission.store.ts";

type Needs = {
  readonly readMatter: (id: ApplicationId) => Promise<{
    pilot: Case | undefined;
    submission: Submission | undefined;
    reviews: readonly Review[];
  }>;
  readonly withdrawn: (withdrawing: Withdrawing) => Promise<void>;
};
type Command = {
  readonly applicationId: ApplicationId;
  readonly by: MemberId;
  readonly reason: string;
  readonly at: Instant;
  readonly nonce: string;
};

/** Whether the applicant can still take an application back. */
export const mayWithdraw = (pilot: Pick<Case, "stage" | "pendingMove">): boolean =>
  (pilot.stage === "submitted" || pilot.stage === "reviewed") && pilot.pendingMove === undefined;

/**
 * The applicant asks to have an application withdrawn. Asking again is answered as the first time.
 * @throws Refusal not-found, not-in-this-stage, move-pending
 */
export const withdrawApplication =
  ({ readMatter, withdrawn }: Needs) =>
  async ({ applicationId, by, reason, at, nonce }: Command): Promise<void> => {
    const { pilot, submission, reviews } = await readMatter(applicationId);
    if (!pilot || !submission) return refuse("not-found");
    if (pilot.stage === "withdrawn" || pilot.pendingMove?.fact === "withdrawalAsked") return;
    if (pilot.pendingMove) refuse("move-pending");
    await withdrawn({ pilot, submission, reviews, by, reason, at, nonce });
  };
