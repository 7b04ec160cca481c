import { type AccountMapping, leftOutAnswer } from "../../pilot/items/imported-costs.ts";
import type { Language } from "../../vocabulary/language.ts";
import { type Read, type Typed, typedText } from "../../vocabulary/typed.ts";
import type { AccountChoice } from "./choose.ts";
import { sieTexts } from "./sie.texts.ts";

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
