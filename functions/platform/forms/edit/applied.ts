import { Form, type Question, type Section } from "../document.ts";
import type { Fault } from "../faults/fault.ts";
import type { PartId } from "../ids.ts";
import type { FormChange } from "./form-change.ts";

/** Something that a change names is not there: another person has removed it meanwhile. */
class Absent extends Error {}

type Listed = { readonly id: PartId };
const has = (list: readonly Listed[], id: PartId): boolean => list.some((one) => one.id === id);
const find = <T extends Listed>(list: readonly T[], id: PartId): T => {
  const found = list.find((one) => one.id === id);
  if (!found) throw new Absent(id);
  return found;
};
const without = <T extends Listed>(list: readonly T[], id: PartId): T[] => {
  find(list, id);
  return list.filter((one) => one.id !== id);
};
const replaced = <T extends Listed>(list: readonly T[], one: T): T[] => {
  find(list, one.id);
  return list.map((old) => (old.id === one.id ? one : old));
};
/** With one more: before another, or last. */
const inserted = <T>(list: readonly T[], one: T, at: number): T[] => [...list.slice(0, at), one, ...list.slice(at)];
const placeOf = (list: readonly Listed[], before: PartId | undefined): number =>
  before === undefined ? list.length : list.indexOf(find(list, before));
const added = <T extends Listed>(list: readonly T[], one: T, before: PartId | undefined): T[] =>
  inserted(list, one, placeOf(list, before));

const inSections = (form: Form, change: (section: Section) => Section): Form => ({
  ...form,
  sections: form.sections.map(change),
});
const homeOf = (form: Form, question: PartId): Section => {
  const home = form.sections.find(({ questions }) => has(questions, question));
  if (!home) throw new Absent(question);
  return home;
};
const withQuestions = (form: Form, section: PartId, change: (questions: readonly Question[]) => Question[]): Form => {
  find(form.sections, section);
  return inSections(form, (one) => (one.id === section ? { ...one, questions: change(one.questions) } : one));
};

function done(form: Form, change: FormChange): Form {
  switch (change.change) {
    case "name":
      return { ...form, name: change.name };
    case "add-section":
      return { ...form, sections: added(form.sections, change.section, change.before) };
    case "change-section": {
      const { questions } = find(form.sections, change.section.id);
      return { ...form, sections: replaced(form.sections, { ...change.section, questions }) };
    }
    case "move-section": {
      const section = find(form.sections, change.section);
      return { ...form, sections: added(without(form.sections, change.section), section, change.before) };
    }
    case "remove-section":
      return { ...form, sections: without(form.sections, change.section) };
    case "add-question":
      return withQuestions(form, change.in, (questions) => added(questions, change.question, change.before));
    case "change-question": {
      const { id } = homeOf(form, change.question.id);
      return withQuestions(form, id, (questions) => replaced(questions, change.question));
    }
    case "move-question": {
      const home = homeOf(form, change.question);
      const question = find(home.questions, change.question);
      const taken = withQuestions(form, home.id, (questions) => without(questions, question.id));
      return withQuestions(taken, change.in, (questions) => added(questions, question, change.before));
    }
    case "remove-question": {
      const { id } = homeOf(form, change.question);
      return withQuestions(form, id, (questions) => without(questions, change.question));
    }
    case "rule-on": {
      const { rule, before } = change;
      if (form.rules.some((one) => one.rule === rule.rule))
        return { ...form, rules: form.rules.map((one) => (one.rule === rule.rule ? rule : one)) };
      const at = before === undefined ? -1 : form.rules.findIndex((one) => one.rule === before);
      return { ...form, rules: inserted(form.rules, rule, at < 0 ? form.rules.length : at) };
    }
    case "rule-off":
      return { ...form, rules: form.rules.filter(({ rule }) => rule !== change.rule) };
  }
}

/** The ids that a change is about, as far as a fault can lead to them. */
function placeIn(form: Form, change: FormChange): readonly PartId[] {
  if ("question" in change) {
    const id = typeof change.question === "string" ? change.question : change.question.id;
    const home = "in" in change ? change.in : form.sections.find(({ questions }) => has(questions, id))?.id;
    return [...(home === undefined ? [] : [home]), id];
  }
  if ("section" in change) return [typeof change.section === "string" ? change.section : change.section.id];
  return [];
}

const labelIn = (form: Form, change: FormChange) => {
  if ("question" in change && typeof change.question !== "string") return change.question.label;
  if ("section" in change && typeof change.section !== "string") return change.section.name;
  return form.name;
};

/** A form after a change, or the one fault for which it is no form any more. */
export function applied(form: Form, change: FormChange): Form | Fault {
  const fault = (code: Fault["code"]): Fault => ({ place: placeIn(form, change), label: labelIn(form, change), code });
  try {
    // A key without a value is no key: what is stored has none.
    const changed: unknown = JSON.parse(JSON.stringify(done(form, change)));
    const read = Form.safeParse(changed);
    if (read.success) return read.data;
    return fault(change.change === "remove-section" ? "last-section" : "unfit");
  } catch (error) {
    if (error instanceof Absent) return fault("part-absent");
    throw error;
  }
}
