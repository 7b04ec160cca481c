import { levels } from "../../platform/forms/kinds/result-columns.ts";
import type { Goal } from "./goals.ts";

/** A goal in the chart of effects. */
export type Effect = {
  readonly goal: Goal;
  /** Its number in the chart and its table, from 1 on. */
  readonly number: number;
  /** 0 what is done, 1 a change for those it is for, 2 a change in society. */
  readonly level: number;
  /** The number of the goal that it leads to. */
  readonly to: number | undefined;
  /** Nothing says what it leads to, and it is no change in society. */
  readonly isLoose: boolean;
};

const levelOf = ({ level }: Pick<Goal, "level">): number => levels.indexOf(level ?? "");

/** What leads to what; a link holds that goes to a higher level. Empty where no goal says on which level it is. */
export function effectsOf(goals: readonly Goal[]): readonly Effect[] {
  const placed = goals.filter((goal) => levelOf(goal) >= 0).toSorted((a, b) => levelOf(a) - levelOf(b));
  return placed.map((goal, at) => {
    const to = placed.findIndex(({ id }) => id === goal.leadsTo);
    const next = placed[to];
    const holds = next !== undefined && levelOf(next) > levelOf(goal);
    return {
      ...{ goal, number: at + 1, level: levelOf(goal) },
      to: holds ? to + 1 : undefined,
      isLoose: !holds && levelOf(goal) < levels.length - 1,
    };
  });
}
