import { typedText } from "../../../vocabulary/typed.ts";
import { wordsIn } from "../words.ts";
import { onlyYes } from "./choice.ts";
import type { KindRules } from "./kind.ts";
import { kindTexts } from "./kinds.texts.ts";

/** A box that is ticked or not; ticked, it posts `yes`. */
export const declarationRules: KindRules<"declaration"> = {
  controls: ({ id }) => [{ field: id }],
  read: ({ id: field, optional }, typed) => {
    const text = typedText(typed, field);
    if (text === "yes") return { value: true, problems: [] };
    if (text !== "") return { problems: [{ field, code: "option" }] };
    return { problems: optional ? [] : [{ field, code: "missing" }] };
  },
  write: ({ id }) => ({ [id]: "yes" }),
  show: ({ text }, _, { lang }) => ({ kind: "text", text: `${kindTexts[lang].declared}: ${wordsIn(text, lang)}` }),
  empty: ({ text }, lang) => ({ kind: "text", text: wordsIn(text, lang) }),
  options: () => onlyYes,
  chosen: () => ["yes"],
};
