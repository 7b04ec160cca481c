import type { ChosenBy } from "../calls/choosing.ts";
import type { ReviewIn } from "../pilot/items/review.ts";
import type { ShownSection } from "../platform/forms/shown.ts";
import { ReadAnswers } from "../platform/forms/ui/read-answers.tsx";
import { Layout, PageHeading } from "../platform/web/layout.tsx";
import { usePage, useTexts } from "../platform/web/page-context.ts";
import { Details } from "../platform/web/ui/details.tsx";
import { Lines } from "../platform/web/ui/lines.tsx";
import { Panel } from "../platform/web/ui/panel.tsx";
import { SummaryList } from "../platform/web/ui/summary-list.tsx";
import { formatMoment } from "../vocabulary/instant.ts";
import { declarationTexts } from "./conflict/declaration.texts.ts";
import { type Closed, judgementTexts } from "./judgement/judgement.texts.ts";
import { reviewerPaths } from "./paths.ts";

export type OtherReview = { readonly name: string; readonly judgement: readonly ShownSection[] };

type Receipt = Readonly<{
  title: string;
  review: ReviewIn<"submitted">;
  judgement: readonly ShownSection[];
  chosenBy: ChosenBy;
  /** What the others have handed in; undefined where the call keeps reviewers blind to each other. */
  others?: readonly OtherReview[] | undefined;
}>;

/** The receipt of a review: what was handed in, and when; and the others', where the call says so. */
export function SubmittedPage({ title, review, judgement, chosenBy, others }: Receipt) {
  const { t, lang } = usePage(judgementTexts);
  const { applicationId, reviewId, submittedAt } = review;
  return (
    <Layout title={t.receipt}>
      <Panel title={t.receipt}>{t.receiptText(title, formatMoment(submittedAt, lang))}</Panel>
      <p>{t.receiptNext[chosenBy]}</p>
      <p>{t.receiptFrozen}</p>
      <p>
        {t.lateConflict} <a href={reviewerPaths.interest(applicationId, reviewId)}>{t.lateConflictLink}</a>
      </p>
      <h2>{t.yours}</h2>
      <ReadAnswers sections={judgement} headings="h3" />
      {others && <Others others={others} />}
    </Layout>
  );
}

function Others({ others }: { others: readonly OtherReview[] }) {
  const t = useTexts(judgementTexts);
  return (
    <>
      <h2>{t.others}</h2>
      {others.length === 0 && <p>{t.othersNotYet}</p>}
      {others.map(({ name, judgement }) => (
        <Details key={name} summary={name}>
          <ReadAnswers sections={judgement} headings="h3" />
        </Details>
      ))}
    </>
  );
}

type ClosedProps = Readonly<{
  title: string;
  closed: Closed;
  draft?: readonly { readonly key: string; readonly value: string }[] | undefined;
}>;

/** A reviewer comes to an application that has gone on without them; `draft` is what they had saved. */
export function ClosedPage({ title, closed, draft }: ClosedProps) {
  const t = useTexts(judgementTexts);
  return (
    <Layout title={t.closedTitle}>
      <PageHeading title={t.closedTitle} caption={title} />
      <p>{t.closed[closed]}</p>
      <p>{t.closedThanks}</p>
      {draft !== undefined && (
        <>
          <h2>{t.closedDraft}</h2>
          <SummaryList rows={draft.map(({ key, value }) => ({ key, value: <Lines text={value} /> }))} />
        </>
      )}
    </Layout>
  );
}

/** All that a person with a conflict of interest sees from then on. */
export function RecusedPage() {
  const t = useTexts(declarationTexts);
  return (
    <Layout title={t.recusedTitle}>
      <Panel title={t.recusedTitle}>{t.recusedText}</Panel>
      <p>{t.recusedNext}</p>
      <p>{t.recusedMistake}</p>
    </Layout>
  );
}
