import type { ComponentChildren } from "preact";
import { conditionWords } from "../../platform/forms/condition-words.ts";
import type { Question, Section } from "../../platform/forms/document.ts";
import { usesOfPart, usesOfQuestion } from "../../platform/forms/edit/uses.ts";
import { kindWordsTexts } from "../../platform/forms/kind-words.texts.ts";
import { questionsById } from "../../platform/forms/visible.ts";
import { otherLanguage, wordsIn } from "../../platform/forms/words.ts";
import { usePage } from "../../platform/web/page-context.ts";
import { Select } from "../../platform/web/ui/choices.tsx";
import { Button, ButtonLink, ButtonRow, Form } from "../../platform/web/ui/form.tsx";
import { editorTexts } from "./editor.texts.ts";
import { type Editing, EditorFrame, WrittenForm } from "./editor-frame.tsx";
import { listIn } from "./listed.ts";
import { PartsList } from "./parts-list.tsx";
import { Preview } from "./preview.tsx";
import { questionAsks } from "./question.form.ts";
import { Touches } from "./touches.tsx";

type Props = Editing &
  Readonly<{
    section: Section;
    question: Question;
    /** The question as what is typed would make it; none where it cannot be read. */
    preview: Question | undefined;
  }>;

/** A question: all that can be said of it, what it looks like beside that, and what builds on it. */
export function QuestionPage(props: Props) {
  const { t, lang } = usePage(editorTexts);
  const { work, paths, section, question, preview } = props;
  const { form, given } = work;
  const title = wordsIn(question.label, lang);
  const asks = questionAsks(form, question);
  const parts = listIn(question);
  const lists = [
    { title: t.order, parts: parts.filter(({ isColumn }) => !isColumn) },
    { title: t.columns, parts: parts.filter(({ isColumn }) => isColumn) },
  ].filter((list) => list.parts.length > 0);
  return (
    <EditorFrame
      {...{ shown: props, title, asks }}
      caption={kindWordsTexts[lang][question.kind].name}
      back={{ href: paths.section(section.id), label: wordsIn(section.name, lang) }}
      wide
    >
      <div class="pg-editor">
        <div>
          <Condition {...props} />
          <WrittenForm shown={props} action={paths.question(question.id)} asks={asks}>
            {lists.map((list) => (
              <fieldset key={list.title} class="govuk-fieldset">
                <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{list.title}</legend>
                <p class="govuk-hint">{t.orderHint}</p>
                <PartsList
                  canDrop
                  fixed={question.kind === "scale"}
                  parts={list.parts.map(({ id, label, isColumn }) => ({
                    id,
                    label: wordsIn(label, lang),
                    lang: otherLanguage(label, lang),
                    href: isColumn ? paths.column(question.id, id) : undefined,
                    about: <PartUses {...props} part={id} />,
                  }))}
                />
              </fieldset>
            ))}
            <ButtonRow>
              <Button name="action" value="save">
                {t.save}
              </Button>
              <Button name="action" value="preview" tone="secondary">
                {t.preview}
              </Button>
            </ButtonRow>
          </WrittenForm>
        </div>
        <Preview question={preview} given={given} />
      </div>
      <Uses {...props} />
      <MoveTo {...props} />
      <p>{t.kindFixed}</p>
      <ButtonLink href={paths.removeQuestion(question.id)} tone="secondary">
        {t.drop}
      </ButtonLink>
    </EditorFrame>
  );
}

function Condition({ work, paths, question }: Props) {
  const { t, lang } = usePage(editorTexts);
  const { when, id } = question;
  return (
    <p>
      {when === undefined ? t.noCondition : conditionWords(questionsById(work.form), when, lang)}{" "}
      <a href={paths.condition(id)}>{t.changeCondition}</a>
    </p>
  );
}

function PartUses({ work, paths, question, part }: Props & Readonly<{ part: string }>) {
  const { t } = usePage(editorTexts);
  const uses = usesOfPart(work.form, question.id, part);
  if (uses.length === 0) return null;
  return (
    <Quiet>
      {t.uses}
      <Touches uses={uses} paths={paths} />
    </Quiet>
  );
}

const Quiet = ({ children }: Readonly<{ children: ComponentChildren }>) => (
  <div class="pg-parts__about">{children}</div>
);

/** What a change of this question touches, before it is made. */
function Uses({ work, paths, question }: Props) {
  const { t } = usePage(editorTexts);
  const uses = usesOfQuestion(work.form, question.id);
  return (
    <>
      <h2>{t.uses}</h2>
      {uses.length === 0 ? <p>{t.unused}</p> : <Touches uses={uses} paths={paths} />}
    </>
  );
}

function MoveTo({ work, paths, section, question }: Props) {
  const { t, lang } = usePage(editorTexts);
  const others = work.form.sections.filter(({ id }) => id !== section.id);
  if (others.length === 0) return null;
  return (
    <>
      <h2>{t.moveTo}</h2>
      <Form action={paths.question(question.id)}>
        <Select
          name="p-move-to"
          value=""
          label={t.moveToWhich}
          options={others.map(({ id, name }) => ({ value: id, label: wordsIn(name, lang) }))}
        />
        <Button tone="secondary" name="action" value="move">
          {t.moveButton}
        </Button>
      </Form>
    </>
  );
}
