import type { Assessment } from "../../functions/pilot/items/review.ts";
import { readPilot } from "../../functions/pilot/pilot.ts";
import { press } from "../../functions/pilot/press.ts";
import type { Table } from "../../functions/platform/table/table.ts";
import { assignReviewer } from "../../functions/reviews/assignment/assign-reviewer.act.ts";
import { declareInterest } from "../../functions/reviews/conflict/declare-interest.act.ts";
import { typedFrom } from "../../functions/reviews/judgement/judgement.form.ts";
import { submitReview } from "../../functions/reviews/judgement/submit-review.act.ts";
import { type ApplicationId, Nonce, newId, pilotSubject, type ReviewId } from "../../functions/vocabulary/ids.ts";
import { type Instant, instant, plusDays } from "../../functions/vocabulary/instant.ts";
import { theCall } from "./a-pilot.ts";

export const theOfficer = { kind: "officer", id: "officer", name: "Handläggaren" } as const;

/** A complete review with the same score everywhere. */
export const anAssessment = (score = 4, comment = "Väl genomtänkt."): Assessment => ({
  criteria: Object.fromEntries(theCall.criteria.map(({ id }) => [id, { score, reason: "Tydligt beskrivet." }])),
  strengths: "",
  weaknesses: "",
  recommendation: "grant",
  comment,
});

/** The same as a browser sends it. */
export const aTypedAssessment = (score = "4", reason = "Tydligt beskrivet."): Record<string, string> => ({
  ...Object.fromEntries(
    theCall.criteria.flatMap(({ id }) => [
      [`criteria.${id}.score`, score],
      [`criteria.${id}.reason`, reason],
    ]),
  ),
  strengths: "",
  weaknesses: "",
  recommendation: "grant",
  comment: "Väl genomtänkt.",
});

export const theDay = instant("2026-11-02T09:00:00+01:00");

type Options = { readonly clock?: () => Instant };

/** The people round one application's reviews, each pressing the real buttons. */
export function reviewersOf(table: Table, applicationId: ApplicationId, { clock = () => theDay }: Options = {}) {
  const now = async () => {
    const { lifecycle: pilot, reviews, quorum } = await readPilot(table, applicationId);
    return { pilot, reviews, quorum };
  };
  /** What an officer presses. */
  const officers = <Command>(command: Command, nonce = newId(Nonce)) => ({
    ...{ subject: pilotSubject(applicationId), by: theOfficer, at: clock(), nonce },
    command,
  });
  /** What a reviewer presses by the latest link. */
  const reviewers = async <Command>(reviewId: ReviewId, command: Command, nonce?: Nonce) => {
    const generation = (await now()).reviews.find((review) => review.reviewId === reviewId)?.linkGeneration ?? 0;
    const by = { kind: "reviewer", id: reviewId, name: "" } as const;
    const pressed = { subject: pilotSubject(applicationId), by, at: clock(), nonce };
    return { ...pressed, command: { reviewId, generation, ...command } };
  };
  const assign = (name: string, email = `${name}@example.org`, nonce = newId(Nonce)) =>
    press(
      table,
      assignReviewer,
      officers({ name, email, language: "sv" as const, deadline: plusDays(theDay, 21) }, nonce),
    );
  const declare = async (reviewId: ReviewId, conflict = false) => {
    const declaration = conflict ? ({ conflict, explanation: "" } as const) : ({ conflict } as const);
    return press(table, declareInterest, await reviewers(reviewId, { declaration }));
  };
  return {
    now,
    officers,
    reviewers,
    assign,
    declare,
    submit: async (reviewId: ReviewId, nonce = newId(Nonce), { assessment = anAssessment(), edition = 0 } = {}) => {
      const typed = typedFrom(assessment);
      return press(table, submitReview, await reviewers(reviewId, { typed, language: "sv" as const, edition }, nonce));
    },
    /** A reviewer who may write. */
    ready: async (name: string): Promise<ReviewId> => {
      const assigned = await assign(name);
      if (!("reviewId" in assigned)) throw new Error(assigned.hindrance);
      await declare(assigned.reviewId);
      return assigned.reviewId;
    },
  };
}
