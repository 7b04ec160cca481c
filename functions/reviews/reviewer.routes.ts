import type { Files } from "../platform/files/files.ts";
import { linkRoutes } from "../platform/links/link-routes.ts";
import type { Link } from "../platform/links/links.ts";
import type { Sessions } from "../platform/sign-in/session.ts";
import type { Table } from "../platform/table/table.ts";
import { type Answer, json, seeOther } from "../platform/web/answers.ts";
import { nonceOf, versionOf } from "../platform/web/posted-fields.ts";
import type { WebRequest } from "../platform/web/request.ts";
import { get, post } from "../platform/web/web-handler.ts";
import { ApplicationId, Nonce, newId } from "../vocabulary/ids.ts";
import type { Instant } from "../vocabulary/instant.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { readDeclaration } from "./conflict/declaration.form.ts";
import { declareInterest } from "./conflict/declare-interest.use-case.ts";
import { readAssessment, readDraft } from "./judgement/judgement.form.ts";
import { saveReview } from "./judgement/save-review.use-case.ts";
import { submitReview } from "./judgement/submit-review.use-case.ts";
import { requireDeclared } from "./judgement/writable-review.ts";
import { requireWritable } from "./may-change.ts";
import { reviewOfLink } from "./open-link.store.ts";
import { reviewerPaths } from "./paths.ts";
import type { Visit } from "./reviewer.answer.ts";
import { tableReviews } from "./reviews.store.ts";
import { readTask } from "./task.store.ts";

type Needs = {
  readonly table: Table;
  readonly identity: Sessions;
  readonly files: Pick<Files, "presignedDownload">;
  readonly clock: () => Instant;
};

// The pages are read when the first is shown.
const pages = () => import("./reviewer.answer.ts");

const address = "/bedomning/{id}/{reviewId}";

/** The reviewer's pages: the emailed link, the declaration, the application with the form, the receipt. */
export function reviewerRoutes({ table, identity, files, clock }: Needs) {
  const reviews = tableReviews(table);
  const declare = declareInterest({ reviews, clock });
  const save = saveReview({ reviews, clock });
  const submit = submitReview({ reviews, clock });

  /** The cookie is of one review: another one of the same application needs its own link. */
  const session = async (request: WebRequest) => {
    const id = ApplicationId.safeParse(request.params["id"]);
    const found = await identity.requireLinked(request, "reviewer", id.success ? id.data : refuse("not-found"));
    return found.subject === request.params["reviewId"] ? found : refuse("session-expired");
  };
  const visit = async (request: WebRequest): Promise<Visit> => {
    const found = await session(request);
    const task = await readTask(table, found.applicationId);
    const review = task.reviews.find(({ reviewId }) => reviewId === found.subject) ?? refuse("not-found");
    // Whoever came by a link that has been replaced since may be somebody else than its reader should have been.
    if (review.status === "cancelled" || review.linkGeneration !== found.generation) refuse("link-revoked");
    return { request, task, review, csrf: await identity.csrfOf(found), nonce: newId(Nonce) };
  };
  const home = ({ review }: Visit) => reviewerPaths.review(review.applicationId, review.reviewId);

  const opened = async (link: Link, request: WebRequest): Promise<Answer> => {
    const review = await reviewOfLink(table, link);
    const { applicationId, reviewId, reviewer, linkGeneration: generation } = review;
    const path = reviewerPaths.cookie(applicationId);
    const bound = { kind: "reviewer", applicationId, subject: reviewId, generation } as const;
    const cookie = await identity.opened(bound, path, request.now);
    const language = request.cookies.has("lang") ? "" : `?lang=${reviewer.language}`;
    return seeOther(`${reviewerPaths.review(applicationId, reviewId)}${language}`, { cookies: [cookie] });
  };

  return [
    ...linkRoutes({ table, purpose: "review", opened }),
    get(address, async (request) => (await pages()).pageOf(await visit(request))),
    get(`${address}/jav`, async (request) => {
      const now = await visit(request);
      return now.review.status === "submitted" ? seeOther(home(now)) : (await pages()).declarationPage(now);
    }),
    post(`${address}/jav`, async (request) => {
      const now = await visit(request);
      const read = readDeclaration(request.typed, request.language);
      if (!read.ok) return (await pages()).declarationPage(now, request.typed, read.problems);
      await declare({ ...now.review, declaration: read.value });
      return seeOther(home(now));
    }),
    get(`${address}/spara`, async (request) => seeOther(home(await visit(request)))),
    post(`${address}/spara`, async (request) => {
      const now = await visit(request);
      const read = readDraft(request.typed, now.task.call, request.language);
      if (!read.ok && request.autosave) return json({ problems: read.problems }, { status: 422 });
      if (!read.ok)
        return (await pages()).judgementPage(now, { typed: request.typed, problems: read.problems, status: 422 });
      const saved = await save({ ...now.review, draft: read.value, edition: versionOf(request.typed) });
      if ("edition" in saved)
        return request.autosave ? json({ version: saved.edition }) : seeOther(`${home(now)}?sparat=1`);
      return overtaken(request);
    }),
    get(`${address}/skicka`, async (request) => seeOther(home(await visit(request)))),
    post(`${address}/skicka`, async (request) => {
      const now = await visit(request);
      const read = readAssessment(request.typed, now.task.call, request.language);
      if (!read.ok)
        return (await pages()).judgementPage(now, { typed: request.typed, problems: read.problems, status: 422 });
      const [edition, nonce] = [versionOf(request.typed), nonceOf(request.typed)];
      const done = await submit({ ...now.review, assessment: read.value, edition, nonce });
      return "submittedAt" in done ? seeOther(home(now)) : overtaken(request);
    }),
    get(`${address}/bilagor/{fileId}`, async (request) => {
      const { review, task } = await visit(request);
      requireDeclared(review);
      requireWritable(task.pilot);
      const file = task.attachments.find(({ fileId }) => fileId === request.params["fileId"]) ?? refuse("not-found");
      return seeOther(
        await files.presignedDownload({ key: file.key, name: file.name, type: "application/octet-stream" }),
      );
    }),
  ];

  /** The page again, with what was typed in its fields and what another tab has saved beside it. */
  async function overtaken(request: WebRequest): Promise<Answer> {
    if (request.autosave) return refuse("stale-version");
    const now = await visit(request);
    return (await pages()).judgementPage(now, { typed: request.typed, status: 409, overtaken: true });
  }
}
