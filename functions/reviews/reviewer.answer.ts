import { readThrough } from "../calls/application-form/read-through.ts";
import { chosenBy } from "../calls/choosing.ts";
import { changesBetween, versionAt } from "../pilot/changed-answers.ts";
import { isSubmitted, type Review } from "../pilot/items/review.ts";
import { reviewForm, shownReview } from "../pilot/judgement.ts";
import type { Pilot } from "../pilot/pilot.ts";
import type { Difference } from "../platform/forms/difference.ts";
import { aboutControls } from "../platform/forms/writing/about-controls.ts";
import type { Writing } from "../platform/forms/writing/merge.answer.ts";
import { type Answer, html } from "../platform/web/answers.ts";
import type { Visit } from "../platform/web/route.ts";
import type { Instant } from "../vocabulary/instant.ts";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { DeclarationPage } from "./conflict/declaration.page.tsx";
import { editionOf, typedIn } from "./judgement/editions.ts";
import { JudgementPage } from "./judgement/judgement.page.tsx";
import { type Closed, judgementTexts } from "./judgement/judgement.texts.ts";
import { asTyped, readJudgement } from "./judgement/read-judgement.ts";
import { requireDeclared } from "./judgement/writable-review.ts";
import { writingOf as writableOf } from "./may-change.ts";
import { reviewerPaths } from "./paths.ts";
import { ClosedPage, type OtherReview, RecusedPage, SubmittedPage } from "./review-over.page.tsx";

/** A reviewer at their own review. */
export type ReviewShown = {
  readonly visit: Visit<"reviewer">;
  readonly pilot: Pilot;
  readonly review: Review;
};

/** A post's page is that of its review: a language switch or a reload must not repeat the post. */
const homeOf = ({ review }: ReviewShown) => reviewerPaths.review(review.applicationId, review.reviewId);

/** The status of the review decides the page; only a reviewer without a conflict of interest sees the application. */
export function pageOf(now: ReviewShown): Answer {
  const { visit, review, pilot } = now;
  const home = homeOf(now);
  const { title } = pilot.lifecycle;
  if (review.status === "recused") return html(visit, RecusedPage, {}, { home });
  if (review.status === "submitted") {
    const judgement = shownReview(review, pilot.call, { lang: visit.language, reader: "reviewers" });
    const others = othersRead(now);
    return html(visit, SubmittedPage, { title, review, judgement, chosenBy: chosenBy(pilot.call), others }, { home });
  }
  const closed = closedBy(now);
  if (closed) {
    const draft = review.status === "in-progress" ? asTyped(review.typed, pilot.call, visit.language) : undefined;
    return html(visit, ClosedPage, { title, closed, draft }, { home });
  }
  if (review.status === "invited") return declarationPage(now);
  return judgementPage(now, { saved: visit.query.has("sparat") });
}

/** What the others have handed in, and still counts, where the call lets those read it who have handed in themselves. */
function othersRead({ pilot: { reviews, call }, review, visit }: ReviewShown): readonly OtherReview[] | undefined {
  if (!call.readEachOther) return undefined;
  const to = { lang: visit.language, reader: "reviewers" } as const;
  return reviews
    .filter(isSubmitted)
    .filter(({ reviewId }) => reviewId !== review.reviewId)
    .map((other) => ({ name: other.reviewer.name, judgement: shownReview(other, call, to) }));
}

function closedBy({ pilot, review, visit }: ReviewShown): Closed | undefined {
  const { lifecycle, call } = pilot;
  const waiting = writableOf(pilot, review, visit.now);
  if (waiting === "waiting" || waiting === "enough" || waiting === "late") return undefined;
  const { stage, pendingMove } = lifecycle;
  if (waiting === "ending") return pendingMove?.fact === "withdrawalAsked" ? "withdrawing" : "decided";
  if (stage === "withdrawn") return "withdrawn";
  if (stage === "lapsed" || stage === "terminated") return "other";
  return ({ reviewers: "enough", group: "group", direct: "decided" } as const)[chosenBy(call)];
}

