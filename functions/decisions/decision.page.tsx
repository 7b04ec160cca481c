import { Layout } from "../platform/web/layout.tsx";
import { ErrorSummary } from "../platform/web/ui/error-summary.tsx";
import { Notice } from "../platform/web/ui/notice.tsx";
import { PageHeading } from "../platform/web/ui/page-heading.tsx";
import type { Staff } from "../platform/web/ui/staff-bar.tsx";
import { decisionTexts } from "./decision.texts.ts";
import { DecisionForm, type DecisionFormProps } from "./decision-form.page.tsx";
import type { Matter } from "./matter.store.ts";
import { ApplicationInBrief, Frames } from "./matter-parts.page.tsx";
import { Reviews } from "./reviews.page.tsx";

type DecisionPageProps = DecisionFormProps & Readonly<{ path: string; staff: Staff }>;

type Openness = "open" | "pending" | "notYet" | "closed";
const opennessOf = ({ pilot }: Matter): Openness => {
  if (pilot.pendingMove) return "pending";
  if (pilot.stage === "reviewed") return "open";
  return pilot.stage === "submitted" ? "notYet" : "closed";
};

/** What the decision rests on, and the form where it is recorded. */
export function DecisionPage({ path, staff, ...form }: DecisionPageProps) {
  const { lang, matter, problems } = form;
  const t = decisionTexts[lang];
  const openness = opennessOf(matter);
  return (
    <Layout
      lang={lang}
      path={path}
      title={`${t.title}: ${matter.applied.title}`}
      staff={staff}
      back={{ href: `/handlaggning/${matter.pilot.applicationId}`, label: t.back }}
      errors={problems.length > 0}
      scripts={["form", "budget"]}
    >
      <ErrorSummary lang={lang} errors={problems} />
      <PageHeading caption={t.title} title={matter.applied.title} lead={t.lead(matter.applied.title)} />
      {openness !== "open" && (
        <Notice lang={lang} title={t[`${openness}Title`]}>
          <p>{t[openness]}</p>
        </Notice>
      )}
      <ApplicationInBrief lang={lang} matter={matter} />
      <Reviews lang={lang} reviews={matter.reviews} criteria={matter.call.criteria} />
      <Frames lang={lang} matter={matter} />
      {openness === "open" && (
        <>
          <h2>{t.decide}</h2>
          <DecisionForm {...form} />
        </>
      )}
    </Layout>
  );
}
