import type { Call, DecisionLeaves } from "../calls/call.ts";
import { deMinimisRules } from "../calls/de-minimis.ts";
import type { Frame } from "../calls/frames/frame.ts";
import { isAid } from "../pilot/de-minimis/aid-line.ts";
import type { DecisionDraft } from "../pilot/items/decision-draft.ts";
import type { Pilot } from "../pilot/pilot.ts";
import type { Column, Form, Question } from "../platform/forms/document.ts";
import { resolved } from "../platform/forms/resolve.ts";
import { aidOfHolderQuestions, amendmentForm, holderQuestions } from "./amendments/amendment-decision.form.ts";
import { linesOf, linesTyped, withCosts } from "./amendments/cost-table.ts";
import { targetGoals, targetRows, targetsTyped, withTargets } from "./amendments/goal-targets.ts";
import { decisionForm } from "./decision.form.ts";
import { besideOf } from "./open-draft.ts";
import { recoveryForm } from "./recovery/recovery.forms.form.ts";
import { aboveQuestion, aidQuestionIds } from "./state-aid/aid-questions.form.ts";
import { terminationForm } from "./termination/termination.forms.form.ts";

/** A year as a column of amounts. */
export const yearColumn = (year: number): Column => ({
  id: String(year),
  label: { sv: String(year), en: String(year) },
  kind: "amount",
});

/** What a form is for: the first decision, or one that corrects or changes another. */
export type DecisionKind = "first" | "change";

/** What only one of the kinds asks or offers. */
const ofChanges: ReadonlySet<string> = new Set(["p-change", "p-reopened"]);
const ofFirst: ReadonlySet<string> = new Set(["p-postponed"]);

function offered(question: Question, left: ReadonlySet<string>): Question {
  if (question.kind !== "choice") return question;
  return { ...question, options: question.options.filter(({ id }) => !left.has(id)) };
}

/** The questions of what a call may leave out. */
const questionsOf: Readonly<Record<DecisionLeaves, readonly string[]>> = {
  background: ["p-background"],
  refused: ["p-refused"],
  dissent: ["p-dissent"],
  // A grant of which nobody is asked is none.
  "state-aid": ["p-aid", "p-aid-note", ...aidQuestionIds],
};

type Conditions = Pick<Call, "decisionLeaves" | "deMinimis">;

/** The form with a column for each year that has a frame, and with what its kind of decision and its call ask. */
function decisionFormOf(frames: readonly Pick<Frame, "year">[], kind: DecisionKind, call: Conditions): Form {
  const { decisionLeaves: leaves = [] } = call;
  const unasked = new Set(leaves.flatMap((one) => questionsOf[one]));
  if (deMinimisRules(call).above !== "warned") unasked.add(aboveQuestion);
  const left = kind === "first" ? ofChanges : ofFirst;
  const form = resolved(decisionForm, { years: frames.map(({ year }) => yearColumn(year)) });
  const sections = form.sections.filter(({ id }) => !left.has(id));
  return {
    ...form,
    sections: sections.map((one) => ({
      ...one,
      questions: one.questions
        .filter(({ id }) => !unasked.has(id))
        .map((question) => (question.id === "p-outcome" ? offered(question, left) : question)),
    })),
  };
}

const amountPattern = /^p-amounts\.p-row\.(\d{4})$/;

/** The years that a post has amounts of. */
export function yearsTyped(names: readonly string[]): readonly { readonly year: number }[] {
  const years = names.flatMap((name) => amountPattern.exec(name)?.[1] ?? []);
  return [...new Set(years)].sort().map((year) => ({ year: Number(year) }));
}

/** The form with the years that a post has amounts of, where nobody knows the call: to name what was typed. */
export function decisionFormTyped(names: readonly string[]): Form {
  const frames = yearsTyped(names);
  const form = [amendmentForm, terminationForm, recoveryForm].find(({ sections: [first] }) =>
    first.questions.some(({ id }) => id !== "p-amounts" && names.includes(id)),
  );
  const withLines =
    form === amendmentForm ? withTargets(withCosts(form, linesTyped(names)), targetsTyped(names)) : form;
  return resolved(withLines ?? decisionForm, { years: frames.map(({ year }) => yearColumn(year)) });
}

/** The form of a kind of decision beside the one that holds; of an amendment with the lines of the case's budget. */
function besideFormIn(beside: NonNullable<DecisionDraft["beside"]>, pilot: Budgeted): Form {
  if (beside.kind !== "amendment") return besideForms[beside.kind];
  const { applied, call, grantIfAny } = pilot;
  const { categories, financing, years } = call;
  const lines = applied && categories && financing && years;
  const ofBudget = lines && linesOf({ call: { categories, financing, years }, applied, grantIfAny });
  const form = withHolder(amendmentForm, beside.takeover !== undefined, pilot);
  return withTargets(withCosts(form, ofBudget), targetRowsIn(pilot));
}

/** The form without what it asks of another holder where none is to come, or of its aid where the grant is none. */
function withHolder(form: Form, changes: boolean, { aidEntries = [], call }: Budgeted): Form {
  const aid = changes && isAid({ aidEntries }) ? aidOfHolderQuestions(deMinimisRules(call).above === "warned") : [];
  const asked = new Set([...(changes ? holderQuestions : []), ...aid]);
  const ofHolder = new Set([...holderQuestions, ...aidOfHolderQuestions(true)]);
  const questions = (section: Form["sections"][number]) =>
    section.questions.filter(({ id }) => !ofHolder.has(id) || asked.has(id));
  return { ...form, sections: form.sections.map((section) => ({ ...section, questions: questions(section) })) };
}

/** The form of a decision beside the one that holds, with a column for each year that has a frame, and with what its call asks. */
function besideFormOf(
  beside: Form,
  frames: readonly Pick<Frame, "year">[],
  leaves: readonly DecisionLeaves[] = [],
): Form {
  const unasked = new Set(leaves.flatMap((one) => questionsOf[one]));
  const form = resolved(beside, { years: frames.map(({ year }) => yearColumn(year)) });
  const asked = ({ id }: Question) => !unasked.has(id);
  return { ...form, sections: form.sections.map((one) => ({ ...one, questions: one.questions.filter(asked) })) };
}

const besideForms = { amendment: amendmentForm, termination: terminationForm, recovery: recoveryForm } as const;

/** The goals of the case as rows; none where it has none, or nobody has read them. */
function targetRowsIn({ call: { forms }, submission, decisions }: Budgeted) {
  return forms && submission && decisions ? targetRows(targetGoals({ call: { forms }, submission, decisions })) : [];
}

/** What of a case an amendment of its budget, its goals and its holder is asked by. */
type Budgeted = Partial<Pick<Pilot, "applied" | "grantIfAny" | "submission" | "decisions" | "aidEntries">> & {
  readonly call: Conditions & Partial<Pick<Call, "categories" | "financing" | "years" | "forms">>;
};
type Decided = Pick<Pilot, "decision"> & { readonly call: Conditions } & Budgeted &
  Partial<Pick<Pilot, "decisionDraft" | "decisions">>;

/** The form of a case: of the first decision, of a change of the one that holds, or of one beside it. */
export function formFor(frames: readonly Pick<Frame, "year">[], pilot: Decided): Form {
  const { decision, call, decisionDraft, decisions = [] } = pilot;
  const beside = besideOf({ decisionDraft, decisions });
  if (beside) return besideFormOf(besideFormIn(beside, pilot), frames, call.decisionLeaves);
  return decisionFormOf(frames, decision ? "change" : "first", call);
}
