import { type AnswersOf, defineForm } from "../platform/forms/answers-of.ts";
import { readTyped } from "../platform/forms/read-typed.ts";
import { formatDay, type LocalDay } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { type Read, type Typed, typedText } from "../vocabulary/typed.ts";
import { readDay } from "../vocabulary/typed-day.ts";
import type { Terms } from "./agreement.ts";
import { partnershipTexts } from "./partnership.texts.ts";
import { windowOf } from "./window.ts";

const { sv, en } = partnershipTexts;
const both = (text: (t: typeof sv | typeof en) => string) => ({ sv: text(sv), en: text(en) });

/** Which year is requisitioned, and when it falls due. */
export const requisitionForm = defineForm({
  format: 1,
  id: "p-requisition",
  version: 1,
  for: "act",
  name: both((t) => t.requisition),
  sections: [
    {
      id: "p-section",
      slug: "rekvisition",
      name: both((t) => t.requisition),
      questions: [
        { id: "p-year", kind: "number", decimals: 0, least: 2000, most: 2099, label: both((t) => t.year) },
        { id: "p-due", kind: "day", optional: true, label: both((t) => t.due), hint: both((t) => t.dueHint) },
      ],
    },
  ],
  rules: [],
});
type Answered = AnswersOf<typeof requisitionForm>;
type Asked = { readonly year: number; readonly dueDay: LocalDay };

/** A requisition as it was typed on a day, or what is wrong with it. */
export function readRequisition(
  typed: Typed,
  { from, through }: Pick<Terms, "from" | "through">,
  today: LocalDay,
  lang: Language,
): Read<Asked> {
  const day = readDay(typedText(typed, "p-due"));
  const written = day.ok ? { ...typed, "p-due": day.value } : typed;
  const windowIn = (year: number) => windowOf(year, today);
  const read = readTyped(requisitionForm, written, lang, {
    rules: ({ "p-year": typedYear, "p-due": due }: Partial<Answered>) => {
      if (typedYear === undefined) return [];
      const year = Number(typedYear);
      if (year < from || year > through) return [{ field: "p-year", code: "not-in-period" }];
      const { earliest, latest } = windowIn(year);
      if (due !== undefined && due < earliest) return [{ field: "p-due", code: "before-window" }];
      return due !== undefined && due > latest ? [{ field: "p-due", code: "after-window" }] : [];
    },
    words: ({ field, code }, of) => {
      const words = partnershipTexts[of].problems;
      const { earliest, latest } = windowIn(Number(typedText(typed, "p-year")) || Number(today.slice(0, 4)));
      if (code === "not-in-period") return words.notInPeriod(from, through);
      if (code === "before-window") return words.beforeWindow(formatDay(earliest, of));
      if (code === "after-window") return words.afterWindow(formatDay(latest, of));
      return field === "p-year" ? words.year : undefined;
    },
  });
  if (!read.ok) return read;
  const { "p-due": due } = read.value;
  const year = Number(read.value["p-year"]);
  return { ok: true, value: { year, dueDay: due ?? windowIn(year).latest } };
}
