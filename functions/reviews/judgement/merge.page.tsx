import type { Review } from "../../pilot/items/review.ts";
import { type Clash, Merge } from "../../platform/forms/ui/merge.tsx";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, ButtonRow, Form } from "../../platform/web/ui/form.tsx";
import { formatMoment, type Instant } from "../../vocabulary/instant.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { reviewerPaths } from "../paths.ts";
import { judgementTexts } from "./judgement.texts.ts";
import type { Merging } from "./merging.ts";

type Props = Readonly<{
  title: string;
  review: Review;
  /** When the other tab saved. */
  savedAt: Instant;
  merging: Merging;
  clashes: readonly Clash[];
  /** The labels of what the other tab changed and this one did not. */
  taken: readonly string[];
  /** What was chosen on this page before, and what is wrong with it. */
  typed?: Typed | undefined;
  problems?: readonly Problem[] | undefined;
}>;

/** Two tabs have changed the same: both texts side by side, and a choice for each. Nothing is saved until it is made. */
export function MergePage({ title, review, savedAt, merging, clashes, taken, typed, problems = [] }: Props) {
  const { t, lang } = usePage(judgementTexts);
  const { applicationId, reviewId } = review;
  const back = { href: reviewerPaths.review(applicationId, reviewId), label: t.title };
  return (
    <Layout title={t.merge.title} back={back} problems={problems}>
      <PageHeading title={t.merge.title} caption={title} lead={t.merge.text} />
      <Form action={reviewerPaths.save(applicationId, reviewId)} version={merging.edition}>
        <Merge
          {...{ clashes, taken, typed, problems, who: t.merge.other, when: formatMoment(savedAt, lang) }}
          merged={merging.typed}
        />
        <ButtonRow>
          <Button>{t.merge.save}</Button>
        </ButtonRow>
      </Form>
    </Layout>
  );
}
