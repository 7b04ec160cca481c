import type { Answers, FormFacts, FormProblem } from "./answers.ts";
import type { Form, Rule } from "./document.ts";
import { walk } from "./visible.ts";

/** What a rule says of the answers: problems stop a submission, notices do not. */
export type Checked = { readonly problems: readonly FormProblem[]; readonly notices: readonly FormProblem[] };

/** A rule across questions, as code under its name. It is given the answers to what is asked, and nothing else. */
export type RuleCheck<Facts extends FormFacts = FormFacts> = (
  form: Form,
  answers: Answers,
  rule: Rule,
  facts: Facts,
) => Checked;

/**
 * Holds the answers against the rules that the form switches on, in their order.
 * @param facts what the checks may know besides: the day, and what a room adds to it
 * @throws RangeError for a rule that has no code: `faultsOf` lets no such form be published
 */
export function checkRules<Facts extends FormFacts>(
  form: Form,
  answers: Answers,
  checks: Readonly<Record<string, RuleCheck<Facts>>>,
  facts: Facts,
): Checked {
  const asked = walk(form, ({ id }) => answers[id]).answers;
  const checked = form.rules.map((rule) => {
    const check = Object.hasOwn(checks, rule.rule) ? checks[rule.rule] : undefined;
    if (!check) throw new RangeError(`no code for the rule ${rule.rule}`);
    return check(form, asked, rule, facts);
  });
  return {
    problems: checked.flatMap(({ problems }) => problems),
    notices: checked.flatMap(({ notices }) => notices),
  };
}
