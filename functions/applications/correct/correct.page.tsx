import { CorrectedBeside } from "../../pilot/people/corrected-beside.page.tsx";
import type { Pilot } from "../../pilot/pilot.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { Warning } from "../../platform/web/ui/warning.tsx";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { deskPaths } from "../paths.ts";
import { correctFormOf } from "./correct.form.ts";
import { correctTexts } from "./correct.texts.ts";

type Props = Readonly<{
  pilot: Pick<Pilot, "id" | "call" | "lifecycle" | "party" | "payee">;
  typed: Typed;
  problems: readonly Problem[];
  /** A mail to the official mailbox did not arrive. */
  unreached: boolean;
  done: boolean;
}>;

/** What was wrong about the applicant is corrected, with what was corrected before. */
export function CorrectPage({ pilot, typed, problems, unreached, done }: Props) {
  const { t } = usePage(correctTexts);
  const { id, call, lifecycle, party, payee } = pilot;
  return (
    <Layout title={t.title} back={{ href: deskPaths.case(id), label: t.toCase }} problems={problems} scripts={["form"]}>
      {done && <Notice tone="success" text={t.done} />}
      <PageHeading title={t.title} caption={lifecycle.title} lead={t.lead} />
      {unreached && <Warning>{t.unreached}</Warning>}
      <CorrectedBeside party={party} named />
      <Form action={deskPaths.correct(id)} version={party?.version ?? 0}>
        <Questions questions={questionsOf(correctFormOf(call))} typed={typed} problems={problems} />
        {payee && <p>{t.call}</p>}
        <Button>{t.save}</Button>
      </Form>
      <p>
        {t.people} <a href={deskPaths.people(id)}>{t.toPeople}</a>
      </p>
    </Layout>
  );
}
