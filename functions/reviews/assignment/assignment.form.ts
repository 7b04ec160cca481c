import * as z from "zod";
import { dayOf, endOfDay, type Instant, plusLocalDays } from "../../vocabulary/instant.ts";
import { type Language, languages } from "../../vocabulary/language.ts";
import { isSeveralMailboxes, parseMailbox } from "../../vocabulary/mailbox.ts";
import { type Problem, type Read, type Typed, typedPerson, typedText } from "../../vocabulary/typed.ts";
import { readDay } from "../../vocabulary/typed-day.ts";
import { noDayText, saidOf } from "../../vocabulary/typed-values.texts.ts";
import { limits } from "../limits.ts";
import { assignmentTexts } from "./assignment.texts.ts";
import type { Assignment } from "./assignment.ts";

/** Longer than this is a mistyped year. */
const mostDays = 180;

/** The end of a day that is still to come. */
export function readDeadline(typed: Typed, now: Instant, lang: Language): Read<Instant> {
  const t = assignmentTexts[lang];
  const wrong = (text: string) => ({ ok: false, problems: [{ field: "deadline", text }] }) as const;
  const day = readDay(typedText(typed, "deadline"));
  if (!day.ok) return wrong(noDayText(day.why, lang, t.dayWrong));
  if (day.value < dayOf(now)) return wrong(t.dayPassed);
  if (day.value > plusLocalDays(dayOf(now), mostDays)) return wrong(t.dayTooFar(mostDays));
  return { ok: true, value: endOfDay(day.value) };
}

const KnownLanguage = z.enum(languages);

/** Who is to review, in which language, until when. */
export function readAssignment(typed: Typed, now: Instant, lang: Language): Read<Assignment> {
  const t = assignmentTexts[lang];
  const name = typedPerson(typed, "name").replaceAll(/\s+/g, " ");
  const address = typedText(typed, "email");
  const email = parseMailbox(address);
  const language = KnownLanguage.safeParse(typedText(typed, "language"));
  const deadline = readDeadline(typed, now, lang);
  const problems: Problem[] = [];
  if (name === "") problems.push({ field: "name", text: t.nameMissing });
  if (name.length > limits.name) problems.push({ field: "name", text: t.tooLong(limits.name) });
  if (!email)
    problems.push({
      field: "email",
      text: isSeveralMailboxes(address) ? `${saidOf("mailboxes", lang)}.` : t.emailWrong,
    });
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
