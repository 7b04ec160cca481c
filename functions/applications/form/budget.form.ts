import type { Budget } from "../../calls/application-form/application.ts";
import type { Call } from "../../calls/call.ts";
import type { Language } from "../../vocabulary/language.ts";
import { type Ore, zeroOre } from "../../vocabulary/ore.ts";
import type { Read, Typed } from "../../vocabulary/typed.ts";
import { answers } from "./answers.ts";
import { checkBudget } from "./budget-check.ts";
import { budgetLabels, budgetPath, isTyped, rowsOf, type Side } from "./budget-fields.ts";

export const budgetFields = (call: Call): readonly string[] => [...budgetLabels(call, "sv").keys()];

const orNothing = (amount: Ore | "empty" | undefined): Ore => (typeof amount === "number" ? amount : zeroOre);
const ifStated = (amount: Ore | "empty" | undefined) => (typeof amount === "number" ? { statedOre: amount } : {});

/** The amounts as they were typed; where one cannot be read it counts as nothing, and `problems` says so. */
export function readAmounts(typed: Typed, call: Call, lang: Language) {
  const labels = budgetLabels(call, lang);
  const read = answers(typed, lang, (field) => labels.get(field) ?? field);
  const side = (name: Side) =>
    rowsOf(call, name).map((row, index) => ({
      id: row.id,
      amounts: isTyped(row)
        ? Object.fromEntries(
            call.years.map((year) => [String(year), orNothing(read.amount(budgetPath.amount(name, index, year)))]),
          )
        : {},
      ...ifStated(read.amount(budgetPath.statedRow(name, index))),
    }));
  const sums = (name: Side) => {
    const years = call.years.flatMap((year): [string, Ore][] => {
      const amount = read.amount(budgetPath.statedYear(name, year));
      return typeof amount === "number" ? [[String(year), amount]] : [];
    });
    const total = read.amount(budgetPath.statedTotal(name));
    return { amounts: Object.fromEntries(years), ...(typeof total === "number" ? { totalOre: total } : {}) };
  };
  const budget: Budget = {
    costs: side("costs"),
    financing: side("financing"),
    stated: { costs: sums("costs"), financing: sums("financing") },
  };
  return { budget, problems: read.problems };
}

/** What the project costs and who pays, with sums that agree. */
export function readBudget(typed: Typed, call: Call, lang: Language): Read<Budget> {
  const { budget, problems } = readAmounts(typed, call, lang);
  const found = problems.length > 0 ? problems : checkBudget(call, budget, lang).problems;
  return found.length > 0 ? { ok: false, problems: found } : { ok: true, value: budget };
}
