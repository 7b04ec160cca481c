import { askingOf, type Control, controlsOf, labelOf } from "../../platform/forms/controls.ts";
import type { ShownQuestion, ShownSection } from "../../platform/forms/shown.ts";
import { typedOf } from "../../platform/forms/typed-of.ts";
import { typedWords } from "../../platform/forms/ui/typed-words.ts";
import type { Language } from "../../vocabulary/language.ts";
import { typedChoices, typedText } from "../../vocabulary/typed.ts";
import { asTypedTexts } from "./as-typed.texts.ts";
import type { ReadApplication } from "./read-application.ts";

type Read = Pick<ReadApplication, "form" | "typed" | "answers">;

/** The controls in which something stands that cannot be read as an answer yet. */
function unreadIn({ form, typed, answers }: Read): readonly Control[] {
  const read = typedOf(form, answers);
  return controlsOf(form, typed).filter(
    ({ field, question }) =>
      question.kind !== "files" &&
      read[field] === undefined &&
      typedChoices(typed, field).some((one) => one.trim() !== ""),
  );
}

/** What stands in a control, in the words that the person saw. */
function wordsOf(control: Control, { typed }: Read, lang: Language): string {
  const asked = askingOf(control);
  const values = asked.kind === "choices" ? typedChoices(typed, control.field) : [typedText(typed, control.field)];
  return typedWords(asked, values, lang);
}

/**
 * A draft to be read and printed whole: also what is too long, half a date or no amount stands under its question, as it
 * was typed.
 * @param sections what could be read of it
 */
export function withTyped(sections: readonly ShownSection[], read: Read, lang: Language): readonly ShownSection[] {
  const t = asTypedTexts[lang];
  const unread = Map.groupBy(unreadIn(read), ({ question }) => question.id as string); // as: an id is a text
  const shown = (question: ShownQuestion): readonly ShownQuestion[] => {
    const controls = unread.get(question.id) ?? [];
    const [first, ...more] = controls;
    if (!first) return [question];
    const label = t.asTyped(question.label);
    const isOne = more.length === 0 && first.row === undefined && first.part === undefined;
    const typed: ShownQuestion["answer"] = isOne
      ? { kind: "text", text: wordsOf(first, read, lang) }
      : { kind: "list", items: controls.map((one) => `${labelOf(one, lang)}: ${wordsOf(one, read, lang)}`) };
    if (question.answer.kind === "nothing") return [{ ...question, label, answer: typed }];
    return [question, { ...question, id: `${question.id}-typed`, label, answer: typed }];
  };
  return sections.map((section) => ({ ...section, questions: section.questions.flatMap(shown) }));
}
