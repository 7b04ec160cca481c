import * as z from "zod";
import { dayOf, endOfDay, type Instant, LocalDay, plusLocalDays } from "../../vocabulary/instant.ts";
import { type Language, languages } from "../../vocabulary/language.ts";
import { parseMailbox } from "../../vocabulary/mailbox.ts";
import { type Problem, type Read, type Typed, typedText } from "../../vocabulary/typed.ts";
import { limits } from "../limits.ts";
import { assignmentTexts } from "./assignment.texts.ts";
import type { Assignment } from "./assignment.ts";

/** Longer than this is a mistyped year. */
const mostDays = 180;

/** The end of a day that is still to come. */
export function readDeadline(typed: Typed, now: Instant, lang: Language): Read<Instant> {
  const t = assignmentTexts[lang];
  const wrong = (text: string) => ({ ok: false, problems: [{ field: "deadline", text }] }) as const;
  const day = LocalDay.safeParse(typedText(typed, "deadline"));
  if (!day.success) return wrong(t.dayWrong);
  if (day.data < dayOf(now)) return wrong(t.dayPassed);
  if (day.data > plusLocalDays(dayOf(now), mostDays)) return wrong(t.dayTooFar(mostDays));
  return { ok: true, value: endOfDay(day.data) };
}

const KnownLanguage = z.enum(languages);

/** Who is to review, in which language, until when. */
export function readAssignment(typed: Typed, now: Instant, lang: Language): Read<Assignment> {
  const t = assignmentTexts[lang];
  const name = typedText(typed, "name").replaceAll(/\s+/g, " ");
  const email = parseMailbox(typedText(typed, "email"));
  const language = KnownLanguage.safeParse(typedText(typed, "language"));
  const deadline = readDeadline(typed, now, lang);
  const problems: Problem[] = [];
  if (name === "") problems.push({ field: "name", text: t.nameMissing });
  if (name.length > limits.name) problems.push({ field: "name", text: t.tooLong(limits.name) });
  if (!email) problems.push({ field: "email", text: t.emailWrong });
  if (!language.success) problems.push({ field: "language", text: t.languageMissing });
  if (!deadline.ok) problems.push(...deadline.problems);
  if (problems.length > 0 || !email || !language.success || !deadline.ok) return { ok: false, problems };
  return { ok: true, value: { name, email, language: language.data, deadline: deadline.value } };
}

/** The empty form: a deadline as the call counts, and Swedish. */
export const assignmentPrefilled = (reviewDays: number, now: Instant): Typed => ({
  language: "sv",
  deadline: plusLocalDays(dayOf(now), reviewDays),
});
