import type { Actor } from "../pilot/items/lifecycle.ts";
import type { Sessions } from "../platform/sign-in/session.ts";
import type { Table } from "../platform/table/table.ts";
import { type Answer, html, seeOther } from "../platform/web/answers.ts";
import { nonceOf } from "../platform/web/posted-fields.ts";
import type { WebRequest } from "../platform/web/request.ts";
import { staffOf } from "../platform/web/staff-of.ts";
import { get, post } from "../platform/web/web-handler.ts";
import { ApplicationId, Nonce, newId, ReviewId } from "../vocabulary/ids.ts";
import { dayOf, formatDay, type Instant } from "../vocabulary/instant.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { assignReviewer } from "./assignment/assign-reviewer.use-case.ts";
import { assignmentPrefilled, readAssignment, readDeadline } from "./assignment/assignment.form.ts";
import { AssignmentPage } from "./assignment/assignment.page.tsx";
import { assignmentTexts, type Done, doneWords } from "./assignment/assignment.texts.ts";
import { cancelAssignment } from "./assignment/cancel-assignment.use-case.ts";
import { extendDeadline } from "./assignment/extend-deadline.use-case.ts";
import { resendInvitation } from "./assignment/resend-invitation.use-case.ts";
import { ReviewersPage } from "./assignment/reviewers.page.tsx";
import { readJudgement } from "./judgement/read-judgement.ts";
import { reviewOf, waitingOf } from "./may-change.ts";
import { officerPaths } from "./paths.ts";
import { tableReviews } from "./reviews.store.ts";
import { readTask } from "./task.store.ts";

type Needs = { readonly table: Table; readonly identity: Sessions; readonly clock: () => Instant };

const address = "/handlaggning/{id}/bedomare";
const doneIn = ({ query }: WebRequest): Done | undefined => doneWords.find((word) => word === query.get("klart"));

/** The case officer's pages: who reviews an application, and what can be done about each. */
export function officerRoutes({ table, identity, clock }: Needs) {
  const reviews = tableReviews(table);
  const assign = assignReviewer({ reviews, clock });
  const extend = extendDeadline({ reviews, clock });
  const resend = resendInvitation({ reviews, clock });
  const cancel = cancelAssignment({ reviews, clock });

  const visit = async (request: WebRequest) => {
    const session = await identity.requireStaff(request, "officer");
    const id = ApplicationId.safeParse(request.params["id"]);
    const task = await readTask(table, id.success ? id.data : refuse("not-found"));
    const csrf = await identity.csrfOf(session);
    const lang = request.language;
    const by: Actor = { kind: "officer", id: session.subject, name: session.name };
    return { request, task, by, lang, csrf, staff: staffOf({ session, csrf, lang, path: request.path }) };
  };
  type Visit = Awaited<ReturnType<typeof visit>>;

  /** The review of the address, and the officer's command on it. */
  const one = (now: Visit) => {
    const id = ReviewId.safeParse(now.request.params["reviewId"]);
    const review = reviewOf(now.task.reviews, id.success ? id.data : refuse("not-found"));
    const command = () => ({ ...review, by: now.by, nonce: nonceOf(now.request.typed) });
    return {
      review,
      command,
      done: (word: Done) => seeOther(`${officerPaths.one(review.applicationId, review.reviewId)}?klart=${word}`),
    };
  };

  return [
    get(address, async (request) => {
      const now = await visit(request);
      return list(now, assignmentPrefilled(now.task.call.reviewDays, request.now));
    }),
    post(address, async (request) => {
      const now = await visit(request);
      const read = readAssignment(request.typed, request.now, now.lang);
      if (!read.ok) return list(now, request.typed, read.problems);
      const { applicationId } = now.task.pilot;
      const command = { applicationId, call: now.task.call, applicants: now.task.applicants, by: now.by };
      const done = await assign({ ...command, assignment: read.value, nonce: nonceOf(request.typed) });
      if ("reviewId" in done) return seeOther(`${officerPaths.reviewers(applicationId)}?klart=utsedd`);
      const text = assignmentTexts[now.lang].hindrance[done.hindrance];
      return list(now, request.typed, [{ field: "email", text }]);
    }),
    get(`${address}/{reviewId}`, async (request) => single(await visit(request))),
    post(`${address}/{reviewId}/forlang`, async (request) => {
      const now = await visit(request);
      const { review, command, done } = one(now);
      const read = readDeadline(request.typed, request.now, now.lang);
      if (!read.ok) return single(now, request.typed, read.problems);
      const { extended } = await extend({ ...command(), deadline: read.value });
      if (extended) return done("forlangd");
      const text = assignmentTexts[now.lang].notLater(formatDay(dayOf(review.deadline), now.lang));
      return single(now, request.typed, [{ field: "deadline", text }]);
    }),
    post(`${address}/{reviewId}/skicka-igen`, async (request) => {
      const now = await visit(request);
      const { command, done } = one(now);
      await resend({ ...command(), call: now.task.call });
      return done("skickad");
    }),
    post(`${address}/{reviewId}/aterta`, async (request) => {
      const { command, done } = one(await visit(request));
      await cancel(command());
      return done("atertagen");
    }),
  ];

  function framed({ request, task, lang, csrf, staff }: Visit, home: string) {
    const path = request.method === "GET" ? request.pathAndQuery : home;
    const { title, applicationId } = task.pilot;
    const common = { lang, csrf, staff, title, applicationId, path, nonce: newId(Nonce), now: request.now };
    return { ...common, waiting: waitingOf(task.pilot), done: doneIn(request) };
  }

  function list(visited: Visit, typed: Typed, problems?: readonly Problem[]): Answer {
    const { task } = visited;
    const shown = framed(visited, officerPaths.reviewers(task.pilot.applicationId));
    const { reviews: all, quorum, call } = task;
    const counts = { submitted: quorum?.submitted ?? 0, quorum: quorum?.quorum ?? call.quorum };
    const page = ReviewersPage({ ...shown, ...counts, reviews: all, reviewDays: call.reviewDays, typed, problems });
    return html(page, { status: problems ? 422 : 200 });
  }

  function single(visited: Visit, typed: Typed = {}, problems?: readonly Problem[]): Answer {
    const { review } = one(visited);
    const shown = framed(visited, officerPaths.one(review.applicationId, review.reviewId));
    const submitted = review.status === "submitted";
    const judgement = submitted ? readJudgement(review.assessment, visited.task.call, visited.lang) : [];
    return html(AssignmentPage({ ...shown, review, judgement, typed, problems }), { status: problems ? 422 : 200 });
  }
}
