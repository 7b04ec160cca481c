import { readThrough } from "../calls/application-form/read-through.ts";
import type { Review } from "../pilot/items/review.ts";
import { contactOf } from "../pilot/items/submission.ts";
import { type Answer, html } from "../platform/web/answers.ts";
import type { WebRequest } from "../platform/web/request.ts";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { DeclarationPage } from "./conflict/declaration.page.tsx";
import { RecusedPage } from "./conflict/recused.page.tsx";
import { type Closed, ClosedPage } from "./judgement/closed.page.tsx";
import { differences } from "./judgement/differences.ts";
import { typedFrom } from "./judgement/judgement.form.ts";
import { JudgementPage } from "./judgement/judgement.page.tsx";
import { readJudgement } from "./judgement/read-judgement.ts";
import { SubmittedPage } from "./judgement/submitted.page.tsx";
import { editionOf, requireDeclared } from "./judgement/writable-review.ts";
import { waitingOf } from "./may-change.ts";
import { reviewerPaths } from "./paths.ts";
import type { Task } from "./task.store.ts";

/** A reviewer at their own review. */
export type Visit = {
  readonly request: WebRequest;
  readonly task: Task;
  readonly review: Review;
  readonly csrf: string;
  readonly nonce: string;
};

/** A post's page is that of its review: a language switch or a reload must not repeat the post. */
const framed = ({ request, review, csrf, nonce }: Visit) => {
  const home = reviewerPaths.review(review.applicationId, review.reviewId);
  return { lang: request.language, path: request.method === "GET" ? request.pathAndQuery : home, csrf, nonce };
};

/** Where a reviewer's review stands decides what they see; only one without conflict ever sees the application. */
export function pageOf(visit: Visit): Answer {
  const { review, task } = visit;
  const shown = framed(visit);
  const { title } = task.pilot;
  if (review.status === "recused") return html(RecusedPage(shown));
  if (review.status === "submitted") {
    const judgement = readJudgement(review.assessment, task.call, shown.lang);
    return html(SubmittedPage({ ...shown, title, submittedAt: review.submittedAt, judgement }));
  }
  const closed = closedBy(task);
  if (closed) {
    const draft = review.status === "in-progress" ? readJudgement(review.draft, task.call, shown.lang) : undefined;
    return html(ClosedPage({ ...shown, title, closed, draft }));
  }
  if (review.status === "invited") return declarationPage(visit);
  return judgementPage(visit, { saved: visit.request.query.has("sparat") });
}

function closedBy({ pilot }: Task): Closed | undefined {
  const waiting = waitingOf(pilot);
  if (waiting === "waiting" || waiting === "enough") return undefined;
  if (waiting === "ending") return "withdrawing";
  if (pilot.stage === "withdrawn") return "withdrawn";
  return pilot.stage === "lapsed" || pilot.stage === "terminated" ? "other" : "enough";
}

export function declarationPage(visit: Visit, typed?: Typed, problems?: readonly Problem[]): Answer {
  const { review, task } = visit;
  const shown = framed(visit);
  if (review.status === "recused") return html(RecusedPage(shown));
  const { title, organisation, municipality } = task.pilot;
  const { signatory } = task.submission.application.organisation;
  const about = {
    title,
    organisation,
    municipality,
    contact: contactOf(task.submission).name,
    signatory: signatory.name,
  };
  return html(DeclarationPage({ ...shown, review, about, typed, problems }), { status: problems ? 422 : 200 });
}

type Judging = {
  readonly typed?: Typed;
  readonly problems?: readonly Problem[];
  readonly status?: number;
  readonly saved?: boolean;
  /** What was typed is older than what is saved. */
  readonly overtaken?: boolean;
};

/** The application and the form. @throws Refusal for whoever has not declared, or has declared a conflict */
export function judgementPage(visit: Visit, judging: Judging): Answer {
  const { task, request } = visit;
  const { typed, problems, status, saved } = judging;
  const review = requireDeclared(visit.review);
  const { applicationId, reviewId } = review;
  const shown = framed(visit);
  const stored = review.status === "in-progress" ? review.draft : undefined;
  const page = JudgementPage({
    ...shown,
    title: task.pilot.title,
    review,
    edition: editionOf(review),
    call: task.call,
    application: readThrough(task.submission, task.call, shown.lang).filter(({ id }) => id !== "attachments"),
    files: task.attachments.map(({ fileId, name, bytes }) => ({
      name,
      kilobytes: String(Math.max(1, Math.round(bytes / 1000))),
      href: reviewerPaths.file(applicationId, reviewId, fileId),
    })),
    typed: typed ?? (stored ? typedFrom(stored) : {}),
    problems,
    saved,
    late: request.now > review.deadline,
    enough: waitingOf(task.pilot) === "enough",
    overtaken: judging.overtaken && stored && typed ? differences(stored, typed, task.call, shown.lang) : undefined,
  });
  return html(page, { status: status ?? 200 });
}
