import type { StaffPerson } from "../../pilot/items/owner.ts";
import {
  type MandateAct,
  type MandateFunction,
  mandateActs,
  mandateFunctions,
  type RowTerms,
} from "../../pilot/mandates/mandate.ts";
import type { Answers, FormProblem } from "../../platform/forms/answers.ts";
import { defineForm } from "../../platform/forms/answers-of.ts";
import type { Form, Option, Question } from "../../platform/forms/document.ts";
import { partIdOf } from "../../platform/forms/ids.ts";
import { inWords } from "../../platform/forms/problem-words.ts";
import { readForm } from "../../platform/forms/read.ts";
import type { Words } from "../../platform/forms/words.ts";
import { AccountCode } from "../../vocabulary/account-plan.ts";
import type { CallId } from "../../vocabulary/ids.ts";
import { LocalDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { editKronor, ore } from "../../vocabulary/ore.ts";
import type { Problem, Read, Typed } from "../../vocabulary/typed.ts";
import { mandateFormTexts } from "./mandate-form.texts.ts";

const { sv, en } = mandateFormTexts;
type Word = { [K in keyof typeof sv]: (typeof sv)[K] extends string ? K : never }[keyof typeof sv];
const both = <K extends Word>(key: K) => ({ sv: sv[key], en: en[key] });

/** Whom and what a row can be about. */
export type Offered = {
  readonly people: readonly StaffPerson[];
  readonly calls: ReadonlyArray<{ readonly callId: CallId; readonly title: Words }>;
};

const personOption = ({ id, name }: StaffPerson): Option => ({ id: partIdOf(id), label: { sv: name, en: name } });
const functionOption = (one: MandateFunction): Option => ({
  id: `p-${one}`,
  label: { sv: sv.functionNames[one], en: en.functionNames[one] },
});
export const actOption = (act: MandateAct): Option => ({
  id: `p-${act}`,
  label: { sv: sv.actNames[act], en: en.actNames[act] },
});

const [everywhere, oneCostCentre, noDeputy] = ["p-all", "p-cost-centre", "p-nobody"];

const whoAndWhat = (people: readonly StaffPerson[]): readonly Question[] => [
  {
    id: "p-holder",
    kind: "choice",
    label: both("whoHolds"),
    hint: both("whoHint"),
    options: [...people.map(personOption), ...mandateFunctions.map(functionOption)],
  },
  { id: "p-acts", kind: "choices", label: both("whatFor"), options: mandateActs.map(actOption) },
];

const whereAsked = (calls: Offered["calls"]): readonly Question[] => [
  {
    id: "p-scope",
    kind: "choice",
    label: both("where"),
    options: [
      { id: everywhere, label: both("everywhere") },
      { id: oneCostCentre, label: both("oneCostCentre") },
      ...calls.map(({ callId, title }) => ({ id: partIdOf(callId), label: title })),
    ],
  },
  {
    id: "p-code",
    kind: "line",
    limit: 20,
    label: both("costCentreLabel"),
    hint: both("costCentreHint"),
    when: { question: "p-scope", has: [oneCostCentre] },
  },
];

const howMuchAndWhen: readonly Question[] = [
  { id: "p-amount", kind: "amount", optional: true, label: both("amount"), hint: both("amountHint") },
  { id: "p-from", kind: "day", label: both("fromLabel") },
  { id: "p-to", kind: "day", optional: true, label: both("toLabel"), hint: both("toHint") },
  { id: "p-reference", kind: "line", limit: 200, label: both("referenceLabel"), hint: both("referenceHint") },
];

const deputyAsked = (people: readonly StaffPerson[]): readonly Question[] => [
  {
    id: "p-deputy",
    kind: "choice",
    label: both("deputyLabel"),
    hint: both("deputyHint"),
    options: [{ id: noDeputy, label: both("noDeputy") }, ...people.map(personOption)],
  },
  { id: "p-deputy-from", kind: "day", optional: true, label: both("deputyFromLabel"), hint: both("deputyDayHint") },
  { id: "p-deputy-to", kind: "day", optional: true, label: both("deputyToLabel"), hint: both("deputyDayHint") },
];

const whyAsked: Question = { id: "p-why", kind: "text", limit: 1000, label: both("whyChange"), hint: both("whyHint") };

/** A row of the table; a change asks besides why. */
export const mandateForm = ({ people, calls }: Offered, isNew: boolean): Form =>
  defineForm<Form>({
    format: 1,
    id: "p-mandate-row",
    version: 1,
    for: "act",
    name: isNew ? both("add") : both("change"),
    sections: [
      {
        id: "p-section",
        slug: "mandat",
        name: isNew ? both("add") : both("change"),
        questions: [
          ...whoAndWhat(people),
          ...whereAsked(calls),
          ...howMuchAndWhen,
          ...deputyAsked(people),
          ...(isNew ? [] : [whyAsked]),
        ],
      },
    ],
    rules: [],
  });

const text = (answers: Answers, id: string): string => String(answers[id] ?? "");
const day = (answers: Answers, id: string): LocalDay | undefined => LocalDay.safeParse(answers[id]).data;
const actsIn = (answers: Answers): readonly MandateAct[] => {
  const chosen = answers["p-acts"];
  return mandateActs.filter((act) => Array.isArray(chosen) && chosen.some((one) => one === `p-${act}`));
};

const turned = (from: LocalDay | undefined, to: LocalDay | undefined) =>
  from !== undefined && to !== undefined && to < from;

/** What the questions do not say by themselves. */
function wrongIn(answers: Answers): readonly FormProblem[] {
  const holder = text(answers, "p-holder");
  const deputy = text(answers, "p-deputy");
  const [from, to] = [day(answers, "p-deputy-from"), day(answers, "p-deputy-to")];
  const acts = actsIn(answers);
  const isFunction = mandateFunctions.some((one) => holder === `p-${one}`);
  const hasDeputy = deputy !== "" && deputy !== noDeputy;
  const code = text(answers, "p-code");
  const found: readonly (readonly [boolean, string, string])[] = [
    [holder === "p-finance" && acts.some((act) => act !== "attest"), "p-acts", "decides"],
    [holder === "p-decider" && acts.includes("attest"), "p-acts", "attests"],
    [code !== "" && !AccountCode.safeParse(code).success, "p-code", "no-code"],
    [turned(day(answers, "p-from"), day(answers, "p-to")), "p-to", "order"],
    [hasDeputy && isFunction, "p-deputy", "deputyOfAll"],
    [hasDeputy && deputy === holder, "p-deputy", "deputySame"],
    [deputy === noDeputy && (from !== undefined || to !== undefined), "p-deputy", "deputyMissing"],
    [turned(from, to), "p-deputy-to", "order"],
  ];
  return found.flatMap(([isWrong, field, problem]) => (isWrong ? [{ field, code: problem }] : []));
}

const wordsOf = ({ code }: FormProblem, lang: Language): string | undefined => {
  const t = mandateFormTexts[lang];
  const words: Readonly<Record<string, string>> = { ...t.problems, "no-code": t.noCode };
  return words[code];
};

const holderIn = (answers: Answers, people: readonly StaffPerson[]): RowTerms["holder"] | undefined => {
  const chosen = text(answers, "p-holder");
  const found = mandateFunctions.find((one) => chosen === `p-${one}`);
  if (found) return { kind: "function", function: found };
  const person = people.find(({ id }) => partIdOf(id) === chosen);
  return person && { kind: "person", id: person.id, name: person.name };
};

const scopeIn = (answers: Answers, calls: Offered["calls"]): RowTerms["scope"] => {
  const chosen = text(answers, "p-scope");
  if (chosen === oneCostCentre) return { kind: "cost-centre", costCentre: AccountCode.parse(text(answers, "p-code")) };
  const call = calls.find(({ callId }) => partIdOf(callId) === chosen);
  return call ? { kind: "call", callId: call.callId } : { kind: "all" };
};

const deputyIn = (answers: Answers, people: readonly StaffPerson[]) => {
  const person = people.find(({ id }) => partIdOf(id) === text(answers, "p-deputy"));
  if (!person) return {};
  const [from, to] = [day(answers, "p-deputy-from"), day(answers, "p-deputy-to")];
  const { id, name } = person;
  return { deputy: { id, name, ...(from ? { from } : {}), ...(to ? { to } : {}) } };
};

/** A row as it is typed, or all that is wrong with it. */
export function readMandate(
  offered: Offered,
  isNew: boolean,
  typed: Typed,
  lang: Language,
): Read<{ readonly terms: RowTerms; readonly why: string }> {
  const form = mandateForm(offered, isNew);
  const reading = readForm(form, typed);
  const { answers } = reading;
  const problems = [...reading.problems, ...wrongIn(answers)];
  const holder = holderIn(answers, offered.people);
  const from = day(answers, "p-from");
  if (problems.length > 0 || !holder || !from) return { ok: false, problems: saidOf(form, typed, problems, lang) };
  const to = day(answers, "p-to");
  const amount = answers["p-amount"];
  const terms: RowTerms = {
    kind: "row",
    holder,
    acts: [...actsIn(answers)],
    scope: scopeIn(answers, offered.calls),
    ...(amount === undefined ? {} : { upToOre: ore(Number(amount)) }),
    from,
    ...(to ? { to } : {}),
    reference: text(answers, "p-reference"),
    ...deputyIn(answers, offered.people),
  };
  return { ok: true, value: { terms, why: text(answers, "p-why") } };
}

const saidOf = (form: Form, typed: Typed, problems: readonly FormProblem[], lang: Language): readonly Problem[] =>
  problems.flatMap((problem): readonly Problem[] => {
    const own = wordsOf(problem, lang);
    return own === undefined ? inWords(form, typed, [problem], lang) : [{ field: problem.field, text: own }];
  });

/** A row as the form shows it: what a change begins from. */
export const mandateTyped = (terms: RowTerms): Typed => {
  const { holder, scope, deputy } = terms;
  return {
    "p-holder": holder.kind === "person" ? partIdOf(holder.id) : `p-${holder.function}`,
    "p-acts": terms.acts.map((act) => `p-${act}`),
    "p-scope": scope.kind === "all" ? everywhere : scope.kind === "call" ? partIdOf(scope.callId) : oneCostCentre,
    "p-code": scope.kind === "cost-centre" ? scope.costCentre : "",
    "p-amount": terms.upToOre === undefined ? "" : editKronor(terms.upToOre),
    "p-from": terms.from,
    "p-to": terms.to ?? "",
    "p-reference": terms.reference,
    "p-deputy": deputy ? partIdOf(deputy.id) : noDeputy,
    "p-deputy-from": deputy?.from ?? "",
    "p-deputy-to": deputy?.to ?? "",
  };
};

/** The empty form: nobody's, everywhere, from today on, without a deputy. */
export const mandatePrefilled = (today: LocalDay): Typed => ({
  "p-scope": everywhere,
  "p-from": today,
  "p-deputy": noDeputy,
});
