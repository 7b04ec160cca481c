import type { Pilot } from "../pilot/pilot.ts";
import { Layout } from "../platform/web/layout.tsx";
import { ErrorSummary } from "../platform/web/ui/error-summary.tsx";
import { Notice } from "../platform/web/ui/notice.tsx";
import { PageHeading } from "../platform/web/ui/page-heading.tsx";
import type { Staff } from "../platform/web/ui/staff-bar.tsx";
import { ApplicationInBrief, Frames } from "./basis-parts.page.tsx";
import { decisionTexts } from "./decision.texts.ts";
import { DecisionForm, type DecisionFormProps } from "./decision-form.page.tsx";
import { Reviews } from "./reviews.page.tsx";

type DecisionPageProps = DecisionFormProps & Readonly<{ path: string; staff: Staff }>;

type Openness = "open" | "pending" | "notYet" | "closed";
const opennessOf = ({ lifecycle: { stage, pendingMove } }: Pilot): Openness => {
  if (pendingMove) return "pending";
  if (stage === "reviewed") return "open";
  return stage === "submitted" ? "notYet" : "closed";
};

/** What the decision rests on, and the form where it is recorded. */
export function DecisionPage({ path, staff, ...form }: DecisionPageProps) {
  const { lang, pilot, frames, problems } = form;
  const { id, applied, reviews, call } = pilot;
  const t = decisionTexts[lang];
  const openness = opennessOf(pilot);
  return (
    <Layout
      lang={lang}
      path={path}
      title={`${t.title}: ${applied.title}`}
      staff={staff}
      back={{ href: `/handlaggning/${id}`, label: t.back }}
      errors={problems.length > 0}
      scripts={["form", "budget"]}
    >
      <ErrorSummary lang={lang} errors={problems} />
      <PageHeading caption={t.title} title={applied.title} lead={t.lead(applied.title)} />
      {openness !== "open" && (
        <Notice lang={lang} title={t[`${openness}Title`]}>
          <p>{t[openness]}</p>
        </Notice>
      )}
      <ApplicationInBrief lang={lang} pilot={pilot} />
      <Reviews lang={lang} reviews={reviews} criteria={call.criteria} />
      <Frames lang={lang} frames={frames} />
      {openness === "open" && (
        <>
          <h2>{t.decide}</h2>
          <DecisionForm {...form} />
        </>
      )}
    </Layout>
  );
}
