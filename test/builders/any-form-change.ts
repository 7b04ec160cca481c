import fc from "fast-check";
import { questionsOf } from "../../functions/platform/forms/controls.ts";
import type { Form, Kind, Question } from "../../functions/platform/forms/document.ts";
import { newQuestion, newSection } from "../../functions/platform/forms/edit/new-parts.ts";
import type { FormChange } from "../../functions/platform/forms/edit.ts";
import { partsIn } from "../../functions/platform/forms/parts.ts";
import { aForm } from "./a-form.ts";

const kinds = [...new Set(questionsOf(aForm()).map(({ kind }) => kind))];
const names = [
  "name",
  "add-section",
  "change-section",
  "move-section",
  "remove-section",
  "add-question",
  "change-question",
  "lose-part",
  "other-kind",
  "depend",
  "move-question",
  "remove-question",
  "rule-on",
  "rule-off",
] as const;

/** A wish to change something in a form, whichever form it is. */
export type Wish = {
  readonly name: (typeof names)[number];
  readonly a: number;
  readonly b: number;
  readonly kind: Kind;
};

export const anyWish = (): fc.Arbitrary<Wish> =>
  fc.record({ name: fc.constantFrom(...names), a: fc.nat(30), b: fc.nat(30), kind: fc.constantFrom(...kinds) });

/** A question that has lost one of its options, levels, rows or columns. */
function withoutPart(question: Question, at: number): Question {
  const parts = partsIn(question);
  const gone = parts[at % Math.max(1, parts.length)]?.id;
  const shorter = Object.entries(question).map(([key, value]) => [
    key,
    Array.isArray(value) ? value.filter((one: { id?: string }) => one.id === undefined || one.id !== gone) : value,
  ]);
  return Object.fromEntries(shorter) as Question; // as: the same kind with fewer parts; it may be none, and is refused
}

/** What a wish comes to in a form; some of it cannot be done, and some names what is not there. */
export function changeOf({ name, a, b, kind }: Wish, form: Form): FormChange {
  const questions = questionsOf(form);
  const words = { sv: `Ord ${a}`, en: `Words ${a}` };
  const question = questions[a % Math.max(1, questions.length)] ?? newQuestion(kind, words);
  const other = questions[b % Math.max(1, questions.length)] ?? question;
  const section = form.sections[a % form.sections.length] ?? newSection(form, words);
  const home = form.sections[b % form.sections.length] ?? section;
  const before = home.questions[a % (home.questions.length + 1)]?.id;
  const { questions: _, ...head } = section;
  switch (name) {
    case "name":
      return { change: "name", name: words };
    case "add-section":
      return { change: "add-section", section: newSection(form, words), before: home.id };
    case "change-section":
      return { change: "change-section", section: { ...head, name: words, lead: words } };
    case "move-section":
      return { change: "move-section", section: section.id, before: b % 2 ? home.id : undefined };
    case "remove-section":
      return { change: "remove-section", section: section.id };
    case "add-question":
      return { change: "add-question", question: newQuestion(kind, words), in: home.id, before };
    case "change-question":
      return { change: "change-question", question: { ...question, label: words, optional: true } };
    case "lose-part":
      return { change: "change-question", question: withoutPart(question, b) };
    case "other-kind":
      return { change: "change-question", question: { ...newQuestion(kind, words), id: question.id } };
    case "depend":
      return {
        change: "change-question",
        question: { ...question, when: { question: other.id, answered: true } },
      };
    case "move-question":
      return { change: "move-question", question: question.id, in: home.id, before };
    case "remove-question":
      return { change: "remove-question", question: question.id };
    case "rule-on":
      return { change: "rule-on", rule: { rule: `rule-${"abc"[a % 3]}`, with: { of: [question.id] } } };
    case "rule-off":
      return { change: "rule-off", rule: `rule-${"abc"[a % 3]}` };
  }
}

const after = <T extends { readonly id: string }>(list: readonly T[], id: string): string | undefined =>
  list[list.findIndex((one) => one.id === id) + 1]?.id;

/** What undoes a change in the form that it was done to. */
export function undoing(form: Form, change: FormChange): FormChange {
  const homeOf = (id: string) => form.sections.find(({ questions }) => questions.some((one) => one.id === id));
  const sectionOf = (id: string) => form.sections.find((one) => one.id === id) ?? newSection(form, {});
  const questionOf = (id: string) => questionsOf(form).find((one) => one.id === id) ?? newQuestion("line", {});
  const at = (id: string) => {
    const home = homeOf(id);
    return { in: home?.id ?? "", before: after(home?.questions ?? [], id) };
  };
  switch (change.change) {
    case "name":
      return { change: "name", name: form.name };
    case "add-section":
      return { change: "remove-section", section: change.section.id };
    case "change-section": {
      const { questions: _, ...section } = sectionOf(change.section.id);
      return { change: "change-section", section };
    }
    case "move-section":
      return { change: "move-section", section: change.section, before: after(form.sections, change.section) };
    case "remove-section":
      return {
        change: "add-section",
        section: sectionOf(change.section),
        before: after(form.sections, change.section),
      };
    case "add-question":
      return { change: "remove-question", question: change.question.id };
    case "change-question":
      return { change: "change-question", question: questionOf(change.question.id) };
    case "move-question":
      return { change: "move-question", question: change.question, ...at(change.question) };
    case "remove-question":
      return { change: "add-question", question: questionOf(change.question), ...at(change.question) };
    case "rule-on": {
      const rule = form.rules.find((one) => one.rule === change.rule.rule);
      return rule ? { change: "rule-on", rule } : { change: "rule-off", rule: change.rule.rule };
    }
    case "rule-off": {
      const place = form.rules.findIndex((one) => one.rule === change.rule);
      const rule = form.rules[place];
      return rule
        ? { change: "rule-on", rule, before: form.rules[place + 1]?.rule }
        : { change: "rule-off", rule: change.rule };
    }
  }
}
