import { typedChoices } from "../../../vocabulary/typed.ts";
import { typeNames } from "../../files/file-types.ts";
import type { KindRules } from "./kind.ts";
import { kindTexts } from "./kinds.texts.ts";

/** Files by their ids; whether they are there, and what they are called, is known by those who keep them. */
export const filesRules: KindRules<"files"> = {
  controls: ({ id }) => [{ field: id }],
  read: ({ id: field, most, optional }, typed) => {
    const ids = typedChoices(typed, field).map((id) => id.trim());
    const value = [...new Set(ids)].filter((id) => id !== "");
    if (value.length === 0) return { problems: optional ? [] : [{ field, code: "missing" }] };
    if (value.length > most)
      return { problems: [{ field, code: "too-many-files", facts: { most, over: value.length - most } }] };
    return { value, problems: [] };
  },
  write: ({ id }, value) => ({ [id]: value }),
  show: (question, value, { lang, files }) =>
    files ? { kind: "files", files: files(question) } : { kind: "line", text: kindTexts[lang].files(value.length) },
  empty: ({ most, types }, lang) => ({ kind: "text", text: kindTexts[lang].filesAsked(most, typeNames(types)) }),
};
