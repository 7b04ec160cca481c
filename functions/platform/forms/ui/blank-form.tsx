import { usePage } from "../../web/page-context.ts";
import { Paragraphs } from "../../web/ui/lines.tsx";
import type { ShownAnswer, ShownQuestion, ShownSection } from "../shown.ts";
import { readTexts } from "./read-texts.texts.ts";
import { Answer } from "./shown-answer.tsx";

type BlankFormProps = Readonly<{
  /** A form without answers: what may be chosen stands in the place of the answer. */
  sections: readonly ShownSection[];
}>;

/** Every question with room to write on paper, also those that are asked only sometimes. */
export function BlankForm({ sections }: BlankFormProps) {
  const { t } = usePage(readTexts);
  return (
    <div class="pg-blank">
      <p>{t.blankLead}</p>
      {sections.map(({ id, name, questions }) => (
        <section key={id} aria-labelledby={`blank-${id}`}>
          <h2 id={`blank-${id}`}>{name}</h2>
          {questions.map((question) => (
            <Question key={question.id} question={question} />
          ))}
        </section>
      ))}
    </div>
  );
}

function Question({ question: { label, lang, answer } }: Readonly<{ question: ShownQuestion }>) {
  return (
    <div class="pg-blank__question">
      <h3 class="pg-blank__label" lang={lang}>
        {label}
      </h3>
      <Room answer={answer} label={label} />
    </div>
  );
}

/** So many lines to write on. */
const Ruled = ({ count }: Readonly<{ count: number }>) => (
  <div aria-hidden="true">
    {Array.from({ length: count }, (_, i) => (
      <div key={i} class="pg-blank__line" />
    ))}
  </div>
);

function Room({ answer, label }: Readonly<{ answer: ShownAnswer; label: string }>) {
  switch (answer.kind) {
    case "list":
      return (
        <ul class="pg-blank__boxes">
          {answer.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case "text":
      return (
        <>
          <Paragraphs text={answer.text} />
          <Ruled count={1} />
        </>
      );
    case "table":
      return <Answer answer={answer} label={label} />;
    default:
      return <Ruled count={3} />;
  }
}
