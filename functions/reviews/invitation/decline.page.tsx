import type { Review } from "../../pilot/items/review.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { useTexts } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { Panel } from "../../platform/web/ui/panel.tsx";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { reviewerPaths } from "../paths.ts";
import { declineForm } from "./decline.form.ts";
import { declineTexts } from "./decline.texts.ts";

type Props = Readonly<{ review: Review; title: string; typed: Typed; problems?: readonly Problem[] | undefined }>;

/** A reviewer who cannot do it says so, and why. */
export function DeclinePage({ review, title, typed, problems = [] }: Props) {
  const t = useTexts(declineTexts);
  const { applicationId, reviewId } = review;
  const back = { href: reviewerPaths.review(applicationId, reviewId), label: t.back };
  return (
    <Layout title={t.title} back={back} problems={problems} scripts={["form"]}>
      <PageHeading title={t.title} caption={title} lead={t.lead} />
      <p>
        {t.conflict} <a href={reviewerPaths.interest(applicationId, reviewId)}>{t.toConflict}</a>
      </p>
      <Form action={reviewerPaths.decline(applicationId, reviewId)}>
        <Questions questions={questionsOf(declineForm)} typed={typed} problems={problems} />
        <p>{t.sendText}</p>
        <Button tone="warning">{t.send}</Button>
      </Form>
    </Layout>
  );
}

/** All that a reviewer who has said no sees from then on. */
export function DeclinedPage() {
  const t = useTexts(declineTexts);
  return (
    <Layout title={t.thanksTitle}>
      <Panel title={t.thanksTitle}>{t.thanks}</Panel>
    </Layout>
  );
}
