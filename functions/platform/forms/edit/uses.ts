import { questionsOf } from "../controls.ts";
import type { Form, Question, When } from "../document.ts";
import { type Fault, faultAt, placedIn } from "../faults/fault.ts";
import type { PartId } from "../ids.ts";
import { partsIn } from "../parts.ts";
import type { Role } from "../roles.ts";
import { type Words, wordsIn } from "../words.ts";
import type { FormChange } from "./form-change.ts";

/**
 * What uses a question or a part of it. Conditions, computed parts and rules keep it from being removed; a role does
 * not, but the product then lacks what it means.
 */
export type Use =
  | { readonly how: "condition" | "computed"; readonly place: readonly PartId[]; readonly label: Words }
  | { readonly how: "rule"; readonly rule: string }
  | { readonly how: "role"; readonly role: Role };

type Leaf = Extract<When, { readonly question: PartId }>;

/** The comparisons in a condition, however deep. */
const leavesOf = (when: When): readonly Leaf[] => {
  if ("all" in when) return when.all.flatMap(leavesOf);
  if ("any" in when) return when.any.flatMap(leavesOf);
  return "not" in when ? leavesOf(when.not) : [when];
};

/** The sections and questions whose conditions compare so. */
const conditions = (form: Form, isMeant: (leaf: Leaf) => boolean): readonly Use[] => {
  const meant = (when: When | undefined) => when !== undefined && leavesOf(when).some(isMeant);
  return form.sections.flatMap(({ id: section, name, when, questions }): readonly Use[] => [
    ...(meant(when) ? [{ how: "condition", place: [section], label: name } as const] : []),
    ...questions
      .filter((question) => meant(question.when))
      .map(({ id, label }) => ({ how: "condition", place: [section, id], label }) as const),
  ]);
};

const rulesWith = (form: Form, id: PartId): readonly Use[] =>
  form.rules
    .filter((rule) => Object.values(rule.with ?? {}).some((value) => Array.isArray(value) && value.includes(id)))
    .map(({ rule }) => ({ how: "rule", rule }) as const);

/** What uses a question. */
export const usesOfQuestion = (form: Form, id: PartId): readonly Use[] => {
  const role = questionsOf(form).find((question) => question.id === id)?.is;
  return [
    ...conditions(form, ({ question }) => question === id),
    ...rulesWith(form, id),
    ...(role === undefined ? [] : [{ how: "role", role } as const]),
  ];
};

/** The rows and columns of a table that are computed of one of its parts. */
function computedOf(place: readonly PartId[], question: Question, part: PartId): readonly Use[] {
  if (question.kind !== "table") return [];
  const rows = Array.isArray(question.rows) ? question.rows.filter(({ share }) => share?.of === part) : [];
  const columns = Array.isArray(question.columns)
    ? question.columns.filter((column) => column.kind === "computed" && column.of.includes(part))
    : [];
  return [...rows, ...columns].map(({ id, label }) => ({ how: "computed", place: [...place, id], label }) as const);
}

/** What uses an option, a level, a row or a column. */
export function usesOfPart(form: Form, question: PartId, part: PartId): readonly Use[] {
  const placed = placedIn(form).find((one) => one.question.id === question);
  if (!placed) return [];
  return [
    ...conditions(form, (leaf) => leaf.question === question && "has" in leaf && leaf.has.includes(part)),
    ...computedOf([placed.section.id, question], placed.question, part),
    ...rulesWith(form, part),
  ];
}

/** What uses the questions of a section, from outside it. */
export const usesOfSection = (form: Form, section: PartId): readonly Use[] =>
  (form.sections.find(({ id }) => id === section)?.questions ?? []).flatMap(({ id }) =>
    usesOfQuestion(form, id).filter((use) => !("place" in use) || use.place[0] !== section),
  );

const stops = (use: Use): boolean => use.how !== "role";

/** The users by their names, as a sentence has them. */
const named = (uses: readonly Use[]): string =>
  [
    ...new Set(
      uses.flatMap((use) => ("label" in use ? [`”${wordsIn(use.label, "sv")}”`] : "rule" in use ? [use.rule] : [])),
    ),
  ].join(", ");

const usedFault = (fault: Omit<Fault, "code">, uses: readonly Use[]): readonly Fault[] => {
  const users = uses.filter(stops);
  return users.length === 0 ? [] : [{ ...fault, code: "still-used", facts: { by: named(users) } }];
};

/** The parts of a question that its new version lacks; one that is computed may go together with what it is computed of. */
function partsGone(form: Form, now: Question): readonly Fault[] {
  const placed = placedIn(form).find(({ question }) => question.id === now.id);
  if (!placed) return [];
  const kept = new Set(partsIn(now).map(({ id }) => id));
  const changed: Form = {
    ...form,
    sections: form.sections.map((section) => ({
      ...section,
      questions: section.questions.map((one) => (one.id === now.id ? now : one)),
    })),
  };
  return partsIn(placed.question)
    .filter(({ id }) => !kept.has(id))
    .flatMap((part) => usedFault(faultAt(placed, "still-used", undefined, part), usesOfPart(changed, now.id, part.id)));
}

/** What a change would take away from under conditions, computed parts and rules that use it. */
export function stillUsed(form: Form, change: FormChange): readonly Fault[] {
  if (change.change === "change-question") return partsGone(form, change.question);
  if (change.change === "remove-question") {
    const placed = placedIn(form).find(({ question }) => question.id === change.question);
    return placed ? usedFault(faultAt(placed, "still-used"), usesOfQuestion(form, change.question)) : [];
  }
  if (change.change !== "remove-section") return [];
  const section = form.sections.find(({ id }) => id === change.section);
  return section ? usedFault({ place: [section.id], label: section.name }, usesOfSection(form, section.id)) : [];
}
