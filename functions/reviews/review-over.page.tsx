import type { ChosenBy } from "../calls/choosing.ts";
import type { ReviewIn } from "../pilot/items/review.ts";
import type { ShownSection } from "../platform/forms/shown.ts";
import { ReadAnswers } from "../platform/forms/ui/read-answers.tsx";
import { Layout, PageHeading } from "../platform/web/layout.tsx";
import { usePage, useTexts } from "../platform/web/page-context.ts";
import { Lines } from "../platform/web/ui/lines.tsx";
import { Panel } from "../platform/web/ui/panel.tsx";
import { SummaryList } from "../platform/web/ui/summary-list.tsx";
import { formatMoment } from "../vocabulary/instant.ts";
import { declarationTexts } from "./conflict/declaration.texts.ts";
import { type Closed, judgementTexts } from "./judgement/judgement.texts.ts";
import { reviewerPaths } from "./paths.ts";

type Receipt = Readonly<{
  title: string;
  review: ReviewIn<"submitted">;
  judgement: readonly ShownSection[];
  chosenBy: ChosenBy;
}>;

/** The receipt of a review: what was handed in, and when. */
export function SubmittedPage({ title, review, judgement, chosenBy }: Receipt) {
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
      <ReadAnswers sections={judgement} />
    </Layout>
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
