import type { ComponentChildren, FunctionComponent } from "preact";
import type { Problem, Typed } from "../../../vocabulary/typed.ts";
import { usePage } from "../../web/page-context.ts";
import { fieldsOf } from "../../web/ui/form.tsx";
import { Paragraphs } from "../../web/ui/lines.tsx";
import { conditionWords } from "../condition-words.ts";
import type { Kind, Question } from "../document.ts";
import { otherLanguage, wordsIn } from "../words.ts";
import { askedFor } from "./asked.ts";
import {
  ChoiceQuestion,
  ChoicesQuestion,
  DeclarationQuestion,
  FilesQuestion,
  ScaleQuestion,
  YesNoQuestion,
} from "./choice-kinds.tsx";
import { formsUiTexts } from "./forms-ui.texts.ts";
import type { FilesOf, KindProps } from "./kind-props.ts";
import {
  AmountQuestion,
  DayQuestion,
  EmailQuestion,
  GiroQuestion,
  LineQuestion,
  NumberQuestion,
  OrganisationNumberQuestion,
  PeriodQuestion,
  PhoneQuestion,
  TextQuestion,
} from "./plain-kinds.tsx";
import { PeopleQuestion, ResultsQuestion, TableQuestion } from "./table-kinds.tsx";

/** How each kind is written. A new kind is one more entry. */
const components: { readonly [K in Kind]: FunctionComponent<KindProps<K>> } = {
  line: LineQuestion,
  text: TextQuestion,
  number: NumberQuestion,
  amount: AmountQuestion,
  day: DayQuestion,
  period: PeriodQuestion,
  "yes-no": YesNoQuestion,
  choice: ChoiceQuestion,
  choices: ChoicesQuestion,
  scale: ScaleQuestion,
  email: EmailQuestion,
  phone: PhoneQuestion,
  "organisation-number": OrganisationNumberQuestion,
  giro: GiroQuestion,
  table: TableQuestion,
  results: ResultsQuestion,
  people: PeopleQuestion,
  declaration: DeclarationQuestion,
  files: FilesQuestion,
};

type QuestionsProps = Readonly<{
  questions: readonly Question[];
  typed: Typed;
  problems?: readonly Problem[] | undefined;
  /** Questions of earlier pages that conditions of this one name; `typed` then has what was answered there. */
  earlier?: readonly Question[] | undefined;
  filesOf?: ((question: string) => FilesOf | undefined) | undefined;
}>;

/**
 * Every question, to be written: all of them are in the page. One that is asked only sometimes says when in words; the
 * script `questions` hides it while it is not asked, and never clears it.
 */
export function Questions({ questions, typed, problems = [], earlier = [], filesOf }: QuestionsProps) {
  const { lang } = usePage();
  const field = fieldsOf(typed, problems);
  const find = (id: string) => [...questions, ...earlier].find((question) => question.id === id);
  const isOnPage = (id: string) => questions.some((question) => question.id === id);
  return (
    <>
      {questions.map((question) => {
        const { id, kind, when } = question;
        const Written = components[kind] as FunctionComponent<KindProps<Kind>>; // as: each kind stands at its own name
        const written = (
          <WithExample question={question}>
            <Written question={question} typed={typed} field={field} lang={lang} filesOf={filesOf} />
          </WithExample>
        );
        if (when === undefined) return <div key={id}>{written}</div>;
        const asked = JSON.stringify(askedFor(when, { find, isOnPage, typed }));
        return (
          <div key={id} class="pg-when" data-question={id} data-when={asked}>
            <p class="pg-when__said">{conditionWords(find, when, lang)}</p>
            {written}
          </div>
        );
      })}
    </>
  );
}

/** An answer as it may look, beside the question where there is room and below it where there is not. */
function WithExample({ question, children }: Readonly<{ question: Question; children: ComponentChildren }>) {
  const { t, lang } = usePage(formsUiTexts);
  const { example } = question;
  if (example === undefined) return <>{children}</>;
  return (
    <div class="pg-beside">
      <div>{children}</div>
      <div class="pg-example">
        <p class="pg-example__title">{t.example}</p>
        <div lang={otherLanguage(example, lang)}>
          <Paragraphs text={wordsIn(example, lang)} />
        </div>
      </div>
    </div>
  );
}
