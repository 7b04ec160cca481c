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

/** What was cut and why, line by line. */
export const cutLines = (lines: readonly ExaminedLine[], categories: Categories, lang: Language) =>
  lines
    .filter(({ computed, acceptedOre, amountOre }) => !computed && acceptedOre !== amountOre)
    .map((line) => ({
      line: line.id,
      what: lineInWords(line, categories, lang),
      claimedOre: line.amountOre,
      acceptedOre: line.acceptedOre,
      why: whyInWords(line.reason, line.note, lang),
    }));

/** So much of it as the mail to the holder lists. */
export function cutsForMail(lines: readonly ExaminedLine[], categories: Categories, lang: Language) {
  const cuts = cutLines(lines, categories, lang);
  return { cuts: cuts.slice(0, mostInMail), moreCuts: Math.max(0, cuts.length - mostInMail) };
}
