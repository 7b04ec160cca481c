import { extensionLimits } from "../../pilot/items/grant.ts";
import { defineForm } from "../../platform/forms/answers-of.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { type LocalDay, plusLocalDays } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { later } from "../../vocabulary/months.ts";
import type { Read, Typed } from "../../vocabulary/typed.ts";
import { datesTexts } from "./dates.texts.ts";

type T = typeof datesTexts.sv | typeof datesTexts.en;
const both = (text: (t: T) => string) => ({ sv: text(datesTexts.sv), en: text(datesTexts.en) });

/** Longer than this is a mistyped year: a project that goes on needs other terms instead. */
const mostDays = 370;

export type Days = { readonly today: LocalDay; readonly dueDay: LocalDay };

/** A day after the one that holds, and not one that has passed. */
const daysAfter = ({ today, dueDay }: Days) => ({
  earliest: later(today, plusLocalDays(dueDay, 1)),
  latest: plusLocalDays(later(today, dueDay), mostDays),
});

const until = (days: Days, asked: boolean) =>
  ({
    id: "p-until",
    kind: "day",
    label: both((t) => (asked ? t.until : t.newDay)),
    hint: both((t) => (asked ? t.untilHint : t.newDayHint)),
    ...daysAfter(days),
  }) as const;

const why = (asked: boolean) =>
  ({
    id: "p-reason",
    kind: "text",
    limit: extensionLimits.reason,
    label: both((t) => (asked ? t.why : t.whyAnswer)),
    hint: both((t) => (asked ? t.whyHint : t.whyAnswerHint)),
  }) as const;

const section = { id: "p-section", slug: "mer-tid" } as const;

/** The holder asks for more time, and says why. */
export const askForm = (days: Days) =>
  defineForm({
    format: 1,
    id: "p-ask-more-time",
    version: 1,
    for: "act",
    name: both((t) => t.askTitle),
    sections: [{ ...section, name: both((t) => t.askTitle), questions: [until(days, true), why(true)] }],
    rules: [],
  });

/** The officer answers. */
export const answerForm = (days: Days) =>
  defineForm({
    format: 1,
    id: "p-answer-more-time",
    version: 1,
    for: "act",
    name: both((t) => t.answerTitle),
    sections: [
      {
        ...section,
        name: both((t) => t.answerTitle),
        questions: [
          {
            id: "p-answer",
            kind: "choice",
            label: both((t) => t.answer),
            options: [
              { id: "p-yes", label: both((t) => t.yes) },
              { id: "p-no", label: both((t) => t.no) },
            ],
          },
          { ...until(days, false), when: { question: "p-answer", has: ["p-yes"] } },
          why(false),
        ],
      },
    ],
    rules: [],
  });

/** More time given by an officer whom nobody asked: there is no no. */
export const giveForm = (days: Days) =>
  defineForm({
    format: 1,
    id: "p-give-more-time",
    version: 1,
    for: "act",
    name: both((t) => t.giveTitle),
    sections: [{ ...section, name: both((t) => t.giveTitle), questions: [until(days, false), why(false)] }],
    rules: [],
  });

type Asked = { readonly to: LocalDay; readonly reason: string };

export function readAsked(typed: Typed, days: Days, lang: Language): Read<Asked> {
  const read = readTyped(askForm(days), typed, lang);
  return read.ok ? { ok: true, value: { to: read.value["p-until"], reason: read.value["p-reason"] } } : read;
}

/** What an officer has answered; without a day it is a no, which only a request can have. */
export function readAnswer(
  typed: Typed,
  days: Days,
  { isAsked, lang }: { readonly isAsked: boolean; readonly lang: Language },
): Read<{ readonly to?: LocalDay | undefined; readonly reason: string }> {
  if (!isAsked) {
    const read = readTyped(giveForm(days), typed, lang);
    return read.ok ? { ok: true, value: { to: read.value["p-until"], reason: read.value["p-reason"] } } : read;
  }
  const read = readTyped(answerForm(days), typed, lang);
  if (!read.ok) return read;
  const { "p-answer": answer, "p-until": to, "p-reason": reason } = read.value;
  return { ok: true, value: answer === "p-yes" ? { to, reason } : { reason } };
}
