import type { ReviewIn } from "../../pilot/items/review.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { useTexts } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { assignmentForm } from "../assignment/assignment.form.ts";
import { assignmentTexts } from "../assignment/assignment.texts.ts";
import { officerPaths } from "../paths.ts";
import { askAgainForm, reopenForm, stopRoundForm } from "./round.form.ts";
import { roundTexts } from "./round.texts.ts";

type Common = Readonly<{ id: ApplicationId; title: string; typed: Typed; problems: readonly Problem[] }>;

const backTo = (id: ApplicationId, label: string) => ({ href: officerPaths.reviewers(id), label });

/** The officer ends the round of reviewers before all have answered. */
export function StopRoundPage({ id, title, writing, typed, problems }: Common & Readonly<{ writing: string }>) {
  const t = useTexts(roundTexts);
  const back = backTo(id, useTexts(assignmentTexts).title);
  return (
    <Layout title={t.stopTitle} back={back} problems={problems} scripts={["form"]}>
      <PageHeading title={t.stopTitle} caption={title} lead={t.stopLead} />
      {writing !== "" && <p>{t.stillWriting(writing)}</p>}
      <Form action={officerPaths.stopRound(id)}>
        <Questions questions={questionsOf(stopRoundForm)} typed={typed} problems={problems} />
        <Button tone="warning">{t.stopButton}</Button>
      </Form>
    </Layout>
  );
}

type AgainProps = Common & Readonly<{ now: Instant; reviewDays: number }>;

/** The officer asks one more person after the round. */
export function AskAgainPage({ id, title, now, reviewDays, typed, problems }: AgainProps) {
  const t = useTexts(roundTexts);
  const back = backTo(id, useTexts(assignmentTexts).title);
  const questions = [...questionsOf(assignmentForm(now, reviewDays)), ...questionsOf(askAgainForm)];
  return (
    <Layout title={t.againTitle} back={back} problems={problems} scripts={["form"]}>
      <PageHeading title={t.againTitle} caption={title} lead={t.againLead} />
      <Form action={officerPaths.askAgain(id)}>
        {typed["alike"] !== undefined && <input type="hidden" name="alike" value="said" />}
        <Questions questions={questions} typed={typed} problems={problems} />
        <Button>{t.againButton}</Button>
      </Form>
    </Layout>
  );
}

type ReopenProps = Common & Readonly<{ review: ReviewIn<"recused"> }>;

/** The officer opens the review again of who declared a conflict of interest by mistake. */
export function ReopenPage({ id, title, review, typed, problems }: ReopenProps) {
  const t = useTexts(roundTexts);
  const back = backTo(id, useTexts(assignmentTexts).title);
  return (
    <Layout title={t.reopenTitle} back={back} problems={problems} scripts={["form"]}>
      <PageHeading title={t.reopenTitle} caption={`${title}: ${review.reviewer.name}`} lead={t.reopenLead} />
      <Form action={officerPaths.reopen(id, review.reviewId)}>
        <Questions questions={questionsOf(reopenForm)} typed={typed} problems={problems} />
        <Button>{t.reopenButton}</Button>
      </Form>
    </Layout>
  );
}
