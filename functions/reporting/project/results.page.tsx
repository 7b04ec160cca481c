import { askingForTerms } from "../../decisions/contract.ts";
import type { Followed } from "../../pilot/goals/followed.ts";
import { goalsTexts } from "../../pilot/goals/goals.texts.ts";
import { ResultsShown } from "../../pilot/goals/results.page.tsx";
import type { Pilot } from "../../pilot/pilot.ts";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { reportTexts } from "../report.texts.ts";

type Props = Readonly<{ pilot: Pilot; goals: readonly Followed[] }>;

/** The results of a project for its holder, and where another target is asked for. */
export function ProjectResultsPage({ pilot, goals }: Props) {
  const { t, lang } = usePage(goalsTexts);
  const { title, startDay } = pilot.grant;
  const asking = askingForTerms(pilot, lang);
  return (
    <Layout title={`${t.title}: ${title}`} back={{ href: `/projekt/${pilot.id}`, label: reportTexts[lang].back }} wide>
      <PageHeading caption={title} title={t.title} lead={t.lead} />
      <ResultsShown goals={goals} startDay={startDay} />
      {asking && (
        <p>
          {t.otherTarget} {asking.href ? <a href={asking.href}>{asking.text}</a> : asking.text}
        </p>
      )}
    </Layout>
  );
}