export function declarationPage(now: ReviewShown, typed?: Typed, problems?: readonly Problem[]): Answer {
  const { visit, review, pilot } = now;
  const home = homeOf(now);
  if (review.status === "recused") return html(visit, RecusedPage, {}, { home });
  const { title, organisation, municipality } = pilot.lifecycle;
  const { contact, signatory } = pilot.applied;
  const about = { title, organisation, municipality, contact: contact.name, signatory: signatory?.name };
  return html(visit, DeclarationPage, { review, about, typed, problems }, { home });
}

type Judging = {
  /** What is to stand in the form; without it what is saved. */
  readonly typed?: Typed;
  readonly edition?: number;
  /** Why it could not be handed in: what is missing or wrong is said, or what another tab has changed. */
  readonly not?: "complete" | "as-shown" | "of-this-version" | undefined;
  readonly status?: number;
  readonly saved?: boolean;
  /** The controls that another tab has changed meanwhile. */
  readonly merged?: readonly string[];
};

/** What completions have changed in the application since a moment, as far as the reviewer may see it. */
function completedSince({ pilot, visit }: ReviewShown, since: Instant): readonly Difference[] {
  const { submissions, submission, call } = pilot;
  const was = submissions[versionAt(pilot, since) - 1];
  if (!was || was === submission) return [];
  return changesBetween(was, submission, { call, lang: visit.language, reader: "reviewers" });
}

/** The application and the form. @throws Refusal where no declaration was made, or one of a conflict */
export function judgementPage(now: ReviewShown, judging: Judging): Answer {
  const { pilot, visit } = now;
  const { call, submission, attachments } = pilot;
  const { status, saved, merged = [], not } = judging;
  const review = requireDeclared(now.review);
  const { applicationId, reviewId } = review;
  const typed = judging.typed ?? typedIn(review);
  const read = readJudgement(typed, call, visit.language);
  const about = aboutControls(read.form, typed, visit.language);
  const fileHref = (file: string) => reviewerPaths.file(applicationId, reviewId, file);
  const to = { lang: visit.language, reader: "reviewers", fileHref } as const;
  const shown = {
    title: pilot.lifecycle.title,
    review,
    edition: judging.edition ?? editionOf(review),
    application: readThrough({ answers: submission.answers, attachments }, call, to),
    read,
    typed,
    problems: not === "complete" ? read.problems : [],
    notSubmitted: not === "as-shown",
    completedMeanwhile: not === "of-this-version",
    version: pilot.submissions.length,
    completed: completedSince(now, review.assignedAt),
    saved,
    late: visit.now > review.deadline,
    writing: writableOf(pilot, review, visit.now),
    lateUntil: pilot.quorum?.stopped?.lateUntil,
    chosenBy: chosenBy(pilot.call),
    readEachOther: pilot.call.readEachOther === true,
    merged: merged.map((field) => about(field).label),
  };
  return html(visit, JudgementPage, shown, { status, home: homeOf(now) });
}

/**
 * The review as a form that two tabs may write: what is stored of it, and how that is said.
 * @throws Refusal where no declaration was made, or one of a conflict
 */
export function writingOf({ visit, pilot, review }: ReviewShown): Writing {
  const { merge, title } = judgementTexts[visit.language];
  const written = requireDeclared(review);
  const { applicationId, reviewId } = written;
  const savedAt = written.status === "in-progress" ? written.savedAt : visit.now;
  return {
    form: reviewForm(pilot.call),
    here: reviewerPaths.review(applicationId, reviewId),
    action: reviewerPaths.save(applicationId, reviewId),
    name: title,
    caption: pilot.lifecycle.title,
    words: { title: merge.title, lead: merge.text },
    theirs: { version: editionOf(written), typed: typedIn(written), savedAt },
    who: merge.other,
  };
}
