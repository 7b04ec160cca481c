import { adoptionPath, continuationPath, funnelPath } from "../adoption/contract.ts";
import { frameCells } from "../calls/frame-cells.ts";
import { decisionRows, earlierRows } from "../decisions/contract.ts";
import { analysisPath } from "../learning/contract.ts";
import { followsGoals } from "../pilot/goals/report-rows.ts";
import { caseReaders, type Role } from "../platform/sign-in/session.ts";
import { usePage, useTexts } from "../platform/web/page-context.ts";
import { DataTable, numeric } from "../platform/web/ui/data-table.tsx";
import { SummaryList } from "../platform/web/ui/summary-list.tsx";
import { formatDay } from "../vocabulary/instant.ts";
import { formatMoney, type Ore } from "../vocabulary/ore.ts";
import { wheelPath, wheelTexts } from "../wheel/contract.ts";
import type { CaseView } from "./case-view.ts";
import { caseworkPaths } from "./casework.paths.ts";
import { followUpTexts } from "./follow-up.texts.ts";
import { resultsPath } from "./results/results.paths.ts";

type Props = Readonly<{ view: CaseView; roles: readonly Role[] }>;

/** Who reads what a call's interviews come to. */
const readsAnalysis: readonly Role[] = ["officer", "decider", "auditor"];

/** What followed: the decision, the money, the reports, the evaluation. */
export function FollowUp({ view, roles }: Props) {
  const { t, lang } = usePage(followUpTexts);
  const officer = roles.includes("officer");
  const analyses = readsAnalysis.some((role) => roles.includes(role));
  const amends = caseReaders.some((role) => roles.includes(role));
  return (
    <>
      <Decided view={view} amends={amends} />
      <Money view={view} amends={amends} />
      {view.grant && <Reports view={view} officer={officer} />}
      {view.grant && view.application && followsGoals(view.call) && (
        <p>
          <a href={resultsPath(view.lifecycle.applicationId)}>{t.goals}</a>
        </p>
      )}
      <Evaluated view={view} officer={officer} />
      {view.grant && hasFrame(view) && amends && (
        <p>
          <a href={wheelPath(view.lifecycle.applicationId)}>{wheelTexts[lang].title}</a>
        </p>
      )}
      {view.grant && amends && (
        <p>
          <a href={caseworkPaths.evaluations(view.lifecycle.applicationId)}>{t.evaluations}</a>
          {view.voices && `. ${t.voices(view.voices.answered, view.voices.of)}`}
        </p>
      )}
      {view.grant?.isProject && amends && (
        <p>
          <a href={adoptionPath("staff", view.lifecycle.applicationId)}>{t.adoption}</a>
          {". "}
          <a href={continuationPath(view.lifecycle.applicationId)}>{t.continuation}</a>
        </p>
      )}
      {view.grant && analyses && (
        <p>
          <a href={analysisPath(view.lifecycle.callId)}>{t.analysis}</a>
          {". "}
          <a href={funnelPath(view.lifecycle.callId)}>{t.funnel}</a>
        </p>
      )}
      {view.grant && officer && (
        <p>
          <a href={`/handlaggning/${view.lifecycle.applicationId}/hubb`}>{t.publicText}</a>
        </p>
      )}
    </>
  );
}

/** Whether the call's evaluation asks the questions of a programme's frame. */
const hasFrame = ({ call }: CaseView) => frameCells(call.forms.evaluation).length > 0;

type Part = Pick<Props, "view">;

/** The decision that holds, whole, as its own page shows it: the newest where none holds. */
function Decided({ view, amends }: Part & { readonly amends: boolean }) {
  const { lang, t } = usePage(followUpTexts);
  const { decision, call, lifecycle } = view;
  if (!decision) return null;
  return (
    <>
      <SummaryList title={t.decision} rows={[...earlierRows(decision, lang), ...decisionRows(decision, call, lang)]} />
      <p>
        <a href={caseworkPaths.decisionOf(lifecycle.applicationId, decision.number ?? 1)}>{t.readDecision}</a>
        {decision.outcome === "rejected" && amends && (
          <>
            {". "}
            <a href={caseworkPaths.reserve(lifecycle.applicationId)}>{t.reserve}</a>
          </>
        )}
      </p>
    </>
  );
}

