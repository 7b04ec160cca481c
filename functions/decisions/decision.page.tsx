import { rateInWords } from "../calls/application-form/rate-in-words.ts";
import { chosenBy } from "../calls/choosing.ts";
import { leftOf } from "../calls/frames/frame.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { Layout, Notice, PageHeading } from "../platform/web/layout.tsx";
import { usePage, useTexts } from "../platform/web/page-context.ts";
import { DataTable, numeric } from "../platform/web/ui/data-table.tsx";
import { SummaryList } from "../platform/web/ui/summary-list.tsx";
import { formatDay } from "../vocabulary/instant.ts";
import { formatMoney } from "../vocabulary/ore.ts";
import { TermsNow } from "./amendments/terms.page.tsx";
import { basisTexts } from "./basis/basis.texts.ts";
import { besideWords } from "./beside-words.ts";
import { decisionTexts } from "./decision.texts.ts";
import type { DecisionBasis } from "./decision-basis.store.ts";
import { DecisionForm, type DecisionFormProps } from "./decision-form.page.tsx";
import { Series } from "./decision-made.page.tsx";
import { besideOf } from "./open-draft.ts";
import { basisPath } from "./paths.ts";
import { BeforeTheForm, Preparation, type PreparationProps } from "./preparation.page.tsx";
import { Reviews } from "./reviews.page.tsx";

type Openness = "open" | "pending" | "notYet" | "closed";
/** Before the reviews are in an application can be dismissed; a decision that holds is changed in any stage. */
const opennessOf = ({ lifecycle: { stage, pendingMove }, decision }: Pilot): Openness => {
  if (pendingMove) return "pending";
  if (stage === "reviewed" || decision) return "open";
  return stage === "submitted" ? "notYet" : "closed";
};

type DecisionPageProps = DecisionFormProps & {
  /** Whether this reader writes: others read what the decision rests on. */
  readonly writes: boolean;
  readonly prepares: PreparationProps["prepares"];
};

/** What the decision rests on, and the form where it is prepared and recorded. */
export function DecisionPage({ writes, prepares, ...form }: DecisionPageProps) {
  const { pilot, frames, problems } = form;
  const { id, applied, call } = pilot;
  const t = useTexts(decisionTexts);
  const { lang } = usePage();
  const beside = besideOf(pilot);
  const words = beside ? besideWords(beside.kind, lang) : t;
  const openness = opennessOf(pilot);
  return (
    <Layout
      title={`${t.title}: ${applied.title}`}
      back={{ href: `/handlaggning/${id}`, label: t.back }}
      problems={problems}
      scripts={["form", "questions"]}
    >
      <PageHeading caption={words.title} title={applied.title} lead={words.lead(applied.title)} />
      {openness !== "open" && (
        <Notice title={t[`${openness}Title`]} text={openness === "notYet" ? t.notYet[chosenBy(call)] : t[openness]} />
      )}
      <ApplicationInBrief pilot={pilot} />
      {beside ? <TermsNow pilot={pilot} /> : <Reviews pilot={pilot} call={call} />}
      <Frames frames={frames} />
      {pilot.decisions.length > 0 && <Series pilot={pilot} />}
      {writes && (openness === "open" || openness === "notYet") && (
        <>
          <h2>{t.decide}</h2>
          <BeforeTheForm pilot={pilot} />
          <DecisionForm {...form} />
          <Preparation pilot={pilot} prepares={prepares} />
        </>
      )}
    </Layout>
  );
}

/** Who asks for what, and on which terms. */
export function ApplicationInBrief({ pilot }: Pick<DecisionBasis, "pilot">) {
  const { lang, t } = usePage(decisionTexts);
  const { id, applied, call, lifecycle } = pilot;
  const money = (amount: typeof applied.costsOre) => formatMoney(amount, lang);
  return (
    <>
      <SummaryList
        title={t.application}
        rows={[
          { key: t.applicant, value: applied.organisation },
          { key: t.organisationNumber, value: applied.organisationNumber },
          { key: t.municipality, value: applied.municipality },
          { key: t.registrationNumber, value: lifecycle.registrationNumber ?? t.noNumber },
          { key: t.period, value: `${formatDay(applied.startDay, lang)} – ${formatDay(applied.endDay, lang)}` },
          { key: t.costs, value: money(applied.costsOre) },
          { key: t.appliedFor, value: money(applied.grantOre) },
          { key: t.callCap, value: money(call.capOre) },
          { key: t.rate, value: rateInWords(call, lang) },
        ]}
      />
      <DataTable
        id="applied"
        caption={t.yearsCaption}
        columns={[t.year, numeric(t.costs), numeric(t.appliedFor)]}
        rows={applied.years.map(({ year, costsOre, grantOre }) => [String(year), money(costsOre), money(grantOre)])}
        footer={[t.sum, money(applied.costsOre), money(applied.grantOre)]}
      />
      <p>
        <a href={`/handlaggning/${id}`}>{t.readApplication}</a>
      </p>
      <p>
        <a href={basisPath(id)}>{basisTexts[lang].link}</a>
      </p>
    </>
  );
}

/** What is left of each year's frame. */
export function Frames({ frames }: Pick<DecisionBasis, "frames">) {
  const { lang, t } = usePage(decisionTexts);
  return (
    <DataTable
      id="frames"
      caption={t.framesCaption}
      columns={[t.year, numeric(t.frame), numeric(t.committed), numeric(t.left)]}
      rows={frames.map((frame) => [
        String(frame.year),
        formatMoney(frame.frameOre, lang),
        formatMoney(frame.committedOre, lang),
        formatMoney(leftOf(frame), lang),
      ])}
    />
  );
}
