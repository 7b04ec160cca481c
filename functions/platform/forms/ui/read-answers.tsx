import { usePage } from "../../web/page-context.ts";
import type { ShownQuestion, ShownSection } from "../shown.ts";
import { formsUiTexts } from "./forms-ui.texts.ts";
import { Answer } from "./shown-answer.tsx";

/** Where something can be changed: a section's own page, and on it the question. Undefined while it cannot be. */
export type ChangeHref = (section: string, question?: string) => string | undefined;

type ReadAnswersProps = Readonly<{
  sections: readonly ShownSection[];
  change?: ChangeHref | undefined;
  /** The heading of a section; a page that has headings above them asks for the next one. */
  headings?: "h2" | "h3" | undefined;
}>;

/** Everything that was answered, section by section: on a screen, on a telephone and on paper. */
export function ReadAnswers({ sections, change = () => undefined, headings: Heading = "h2" }: ReadAnswersProps) {
  return (
    <>
      {sections.map((section) => (
        <section key={section.id} class="pg-answers" aria-label={section.name}>
          <div class="pg-answers__head">
            <Heading>{section.name}</Heading>
            <Change href={change(section.id)} label={section.name} />
          </div>
          <dl class="pg-answers__list">
            {section.questions.map((question) => (
              <Question key={question.id} question={question} href={change(section.id, question.id)} />
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}

/** Short answers stand beside their questions, long ones below. */
const isShort = ({ answer }: ShownQuestion) =>
  answer.kind === "line" || answer.kind === "nothing" || answer.kind === "list";

function Question({ question, href }: Readonly<{ question: ShownQuestion; href: string | undefined }>) {
  const { label, lang, answer } = question;
  return (
    <div class={`pg-answer${isShort(question) ? " pg-answer--short" : ""}`}>
      <dt class="pg-answer__question">
        <span lang={lang}>{label}</span> <Change href={href} label={label} />
      </dt>
      <dd class="pg-answer__answer">
        <Answer answer={answer} label={label} />
      </dd>
    </div>
  );
}

function Change({ href, label }: Readonly<{ href: string | undefined; label: string }>) {
  const { t } = usePage(formsUiTexts);
  if (href === undefined) return null;
  return (
    <a class="pg-change" href={href}>
      {t.change}
      <span class="govuk-visually-hidden"> {label}</span>
    </a>
  );
}
