import type { FormProblem } from "../../platform/forms/answers.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { minusOre, type Ore, sumOre, zeroOre } from "../../vocabulary/ore.ts";
import type { Call } from "../call.ts";
import { type ComputedBudget, offBy } from "./budget.ts";
import { type StatedSums, statedPart, statedTotal } from "./budget-answers.ts";

type Stated = {
  readonly field: string;
  readonly label: string;
  readonly stated: Ore | undefined;
  readonly parts: readonly Ore[];
};

type Side = "costs" | "financing";
type Of = {
  readonly call: Pick<Call, "categories" | "financing" | "years">;
  readonly side: Side;
  /** The table's id and its name, as problems name the sum of all by it. */
  readonly question: { readonly id: string; readonly label: string };
  readonly sums: StatedSums;
  readonly computed: ComputedBudget;
  readonly lang: string;
};

/** The sums that people have stated of one table, each with the parts it is the sum of. */
function statedSums({ call, side, question, sums, computed, lang }: Of): readonly Stated[] {
  const rows = computed[side];
  const years = call.years.map(String);
  const named = side === "costs" ? call.categories : call.financing;
  const nameOf = (id: string) => wordsIn(named.find((row) => row.id === id)?.label ?? {}, lang);
  return [
    ...rows.map((row) => ({
      field: `${question.id}.${row.id}.${statedPart}`,
      label: nameOf(row.id),
      stated: sums.byRow[row.id],
      parts: years.map((year) => row.amounts[year] ?? zeroOre),
    })),
    ...years.map((year) => ({
      field: `${question.id}.${statedPart}.${year}`,
      label: `${question.label} ${year}`,
      stated: sums.byYear[year],
      parts: rows.map((row) => row.amounts[year] ?? zeroOre),
    })),
    // The sum of all is held against the column of sums beside it, as the applicant has stated them.
    {
      field: `${question.id}.${statedPart}.${statedTotal}`,
      label: question.label,
      stated: sums.totalOre,
      parts: rows.map((row) => sums.byRow[row.id] ?? row.sumOre),
    },
  ];
}

/** Holds stated sums against the computed ones: a krona for each rounded figure is a notice, more is a problem. */
export function checkStated(of: Of): { problems: readonly FormProblem[]; notices: readonly FormProblem[] } {
  const found = statedSums(of).flatMap(({ field, label, stated, parts }) => {
    const computed = sumOre(parts);
    if (stated === undefined || minusOre(stated, computed) === 0) return [];
    const off = offBy(stated, computed, parts);
    return [{ off, problem: { field, facts: { label, stated, computed } } }];
  });
  const those = (of: "rounding" | "too-much", code: string) =>
    found.flatMap(({ off, problem }) => (off === of ? [{ ...problem, code }] : []));
  return { problems: those("too-much", "stated-off"), notices: those("rounding", "stated-rounded") };
}
