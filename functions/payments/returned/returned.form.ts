import type { ReturnCause } from "../../pilot/items/payment.ts";
import type { FormProblem } from "../../platform/forms/answers.ts";
import { defineForm } from "../../platform/forms/answers-of.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { formatDay, type LocalDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { type Read, type Typed, typedText } from "../../vocabulary/typed.ts";
import { type NoDay, readDay } from "../../vocabulary/typed-day.ts";
import { noDayText } from "../../vocabulary/typed-values.texts.ts";
import { returnedTexts } from "./returned.texts.ts";

const { sv, en } = returnedTexts;

/** The day on which it was paid, and today: the money came back between them. */
export type ReturnBounds = { readonly paidOn: LocalDay; readonly today: LocalDay };

const optionOf = (cause: ReturnCause) => ({
  id: `p-${cause}`,
  label: { sv: sv.causes[cause], en: en.causes[cause] },
  hint: { sv: sv.causeHints[cause], en: en.causeHints[cause] },
});

/** What has happened with a payment that was marked as paid, and why. */
export const returnedForm = ({ paidOn, today }: ReturnBounds) =>
  defineForm({
    format: 1,
    id: "p-returned",
    version: 1,
    for: "act",
    name: { sv: sv.say, en: en.say },
    sections: [
      {
        id: "p-section",
        slug: "tillbaka",
        name: { sv: sv.say, en: en.say },
        questions: [
          {
            id: "p-cause",
            kind: "choice",
            label: { sv: sv.cause, en: en.cause },
            options: [optionOf("returned"), optionOf("mistake")],
          },
          {
            id: "p-day",
            kind: "day",
            label: { sv: sv.day, en: en.day },
            hint: { sv: sv.dayHint, en: en.dayHint },
            earliest: paidOn,
            latest: today,
            when: { question: "p-cause", has: ["p-returned"] },
          },
          {
            id: "p-reason",
            kind: "text",
            limit: 1000,
            label: { sv: sv.why, en: en.why },
            hint: { sv: sv.whyHint, en: en.whyHint },
          },
        ],
      },
    ],
    rules: [],
  });

const wordsFor =
  (paidOn: LocalDay, noDay: NoDay) =>
  ({ code, field }: FormProblem, lang: Language): string | undefined => {
    const words = returnedTexts[lang].problems;
    if (code === "missing") return field === "p-cause" ? words.cause : field === "p-day" ? words.day : words.why;
    if (code === "day") return noDayText(noDay, lang, words.day);
    if (code === "too-late") return words.future;
    return code === "too-early" ? words.tooEarly(formatDay(paidOn, lang)) : undefined;
  };

export type SaidOfReturn = { readonly cause: ReturnCause; readonly day: LocalDay; readonly reason: string };

/** What has happened, or what is wrong with it. A mistake has the day on which the payment was said to be made. */
export function readReturned(typed: Typed, bounds: ReturnBounds, lang: Language): Read<SaidOfReturn> {
  const day = readDay(typedText(typed, "p-day"));
  const written = day.ok ? { ...typed, "p-day": day.value } : typed;
  const words = wordsFor(bounds.paidOn, day.ok ? "malformed" : day.why);
  const read = readTyped(returnedForm(bounds), written, lang, { words });
  if (!read.ok) return read;
  const { "p-cause": chosen, "p-day": cameBack, "p-reason": reason } = read.value;
  return chosen === "p-mistake"
    ? { ok: true, value: { cause: "mistake", day: bounds.paidOn, reason } }
    : { ok: true, value: { cause: "returned", day: cameBack ?? bounds.today, reason } };
}
