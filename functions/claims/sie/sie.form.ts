import { type AccountMapping, leftOutAnswer, type Selection } from "../../pilot/items/imported-costs.ts";
import type { Language } from "../../vocabulary/language.ts";
import { type Problem, type Read, type Typed, typedChoices, typedText } from "../../vocabulary/typed.ts";
import type { AccountChoice, Choices, ObjectChoice } from "./choose.ts";
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

/** The field that maps an account. */
export const accountField = (account: string): string => `account.${account}`;

/** Answers given before, as the form would post them. */
export const typedMapping = (mapping: AccountMapping | undefined): Record<string, string> =>
  Object.fromEntries(Object.entries(mapping ?? {}).map(([account, answer]) => [accountField(account), answer]));

/** The cost category of every account, or that it is left out: each must be answered. */
export function readMapping(
  typed: Typed,
  accounts: readonly AccountChoice[],
  categoryIds: readonly string[],
  lang: Language,
): Read<AccountMapping> {
  const allowed = new Set([...categoryIds, leftOutAnswer]);
  const answers = accounts.map(({ account, name }) => {
    const answer = typedText(typed, accountField(account));
    const problem = {
      field: accountField(account),
      text: sieTexts[lang].accounts.missing(`${account} ${name}`.trim()),
    };
    return { account, answer, problem: allowed.has(answer) ? undefined : problem };
  });
  const problems = answers.flatMap(({ problem }) => problem ?? []);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: Object.fromEntries(answers.map(({ account, answer }) => [account, answer])) };
}
