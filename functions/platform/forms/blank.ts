import type { Language } from "../../vocabulary/language.ts";
import { conditionWords } from "./condition-words.ts";
import type { Form, When } from "./document.ts";
import { rulesOfKind } from "./kinds/kinds.ts";
import { named } from "./show.ts";
import type { ShownSection } from "./shown.ts";
import { questionsById } from "./visible.ts";
import { wordsIn } from "./words.ts";

/** A form to read or to fill in on paper: everything it may ask, with when it is asked in words behind the label. */
export function blank(form: Form, lang: Language): readonly ShownSection[] {
  const withCondition = (label: string, when: When | undefined) =>
    when === undefined ? label : `${label} (${conditionWords(questionsById(form), when, lang)})`;
  return form.sections.map(({ id, name, when, questions }) => ({
    id,
    name: withCondition(wordsIn(name, lang), when),
    questions: questions.map((question) => {
      const { label, ...rest } = named(question, lang);
      return {
        ...rest,
        label: withCondition(label, question.when),
        answer: rulesOfKind(question.kind).empty(question, lang),
      };
    }),
  }));
}
