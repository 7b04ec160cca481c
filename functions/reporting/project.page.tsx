import { adoptionPath, adoptionTexts } from "../adoption/contract.ts";
import { isProject } from "../pilot/items/grant.ts";
import type { May } from "../pilot/people/parts.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { holderWheelPath } from "../pilot/wheel-turns.ts";
import { Layout, Notice, PageHeading } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { formatDay, type Instant } from "../vocabulary/instant.ts";
import { NextSteps } from "./project/next-steps.page.tsx";
import { ProjectMoney } from "./project/project-money.page.tsx";
import { projectPartsTexts } from "./project/project-parts.texts.ts";
import { IfSomethingChanges, ProjectContacts, ProjectTerms } from "./project/project-terms.page.tsx";
import { ReportDays, SentReports } from "./project/report-days.page.tsx";
import { projectTexts } from "./project.texts.ts";

type Props = Readonly<{
  pilot: Pilot;
  now: Instant;
  /** The page answers what was just done. */
  done: "submitted" | "asked" | undefined;
  /** What the person may do who looks at it. */
  may: May;
}>;

/** The holder's page: what happens next and with whom, the reports' days, the money, the terms, whom to ask. */
export function ProjectPage(props: Props) {
  const { pilot, done, may } = props;
  const { t, lang } = usePage(projectTexts);
  const { title, organisation, startDay, endDay } = pilot.grant;
  const lead = projectPartsTexts[lang].lead(organisation, formatDay(startDay, lang), formatDay(endDay, lang));
  return (
    <Layout title={title}>
      {done === "submitted" && <Notice tone="success" title={t.submittedTitle} text={t.submitted} />}
      {done === "asked" && <Notice tone="success" title={t.askedTitle} text={t.asked} />}
      <PageHeading caption={t.caption} title={title} lead={lead} />
      {!may.write && <Notice text={t.readsOnly} />}
      <NextSteps {...props} />
      <ReportDays {...props} />
      <SentReports {...props} />
      <ProjectMoney {...props} />
      <ProjectTerms {...props} />
      {may.speak && <IfSomethingChanges {...props} />}
      <p>
        <a href={`/projekt/${pilot.id}/utvardering`}>{t.evaluations}</a>
      </p>
      <p>
        <a href={`/projekt/${pilot.id}/personer`}>{t.people}</a>
      </p>
      {pilot.wheel && (
        <p>
          <a href={holderWheelPath(pilot.id)}>{t.wheel}</a>
        </p>
      )}
      <p>
        <a href={`/projekt/${pilot.id}/hubb`}>{t.publicText}</a>
      </p>
      {isProject(pilot.grant) && (
        <p>
          <a href={adoptionPath("holder", pilot.id)}>{adoptionTexts[lang].title}</a>
        </p>
      )}
      <ProjectContacts {...props} />
    </Layout>
  );
}
