import { conditionWords } from "../../platform/forms/condition-words.ts";
import type { Section } from "../../platform/forms/document.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { questionsById } from "../../platform/forms/visible.ts";
import { otherLanguage, wordsIn } from "../../platform/forms/words.ts";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, ButtonLink, ButtonRow, Form } from "../../platform/web/ui/form.tsx";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { AboutQuestion } from "./about-question.tsx";
import { ChangedMeanwhile } from "./changed-meanwhile.tsx";
import { editorTexts } from "./editor.texts.ts";
import type { EditorPaths } from "./editor-paths.ts";
import type { FormInWork } from "./edits.ts";
import { newQuestionAsks } from "./new-part.form.ts";
import { PartsList } from "./parts-list.tsx";
import { sectionAsks } from "./question.form.ts";
import { Refused, Saved } from "./refused.tsx";

type Props = Readonly<{
  work: FormInWork;
  paths: EditorPaths;
  section: Section;
  seal: string;
  /** What stands in the section's own fields, and in those of a new question. */
  typed: Typed;
  problems?: readonly Problem[] | undefined;
  refused?: Parameters<typeof Refused>[0]["faults"] | undefined;
  overtaken?: boolean | undefined;
}>;

/** A section: its words, its condition, its questions in their order, and a new one. */
export function SectionPage(props: Props) {
  const { t, lang } = usePage(editorTexts);
  const { work, paths, section, seal, typed, problems = [], refused = [], overtaken } = props;
  const { form, caption } = work;
  const { id, name, when, questions } = section;
  const title = wordsIn(name, lang);
  const here = paths.section(id);
  const asks = sectionAsks(section);
  return (
    <Layout
      title={title}
      back={{ href: paths.form, label: t.toForm }}
      wide
      problems={problems}
      scripts={["form", "questions"]}
    >
      <Saved />
      <Refused faults={refused} paths={paths} />
      {overtaken && <ChangedMeanwhile asks={asks} typed={typed} />}
      <PageHeading title={title} caption={caption} />
      <Form action={here}>
        {questions.length === 0 && <p class="pg-empty">{t.noQuestions}</p>}
        <PartsList
          parts={questions.map((question) => ({
            id: question.id,
            label: wordsIn(question.label, lang),
            lang: otherLanguage(question.label, lang),
            href: paths.question(question.id),
            about: <AboutQuestion form={form} question={question} />,
          }))}
        />
      </Form>
      <h2 id="add">{t.addQuestion}</h2>
      <Form action={here}>
        <Questions questions={newQuestionAsks(form).questions} typed={typed} problems={problems} />
        <Button tone="secondary" name="action" value="add-question">
          {t.addQuestion}
        </Button>
      </Form>
      <h2>{t.condition}</h2>
      <p>{when === undefined ? t.noCondition : conditionWords(questionsById(form), when, lang)}</p>
      <p>
        <a href={paths.sectionCondition(id)}>{t.changeCondition}</a>
      </p>
      <h2>{t.sectionWords}</h2>
      <Form action={here} version={seal}>
        <Questions questions={asks.questions} typed={typed} problems={problems} />
        <ButtonRow>
          <Button name="action" value="save">
            {t.save}
          </Button>
          <ButtonLink href={paths.removeSection(id)} tone="secondary">
            {t.drop}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Layout>
  );
}
