import { type Decision, decisionNumber } from "../pilot/items/decision.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { questionsOf } from "../platform/forms/controls.ts";
import { Questions } from "../platform/forms/ui/questions.tsx";
import { Layout, PageHeading } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { Button, Form } from "../platform/web/ui/form.tsx";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { afterDecisionForm } from "./after-decision.form.ts";
import { afterTexts } from "./after-decision.texts.ts";
import { decisionNumberPath } from "./paths.ts";

type Props = Readonly<{ pilot: Pilot; decision: Decision; typed: Typed; problems: readonly Problem[] }>;

/** What has become known of a decision: its minutes, and when the party was told. */
export function AfterDecisionPage({ pilot, decision, typed, problems }: Props) {
  const { t } = usePage(afterTexts);
  const { id, applied, afterDecisions } = pilot;
  const number = decisionNumber(decision);
  const here = decisionNumberPath(id, number);
  return (
    <Layout title={t.title} back={{ href: here, label: t.back }} problems={problems} scripts={["form", "questions"]}>
      <PageHeading caption={applied.title} title={t.title} lead={t.lead} />
      <Form action={`${here}/efter`} version={afterDecisions.get(number)?.version ?? 0}>
        <Questions questions={questionsOf(afterDecisionForm)} typed={typed} problems={problems} />
        <Button>{t.save}</Button>
      </Form>
    </Layout>
  );
}
