import type { Call } from "../../functions/calls/call.ts";
import { readPilot } from "../../functions/pilot/pilot.ts";
import { press } from "../../functions/pilot/press.ts";
import type { Answers } from "../../functions/platform/forms/answers.ts";
import { readForm } from "../../functions/platform/forms/read.ts";
import { allAskedAs, askedAs } from "../../functions/platform/forms/role.ts";
import type { Table } from "../../functions/platform/table/table.ts";
import { assignReviewer } from "../../functions/reviews/assignment/assign-reviewer.act.ts";
import { declareInterest } from "../../functions/reviews/conflict/declare-interest.act.ts";
import { submitReview } from "../../functions/reviews/judgement/submit-review.act.ts";
import { type ApplicationId, Nonce, newId, pilotSubject, type ReviewId } from "../../functions/vocabulary/ids.ts";
import { type Instant, instant, plusDays } from "../../functions/vocabulary/instant.ts";
import { theCall } from "./a-pilot.ts";

export const theOfficer = { kind: "officer", id: "officer", name: "Handläggaren" } as const;

/** The controls of the call's form for reviews: a criterion's reason is `${id}.reason`. */
export const reviewFields = {
  criteria: allAskedAs(theCall.forms.review, "criterion"),
  recommendation: askedAs(theCall.forms.review, "recommendation")?.id ?? "",
  comment: askedAs(theCall.forms.review, "recommendation-reasons")?.id ?? "",
  strengths: askedAs(theCall.forms.review, "strengths")?.id ?? "",
  weaknesses: askedAs(theCall.forms.review, "weaknesses")?.id ?? "",
} as const;

/** The call with these weights of its criteria, in their order; the rest have none. */
export const weighing = (...weights: readonly number[]): Call => {
  const { review } = theCall.forms;
  const weightOf = (id: string) => weights[reviewFields.criteria.findIndex((one) => one.id === id)];
  const sections = review.sections.map((section) => ({
    ...section,
    questions: section.questions.map((one) => {
      const weight = weightOf(one.id);
      return one.kind === "scale" && weight !== undefined ? { ...one, weight } : one;
    }),
  }));
  return { ...theCall, forms: { ...theCall.forms, review: { ...review, sections } } };
};

/** The level of that value, as every criterion of the call has it. */
export const levelOf = (value: number | string): string =>
  reviewFields.criteria[0]?.levels.find((level) => String(level.value) === String(value))?.id ?? `no level ${value}`;
/** What is recommended, by what it means to the product. */
const optionOf = (is: string): string =>
  askedAs(theCall.forms.review, "recommendation")?.options.find((option) => option.is === is)?.id ?? is;

/** What the log and the table keep of the form that was answered. */
export const reviewPin = { id: theCall.forms.review.id, version: theCall.forms.review.version };

/** A complete review with the same score everywhere, as a browser sends it. */
export const aTypedAssessment = (
  score: number | string = 4,
  reason = "Tydligt beskrivet.",
  comment = "Väl genomtänkt.",
): Record<string, string> => ({
  ...Object.fromEntries(
    reviewFields.criteria.flatMap(({ id }) => [
      [id, levelOf(score)],
      [`${id}.reason`, reason],
    ]),
  ),
  [reviewFields.strengths]: "",
  [reviewFields.weaknesses]: "",
  [reviewFields.recommendation]: optionOf("grant"),
  [reviewFields.comment]: comment,
});

/** The same as answers. */
export const anAssessment = (score = 4, comment?: string): Answers =>
  readForm(theCall.forms.review, aTypedAssessment(score, undefined, comment)).answers;

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
    submit: async (reviewId: ReviewId, nonce = newId(Nonce), { typed = aTypedAssessment(), edition = 0 } = {}) =>
      press(table, submitReview, await reviewers(reviewId, { typed, edition }, nonce)),
    /** A reviewer who may write. */
    ready: async (name: string): Promise<ReviewId> => {
      const assigned = await assign(name);
      if (!("reviewId" in assigned)) throw new Error(JSON.stringify(assigned));
      await declare(assigned.reviewId);
      return assigned.reviewId;
    },
  };
}
