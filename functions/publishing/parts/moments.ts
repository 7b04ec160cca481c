import type { Answers, FormProblem } from "../../platform/forms/answers.ts";
import type { Question } from "../../platform/forms/document.ts";
import {
  dayOf,
  endOfDay,
  type Instant,
  LocalDay,
  plusSeconds,
  stockholmTime,
  timeOf,
} from "../../vocabulary/instant.ts";
import { readTimeOfDay } from "../../vocabulary/typed-time.ts";
import { partTexts } from "../publishing-forms.texts.ts";
import { answered, textIn } from "./part.ts";

const t = partTexts.dates;

/** The moments of a call, each a day with a time of day in Stockholm: without one it is the beginning or the end of the day. */
const sides = {
  opens: { usual: "00:00", on: (day: LocalDay) => stockholmTime(day) },
  closes: { usual: "23:59", on: endOfDay },
} as const;
export type Side = keyof typeof sides;

/** The question for the time of day; it stands after the one for the day, `p-opens` or `p-closes`. */
export const timeQuestion = (side: Side): Question => ({
  id: `p-${side}-time`,
  label: t.times[side],
  hint: t.timeHints[side],
  kind: "line",
  limit: 12,
  optional: true,
});

/** A moment as answers: the time is left out where it is the day's usual one. */
export const momentAnswered = (side: Side, moment: Instant | undefined): Answers =>
  answered({
    [`p-${side}`]: moment && dayOf(moment),
    [`p-${side}-time`]: moment && timeOf(moment) !== sides[side].usual ? timeOf(moment) : undefined,
  });

/** The moment that was answered; what is the same to the minute as before keeps its seconds. Undefined without a day. */
export function momentIn(side: Side, answers: Answers, before: Instant | undefined): Instant | undefined {
  const { usual, on } = sides[side];
  const day = LocalDay.safeParse(answers[`p-${side}`]).data;
  if (!day) return undefined;
  const time = readTimeOfDay(textIn(answers, `p-${side}-time`)) ?? usual;
  if (before && dayOf(before) === day && timeOf(before) === time) return before;
  return time === usual ? on(day) : stockholmTime(day, `${time}:00`);
}

/** Whether a clock in Stockholm shows this exactly once on the day: in spring an hour is left out, in autumn one comes twice. */
function isOnce(day: LocalDay, time: string): boolean {
  const moment = stockholmTime(day, `${time}:00`);
  return timeOf(moment) === time && timeOf(plusSeconds(moment, 3600)) !== time;
}

function timeProblem(side: Side, answers: Answers): string | undefined {
  const typed = textIn(answers, `p-${side}-time`);
  if (typed === "") return undefined;
  const time = readTimeOfDay(typed);
  if (time === undefined) return "no-time";
  const day = LocalDay.safeParse(answers[`p-${side}`]).data;
  if (!day) return "time-without-day";
  return isOnce(day, time) ? undefined : "time-not-once";
}

/** What is wrong with the times of day. */
export const momentProblems = (answers: Answers): FormProblem[] =>
  (["opens", "closes"] as const).flatMap((side) => {
    const code = timeProblem(side, answers);
    return code === undefined ? [] : [{ field: `p-${side}-time`, code }];
  });
