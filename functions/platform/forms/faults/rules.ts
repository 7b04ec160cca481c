import type { Form } from "../document.ts";
import { partsIn } from "../parts.ts";
import { type Fault, placedIn } from "./fault.ts";

/** Rules have code, and name only parts that the form has. */
export function ruleFaults(form: Form, known: readonly string[]): readonly Fault[] {
  const ids = new Set(
    placedIn(form).flatMap(({ question }) => [question.id, ...partsIn(question).map(({ id }) => id)]),
  );
  return form.rules.flatMap((rule): readonly Fault[] => {
    const at = { place: [], label: form.name } as const;
    if (!known.includes(rule.rule)) return [{ ...at, code: "rule-unknown", facts: { rule: rule.rule } }];
    const named = Object.values(rule.with ?? {}).flatMap((value) => (Array.isArray(value) ? value : []));
    return named
      .filter((id) => !ids.has(id))
      .map((part) => ({ ...at, code: "rule-absent", facts: { rule: rule.rule, part } }) as const);
  });
}
