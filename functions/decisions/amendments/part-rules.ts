import type { Pilot } from "../../pilot/pilot.ts";
import type { FormProblem } from "../../platform/forms/answers.ts";
import type { Reading } from "../../platform/forms/read.ts";
import type { AmendmentRequest } from "./amendment-request.form.ts";
import { budgetRule, periodRule, type Terms } from "./amendment-rules.ts";
import { costsRule } from "./cost-rules.ts";
import { costsIn, yearsIn } from "./cost-table.ts";
import { startRule } from "./start-rule.ts";

/** New values of the terms, as the request for them and the decision on them both ask for. */
type Values = Partial<Pick<AmendmentRequest, "p-end-day" | "p-start-day" | "p-amounts" | "p-cost-amounts">>;
/** Which of the two budgets change: by years, by kinds of cost. */
type Changes = { readonly years: boolean; readonly costs: boolean };
type Bounds = Terms & { readonly pilot: Pilot };

/** What is wrong with new terms, each at its own control; every part is held against the project as all of them leave it. */
export function partRules(
  values: Values,
  changes: Changes,
  { problems }: Pick<Reading, "problems">,
  bounds: Bounds,
): readonly FormProblem[] {
  const { pilot } = bounds;
  const { call, applied, grantIfAny, reports } = pilot;
  const [end, start] = [values["p-end-day"], values["p-start-day"]];
  const days = { startDay: start ?? pilot.grant.startDay, endDay: end ?? pilot.grant.endDay };
  const years = changes.years ? yearsIn(values["p-amounts"]) : pilot.grant.years;
  const isRead = (table: string) => !problems.some(({ field }) => field.startsWith(table));
  return [
    ...periodRule(end, { ...bounds, pilot: { grant: { ...pilot.grant, startDay: days.startDay }, call, reports } }),
    ...startRule(start, { pilot, endDay: days.endDay, years }),
    ...(changes.years && isRead("p-amounts") ? budgetRule(years, bounds, days) : []),
    ...(changes.costs && isRead("p-cost-amounts")
      ? costsRule(costsIn(values["p-cost-amounts"], call), {
          ...{ call, reports, grant: days },
          planned: { applied, grantIfAny },
        })
      : []),
  ];
}
