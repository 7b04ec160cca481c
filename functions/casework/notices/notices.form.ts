import { defineForm } from "../../platform/forms/answers-of.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { type NoticeTime, noticeTimes } from "../../platform/notice-times.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Read, Typed } from "../../vocabulary/typed.ts";
import { noticesTexts } from "./notices.texts.ts";

const { sv, en } = noticesTexts;
const idOf = (time: NoticeTime) => `p-${time}`;
const question = "p-notices";

/** When a person of staff hears of what happens. */
export const noticesForm = defineForm({
  format: 1,
  id: "p-notice-times",
  version: 1,
  for: "act",
  name: { sv: sv.title, en: en.title },
  sections: [
    {
      id: "p-section",
      slug: "mejl",
      name: { sv: sv.title, en: en.title },
      questions: [
        {
          id: question,
          kind: "choice",
          label: { sv: sv.when, en: en.when },
          hint: { sv: sv.whenHint, en: en.whenHint },
          options: noticeTimes.map((time) => ({ id: idOf(time), label: { sv: sv.times[time], en: en.times[time] } })),
        },
      ],
    },
  ],
  rules: [],
});

/** The form as it stands where somebody has chosen before; in the morning is what holds until then. */
export const noticesTyped = (chosen: NoticeTime = "morning"): Typed => ({ [question]: idOf(chosen) });

export function readNotices(typed: Typed, lang: Language): Read<NoticeTime> {
  const read = readTyped(noticesForm, typed, lang);
  if (!read.ok) return read;
  const chosen = read.value[question];
  return { ok: true, value: noticeTimes.find((time) => idOf(time) === chosen) ?? "morning" };
}
