import type { Form, Question, When } from "../document.ts";
import type { FaultCode } from "../faults.texts.ts";
import type { PartId } from "../ids.ts";
import { rulesOfKind } from "../kinds/kinds.ts";
import { wordsIn } from "../words.ts";
import type { Fault } from "./fault.ts";

type OfAnswer = Extract<When, { readonly question: PartId }>;
type Found = { readonly code: FaultCode; readonly facts: Readonly<Record<string, string | number>> };

const leaves = (when: When): readonly OfAnswer[] => {
  if ("all" in when) return when.all.flatMap(leaves);
  if ("any" in when) return when.any.flatMap(leaves);
  return "not" in when ? leaves(when.not) : [when];
};

/** What is wrong with one comparison of a question that stands earlier. */
function comparison(when: OfAnswer, question: Question): readonly Found[] {
  const rules = rulesOfKind(question.kind);
  const named = wordsIn(question.label, "sv");
  if ("answered" in when) return [];
  if ("has" in when) {
    const options = rules.options?.(question);
    if (!options) return [{ code: "condition-kind", facts: { question: named } }];
    return when.has
      .filter((id) => !options.some((option) => option.id === id))
      .map((option) => ({ code: "condition-option", facts: { question: named, option } }) as const);
  }
  if (!rules.size) return [{ code: "condition-kind", facts: { question: named } }];
  if (when.least === undefined && when.most === undefined)
    return [{ code: "condition-kind", facts: { question: named } }];
  const isNone = when.least !== undefined && when.most !== undefined && when.least > when.most;
  return isNone ? [{ code: "least-over-most", facts: { least: when.least ?? 0, most: when.most ?? 0 } }] : [];
}

/** Conditions name questions that stand earlier, and compare them with what they can be answered. */
export function conditionFaults(form: Form): readonly Fault[] {
  const all = new Map(form.sections.flatMap(({ questions }) => questions.map((one) => [one.id, one] as const)));
  const earlier = new Set<PartId>();
  const found = (when: When | undefined): readonly Found[] =>
    (when ? leaves(when) : []).flatMap((leaf): readonly Found[] => {
      const question = all.get(leaf.question);
      if (!question) return [{ code: "condition-absent", facts: { question: leaf.question } }];
      if (earlier.has(question.id)) return comparison(leaf, question);
      return [{ code: "condition-later", facts: { question: wordsIn(question.label, "sv") } }];
    });
  return form.sections.flatMap((section): readonly Fault[] => {
    const ofSection = found(section.when).map((one) => ({ place: [section.id], label: section.name, ...one }));
    const ofQuestions = section.questions.flatMap((question) => {
      const faults = found(question.when).map((one) => ({
        place: [section.id, question.id],
        label: question.label,
        ...one,
      }));
      earlier.add(question.id);
      return faults;
    });
    return [...ofSection, ...ofQuestions];
  });
}
