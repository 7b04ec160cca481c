import { conditionWords } from "../../platform/forms/condition-words.ts";
import { faultsOf } from "../../platform/forms/faults.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { questionsById } from "../../platform/forms/visible.ts";
import { otherLanguage, wordsIn } from "../../platform/forms/words.ts";
import { usePage } from "../../platform/web/page-context.ts";
import { Details } from "../../platform/web/ui/details.tsx";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { Tag } from "../../platform/web/ui/tag.tsx";
import { AboutQuestion } from "./about-question.tsx";
import { typedNow } from "./asks.ts";
import { editorTexts, ruleTexts } from "./editor.texts.ts";
import { type Editing, EditorFrame, useOffered, WrittenForm } from "./editor-frame.tsx";
import { newSectionAsks } from "./new-part.form.ts";
import { questionsShown } from "./offered-languages.ts";
import { PartsList } from "./parts-list.tsx";
import { nameAsks } from "./question.form.ts";
import { Faults } from "./refused.tsx";

/** A form as its editors see it: what stops publishing, sections and questions in their order, rules. */
export function OverviewPage(props: Editing) {
  const { t, lang } = usePage(editorTexts);
  const { work, paths, typed, problems = [], taken = [] } = props;
  const { form, earlier, known, caption, back } = work;
  const asks = nameAsks(form);
  const isNaming = Object.keys(typed).some((field) => field.startsWith("p-words.p-label."));
  const title = wordsIn(form.name, lang);
  return (
    <EditorFrame {...{ shown: props, title, caption, lead: t.lead, asks }} back={{ href: back }} wide>
      <Faults faults={faultsOf(form, { earlier, rules: known })} paths={paths} first={form.sections[0]?.id} />
      <Form action={paths.form}>
        <PartsList
          parts={form.sections.map(({ id, name, when, questions }) => ({
            id,
            label: wordsIn(name, lang),
            lang: otherLanguage(name, lang),
            href: paths.section(id),
            about: (
              <>
                {when !== undefined && <p class="pg-parts__about">{conditionWords(questionsById(form), when, lang)}</p>}
                {questions.length === 0 && <p class="pg-empty">{t.noQuestions}</p>}
                <ol class="pg-parts__inner">
                  {questions.map((question) => (
                    <li key={question.id}>
                      <a href={paths.question(question.id)} lang={otherLanguage(question.label, lang)}>
                        {wordsIn(question.label, lang)}
                      </a>
                      <AboutQuestion form={form} question={question} />
                    </li>
                  ))}
                </ol>
              </>
            ),
          }))}
        />
      </Form>
      <h2>{t.addSection}</h2>
      <Form action={paths.form}>
        <Questions questions={questionsShown(newSectionAsks, useOffered())} typed={typed} problems={problems} />
        <Button tone="secondary" name="action" value="add-section">
          {t.addSection}
        </Button>
      </Form>
      <Rules work={work} paths={paths} />
      <Details
        summary={t.nameSummary}
        open={taken.length > 0 || problems.some(({ field }) => field.startsWith("p-words"))}
      >
        <WrittenForm
          shown={isNaming ? props : { ...props, typed: typedNow(asks), version: work.version }}
          action={paths.form}
          asks={asks}
        >
          <Button tone="secondary" name="action" value="name">
            {t.save}
          </Button>
        </WrittenForm>
      </Details>
    </EditorFrame>
  );
}

/** The rules that the form may switch on, each with its button. */
function Rules({ work: { form, known }, paths }: Pick<Editing, "work" | "paths">) {
  const { t, lang } = usePage(editorTexts);
  if (known.length === 0) return null;
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">{t.rules}</h2>
      <p>{t.rulesLead}</p>
      <Form action={paths.form}>
        <ul class="pg-parts">
          {known.map((rule) => {
            const isOn = form.rules.some((one) => one.rule === rule);
            const label = ruleTexts[lang][rule] ?? rule;
            return (
              <li key={rule} class="pg-parts__part">
                <p class="pg-parts__name">
                  {label} <Tag tone={isOn ? "good" : "neutral"}>{isOn ? t.on : t.off}</Tag>
                </p>
                <div class="pg-parts__buttons">
                  <Button tone="secondary" name="action" value={`${isOn ? "off" : "on"}-${rule}`}>
                    {isOn ? t.turnOff : t.turnOn}
                    <span class="govuk-visually-hidden"> {label}</span>
                  </Button>
                </div>
              </li>
            );
          })}
        </ul>
      </Form>
    </section>
  );
}
