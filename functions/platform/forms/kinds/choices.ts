import { typedChoices } from "../../../vocabulary/typed.ts";
import { chosenLabel } from "./choice.ts";
import type { KindRules } from "./kind.ts";
import { listOf } from "./single.ts";

/** Several options, in the order of the form. What is not among them is a problem, and never dropped unsaid. */
export const choicesRules: KindRules<"choices"> = {
  controls: ({ id }) => [{ field: id }],
  read: ({ id: field, options, most, optional }, typed) => {
    const ticked = typedChoices(typed, field).filter((one) => one.trim() !== "");
    const value = options.map(({ id }) => id).filter((id) => ticked.includes(id));
    if (ticked.some((one) => !value.includes(one))) return { problems: [{ field, code: "option" }] };
    if (value.length === 0) return { problems: optional ? [] : [{ field, code: "missing" }] };
    if (most !== undefined && value.length > most)
      return { problems: [{ field, code: "too-many", facts: { most, over: value.length - most } }] };
    return { value, problems: [] };
  },
  write: ({ id }, value) => ({ [id]: value }),
  show: ({ options }, value, { lang }) => ({
    kind: "list",
    items: value.map((id) => chosenLabel(options, id, lang)),
  }),
  empty: ({ options }, lang) => listOf(options, lang),
  options: ({ options }) => options,
  chosen: (value) => value,
};
