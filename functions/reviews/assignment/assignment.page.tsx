import { isOpen, type Review } from "../../pilot/items/review.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import type { ShownSection } from "../../platform/forms/shown.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { ReadAnswers } from "../../platform/forms/ui/read-answers.tsx";
import { shownAddress } from "../../platform/mail/mailbox.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage, useTexts } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { formatMoment, type Instant } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { groupTexts } from "../group/group.texts.ts";
import type { Waiting } from "../may-change.ts";
import { officerPaths } from "../paths.ts";
import { poolPaths } from "../pool/pool.paths.ts";
import { addressForm } from "./address.form.ts";
import { deadlineForm } from "./assignment.form.ts";
import { assignmentTexts, type Done } from "./assignment.texts.ts";
import { ReviewState } from "./reviewers.page.tsx";

type Props = Readonly<{
  title: string;
  review: Review;
  judgement: readonly ShownSection[];
  waiting: Waiting;
  inGroup: boolean;
  /** Whether officers can choose the person from the pool. */
  inPool: boolean;
  /** A mail to the person did not arrive. */
  isUnreached: boolean;
  now: Instant;
  typed: Typed;
  done?: Done | undefined;
  problems?: readonly Problem[] | undefined;
}>;

/** One reviewer's assignment: its status, what was submitted, and what the officer can do. */
export function AssignmentPage(props: Props) {
  const { title, review, judgement, waiting, inPool, isUnreached, done, problems = [] } = props;
  const t = useTexts(assignmentTexts);
  const { name } = review.reviewer;
  const back = { href: officerPaths.reviewers(review.applicationId), label: t.title };
  return (
    <Layout title={name} back={back} problems={problems}>
      {done !== undefined && <Notice tone="success" text={t.done[done]} />}
      <PageHeading title={name} caption={title} />
      {isUnreached && (
        <Notice tone="warning" title={t.unreached}>
          <p>{waiting === "waiting" && isOpen(review) ? t.unreachedText : t.unreachedOver}</p>
          <p>
            <a href={`${officerPaths.case(review.applicationId)}#mails`}>{t.toMails}</a>
          </p>
        </Notice>
      )}
      <Facts {...props} />
      {!inPool && (
        <p>
          {t.keepText} <a href={poolPaths.keep(review.applicationId, review.reviewId)}>{t.keep}</a>
        </p>
      )}
      {waiting === "waiting" && isOpen(review) && <Actions {...props} />}
      {judgement.length > 0 && <ReadAnswers sections={judgement} />}
    </Layout>
  );
}

function Facts({ review, isUnreached, now }: Props) {
  const { t, lang } = usePage(assignmentTexts);
  const { email, language } = review.reviewer;
  const moment = (at: Instant) => formatMoment(at, lang);
  const reminder = review.remindAt ? moment(review.remindAt) : t.noReminder;
  return (
    <SummaryList
      rows={[
        { key: t.status, value: <ReviewState review={review} now={now} isUnreached={isUnreached} /> },
        { key: t.email, value: shownAddress(email) },
        { key: t.language, value: t.languages[language] },
        { key: t.assignedAt, value: moment(review.assignedAt) },
        { key: t.deadline, value: moment(review.deadline) },
        ...(isOpen(review) ? [{ key: t.reminder, value: reminder }] : []),
        ...outcome(review, lang),
      ]}
    />
  );
}

/** When the review got its status. */
function outcome(review: Review, lang: Language) {
  const t = assignmentTexts[lang];
  const row = (key: string, at: Instant) => ({ key, value: formatMoment(at, lang) });
  switch (review.status) {
    case "invited":
      return [];
    case "declared":
    case "in-progress":
      return [row(t.declaredAt, review.declaredAt)];
    case "submitted":
      return [row(t.declaredAt, review.declaredAt), row(t.submittedAt, review.submittedAt)];
    case "recused": {
      const explained = review.explanation === "" ? [] : [{ key: t.explanation, value: review.explanation }];
      return [row(t.recusedAt, review.recusedAt), ...explained];
    }
    case "cancelled":
      return review.declined
        ? [row(t.declined, review.cancelledAt), { key: t.declinedReason, value: review.declined.reason }]
        : [row(t.cancelledAt, review.cancelledAt)];
  }
}

function Actions({ review, now, typed, inGroup, problems = [] }: Props) {
  const { t, lang } = usePage(assignmentTexts);
  const { applicationId, reviewId } = review;
  return (
    <>
      <h2>{t.extend}</h2>
      <Form action={officerPaths.extend(applicationId, reviewId)}>
        <Questions questions={questionsOf(deadlineForm(now))} typed={typed} problems={problems} />
        <Button tone="secondary">{t.extendButton}</Button>
      </Form>
      <h2>{t.remind}</h2>
      <p>{t.remindText}</p>
      <Form action={officerPaths.remind(applicationId, reviewId)}>
        <Button tone="secondary">{t.remindButton}</Button>
      </Form>
      <h2>{t.correct}</h2>
      <p>{t.correctText}</p>
      <Form action={officerPaths.address(applicationId, reviewId)}>
        <Questions questions={questionsOf(addressForm)} typed={typed} problems={problems} />
        <Button tone="secondary">{t.correctButton}</Button>
      </Form>
      <h2>{t.resend}</h2>
      <p>{t.resendText}</p>
      <Form action={officerPaths.resend(applicationId, reviewId)}>
        <Button tone="secondary">{t.resendButton}</Button>
      </Form>
      <h2>{t.cancel}</h2>
      <p>{t.cancelText}</p>
      {inGroup && <p>{groupTexts[lang].cancelLast}</p>}
      <Form action={officerPaths.cancel(applicationId, reviewId)}>
        <Button tone="warning">{t.cancelButton}</Button>
      </Form>
    </>
  );
}
