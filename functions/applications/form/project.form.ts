import { limits, Project } from "../../calls/application-form/application.ts";
import type { Call } from "../../calls/call.ts";
import { type LocalDay, yearOf } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Read, Typed } from "../../vocabulary/typed.ts";
import { answers } from "./answers.ts";
import { formTexts, ownFields } from "./form.texts.ts";
import { problemTexts } from "./problem.texts.ts";

export const projectFields = ownFields("project");

const idsOf = (choices: readonly { readonly id: string }[]) => choices.map(({ id }) => id);

/** The last day of a project that begins on a day and runs for so many months. */
function lastDay(start: LocalDay, months: number): string {
  const day = new Date(`${start}T00:00:00Z`);
  const date = day.getUTCDate();
  day.setUTCMonth(day.getUTCMonth() + months);
  // A month without that date: the end is the month before's last day already.
  if (day.getUTCDate() === date) day.setUTCDate(date - 1);
  else day.setUTCDate(0);
  return day.toISOString().slice(0, 10);
}

function periodProblem(start: LocalDay, end: LocalDay, call: Call, lang: Language) {
  const t = problemTexts[lang];
  const [first = 0, last = first] = [Math.min(...call.years), Math.max(...call.years)];
  if (end <= start) return { field: "project.endDay", text: t.endBeforeStart };
  if (yearOf(start) < first) return { field: "project.startDay", text: t.outsideYears(first, last) };
  if (yearOf(end) > last) return { field: "project.endDay", text: t.outsideYears(first, last) };
  // One day of grace: "1 August to 1 August" is how people write two years.
  const most = lastDay(start, call.maximumMonths);
  const grace = new Date(Date.parse(`${most}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return end > grace ? { field: "project.endDay", text: t.tooLongPeriod(call.maximumMonths) } : undefined;
}

/** What the project is, where and when. */
export function readProject(typed: Typed, call: Call, lang: Language): Read<Project> {
  const fields: Readonly<Record<string, { label: string }>> = formTexts[lang].fields;
  const read = answers(typed, lang, (field) => fields[field]?.label ?? field);
  const found = {
    title: read.line("project.title", limits.title),
    summary: read.text("project.summary", limits.summary),
    focusAreas: read.someOf("project.focusAreas", idsOf(call.focusAreas), 1),
    municipalities: read.someOf("project.municipalities", idsOf(call.municipalities), 1),
    perspectives: read.someOf("project.perspectives", idsOf(call.perspectives), 0),
    waysToTakePart: read.someOf("project.waysToTakePart", idsOf(call.waysToTakePart), 0),
    startDay: read.day("project.startDay"),
    endDay: read.day("project.endDay"),
  };
  if (found.startDay && found.endDay) {
    const problem = periodProblem(found.startDay, found.endDay, call, lang);
    if (problem) read.wrong(problem.field, problem.text);
  }
  return read.done(() => Project.parse(found));
}
