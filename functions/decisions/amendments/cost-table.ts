import { computeBudget } from "../../calls/application-form/budget.ts";
import { givenBy } from "../../calls/application-form/given.ts";
import type { Call } from "../../calls/call.ts";
import type { CostAmounts, YearAmount } from "../../pilot/items/decision.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { type Planned, plannedCosts } from "../../pilot/planned-costs.ts";
import type { Value } from "../../platform/forms/answers.ts";
import { answeredRows } from "../../platform/forms/computed.ts";
import type { Column, Form, GivenRow, Question } from "../../platform/forms/document.ts";
import { editKronor, ore } from "../../vocabulary/ore.ts";
import type { Typed } from "../../vocabulary/typed.ts";

/** The table of a budget in the forms of amendments. */
const costTable = "p-cost-amounts";
/** What of a form is about the budget. */
const ofCosts: ReadonlySet<string> = new Set(["p-costs", costTable, "p-costs-why"]);

/** The control of a kind of cost in a year. */
export const costName = (categoryId: string, year: number | string): string => `${costTable}.${categoryId}.${year}`;

/** The rows and columns of a budget: kinds of cost, and years. */
export type CostLines = { readonly rows: readonly GivenRow[]; readonly columns: readonly Column[] };

type Budgeted = { readonly call: Pick<Call, "categories" | "financing" | "years"> } & Planned;

/** The lines of a budget that can be changed; undefined where the application has no budget. */
export function linesOf({ call, ...planned }: Budgeted): CostLines | undefined {
  const isThere = plannedCosts(planned).some(({ amounts }) => Object.values(amounts).some((amount) => amount !== 0));
  if (!isThere) return undefined;
  const { categories, years } = givenBy(call);
  return { rows: categories, columns: years };
}

/** What of a pilot its budget is read from: a view is not spread, since all of it would be read. */
export const linesOfPilot = ({ call, applied, grantIfAny }: Pick<Pilot, "call" | "applied" | "grantIfAny">) =>
  linesOf({ call, applied, grantIfAny });

const cellPattern = /^p-cost-amounts\.([^.]+)\.(\d{4})$/;

/** The kinds of cost that a post has amounts of. */
export const kindsTyped = (names: readonly string[]): readonly string[] => [
  ...new Set(names.flatMap((name) => cellPattern.exec(name)?.[1] ?? [])),
];

/** The lines that a post has amounts of, where nobody knows the call. */
export function linesTyped(names: readonly string[]): CostLines {
  const years = [...new Set(names.flatMap((name) => cellPattern.exec(name)?.[2] ?? []))].sort();
  return {
    rows: kindsTyped(names).map((id) => ({ id, label: { sv: id } })),
    columns: years.map((id) => ({ id, label: { sv: id }, kind: "amount", optional: true })),
  };
}

/** The form with the lines of the budget in their place; without all that is about it where there is no budget. */
export const withCosts = (form: Form, lines: CostLines | undefined): Form => ({
  ...form,
  sections: form.sections.map((section) => ({
    ...section,
    questions: section.questions
      .filter(({ id }) => lines !== undefined || !ofCosts.has(id))
      .map((question) => withLines(question, lines)),
  })),
});

function withLines(question: Question, lines: CostLines | undefined): Question {
  if (question.kind === "choices" && !lines)
    return { ...question, options: question.options.filter(({ id }) => id !== "p-costs") };
  if (question.kind !== "table" || question.id !== costTable || !lines) return question;
  return { ...question, rows: [...lines.rows], columns: [...lines.columns] };
}

/** A budget as it is typed; nothing is 0. Flat rates are computed, and typed by nobody. */
export const typedCosts = (costs: readonly CostAmounts[], { categories, years }: Call): Typed =>
  Object.fromEntries(
    categories
      .filter(({ flatRate }) => !flatRate)
      .flatMap(({ id }) => {
        const amounts = costs.find(({ categoryId }) => categoryId === id)?.amounts ?? {};
        return years.map((year) => [costName(id, year), editKronor(amounts[String(year)] ?? ore(0))]);
      }),
  );

/** The budget that an answer makes, with what its flat rates come to. */
export const costsIn = (answer: Value | undefined, call: Call): CostAmounts[] =>
  computeBudget(call, {
    costs: answeredRows(answer).map(({ id, cells }) => ({
      id,
      amounts: Object.fromEntries(Object.entries(cells).map(([year, amount]) => [year, ore(Number(amount))])),
    })),
    financing: [],
  }).costs.map(({ id, amounts }) => ({ categoryId: id, amounts: { ...amounts } }));

/** The amounts of a row of years. */
export const yearsIn = (row: Parameters<typeof answeredRows>[0]): readonly YearAmount[] =>
  answeredRows(row).flatMap(({ cells }) =>
    Object.entries(cells).map(([year, amount]) => ({ year: Number(year), amountOre: ore(Number(amount)) })),
  );
