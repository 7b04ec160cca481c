import { DocumentLinks } from "../../pilot/document-links.tsx";
import type { Pilot } from "../../pilot/pilot.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { holderAssignmentPath } from "../paths.ts";
import { assignmentTexts } from "./assignment.texts.ts";
import { unitName } from "./assignment.ts";
import { type Assignment, AssignmentFacts } from "./assignment-facts.page.tsx";

type Props = Readonly<{
  pilot: Pilot;
  assignment: Assignment;
  /** The reader is the manager. */
  mayConfirm: boolean;
  done: boolean;
}>;

/** The assignment for the unit: what it is, and the button of its manager. */
export function HolderAssignmentPage({ pilot, assignment, mayConfirm, done }: Props) {
  const { t } = usePage(assignmentTexts);
  const { grant, unit, state } = assignment;
  const manager = pilot.unit?.manager.name;
  return (
    <Layout title={`${t.title}: ${grant.title}`} back={{ href: `/projekt/${pilot.id}`, label: t.toProject }}>
      {done && state === "acknowledged" && <Notice tone="success" text={t.done} />}
      <PageHeading caption={grant.title} title={t.title} lead={t.lead(unitName(unit))} />
      <AssignmentFacts assignment={assignment} listed={pilot.unit} />
      <DocumentLinks documents={pilot.documents} under={`/projekt/${pilot.id}/handlingar`} />
      {state === "waits" && !mayConfirm && manager && <p>{t.byManager(manager)}</p>}
      {state === "waits" && mayConfirm && (
        <>
          <h2>{t.confirmHeading}</h2>
          <p>{t.confirmText}</p>
          <Form action={holderAssignmentPath(pilot.id)}>
            <Button>{t.confirm}</Button>
          </Form>
        </>
      )}
    </Layout>
  );
}
