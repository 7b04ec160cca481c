import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { useTexts } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { assignmentTexts } from "../assignment/assignment.texts.ts";
import { officerPaths } from "../paths.ts";
import { endRoundForm } from "./end-round.form.ts";
import { groupTexts } from "./group.texts.ts";

type Props = Readonly<{
  applicationId: ApplicationId;
  title: string;
  submitted: number;
  asked: number;
  typed: Typed;
  problems: readonly Problem[];
}>;

/** The officer ends the round of a group: why, and what it says together. */
export function EndRoundPage({ applicationId, title, submitted, asked, typed, problems }: Props) {
  const t = useTexts(groupTexts);
  const back = { href: officerPaths.reviewers(applicationId), label: useTexts(assignmentTexts).title };
  return (
    <Layout title={t.endTitle} back={back} problems={problems} scripts={["form"]}>
      <PageHeading title={t.endTitle} caption={title} lead={t.endLead} />
      <p>
        <strong>{t.endNow(submitted, asked)}</strong>
      </p>
      <Form action={officerPaths.endRound(applicationId)}>
        <Questions questions={questionsOf(endRoundForm)} typed={typed} problems={problems} />
        <Button tone="warning">{t.endButton}</Button>
      </Form>
    </Layout>
  );
}
