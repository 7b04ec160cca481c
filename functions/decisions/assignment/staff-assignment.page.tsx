import type { Pilot } from "../../pilot/pilot.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { assignmentPath } from "../paths.ts";
import { assignmentTexts } from "./assignment.texts.ts";
import { unitName } from "./assignment.ts";
import { type Assignment, AssignmentFacts } from "./assignment-facts.page.tsx";

type Props = Readonly<{
  pilot: Pilot;
  assignment: Assignment;
  /** An officer presses the button, others read. */
  acts: boolean;
  sent: boolean;
}>;

/** The assignment of a unit for staff: how far it has come, and sending it again. */
export function StaffAssignmentPage({ pilot, assignment, acts, sent }: Props) {
  const { t } = usePage(assignmentTexts);
  const { grant, unit, state } = assignment;
  const manager = pilot.unit?.manager.name;
  return (
    <Layout title={`${t.title}: ${grant.title}`} back={{ href: `/handlaggning/${pilot.id}`, label: t.back }}>
      {sent && <Notice tone="success" text={t.sent} />}
      <PageHeading caption={grant.title} title={t.title} lead={t.lead(unitName(unit))} />
      <AssignmentFacts assignment={assignment} listed={pilot.unit} />
      {acts && state === "waits" && manager && (
        <>
          <h2>{t.sendHeading}</h2>
          <p>{t.sendText(manager)}</p>
          <Form action={assignmentPath(pilot.id)}>
            <Button tone="secondary">{t.send}</Button>
          </Form>
        </>
      )}
    </Layout>
  );
}
