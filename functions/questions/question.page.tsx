import { type Asker, type CaseQuestion, isUnanswered } from "../pilot/items/case-question.ts";
import { questionsOf } from "../platform/forms/controls.ts";
import type { Form as FormDocument } from "../platform/forms/document.ts";
import { Questions } from "../platform/forms/ui/questions.tsx";
import { TakenNotice } from "../platform/forms/writing/merge-page.tsx";
import { Layout, Notice, PageHeading } from "../platform/web/layout.tsx";
import { usePage } from "../platform/web/page-context.ts";
import { Button, ButtonRow, Form } from "../platform/web/ui/form.tsx";
import { Paragraphs } from "../platform/web/ui/lines.tsx";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { type Around, OneQuestion } from "./conversation.page.tsx";
import { questionPaths } from "./paths.ts";
import { questionTexts } from "./questions.texts.ts";

type Props = Around &
  Readonly<{
    /** The form of a new question, or of the answer to one; none where nothing is to be written. */
    form: FormDocument | undefined;
    question: CaseQuestion | undefined;
    typed: Typed;
    version: number;
    problems: readonly Problem[];
    saved: boolean;
    /** What another person has changed meanwhile. */
    taken: Readonly<{ who: string; labels: readonly string[] }>;
  }>;

/** A new question, or one question with its answer or the form of it. */
export function QuestionPage(props: Props) {
  const { t } = usePage(questionTexts);
  const { title, under, side, form, question, problems, saved, taken } = props;
  const paths = questionPaths(under);
  const heading = headingOf(question, form !== undefined, side, t);
  const lead = question ? undefined : side === "staff" ? t.askLeadStaff : t.askLeadParty;
  return (
    <Layout title={heading} back={{ href: paths.all, label: t.title }} problems={problems} scripts={["form"]}>
      {saved && problems.length === 0 && <Notice tone="success" text={t.saved} />}
      <TakenNotice {...taken} />
      <PageHeading title={heading} caption={title} lead={lead} />
      {question && <OneQuestion {...props} question={question} alone />}
      {form && <Writing {...props} form={form} />}
      {question && !form && <LeftUnsent {...props} question={question} />}
    </Layout>
  );
}

type Words = (typeof questionTexts)["sv"];

function headingOf(question: CaseQuestion | undefined, isWritten: boolean, side: Asker, t: Words): string {
  if (!question) return side === "staff" ? t.askTitleStaff : t.askTitleParty;
  return isWritten ? t.answerTitle(question.number) : t.readTitle(question.number);
}

function Writing({ under, form, question, typed, version, problems }: Props & { form: FormDocument }) {
  const { t } = usePage(questionTexts);
  const paths = questionPaths(under);
  const here = question ? paths.one(question.number) : paths.ask;
  return (
    <Form action={here} version={version} autosave={here}>
      <Questions questions={questionsOf(form)} typed={typed} problems={problems} />
      <ButtonRow>
        <Button name="action" value="send">
          {question ? t.sendAnswer : t.sendQuestion}
        </Button>
        <Button name="action" value="save" tone="secondary">
          {t.save}
        </Button>
      </ButtonRow>
    </Form>
  );
}

/** What was written and not sent before the question was closed: nobody's words are lost. */
function LeftUnsent({ question, side, typed }: Props & { question: CaseQuestion }) {
  const { t } = usePage(questionTexts);
  const text = typed["p-answer"];
  if (question.from === side || isUnanswered(question) || typeof text !== "string" || text.trim() === "") return null;
  return (
    <>
      <h2>{t.yourWords}</h2>
      <Paragraphs text={text} />
    </>
  );
}
