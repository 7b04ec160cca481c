import { conditionWords } from "../../platform/forms/condition-words.ts";
import { faultsOf } from "../../platform/forms/faults.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { questionsById } from "../../platform/forms/visible.ts";
import { otherLanguage, wordsIn } from "../../platform/forms/words.ts";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Details } from "../../platform/web/ui/details.tsx";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { Tag } from "../../platform/web/ui/tag.tsx";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { AboutQuestion } from "./about-question.tsx";
import { typedNow } from "./asks.ts";
import { editorTexts, ruleTexts } from "./editor.texts.ts";
import type { EditorPaths } from "./editor-paths.ts";
import type { FormInWork } from "./edits.ts";
import { newSectionAsks } from "./new-part.form.ts";
import { PartsList } from "./parts-list.tsx";
import { nameAsks } from "./question.form.ts";
import { Faults, Refused } from "./refused.tsx";

type Props = Readonly<{
  work: FormInWork;
  paths: EditorPaths;
  /** What was typed into one of the page's forms, and what is wrong with it. */
  typed?: Typed | undefined;
  problems?: readonly Problem[] | undefined;
  refused?: Parameters<typeof Refused>[0]["faults"] | undefined;
}>;

/** A form as its editors see it: what stops publishing, sections and questions in their order, rules. */
export function OverviewPage({ work, paths, typed = {}, problems = [], refused = [] }: Props) {
  const { t, lang } = usePage(editorTexts);
  const { form, earlier, known, caption, back } = work;
  const title = wordsIn(form.name, lang);
  return (
    <Layout title={title} back={{ href: back }} wide problems={problems} scripts={["form", "questions"]}>
      <Refused faults={refused} paths={paths} />
      <PageHeading title={title} caption={caption} lead={t.lead} />
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
        <Questions questions={newSectionAsks.questions} typed={typed} problems={problems} />
        <Button tone="secondary" name="action" value="add-section">
          {t.addSection}
        </Button>
      </Form>
      <Rules work={work} paths={paths} />
      <Details summary={t.nameSummary} open={problems.some(({ field }) => field.startsWith("p-words"))}>
        <Form action={paths.form}>
          <Questions
            questions={nameAsks(form).questions}
            typed={"p-words.p-label.p-sv" in typed ? typed : typedNow(nameAsks(form))}
            problems={problems}
          />
          <Button tone="secondary" name="action" value="name">
            {t.save}
          </Button>
        </Form>
      </Details>
    </Layout>
  );
}

/** The rules that the form may switch on, each with its button. */
function Rules({ work: { form, known }, paths }: Pick<Props, "work" | "paths">) {
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
