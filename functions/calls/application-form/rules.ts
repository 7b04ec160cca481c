import type { Answers, FormProblem, Period } from "../../platform/forms/answers.ts";
import type { Form } from "../../platform/forms/document.ts";
import { answerAs, askedAs } from "../../platform/forms/role.ts";
import type { RuleCheck } from "../../platform/forms/rules.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { type Ore, zeroOre } from "../../vocabulary/ore.ts";
import type { Call } from "../call.ts";
import { computeBudget, offBy } from "./budget.ts";
import { budgetIn } from "./budget-answers.ts";
import { periodProblem } from "./period-rule.ts";
import { publicLimitProblem } from "./public-limit.ts";
import { checkStated } from "./stated-rule.ts";
import { unitProblem } from "./unit-rule.ts";

type Found = ReturnType<RuleCheck>;
const nothing: Found = { problems: [], notices: [] };
const problem = (found: FormProblem | undefined): Found => (found ? { problems: [found], notices: [] } : nothing);
const notice = (found: FormProblem): Found => ({ problems: [], notices: [found] });
const all = (found: readonly Found[]): Found => ({
  problems: found.flatMap(({ problems }) => problems),
  notices: found.flatMap(({ notices }) => notices),
});

/** The rules across questions of an application's form, by the names under which a form switches them on. */
export function applicationRules(call: Call, lang: string): Readonly<Record<string, RuleCheck>> {
  const reckoned = (form: Form, answers: Answers) => computeBudget(call, budgetIn(form, answers));
  const idOf = (form: Form, role: "costs" | "financing" | "period") => askedAs(form, role)?.id ?? "";
  const first = call.categories.find(({ flatRate }) => !flatRate)?.id;
  const source = call.financing.find(({ grant }) => grant)?.id ?? "";
  const periodIn = (form: Form, answers: Answers) => answerAs(form, answers, "period") as Period | undefined; // as: the answer of a period

  return {
    "period-in-call": (form, answers) => {
      const period = periodIn(form, answers);
      return period ? problem(periodProblem(idOf(form, "period"), period, call)) : nothing;
    },

    "budget-has-costs": (form, answers) =>
      reckoned(form, answers).costsOre > 0
        ? nothing
        : problem({ field: `${idOf(form, "costs")}.${first}.${call.years[0]}`, code: "no-costs" }),

    "stated-sums": (form, answers) => {
      const [{ stated }, computed] = [budgetIn(form, answers), reckoned(form, answers)];
      if (computed.costsOre === 0) return nothing;
      const sides = (["costs", "financing"] as const).flatMap((side) => {
        const asked = askedAs(form, side);
        const question = asked && { id: asked.id, label: wordsIn(asked.label, lang) };
        return question ? [checkStated({ call, side, question, sums: stated[side], computed, lang })] : [];
      });
      return all(sides as Found[]); // as: the lists are not changed
    },

    "financed-each-year": (form, answers) => {
      const computed = reckoned(form, answers);
      if (computed.costsOre === 0) return nothing;
      return all(
        call.years.map(String).map((year) => {
          const [costs, financing] = [computed.costsByYear[year] ?? zeroOre, computed.financingByYear[year] ?? zeroOre];
          const parts: readonly Ore[] = [...computed.costs, ...computed.financing].map(
            (row) => row.amounts[year] ?? zeroOre,
          );
          const off = offBy(financing, costs, parts);
          if (off === "nothing") return nothing;
          // The row that people can change without asking for another grant; without one, the grant's own.
          const row = call.financing.find(({ grant }) => !grant)?.id ?? source;
          const found = { field: `${idOf(form, "financing")}.${row}.${year}`, facts: { year, costs, financing } };
          return off === "rounding"
            ? notice({ ...found, code: "financing-rounded" })
            : problem({ ...found, code: "unfinanced" });
        }),
      );
    },

    "grant-within-terms": (form, answers) => {
      const computed = reckoned(form, answers);
      if (computed.costsOre === 0) return nothing;
      const row = computed.financing.find(({ id }) => id === source);
      const years = call.years.map(String);
      // Said where the amount stands: in the first year that has any.
      const year = years.find((one) => row?.amounts[one]) ?? years[0];
      const field = `${idOf(form, "financing")}.${source}.${year}`;
      if (!row || row.sumOre === 0) return problem({ field, code: "no-grant-asked" });
      const facts = { most: computed.grantOre, asked: row.sumOre };
      if (offBy(row.sumOre, computed.grantOre, Object.values(row.amounts)) !== "too-much") return nothing;
      return row.sumOre > computed.grantOre
        ? problem({ field, code: "asked-too-much", facts })
        : notice({ field, code: "asks-less", facts });
    },

    "unit-of-authority": (form, answers) => problem(unitProblem(call, form, answers)),

    "public-within-limit": (form, answers) => problem(publicLimitProblem(call, form, answers)),

    "costs-in-period": (form, answers) => {
      const period = periodIn(form, answers);
      if (!period) return nothing;
      const { costs, costsByYear } = reckoned(form, answers);
      const found = call.years.map(String).flatMap((year): FormProblem[] => {
        const runs = year >= period.from.slice(0, 4) && year <= period.to.slice(0, 4);
        if (runs || !costsByYear[year]) return [];
        const row = costs.find(({ amounts }) => amounts[year])?.id;
        const facts = { year, from: period.from, to: period.to };
        return [{ field: `${idOf(form, "costs")}.${row}.${year}`, code: "costs-outside-period", facts }];
      });
      return { problems: found, notices: [] };
    },

    "amount-within-cap": (form, answers) => {
      const amount = answerAs(form, answers, "applied-amount");
      const field = askedAs(form, "applied-amount")?.id ?? "";
      return typeof amount === "number" && amount > call.capOre
        ? problem({ field, code: "amount-above-cap", facts: { most: call.capOre } })
        : nothing;
    },
  };
}
