import type { Call } from "../../calls/call.ts";
import { splitsOf } from "../../platform/forms/kinds/result-columns.ts";
import { askedAs } from "../../platform/forms/role.ts";
import type { Words } from "../../platform/forms/words.ts";
import type { Followed, Told } from "./followed.ts";
import { shareReached, targetNow } from "./goals.ts";
import { type Masked, masked, smallNumber } from "./mask.ts";

/** A goal as it may be shown to others than staff and the holder: the newest accepted value alone, and no free text. */
export type ShownOutside = {
  readonly name: Words;
  readonly level: string | undefined;
  readonly unit: string;
  readonly baseline: number | "few" | undefined;
  readonly target: number | undefined;
  readonly newest:
    | { readonly day: Told["day"]; readonly value: number | "few"; readonly share: number | undefined }
    | undefined;
  readonly groups: readonly { readonly label: Words; readonly count: Masked }[];
};

/** From which number on people may be counted in what is shown outside. */
export const limitOf = ({ smallNumbers }: Pick<Call, "smallNumbers">): number => smallNumbers ?? smallNumber;

const share = /%|procent|per ?cent/i;

/** Whether a figure counts people: where the reports ask for their groups, all whole figures that are no shares may. */
function mayCountPeople({ forms }: Pick<Call, "forms">, { kind, unit }: Followed): boolean {
  const question = askedAs(forms.report, "results");
  return question !== undefined && splitsOf(question).length > 0 && kind !== "scale" && !share.test(unit);
}

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;

/**
 * A goal with its small numbers masked. Earlier values are left out: what two of them differ by would be a number, too.
 * A share that would give a masked number away is not shown.
 */
export function shownOutside(goal: Followed, call: Pick<Call, "forms" | "smallNumbers">): ShownOutside {
  const limit = limitOf(call);
  const hides = mayCountPeople(call, goal);
  const isSmall = (value: number) => hides && isCount(value) && value < limit;
  const { name, level, unit, baseline } = goal;
  const told = goal.told.findLast((one) => one.isAccepted && one.value !== undefined);
  const target = targetNow(goal);
  const common = {
    name,
    level,
    unit,
    target,
    baseline: baseline !== undefined && isSmall(baseline) ? "few" : baseline,
  } as const;
  if (told?.value === undefined) return { ...common, newest: undefined, groups: [] };
  const { day, value, counted } = told;
  const splits = counted.map(({ groups }) => groups.map(({ count }) => count ?? 0));
  const shown = isCount(value) ? masked({ whole: value, splits }, limit) : undefined;
  const hidden = isSmall(value) || common.baseline === "few";
  return {
    ...common,
    newest: {
      ...{ day, value: isSmall(value) ? "few" : value },
      share: hidden || target === undefined ? undefined : shareReached({ baseline, target }, value),
    },
    groups: counted.flatMap(({ groups }, of) =>
      groups.map(({ label }, at) => ({ label, count: shown?.splits[of]?.[at] ?? "withheld" })),
    ),
  };
}
