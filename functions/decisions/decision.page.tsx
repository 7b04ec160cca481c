import type { Pilot } from "../pilot/pilot.ts";
import { Layout, Notice, PageHeading } from "../platform/web/layout.tsx";
import { useTexts } from "../platform/web/page-context.ts";
import { ApplicationInBrief, Frames } from "./basis-parts.page.tsx";
import { decisionTexts } from "./decision.texts.ts";
import { DecisionForm, type DecisionFormProps } from "./decision-form.page.tsx";
import { Reviews } from "./reviews.page.tsx";

type Openness = "open" | "pending" | "notYet" | "closed";
const opennessOf = ({ lifecycle: { stage, pendingMove } }: Pilot): Openness => {
  if (pendingMove) return "pending";
  if (stage === "reviewed") return "open";
  return stage === "submitted" ? "notYet" : "closed";
};

/** What the decision rests on, and the form where it is recorded. */
export function DecisionPage(form: DecisionFormProps) {
  const { pilot, frames, problems } = form;
  const { id, applied, reviews, call } = pilot;
  const t = useTexts(decisionTexts);
  const openness = opennessOf(pilot);
  return (
    <Layout
      title={`${t.title}: ${applied.title}`}
      back={{ href: `/handlaggning/${id}`, label: t.back }}
      problems={problems}
      scripts={["form", "budget"]}
    >
      <PageHeading caption={t.title} title={applied.title} lead={t.lead(applied.title)} />
      {openness !== "open" && <Notice title={t[`${openness}Title`]} text={t[openness]} />}
      <ApplicationInBrief pilot={pilot} />
      <Reviews reviews={reviews} criteria={call.criteria} />
      <Frames frames={frames} />
      {openness === "open" && (
        <>
          <h2>{t.decide}</h2>
          <DecisionForm {...form} />
        </>
      )}
    </Layout>
  );
}