function Money({ view, amends }: Part & { readonly amends: boolean }) {
  const { lang, t } = usePage(followUpTexts);
  const { grant, lifecycle } = view;
  if (!grant) return null;
  const money = (amount: Ore) => formatMoney(amount, lang);
  return (
    <>
      <SummaryList
        title={t.money}
        rows={[
          { key: t.granted, value: money(grant.amountOre) },
          { key: t.accepted, value: money(grant.acceptedOre) },
          { key: t.paid, value: money(grant.paidOre) },
          { key: t.period, value: `${formatDay(grant.startDay, lang)} – ${formatDay(grant.endDay, lang)}` },
        ]}
      />
      {amends && (
        <p>
          <a href={caseworkPaths.amendments(lifecycle.applicationId)}>{t.amendments}</a>
          {". "}
          <a href={caseworkPaths.takeover(lifecycle.applicationId)}>{t.takeover}</a>
          {". "}
          <a href={caseworkPaths.termination(lifecycle.applicationId)}>{t.termination}</a>
          {grant.isAssignment && (
            <>
              {". "}
              <a href={caseworkPaths.assignment(lifecycle.applicationId)}>{t.assignment}</a>
            </>
          )}
          {grant.hasTerms && (
            <>
              {". "}
              <a href={caseworkPaths.terms(lifecycle.applicationId)}>{t.terms}</a>
            </>
          )}
        </p>
      )}
      {grant.reclaimedOre > 0 && (
        <p>
          <a href={caseworkPaths.recovery(lifecycle.applicationId)}>{t.recovery}</a>
        </p>
      )}
      <p>
        <a href={caseworkPaths.ledger(lifecycle.applicationId)}>{t.showLedger}</a>
      </p>
    </>
  );
}

/** The reports, as their readers find them. */
function Reports({ view, officer }: Part & { readonly officer: boolean }) {
  const { lang, t } = usePage(followUpTexts);
  const { reports, lifecycle } = view;
  return (
    <>
      <h2>{t.reports}</h2>
      <DataTable
        id="reports"
        caption={t.reports}
        captionHidden
        columns={[t.reports, t.status, numeric(t.accepted), numeric(t.paid)]}
        rows={reports.map(({ number, final, status, accepted }) => [
          status !== "draft" ? (
            <a href={caseworkPaths.report(lifecycle.applicationId, number)}>{t.report(number, final)}</a>
          ) : (
            t.report(number, final)
          ),
          t.reportStatus[status],
          accepted ? formatMoney(accepted.acceptedOre, lang) : "–",
          accepted ? formatMoney(accepted.paymentOre, lang) : "–",
        ])}
        empty={t.noReports}
      />
      <p>
        <a href={caseworkPaths.reportDays(lifecycle.applicationId)}>{t.reportDays}</a>
      </p>
      {officer && (
        <p>
          <a href={caseworkPaths.projectLink(lifecycle.applicationId)}>{t.projectLink}</a>
        </p>
      )}
    </>
  );
}

function Evaluated({ view, officer }: Part & { readonly officer: boolean }) {
  const t = useTexts(followUpTexts);
  const { evaluation, lifecycle } = view;
  if (!evaluation) return null;
  return (
    <>
      <h2>{t.evaluation}</h2>
      <p>{t.evaluationStatus[evaluation.status]}</p>
      {(officer || evaluation.status === "signed") && (
        <p>
          <a href={caseworkPaths.evaluation(lifecycle.applicationId)}>{t.readEvaluation}</a>
        </p>
      )}
    </>
  );
}
