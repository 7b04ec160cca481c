import {
  askedToAcknowledge,
  askedToSign,
  askingForTakeover,
  askingForTerms,
  declinePath,
  earlierTerms,
} from "../../decisions/contract.ts";
import { ToQuestions } from "../../pilot/asked-questions.tsx";
import { DocumentLinks } from "../../pilot/document-links.tsx";
import { followsGoals } from "../../pilot/goals/report-rows.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { usePage } from "../../platform/web/page-context.ts";
import { DataTable, numeric } from "../../platform/web/ui/data-table.tsx";
import { Lines } from "../../platform/web/ui/lines.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { formatDay } from "../../vocabulary/instant.ts";
import { formatMoney } from "../../vocabulary/ore.ts";
import { projectTexts } from "../project.texts.ts";
import { projectPartsTexts } from "./project-parts.texts.ts";

type Props = Readonly<{ pilot: Pilot }>;

/** What was decided, as documents to open and in short, with what the terms were before. */
export function ProjectTerms({ pilot }: Props) {
  const { t, lang } = usePage(projectPartsTexts);
  const p = projectTexts[lang];
  const { grant, lifecycle } = pilot;
  const rows = earlierTerms(pilot.decisions, lang);
  const terms = askedToSign(pilot, lang) ?? askedToAcknowledge(pilot, lang);
  return (
    <>
      <h2 id="beslut">{t.termsTitle}</h2>
      <DocumentLinks documents={pilot.documents} under={`/projekt/${pilot.id}/handlingar`} />
      {terms && (
        <p>
          <a href={terms.href}>{terms.text}</a>
        </p>
      )}
      <p>
        <a href={`/projekt/${pilot.id}/budget`}>{t.budget}</a>
      </p>
      {followsGoals(pilot.call) && (
        <p>
          <a href={`/projekt/${pilot.id}/resultat`}>{t.results}</a>
        </p>
      )}
      <SummaryList
        rows={[
          { key: p.holder, value: grant.organisation },
          { key: p.registrationNumber, value: lifecycle.registrationNumber },
          { key: p.period, value: `${formatDay(grant.startDay, lang)} – ${formatDay(grant.endDay, lang)}` },
          { key: p.decided, value: formatDay(grant.decidedOn, lang) },
          { key: p.conditions, value: <Lines text={grant.conditions} /> },
          { key: p.aim, value: grant.aim && <Lines text={grant.aim} /> },
        ]}
      />
      <DataTable
        id="years"
        caption={p.years}
        columns={[p.year, numeric(p.amount)]}
        rows={grant.years.map(({ year, amountOre }) => [String(year), formatMoney(amountOre, lang)])}
      />
      {rows.length > 0 && <SummaryList title={p.earlierTerms} rows={rows} />}
    </>
  );
}

/** Where to ask for other terms, and to decline, while that can be done. */
export function IfSomethingChanges({ pilot }: Props) {
  const { t, lang } = usePage(projectPartsTexts);
  const { lifecycle } = pilot;
  const asking = askingForTerms(pilot, lang);
  const takeover = askingForTakeover(pilot, lang);
  const mayDecline = lifecycle.stage === "funded" && !lifecycle.pendingMove;
  if (!asking && !mayDecline) return null;
  return (
    <>
      <h2>{t.changeTitle}</h2>
      <p>{t.changeText}</p>
      <ul class="govuk-list">
        {asking && <li>{asking.href ? <a href={asking.href}>{asking.text}</a> : asking.text}</li>}
        {takeover && (
          <li>
            <a href={takeover.href}>{takeover.text}</a>
          </li>
        )}
        {mayDecline && (
          <li>
            <a href={declinePath(pilot.id)}>{projectTexts[lang].decline}</a>
          </li>
        )}
      </ul>
    </>
  );
}

/** Who has the case, and its questions; whom to reach stands at the foot of each page of a project. */
export function ProjectContacts({ pilot }: Props) {
  const { t } = usePage(projectPartsTexts);
  const officer = pilot.owner?.officer?.name;
  return (
    <>
      <h2 id="kontakt">{t.contactTitle}</h2>
      <p>{officer ? t.officer(officer) : t.noOfficer}</p>
      <ToQuestions pilot={pilot} under={`/projekt/${pilot.id}`} />
    </>
  );
}
