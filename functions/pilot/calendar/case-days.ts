import type { CalendarDay } from "../../platform/calendar/calendar.ts";
import { dayOf, type Instant, type LocalDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { isUnanswered } from "../items/case-question.ts";
import { openTermination } from "../items/termination.ts";
import { obligationName } from "../obligations/obligation.texts.ts";
import { owedOf } from "../obligations/obligations.ts";
import type { Pilot } from "../pilot.ts";
import { caseDaysTexts } from "./case-days.texts.ts";

type Day = { readonly about: string; readonly day: LocalDay; readonly title: string; readonly moved?: number };
/** Of a draft, what is known of its call. */
export type CallDays = { readonly title: string; readonly closesAt?: Instant | undefined };

/** The days by which those who apply are to do something about an application that is not submitted. */
function draftDays(call: CallDays | undefined, lang: Language): readonly Day[] {
  if (!call?.closesAt) return [];
  return [{ about: "closes", day: dayOf(call.closesAt), title: caseDaysTexts[lang].closes(call.title) }];
}

/** The days of a case: reports that are owed, questions and completions that wait, a reply that is asked for. */
function daysOf(pilot: Pilot, lang: Language): readonly Day[] {
  const t = caseDaysTexts[lang];
  const { title } = pilot.lifecycle;
  const completion = pilot.openCompletion;
  const asked = openTermination(pilot.terminations);
  return [
    ...owedOf(pilot).map((one) => ({
      about: `report-${one.number}`,
      day: one.dueDay,
      title: t.report(obligationName(one, lang), title),
      moved: one.extensions?.filter(({ answer }) => answer?.to).length ?? 0,
    })),
    ...pilot.questions.flatMap((one) =>
      one.from === "staff" && one.dueDay && isUnanswered(one)
        ? [{ about: `question-${one.number}`, day: one.dueDay, title: t.answer(title) }]
        : [],
    ),
    ...(completion
      ? [
          {
            about: `completion-${completion.number}`,
            day: completion.dueDay,
            title: t.complete(title),
            moved: completion.extended?.length ?? 0,
          },
        ]
      : []),
    ...(asked?.replyDay && !asked.reply
      ? [{ about: `reply-${asked.number}`, day: asked.replyDay, title: t.reply(title) }]
      : []),
  ];
}

/** The days of a case that have not passed, for the calendar of whoever applies or holds the grant. */
export function caseDays(
  pilot: Pilot,
  { call, lang, now }: { readonly call?: CallDays | undefined; readonly lang: Language; readonly now: Instant },
): readonly CalendarDay[] {
  const all = pilot.isDraft ? draftDays(call, lang) : daysOf(pilot, lang);
  const today = dayOf(now);
  return all
    .filter(({ day }) => day >= today)
    .map(({ about, day, title, moved = 0 }) => ({
      ...{ id: `${pilot.id}-${about}@case`, sequence: moved, day, title, at: now },
      text: caseDaysTexts[lang].text,
    }));
}
