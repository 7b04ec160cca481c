import type { FormProblem, Period } from "../../platform/forms/answers.ts";
import { LocalDay, yearOf } from "../../vocabulary/instant.ts";
import type { Call } from "../call.ts";

/** The last day of a project that begins on a day and runs for so many months. */
function lastDay(start: string, months: number): string {
  const day = new Date(`${start}T00:00:00Z`);
  const date = day.getUTCDate();
  day.setUTCMonth(day.getUTCMonth() + months);
  // A month without that date: the end is the month before's last day already.
  if (day.getUTCDate() === date) day.setUTCDate(date - 1);
  else day.setUTCDate(0);
  return day.toISOString().slice(0, 10);
}

const nextDay = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Whether a project's time lies in the call's years and is no longer than the call allows. */
export function periodProblem(
  question: string,
  { from, to }: Period,
  { years, maximumMonths }: Pick<Call, "years" | "maximumMonths">,
): FormProblem | undefined {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const [begins, ends] = [`${question}.from`, `${question}.to`];
  if (to <= from) return { field: ends, code: "period-no-length" };
  if (yearOf(LocalDay.parse(from)) < first)
    return { field: begins, code: "period-outside-years", facts: { first, last } };
  if (yearOf(LocalDay.parse(to)) > last) return { field: ends, code: "period-outside-years", facts: { first, last } };
  // One day of grace: "1 August to 1 August" is how people write two years.
  const tooLong = to > nextDay(lastDay(from, maximumMonths));
  return tooLong ? { field: ends, code: "period-too-long", facts: { months: maximumMonths } } : undefined;
}
