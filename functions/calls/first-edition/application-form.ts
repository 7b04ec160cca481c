import type { Form, Option, Question, Section } from "../../platform/forms/document.ts";
import type { Both } from "../../vocabulary/language.ts";
import type { FirstCall } from "./first-call.ts";
import { firstId } from "./ids.ts";
import { firstWords as words } from "./words.texts.ts";

type Choice = FirstCall["focusAreas"][number];
type Step = FirstCall["headings"][number]["step"];
type Rest = Partial<Pick<Question, "hint" | "optional" | "is" | "fill" | "when" | "personal">>;

const asked = (path: string, label: Both, rest: Rest = {}) => ({ id: firstId.question(path), label, ...rest });
const line = (path: string, label: Both, limit: number, rest: Rest): Question => ({
  ...asked(path, label, rest),
  kind: "line",
  limit,
});
const options = (list: string, choices: readonly Choice[]): Option[] =>
  choices.map(({ id, label }) => ({ id: firstId.option(list, id), label }));

/** Several may be chosen; a call without any to choose does not ask. */
const several = (path: string, label: Both, list: string, choices: readonly Choice[], rest: Rest): Question[] =>
  choices.length === 0 ? [] : [{ ...asked(path, label, rest), kind: "choices", options: options(list, choices) }];

const section = (name: keyof typeof words.sections, slug: string, questions: Question[]): Section => ({
  id: firstId.section(name),
  slug,
  ...words.sections[name],
  questions,
});

function organisation(call: FirstCall): Section {
  const economic = firstId.question("organisation.economicActivity");
  const whenEconomic = { question: economic, has: ["yes"] };
  const homes = [...call.municipalities, { id: "outside", label: words.outside }];
  return section("organisation", "organisation", [
    line("organisation.name", words.name, 150, { is: "organisation", fill: "organization" }),
    {
      ...asked("organisation.number", words.number, { hint: words.numberHint, is: "organisation-number" }),
      kind: "organisation-number",
    },
    {
      ...asked("organisation.type", words.type, { is: "organisation-type" }),
      kind: "choice",
      // Account plans know the other party by the kind of organisation.
      options: call.organisationTypes.map(({ id, label }) => ({
        id: firstId.option("organisationTypes", id),
        label,
        is: id,
      })),
    },
    {
      ...asked("organisation.municipality", words.home, { is: "home" }),
      kind: "choice",
      options: options("municipalities", homes),
    },
    {
      ...asked("organisation.contact", words.contact, { hint: words.contactHint, is: "contact", personal: true }),
      kind: "people",
      least: 1,
      most: 1,
      ask: ["name", "email", "phone"],
    },
    {
      ...asked("organisation.signatory", words.signatory, {
        hint: words.signatoryHint,
        is: "signatory",
        personal: true,
      }),
      kind: "people",
      least: 1,
      most: 1,
      ask: ["name", "task"],
    },
    {
      ...asked("organisation.vat", words.vat, { hint: words.vatHint, is: "vat" }),
      kind: "choice",
      options: (["deducts", "partly", "none"] as const).map((is) => ({
        id: firstId.option("vat", is),
        label: words.vatAnswers[is],
        is,
      })),
    },
    {
      ...asked("organisation.economicActivity", words.economic, {
        hint: words.economicHint,
        is: "economic-activity",
      }),
      kind: "yes-no",
    },
    {
      ...asked("organisation.deMinimis.receivedEuro", words.deMinimis, {
        hint: words.deMinimisHint,
        is: "de-minimis",
        when: whenEconomic,
      }),
      kind: "number",
      decimals: 0,
      least: 0,
      most: call.deMinimisEuro,
      unit: words.euro,
    },
    {
      ...asked("organisation.deMinimis.declared", words.declared, { when: whenEconomic }),
      kind: "declaration",
      text: words.declaredText,
    },
  ]);
}

const project = (call: FirstCall): Section =>
  section("project", "projekt", [
    line("project.title", words.title, 120, { is: "title" }),
    {
      ...asked("project.summary", words.summary, { hint: words.summaryHint, is: "summary" }),
      kind: "text",
      limit: 1000,
    },
    ...several("project.focusAreas", words.focusAreas, "focusAreas", call.focusAreas, {
      hint: words.oneOrMore,
      is: "focus-areas",
    }),
    ...several("project.municipalities", words.places, "municipalities", call.municipalities, {
      hint: words.oneOrMore,
      is: "places",
    }),
    ...several("project.perspectives", words.perspectives, "perspectives", call.perspectives, {
      hint: words.thoseThatFit,
      optional: true,
    }),
    ...several("project.waysToTakePart", words.waysToTakePart, "waysToTakePart", call.waysToTakePart, {
      hint: words.waysHint,
      optional: true,
    }),
    { ...asked("project.period", words.period, { is: "period" }), kind: "period", of: "days" },
  ]);

const headings = (call: FirstCall, step: Step, slug: string): Section[] => {
  const questions = call.headings
    .filter((heading) => heading.step === step)
    .map(({ id, label, hint, limit }): Question => ({ id: firstId.heading(id), label, hint, kind: "text", limit }));
  return questions.length === 0 ? [] : [section(step, slug, questions)];
};

const table = { kind: "table", columns: { from: "years" }, sums: true, stated: true } as const;

const budget = (): Section =>
  section("budget", "budget", [
    {
      ...asked("budget.costs", words.costs, { hint: words.costsHint, is: "costs" }),
      ...table,
      rows: { from: "categories" },
    },
    {
      ...asked("budget.financing", words.financing, { hint: words.financingHint, is: "financing" }),
      ...table,
      rows: { from: "sources" },
    },
  ]);

/** The form that applicants filled in while it was code, as a document. */
export const firstApplicationForm = (call: FirstCall): Form => ({
  format: 1,
  id: firstId.form,
  version: call.version,
  for: "application",
  name: words.form,
  sections: [
    organisation(call),
    project(call),
    ...headings(call, "aims", "mal"),
    ...headings(call, "delivery", "genomforande"),
    ...headings(call, "learning", "larande"),
    budget(),
  ],
  rules: [
    { rule: "period-in-call" },
    { rule: "budget-has-costs" },
    { rule: "stated-sums" },
    { rule: "financed-each-year" },
    { rule: "grant-within-terms" },
    { rule: "costs-in-period" },
  ],
});
