import type { Call } from "../../calls/call.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Read, Typed } from "../../vocabulary/typed.ts";
import { answers } from "./answers.ts";

type Step = Call["headings"][number]["step"];

export const headingField = (id: string) => `headings.${id}`;
export const headingsOf = (call: Call, step: Step) => call.headings.filter((heading) => heading.step === step);
export const headingFields = (call: Call, step: Step) => headingsOf(call, step).map(({ id }) => headingField(id));

/** The headings of one step, each answered in the applicant's own words. */
export function readHeadings(typed: Typed, call: Call, step: Step, lang: Language): Read<Record<string, string>> {
  const asked = headingsOf(call, step);
  const labels = new Map(asked.map(({ id, label }) => [headingField(id), label[lang]]));
  const read = answers(typed, lang, (field) => labels.get(field) ?? field);
  const found = asked.map(({ id, limit }) => [id, read.text(headingField(id), limit)] as const);
  return read.done(() => Object.fromEntries(found.flatMap(([id, text]) => (text === undefined ? [] : [[id, text]]))));
}
