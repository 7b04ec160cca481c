import type { Language } from "../../../vocabulary/language.ts";
import { typedText } from "../../../vocabulary/typed.ts";
import type { QuestionOf } from "../document.ts";
import type { ShownAnswer } from "../shown.ts";
import type { ValueOf } from "../values.ts";
import { wordsIn } from "../words.ts";
import type { FlatKind, FlatRules } from "./flat-kind.ts";
import { type Choosable, type KindRules, nothing } from "./kind.ts";

/** What is to choose from, as an empty form lists it. */
export const listOf = (options: readonly Choosable[], lang: Language): ShownAnswer => ({
  kind: "list",
  items: options.map(({ label }) => wordsIn(label, lang)),
});

type Asked = QuestionOf<FlatKind>;

function ofOneText({ options, chosen, size, ...rules }: FlatRules<FlatKind>): KindRules<FlatKind> {
  return {
    controls: ({ id }) => [{ field: id }],
    read: (question, typed) => {
      const field = question.id;
      const text = typedText(typed, field);
      if (text === "") return { problems: question.optional ? [] : [{ field, code: "missing" }] };
      const read = rules.read(text, question);
      return "code" in read ? { problems: [{ field, ...read }] } : { value: read.value, problems: [] };
    },
    write: (question, value) => ({ [question.id]: rules.write(value, question) }),
    show: (question, value, { lang }) => ({
      kind: question.kind === "text" ? "text" : "line",
      text: rules.show(value, question, lang),
    }),
    empty: (question, lang) => (options ? listOf(options(question), lang) : nothing),
    ...(options ? { options: (question: Asked) => options(question) } : {}),
    ...(chosen ? { chosen } : {}),
    ...(size ? { size: (_: Asked, value: ValueOf[FlatKind]) => size(value) } : {}),
  };
}

/** A question of a flat kind: one control that is named as the question. */
export const single = <K extends FlatKind>(rules: FlatRules<K>): KindRules<K> =>
  ofOneText(rules as unknown as FlatRules<FlatKind>) as unknown as KindRules<K>; // as: only ever asked about its own kind
