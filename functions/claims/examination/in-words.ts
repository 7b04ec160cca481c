import type { Call } from "../../calls/call.ts";
import type { ExaminedLine } from "../../pilot/accepted-costs.ts";
import type { CostLine, ReasonCode } from "../../pilot/items/report.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { formatMonth } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { reasonNames } from "./examination-form.texts.ts";

type Categories = readonly Pick<Call["categories"][number], "id" | "label">[];

/** A mail lists so many lines; the holder's page has them all. */
const mostInMail = 40;

/** A line in words: `Egen personal, december 2026, A 123`. What the voucher says is left out: it may name people. */
export const lineInWords = (
  { categoryId, month, voucher }: Pick<CostLine, "categoryId" | "month" | "voucher">,
  categories: Categories,
  lang: Language,
): string =>
  [
    wordsIn(categories.find(({ id }) => id === categoryId)?.label ?? { sv: categoryId }, lang),
    formatMonth(month, lang),
    ...(voucher ? [voucher.name] : []),
  ].join(", ");

/** Why, in a sentence or two. */
export const whyInWords = (reason: ReasonCode | undefined, note: string | undefined, lang: Language): string =>
  [...(reason ? [reasonNames[lang][reason]] : []), ...(note ? [note] : [])].join(". ");

/** What was cut and why, for the mail to the holder. */
export function cutsForMail(lines: readonly ExaminedLine[], categories: Categories, lang: Language) {
  const cut = lines.filter(({ computed, acceptedOre, amountOre }) => !computed && acceptedOre !== amountOre);
  return {
    cuts: cut.slice(0, mostInMail).map((line) => ({
      line: line.id,
      what: lineInWords(line, categories, lang),
      claimedOre: line.amountOre,
      acceptedOre: line.acceptedOre,
      why: whyInWords(line.reason, line.note, lang),
    })),
    moreCuts: Math.max(0, cut.length - mostInMail),
  };
}
