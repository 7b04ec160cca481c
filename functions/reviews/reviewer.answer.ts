import { readThrough } from "../calls/application-form/read-through.ts";
import type { Review } from "../pilot/items/review.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { type Answer, html } from "../platform/web/answers.ts";
import type { Visit } from "../platform/web/route.ts";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { DeclarationPage } from "./conflict/declaration.page.tsx";
import { differences } from "./judgement/differences.ts";
import { typedFrom } from "./judgement/judgement.form.ts";
import { JudgementPage } from "./judgement/judgement.page.tsx";
import type { Closed } from "./judgement/judgement.texts.ts";
import { readJudgement } from "./judgement/read-judgement.ts";
import { editionOf, requireDeclared } from "./judgement/writable-review.ts";
import { waitingOf } from "./may-change.ts";
import { reviewerPaths } from "./paths.ts";
import { ClosedPage, RecusedPage, SubmittedPage } from "./review-over.page.tsx";

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
    const judgement = readJudgement(review.assessment, pilot.call, visit.language);
    return html(visit, SubmittedPage, { title, submittedAt: review.submittedAt, judgement }, { home });
  }
  const closed = closedBy(pilot);
  if (closed) {
    const draft = review.status === "in-progress" ? readJudgement(review.draft, pilot.call, visit.language) : undefined;
    return html(visit, ClosedPage, { title, closed, draft }, { home });
  }
  if (review.status === "invited") return declarationPage(now);
  return judgementPage(now, { saved: visit.query.has("sparat") });
}

function closedBy({ lifecycle }: Pilot): Closed | undefined {
  const waiting = waitingOf(lifecycle);
  if (waiting === "waiting" || waiting === "enough") return undefined;
  if (waiting === "ending") return "withdrawing";
  if (lifecycle.stage === "withdrawn") return "withdrawn";
  return lifecycle.stage === "lapsed" || lifecycle.stage === "terminated" ? "other" : "enough";
}

export function declarationPage(now: ReviewShown, typed?: Typed, problems?: readonly Problem[]): Answer {
  const { visit, review, pilot } = now;
  const home = homeOf(now);
  if (review.status === "recused") return html(visit, RecusedPage, {}, { home });
  const { title, organisation, municipality } = pilot.lifecycle;
  const { signatory } = pilot.submission.application.organisation;
  const about = { title, organisation, municipality, contact: pilot.contact.name, signatory: signatory.name };
  return html(visit, DeclarationPage, { review, about, typed, problems }, { home });
}

type Judging = {
  readonly typed?: Typed;
  readonly problems?: readonly Problem[];
  readonly status?: number;
  readonly saved?: boolean;
  /** What was typed is older than what is saved. */
  readonly overtaken?: boolean;
};

/** The application and the form. @throws Refusal where no declaration was made, or one of a conflict */
export function judgementPage(now: ReviewShown, judging: Judging): Answer {
  const { pilot, visit } = now;
  const { typed, problems, status, saved } = judging;
  const review = requireDeclared(now.review);
  const { applicationId, reviewId } = review;
  const stored = review.status === "in-progress" ? review.draft : undefined;
  const shown = {
    title: pilot.lifecycle.title,
    review,
    edition: editionOf(review),
    call: pilot.call,
    application: readThrough(pilot.submission, pilot.call, visit.language).filter(({ id }) => id !== "attachments"),
    files: pilot.attachments.map(({ fileId, name, bytes }) => ({
      name,
      kilobytes: String(Math.max(1, Math.round(bytes / 1000))),
      href: reviewerPaths.file(applicationId, reviewId, fileId),
    })),
    typed: typed ?? (stored ? typedFrom(stored) : {}),
    problems,
    saved,
    late: visit.now > review.deadline,
    enough: waitingOf(pilot.lifecycle) === "enough",
    overtaken:
      judging.overtaken && stored && typed ? differences(stored, typed, pilot.call, visit.language) : undefined,
  };
  return html(visit, JudgementPage, shown, { status, home: homeOf(now) });
}
