import type { Pilot } from "../../pilot/pilot.ts";
import type { Paper } from "../../platform/documents/paper.ts";
import { PaperShown } from "../../platform/documents/paper-shown.tsx";
import { Layout } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { datesTexts } from "../dates/dates.texts.ts";
import { budgetTexts } from "./budget.texts.ts";

/** The project's budget, as its document says it. */
export function BudgetPage({ pilot, paper }: Readonly<{ pilot: Pilot; paper: Paper }>) {
  const { t, lang } = usePage(budgetTexts);
  const project = `/projekt/${pilot.id}`;
  return (
    <Layout title={paper.title} back={{ href: project, label: datesTexts[lang].toProject }} wide>
      <p class="pg-links">
        <a href={`${project}/budget/pdf`}>{t.pdf}</a>
      </p>
      <PaperShown paper={paper} />
    </Layout>
  );
}
