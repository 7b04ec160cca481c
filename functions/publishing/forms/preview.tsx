import type { Form, GivenRow, Question } from "../../platform/forms/document.ts";
import { partIdOf } from "../../platform/forms/ids.ts";
import { type Given, resolved } from "../../platform/forms/resolve.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { useTexts } from "../../platform/web/page-context.ts";
import { askedTexts } from "./asked.texts.ts";
import { both } from "./asks.ts";
import { editorTexts } from "./editor.texts.ts";

/** Where the document gives no rows yet, one stands for them. */
const sample = (name: "categories" | "sources" | "years" | "callMonths"): GivenRow[] => [
  { id: partIdOf(askedTexts.sv[name]), label: both(name) },
];
const samples = {
  categories: sample("categories"),
  sources: sample("sources"),
  years: sample("years"),
  months: sample("callMonths"),
};

/** A question as it can be shown by itself: with the rows that its document gives, whenever it is asked. */
function alone(question: Question, given: Given | undefined): Question {
  const { when: _, ...asked } = question;
  const form: Form = {
    ...{ format: 1, id: "p-preview", version: 0, for: "act", name: question.label, rules: [] },
    sections: [{ id: "p-preview-of", slug: "fraga", name: question.label, questions: [asked as Question] }], // as: the question without its condition
  };
  return resolved(form, { ...samples, ...given }).sections[0]?.questions[0] ?? question;
}

type PreviewProps = Readonly<{
  /** None while what was typed cannot be read as one. */
  question: Question | undefined;
  given?: Given | undefined;
}>;

/** The question as an applicant sees it, by the same components: it can be tried, and nothing is kept. */
export function Preview({ question, given }: PreviewProps) {
  const t = useTexts(editorTexts);
  return (
    <aside class="pg-editor__preview" aria-labelledby="preview">
      <h2 id="preview" class="pg-editor__title">
        {t.previewTitle}
      </h2>
      {question === undefined ? (
        <p class="pg-empty">{t.previewEmpty}</p>
      ) : (
        <Questions questions={[alone(question, given)]} typed={{}} />
      )}
    </aside>
  );
}
