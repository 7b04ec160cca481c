import type { FrameCell } from "../calls/frame-cells.ts";
import { questionsOf } from "../platform/forms/controls.ts";
import { Questions } from "../platform/forms/ui/questions.tsx";
import { wordsIn } from "../platform/forms/words.ts";
import { Layout, Notice, PageHeading } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { Button, ButtonRow, Form } from "../platform/web/ui/form.tsx";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { cellName } from "./matrix.ts";
import { answerForm } from "./wheel.form.ts";
import { wheelTexts } from "./wheel.texts.ts";

type Props = Readonly<{
  action: string;
  title: string;
  cell: FrameCell;
  typed: Typed;
  version: number;
  problems: readonly Problem[];
  done: "answered" | "passedOver" | undefined;
}>;

/** One question of the frame, to be answered in two minutes or passed over; it can be corrected until the next one. */
export function AnswerWheelPage({ action, title, cell, typed, version, problems, done }: Props) {
  const { t, lang } = usePage(wheelTexts);
  const { question, lensAsks } = cell;
  return (
    <Layout title={`${t.answerTitle}: ${title}`} problems={problems} scripts={["form"]}>
      {done && problems.length === 0 && <Notice tone="success" title={t[done]} text={t.until} announce />}
      <PageHeading caption={title} title={cellName(cell, lang)} lead={lensAsks && wordsIn(lensAsks, lang)} />
      {question.hint && <p>{wordsIn(question.hint, lang)}</p>}
      <p class="govuk-hint">{t.answerLead}</p>
      <Form action={action} version={version}>
        <Questions questions={questionsOf(answerForm)} typed={typed} problems={problems} />
        <ButtonRow>
          <Button name="action" value="answer">
            {t.send}
          </Button>
          <Button name="action" value="pass" tone="secondary">
            {t.pass}
          </Button>
        </ButtonRow>
      </Form>
    </Layout>
  );
}
