import type { Call } from "../../calls/call.ts";
import type { Language } from "../../vocabulary/language.ts";
import { formTexts } from "./form.texts.ts";

export type Side = "costs" | "financing";

/** The names of a budget's controls: the paths of its amounts. */
export const budgetPath = {
  amount: (side: Side, row: number, year: number | string) => `budget.${side}.${row}.amounts.${year}`,
  statedRow: (side: Side, row: number) => `budget.${side}.${row}.stated`,
  statedYear: (side: Side, year: number | string) => `budget.stated.${side}.${year}`,
  statedTotal: (side: Side) => `budget.stated.${side}.total`,
} as const;

export const rowsOf = (call: Call, side: Side) => (side === "costs" ? call.categories : call.financing);

/** Whether a row's amounts are typed and not computed. */
export const isTyped = (row: object): boolean => !("flatRate" in row && row.flatRate !== undefined);

/** Every control of the budget with its words; an error and a screen reader name it by them. */
export function budgetLabels(call: Call, lang: Language): ReadonlyMap<string, string> {
  const { stated } = formTexts[lang];
  const sides: readonly Side[] = ["costs", "financing"];
  return new Map(
    sides.flatMap((side) => [
      ...rowsOf(call, side).flatMap((row, index): [string, string][] => [
        ...(isTyped(row)
          ? call.years.map((year): [string, string] => [
              budgetPath.amount(side, index, year),
              `${row.label[lang]} ${year}`,
            ])
          : []),
        [budgetPath.statedRow(side, index), `${row.label[lang]}, ${stated}`],
      ]),
      ...call.years.map((year): [string, string] => [budgetPath.statedYear(side, year), `${year}, ${stated}`]),
      [budgetPath.statedTotal(side), stated] satisfies [string, string],
    ]),
  );
}
