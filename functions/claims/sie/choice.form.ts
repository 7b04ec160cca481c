import type { Selection } from "../../pilot/items/imported-costs.ts";
import type { Language } from "../../vocabulary/language.ts";
import { type Problem, type Read, type Typed, typedChoices, typedText } from "../../vocabulary/typed.ts";
import type { Choices, ObjectChoice } from "./choose.ts";
import { sieTexts } from "./sie.texts.ts";

/** How an object is posted: its dimension and its own name. */
export const objectValue = ({ dimension, object }: Pick<ObjectChoice, "dimension" | "object">): string =>
  `${dimension}:${object}`;

/** A choice that was made before, as the form would post it. */
export const typedChoice = (selection: Selection | undefined): Typed => {
  if (!selection) return {};
  return "object" in selection
    ? { how: "object", object: objectValue(selection) }
    : { how: "accounts", accounts: selection.accounts };
};

/** What the report's costs are picked out by: only what there is to choose among. */
export function readChoice(typed: Typed, { objects, accounts }: Choices, lang: Language): Read<Selection> {
  const t = sieTexts[lang].choose.problems;
  const wrong = (field: string, text: string): { ok: false; problems: Problem[] } => ({
    ok: false,
    problems: [{ field, text }],
  });
  const how = typedText(typed, "how");
  if (how === "object") {
    const value = typedText(typed, "object");
    const found = objects.find((object) => objectValue(object) === value);
    return found
      ? { ok: true, value: { dimension: found.dimension, object: found.object } }
      : wrong("object", t.object);
  }
  if (how === "accounts") {
    const ticked = new Set(typedChoices(typed, "accounts"));
    const found = accounts.flatMap(({ account }) => (ticked.has(account) ? [account] : []));
    return found.length > 0 ? { ok: true, value: { accounts: found } } : wrong("accounts", t.accounts);
  }
  return wrong("how", t.how);
}
