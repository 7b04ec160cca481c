import { type AnswersOf, defineForm } from "../../platform/forms/answers-of.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { type EuroRate, parseEuroRate } from "../../vocabulary/euro-rate.ts";
import { type LocalDay, Month } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Read, Typed } from "../../vocabulary/typed.ts";
import { readDay } from "../../vocabulary/typed-day.ts";
import { euroRatesTexts } from "./euro-rates.texts.ts";

const { sv, en } = euroRatesTexts;
const both = (text: (t: typeof sv | typeof en) => string) => ({ sv: text(sv), en: text(en) });

export const euroRateForm = defineForm({
  format: 1,
  id: "p-euro-rate",
  version: 1,
  for: "act",
  name: both((t) => t.title),
  sections: [
    {
      id: "p-section",
      slug: "kurs",
      name: both((t) => t.title),
      questions: [
        { id: "p-of", kind: "line", limit: 20, label: both((t) => t.of), hint: both((t) => t.ofHint) },
        { id: "p-rate", kind: "line", limit: 20, label: both((t) => t.rate), hint: both((t) => t.rateHint) },
        { id: "p-source", kind: "line", limit: 200, label: both((t) => t.source), hint: both((t) => t.sourceHint) },
      ],
    },
  ],
  rules: [],
});

export type TypedRate = { readonly of: LocalDay | Month; readonly rate: EuroRate; readonly source: string };

/** The day or month that was typed. */
export function ratedIn(typed: string): LocalDay | Month | undefined {
  const month = Month.safeParse(typed.trim());
  if (month.success) return month.data;
  const day = readDay(typed);
  return day.ok ? day.value : undefined;
}

const words = {
  "no-day": "wrongOf",
  "in-future": "inFuture",
  "no-rate": "wrongRate",
  "rate-zero": "zeroRate",
} as const satisfies Record<string, keyof typeof sv>;
const isKnown = (code: string): code is keyof typeof words => Object.hasOwn(words, code);

function wrongIn({ "p-of": of, "p-rate": rate }: Partial<AnswersOf<typeof euroRateForm>>, today: LocalDay) {
  const rated = of === undefined ? undefined : ratedIn(of);
  const read = rate === undefined ? undefined : parseEuroRate(rate);
  return [
    ...(of !== undefined && !rated ? [{ field: "p-of", code: "no-day" }] : []),
    ...(rated && rated.slice(0, 10) > today.slice(0, rated.length) ? [{ field: "p-of", code: "in-future" }] : []),
    ...(rate !== undefined && read === undefined ? [{ field: "p-rate", code: "no-rate" }] : []),
    ...(read === "zero" ? [{ field: "p-rate", code: "rate-zero" }] : []),
  ];
}

/** A rate as finance types it. */
export function readEuroRate(typed: Typed, today: LocalDay, lang: Language): Read<TypedRate> {
  const read = readTyped(euroRateForm, typed, lang, {
    rules: (answers) => wrongIn(answers, today),
    words: ({ code }) => (isKnown(code) ? euroRatesTexts[lang][words[code]] : undefined),
  });
  if (!read.ok) return read;
  const { "p-of": of, "p-rate": text, "p-source": source } = read.value;
  const [rated, rate] = [ratedIn(of), parseEuroRate(text)];
  if (!rated || !rate || rate === "zero") throw new RangeError("a rate that was read has a day and a figure");
  return { ok: true, value: { of: rated, rate, source } };
}
