import type { Review } from "../../pilot/items/review.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { formatMoment } from "../../vocabulary/instant.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { declineTexts } from "../invitation/decline.texts.ts";
import { reviewerPaths } from "../paths.ts";
import { declarationForm } from "./declaration.form.ts";
import { declarationTexts } from "./declaration.texts.ts";

type Props = Readonly<{
  review: Review;
  /** Enough to know whom and what it is about, and no more of the application. */
  about: Readonly<{
    title: string;
    organisation: string;
    municipality: string;
    contact: string;
    signatory?: string | undefined;
  }>;
  typed?: Typed | undefined;
  problems?: readonly Problem[] | undefined;
}>;

/** The first thing a reviewer meets: is there a conflict of interest? */
export function DeclarationPage({ review, about, typed = {}, problems = [] }: Props) {
  const { t, lang } = usePage(declarationTexts);
  const decline = declineTexts[lang];
  const { applicationId, reviewId, deadline } = review;
  return (
    <Layout title={t.title} problems={problems} scripts={["form", "questions"]}>
      <PageHeading title={t.title} lead={review.status === "submitted" ? t.leadAfter : t.lead} />
      <SummaryList
        rows={[
          { key: t.project, value: about.title },
          { key: t.organisation, value: about.organisation },
          { key: t.municipality, value: about.municipality },
          { key: t.contact, value: about.contact },
          { key: t.signatory, value: about.signatory },
          { key: t.deadline, value: formatMoment(deadline, lang) },
        ]}
      />
      <p>{t.when}</p>
      <ul>
        {t.grounds.map((ground) => (
          <li key={ground}>{ground}</li>
        ))}
      </ul>
      <p>{t.duty}</p>
      <p>{t.unsure}</p>
      <p>{t.law}</p>
      {review.status === "invited" && <p>{decline.accepting}</p>}
      <Form action={reviewerPaths.interest(applicationId, reviewId)}>
        <Questions questions={questionsOf(declarationForm)} typed={typed} problems={problems} />
        <Button>{t.send}</Button>
      </Form>
      {review.status === "invited" && (
        <p>
          <a href={reviewerPaths.decline(applicationId, reviewId)}>{decline.link}</a>
        </p>
      )}
    </Layout>
  );
}
