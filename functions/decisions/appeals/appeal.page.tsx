import type { AppealEntry } from "../../pilot/items/appeal.ts";
import { type Decision, decisionNumber } from "../../pilot/items/decision.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { SummaryList } from "../../platform/web/ui/summary-list.tsx";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { appealWindow } from "../appeal-window.ts";
import { knownAfter } from "../note-decision.act.ts";
import { appealPath, appealsPath } from "../paths.ts";
import { windowInWords } from "../window-words.ts";
import { appealFormOf } from "./appeal.form.ts";
import { appealTexts } from "./appeal.texts.ts";

type Props = Readonly<{
  pilot: Pilot;
  decision: Decision;
  /** As it is known; undefined of a new one. */
  appeal: AppealEntry | undefined;
  typed: Typed;
  problems: readonly Problem[];
}>;

/** One appeal as the officer notes it, step by step. */
export function AppealPage({ pilot, decision, appeal, typed, problems }: Props) {
  const { lang, t } = usePage(appealTexts);
  const { id, applied, call, afterDecisions } = pilot;
  const number = decisionNumber(decision);
  const { kind } = call.appeal;
  const window = appealWindow(kind, knownAfter(pilot, decision));
  const title = appeal ? t.one(appeal.appeal) : t.newOne;
  return (
    <Layout
      title={`${title}: ${applied.title}`}
      back={{ href: appealsPath(id, number), label: t.title }}
      problems={problems}
      scripts={["form", "questions"]}
    >
      <PageHeading caption={applied.title} title={title} lead={t.lead} />
      <SummaryList rows={[{ key: t.windowNow, value: windowInWords(window, lang) }]} />
      {window.state === "none" && <p>{t.notAppealable}</p>}
      {kind === "legality-review" && <p>{t.lateKl}</p>}
      <Form action={appealPath(id, number, appeal?.appeal ?? 0)} version={afterDecisions.get(number)?.version ?? 0}>
        <Questions questions={questionsOf(appealFormOf(kind))} typed={typed} problems={problems} />
        <Button>{t.save}</Button>
      </Form>
    </Layout>
  );
}
