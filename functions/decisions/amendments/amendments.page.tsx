import type { Amendment } from "../../pilot/items/amendment.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { plannedCosts } from "../../pilot/planned-costs.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage, useTexts } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { Lines } from "../../platform/web/ui/lines.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { dayOf, formatDay } from "../../vocabulary/instant.ts";
import { formatMoney } from "../../vocabulary/ore.ts";
import { decisionTexts } from "../decision.texts.ts";
import { besideOf } from "../open-draft.ts";
import { amendmentsPath, decisionNumberPath, decisionPath } from "../paths.ts";
import { costsInWords } from "./amended-costs.ts";
import { amendmentTexts } from "./amendment.texts.ts";
import { isAmendable } from "./asking.ts";
import { targetGoals, targetsBefore, targetsInWords } from "./goal-targets.ts";
import { requestedIn } from "./read-request.ts";
import { TermsNow } from "./terms.page.tsx";

type Props = Readonly<{ pilot: Pilot; writes: boolean }>;

/** The changes of a grant for staff: its terms, what the holder asks for, and where a decision on it is begun. */
export function AmendmentsPage({ pilot, writes }: Props) {
  const t = useTexts(amendmentTexts);
  const { id, grant, amendments } = pilot;
  const begins = writes && isAmendable(pilot);
  const isBegun = besideOf(pilot) !== undefined;
  const sent = amendments.filter(({ status }) => status !== "draft");
  return (
    <Layout
      title={`${t.link}: ${grant.title}`}
      back={{ href: `/handlaggning/${id}`, label: useTexts(decisionTexts).back }}
    >
      <PageHeading caption={grant.title} title={t.link} lead={t.staffLead} />
      {isBegun && (
        <Notice text={t.underWay}>
          <a href={decisionPath(id)}>{t.toDecision}</a>
        </Notice>
      )}
      <TermsNow pilot={pilot} />
      <h2>{t.requests}</h2>
      {sent.length === 0 && <p>{t.noRequests}</p>}
      {sent.toReversed().map((request) => (
        <Request key={request.number} pilot={pilot} request={request} begins={begins && !isBegun} />
      ))}
      {!begins && writes && <p>{t.impossible}</p>}
      {begins && !isBegun && (
        <>
          <h2>{t.propose}</h2>
          <p>{t.proposeText}</p>
          <Begin pilot={pilot} request={0} label={t.propose} />
        </>
      )}
    </Layout>
  );
}

type RequestProps = Readonly<{ pilot: Pilot; request: Amendment; begins: boolean }>;

/** A request as it was sent, and what became of it. */
function Request({ pilot, request, begins }: RequestProps) {
  const { lang, t } = usePage(amendmentTexts);
  const { number, askedAt, savedAt, typed, status, decision } = request;
  const { endDay, startDay, years, costs, aim, targets, why } = requestedIn(typed, pilot.call.frames, pilot);
  const changed = (after: NonNullable<typeof costs>) =>
    costsInWords({ granted: true, before: [...plannedCosts(pilot)], after: [...after] }, pilot.call, lang).join("\n");
  const newTargets = (after: NonNullable<typeof targets>) =>
    targetsInWords({ before: targetsBefore(targetGoals(pilot), after), after }, lang).join("\n");
  const amounts = years?.map(({ year, amountOre }) => `${year}: ${formatMoney(amountOre, lang)}`).join("\n");
  return (
    <>
      <SummaryList
        title={`${t.number} ${number}`}
        rows={[
          { key: t.asked, value: formatDay(dayOf(askedAt ?? savedAt), lang) },
          { key: t.state, value: status === "decided" ? t.states.decided : t.states.asked },
          { key: t.parts.period, value: endDay && formatDay(endDay, lang) },
          { key: t.parts.start, value: startDay && formatDay(startDay, lang) },
          { key: t.parts.budget, value: amounts && <Lines text={amounts} /> },
          { key: t.parts.costs, value: costs && <Lines text={changed(costs)} /> },
          { key: t.parts.aim, value: aim && <Lines text={aim} /> },
          { key: t.parts.goals, value: targets && <Lines text={newTargets(targets)} /> },
          { key: t.reason, value: why && <Lines text={why} /> },
        ]}
      />
      {decision !== undefined && (
        <p>
          <a href={decisionNumberPath(pilot.id, decision)}>{t.readDecision}</a>
        </p>
      )}
      {begins && status === "asked" && <Begin pilot={pilot} request={number} label={t.prepare} />}
    </>
  );
}

type BeginProps = Readonly<{ pilot: Pilot; request: number; label: string }>;

const Begin = ({ pilot, request, label }: BeginProps) => (
  <Form action={amendmentsPath(pilot.id)}>
    <Button tone={request === 0 ? "secondary" : undefined} name="request" value={String(request)}>
      {label}
    </Button>
  </Form>
);
