import type { Answers, Value } from "./answers.ts";
import { questionsOf } from "./controls.ts";
import type { Form, Question, When } from "./document.ts";
import type { PartId } from "./ids.ts";
import { rulesOfKind } from "./kinds/kinds.ts";
import type { AnyValue } from "./values.ts";

/** True, false, or neither: what it asks about is not answered. */
export type Holds = boolean | undefined;
type QuestionById = (id: PartId) => Question | undefined;

// Forms and answers never change: what was found once about one holds as long as it is there.
const finders = new WeakMap<Form, QuestionById>();
const asked = new WeakMap<Answers, WeakMap<Form, ReadonlySet<PartId>>>();

/** What is kept for a key; made when it is first asked for. */
function keptIn<K extends object, V>(kept: WeakMap<K, V>, key: K, make: () => V): V {
  const found = kept.get(key) ?? make();
  kept.set(key, found);
  return found;
}

/** Finds a form's questions by their ids. */
export const questionsById = (form: Form): QuestionById =>
  keptIn(finders, form, () => {
    const found = new Map(questionsOf(form).map((question) => [question.id, question]));
    return (id) => found.get(id);
  });

/** True where all are; false as soon as one is; neither while one is open. */
function every(all: readonly Holds[]): Holds {
  if (all.includes(false)) return false;
  return all.includes(undefined) ? undefined : true;
}

type OfAnswer = Extract<When, { readonly question: PartId }>;

function ofAnswer(when: OfAnswer, question: Question, value: Value): Holds {
  const rules = rulesOfKind(question.kind);
  const answer = value as AnyValue; // as: an answer is of its question's kind, which never changes
  if ("has" in when) return rules.chosen ? rules.chosen(answer).some((id) => when.has.includes(id)) : undefined;
  if ("answered" in when) return true;
  const size = rules.size?.(question, answer);
  if (size === undefined) return undefined;
  return size >= (when.least ?? Number.NEGATIVE_INFINITY) && size <= (when.most ?? Number.POSITIVE_INFINITY);
}

/**
 * Whether a condition holds. Of a question that is not answered it is neither true nor false, and *not* of that is
 * neither; only `answered` is then false. Never throws.
 * @param answers to visible questions only: a hidden one counts as unanswered
 */
export function holds(when: When, answers: Answers, questionOf: QuestionById): Holds {
  if ("all" in when) return every(when.all.map((one) => holds(one, answers, questionOf)));
  if ("any" in when) return not(every(when.any.map((one) => not(holds(one, answers, questionOf)))));
  if ("not" in when) return not(holds(when.not, answers, questionOf));
  const question = questionOf(when.question);
  const value = answers[when.question];
  if (question === undefined || value === undefined) return "answered" in when ? false : undefined;
  return ofAnswer(when, question, value);
}

const not = (one: Holds): Holds => (one === undefined ? undefined : !one);

/**
 * Goes through a form as a person answers it: each section and question is asked by the answers that stand before it.
 * @param answerOf the answer to a question that is asked
 * @returns the ids of the sections and questions that are asked, and the answers to those questions alone
 */
export function walk(form: Form, answerOf: (question: Question) => Value | undefined) {
  const questionOf = questionsById(form);
  const answers: Record<PartId, Value> = {};
  const visible = new Set<PartId>();
  const isAsked = (when: When | undefined) => when === undefined || holds(when, answers, questionOf) === true;
  for (const section of form.sections) {
    if (!isAsked(section.when)) continue;
    visible.add(section.id);
    for (const question of section.questions) {
      if (!isAsked(question.when)) continue;
      visible.add(question.id);
      const value = answerOf(question);
      if (value !== undefined) answers[question.id] = value;
    }
  }
  return { visible, answers } as const;
}

/** The ids of the sections and questions that are asked when these are the answers: each role's reader asks it again. */
export const visibleIn = (form: Form, answers: Answers): ReadonlySet<PartId> =>
  keptIn(
    keptIn(asked, answers, () => new WeakMap<Form, ReadonlySet<PartId>>()),
    form,
    () => walk(form, ({ id }) => answers[id]).visible,
  );
