import { readCall } from "../../calls/call.store.ts";
import type { Call } from "../../calls/call.ts";
import { type Draft, typedSections } from "../../pilot/items/draft.ts";
import { decisionIn } from "../../pilot/items/grant-items.ts";
import { reviewsIn } from "../../pilot/items/review-items.ts";
import { submissionIn } from "../../pilot/items/submission-item.ts";
import { caseIn, readPilot } from "../../pilot/read-case.ts";
import { html, seeOther } from "../../platform/web/answers.ts";
import { nonceOf } from "../../platform/web/posted-fields.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import { get, post } from "../../platform/web/web-handler.ts";
import { type ApplicationId, Nonce, newId } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { typedText } from "../../vocabulary/typed.ts";
import { type ApplicantWeb, applicantFor } from "../draft/applicant-request.ts";
import { ownMember, readDraft } from "../draft/draft.store.ts";
import { readApplication } from "../form/application.form.ts";
import { paths } from "../paths.ts";
import { submitted, withdrawn } from "./submission.store.ts";
import { submitApplication } from "./submit-application.use-case.ts";
import { mayWithdraw, withdrawApplication } from "./withdraw-application.use-case.ts";

// Each page is read when it is first shown.
const taskListPage = () => import("../draft/task-list.page.tsx");
const myApplicationPage = () => import("./my-application.page.tsx");
const receiptPage = () => import("./receipt.page.tsx");
const reviewPage = () => import("./review.page.tsx");
const withdrawPage = () => import("./withdraw.page.tsx");
const withdrawalForm = () => import("./withdrawal.form.ts");

const shownTo = ({ language: lang, pathAndQuery: path }: WebRequest) => ({ lang, path });

/** The application as a whole: its home, the read-through, the receipt, taking it back. */
export function submissionRoutes({ table, identity }: ApplicantWeb) {
  const submit = submitApplication({
    readDraft: (id) => readDraft(table, id),
    applicationOf: (typed, call, language) => readApplication(typed, call, language).application,
    submitted: (submitting) => submitted(table, submitting),
  });

  /** What was submitted and where it stands. */
  const readMatter = async (applicationId: ApplicationId) => {
    const items = await readPilot(table, applicationId);
    return {
      pilot: caseIn(items),
      submission: submissionIn(items),
      reviews: reviewsIn(items),
      decision: decisionIn(items),
    };
  };
  const withdraw = withdrawApplication({ readMatter, withdrawn: (withdrawing) => withdrawn(table, withdrawing) });

  const submittedMatter = async (applicationId: ApplicationId) => {
    const { pilot, submission, decision } = await readMatter(applicationId);
    if (!pilot || !submission) return refuse("not-found");
    return { pilot, submission, decision };
  };

  const mine = async (request: WebRequest, applicationId: ApplicationId) => {
    const { pilot, submission, decision } = await submittedMatter(applicationId);
    const call = await readCall(table, submission.callId, submission.callVersion);
    const shown = { ...shownTo(request), pilot, submission, call, decision, mayWithdraw: mayWithdraw(pilot) };
    return html((await myApplicationPage()).MyApplicationPage(shown));
  };

  const read = (request: WebRequest, draft: Draft, call: Call) =>
    readApplication(typedSections(draft), call, request.language);

  return [
    get("/ansokan/{id}", async (request) => {
      const { applicationId, memberId } = await applicantFor(identity, request);
      const { draft, call } = await readDraft(table, applicationId);
      if (draft.head.submittedAt) return mine(request, applicationId);
      const { email } = ownMember(draft, memberId);
      const shown = { ...shownTo(request), draft, call, read: read(request, draft, call), email, now: request.now };
      return html((await taskListPage()).TaskListPage(shown));
    }),

    get("/ansokan/{id}/granska", async (request) => {
      const { applicationId, csrf } = await applicantFor(identity, request);
      const { draft, call } = await readDraft(table, applicationId);
      if (draft.head.submittedAt) return seeOther(paths.receipt(applicationId));
      const shown = { ...shownTo(request), draft, call, read: read(request, draft, call), csrf, nonce: newId(Nonce) };
      return html((await reviewPage()).ReviewPage(shown));
    }),

    post("/ansokan/{id}/skicka", async (request) => {
      const { applicationId, memberId: by } = await applicantFor(identity, request);
      const { typed, language, now } = request;
      const outcome = await submit({ applicationId, by, language, nonce: nonceOf(typed), now });
      return seeOther(outcome === "submitted" ? paths.receipt(applicationId) : paths.review(applicationId));
    }),

    get("/ansokan/{id}/kvittens", async (request) => {
      const { applicationId } = await applicantFor(identity, request);
      const { pilot } = await submittedMatter(applicationId);
      const { title, submittedAt, registrationNumber } = pilot;
      return html(
        (await receiptPage()).ReceiptPage({
          ...shownTo(request),
          applicationId,
          title,
          submittedAt,
          registrationNumber,
        }),
      );
    }),

    get("/ansokan/{id}/aterkalla", async (request) => {
      const { applicationId, csrf } = await applicantFor(identity, request);
      const { pilot } = await submittedMatter(applicationId);
      const shown = { ...shownTo(request), applicationId, title: pilot.title, may: mayWithdraw(pilot), csrf };
      return html((await withdrawPage()).WithdrawPage({ ...shown, nonce: newId(Nonce) }));
    }),

    post("/ansokan/{id}/aterkalla", async (request) => {
      const { applicationId, memberId: by, csrf } = await applicantFor(identity, request);
      const reason = (await withdrawalForm()).readWithdrawal(request.typed, request.language);
      if (!reason.ok) {
        const { pilot } = await submittedMatter(applicationId);
        const shown = { ...shownTo(request), applicationId, title: pilot.title, may: true, csrf, nonce: newId(Nonce) };
        const typed = typedText(request.typed, "reason");
        return html((await withdrawPage()).WithdrawPage({ ...shown, typed, problems: reason.problems }), {
          status: 422,
        });
      }
      const nonce = nonceOf(request.typed);
      await withdraw({ applicationId, by, reason: reason.value, at: request.now, nonce });
      return seeOther(paths.application(applicationId));
    }),
  ];
}
