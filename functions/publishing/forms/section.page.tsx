import { conditionWords } from "../../platform/forms/condition-words.ts";
import type { Section } from "../../platform/forms/document.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { questionsById } from "../../platform/forms/visible.ts";
import { otherLanguage, wordsIn } from "../../platform/forms/words.ts";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, ButtonLink, ButtonRow, Form } from "../../platform/web/ui/form.tsx";
import { AboutQuestion } from "./about-question.tsx";
import { editorTexts } from "./editor.texts.ts";
import { type Editing, EditorFrame, useOffered, WrittenForm } from "./editor-frame.tsx";
import { newQuestionAsks } from "./new-part.form.ts";
import { questionsShown } from "./offered-languages.ts";
import { PartsList } from "./parts-list.tsx";
import { sectionAsks } from "./question.form.ts";

/** `typed` is what stands in the section's own fields, and in those of a new question. */
type Props = Editing & Readonly<{ section: Section }>;

/** A section: its words, its condition, its questions in their order, and a new one. */
export function SectionPage(props: Props) {
  const { t, lang } = usePage(editorTexts);
  const { work, paths, section, typed, problems = [] } = props;
  const { form, caption } = work;
  const { id, name, when, questions } = section;
  const title = wordsIn(name, lang);
  const here = paths.section(id);
  const asks = sectionAsks(section);
  return (
    <EditorFrame {...{ shown: props, title, caption, asks }} back={{ href: paths.form, label: t.toForm }} wide>
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
        <Questions questions={questionsShown(newQuestionAsks(form), useOffered())} typed={typed} problems={problems} />
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
      <WrittenForm shown={props} action={here} asks={asks}>
        <ButtonRow>
          <Button name="action" value="save">
            {t.save}
          </Button>
          <ButtonLink href={paths.removeSection(id)} tone="secondary">
            {t.drop}
          </ButtonLink>
        </ButtonRow>
      </WrittenForm>
    </EditorFrame>
  );
}
