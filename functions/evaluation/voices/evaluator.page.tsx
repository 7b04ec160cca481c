import { occasionName } from "../../pilot/obligations/occasion.texts.ts";
import { isWaitedFor, type Occasion } from "../../pilot/obligations/occasions.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import type { Form as FormDocument } from "../../platform/forms/document.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import { formatDay } from "../../vocabulary/instant.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { staffVoicePaths } from "./voices.paths.ts";
import { voicesTexts } from "./voices.texts.ts";

/** Who evaluates from outside: to be assigned, or with the link sent again and the task taken back. */
export function EvaluatorPart({ pilot, occasions }: Readonly<{ pilot: Pilot; occasions: readonly Occasion[] }>) {
  const { t } = usePage(voicesTexts);
  const external = occasions.find(({ kind }) => kind === "external");
  if (!external || !isWaitedFor(external)) return null;
  const paths = staffVoicePaths(pilot.id);
  const evaluator = external.voice?.evaluator;
  if (!evaluator)
    return (
      <p>
        <a href={paths.assign}>{t.assign}</a>
      </p>
    );
  return (
    <>
      <SummaryList
        title={t.evaluator}
        rows={[
          { key: t.name, value: evaluator.name },
          { key: t.organisation, value: evaluator.organisation },
          { key: t.email, value: evaluator.email },
        ]}
      />
      <Form action={paths.resend} version={evaluator.generation}>
        <p>{t.resendText}</p>
        <Button tone="secondary">{t.resend}</Button>
      </Form>
      <p>
        <a href={paths.release}>{t.release}</a>
      </p>
    </>
  );
}

type AskedProps = Readonly<{
  pilot: Pilot;
  one: Occasion;
  what: "assign" | "release" | "move";
  form: FormDocument;
  action: string;
  version: number;
  typed: Typed;
  problems: readonly Problem[];
}>;

/** An officer assigns an evaluator, takes the task back, or moves a day. */
export function OccasionFormPage({ pilot, one, what, form, action, version, typed, problems }: AskedProps) {
  const { t, lang } = usePage(voicesTexts);
  const name = occasionName(one, lang);
  const day = one.dueDay ? formatDay(one.dueDay, lang) : "";
  const lead = what === "assign" ? t.assignLead : what === "move" ? t.moveLead(name, day) : name;
  return (
    <Layout
      title={t[what]}
      back={{ href: staffVoicePaths(pilot.id).all, label: t.toAll }}
      problems={problems}
      scripts={["form"]}
    >
      <PageHeading caption={pilot.grant.title} title={t[what]} lead={lead} />
      <Form action={action} version={version}>
        <Questions questions={questionsOf(form)} typed={typed} problems={problems} />
        <Button>{t[what]}</Button>
      </Form>
    </Layout>
  );
}
