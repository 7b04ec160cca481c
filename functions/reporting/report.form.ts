import type { Call } from "../calls/call.ts";
import { type BookedCost, claimLines, costOfImported, withFlatRates } from "../claims/claim/claim-lines.ts";
import { vatOf } from "../claims/claim/flags.ts";
import type { Grant } from "../pilot/items/grant.ts";
import type { ImportedLine } from "../pilot/items/imported-costs.ts";
import {
  finalQuestions,
  mostBookedLines,
  mostLines,
  type ReportContent,
  type ReportQuestion,
  reportQuestions,
} from "../pilot/items/report.ts";
import { mostMonths } from "../pilot/items/report-period.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { wordsIn } from "../platform/forms/words.ts";
import { formatMonth, type Instant, Month, monthOf } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { monthsBetween } from "../vocabulary/months.ts";
import { formatMoney, kronor, type Ore, ore, parseKronor } from "../vocabulary/ore.ts";
import { type Problem, type Read, type Typed, typedText } from "../vocabulary/typed.ts";
import { noAmountText } from "../vocabulary/typed-values.texts.ts";
import { type VatStatus, vatStatuses } from "../vocabulary/vat.ts";
import { reportProblems } from "./report-form.texts.ts";

/** The most characters of each text. */
export const textLimit = 5000;
const mostOfOneAmount = kronor(100_000_000);

export const textName = (question: ReportQuestion): string => `texts.${question}`;
export const costName = (category: number, month: Month): string => `costs.${category}.amounts.${month}`;
const costPattern = /^costs\.(\d{1,2})\.amounts\.(\d{4}-(?:0[1-9]|1[0-2]))$/;
const known = [/^period\.(from|through)$/, /^texts\.[a-z]+$/, /^final$/, /^vat$/, costPattern];

/** What of a post belongs to a report: its own fields, and only those that were filled in. */
export const reportFields = (typed: Typed): Record<string, string> =>
  Object.fromEntries(
    Object.keys(typed)
      .filter((name) => known.some((pattern) => pattern.test(name)))
      .map((name) => [name, typedText(typed, name)] as const)
      .filter(([, text]) => text !== ""),
  );

export const isFinal = (typed: Typed): boolean => typedText(typed, "final") === "yes";
const monthAt = (typed: Typed, name: string): Month | undefined => Month.safeParse(typedText(typed, name)).data;

/** The months to show a column for: the chosen period, and any other that has an amount, so that none is out of sight. */
export function columnsOf(typed: Typed): Month[] {
  const from = monthAt(typed, "period.from");
  const through = monthAt(typed, "period.through");
  const chosen = from && through ? monthsBetween(from, through).slice(0, mostMonths) : [];
  const filled = typedCosts(typed).map(({ month }) => month);
  return [...new Set([...chosen, ...filled])].sort();
}

/** The amounts as typed, whatever they are worth. */
const typedCosts = (typed: Typed) =>
  Object.keys(typed).flatMap((name) => {
    const found = costPattern.exec(name);
    const month = Month.safeParse(found?.[2]).data;
    const text = typedText(typed, name);
    return found && month && text !== "" ? [{ name, category: Number(found[1]), month, text }] : [];
  });

/** The costs as they can be read so far, flat rates with them: for sums on the page, not for the record. */
export const costsSoFar = (typed: Typed, categories: Call["categories"]): BookedCost[] =>
  withFlatRates(
    typedCosts(typed).flatMap(({ category, month, text }) => {
      const amount = parseKronor(text);
      const { id } = categories[category] ?? {};
      return id && typeof amount === "number" ? [{ categoryId: id, month, amountOre: amount }] : [];
    }),
    categories,
  );

export type ReportBounds = {
  readonly categories: Call["categories"];
  readonly grant: Pick<Grant, "startDay" | "endDay">;
  readonly thisMonth: Month;
  /** What was read from the holder's SIE file. */
  readonly imported: readonly ImportedLine[];
  /** Whether amounts are with VAT where the form does not say: by whether the holder deducts it. */
  readonly vat: VatStatus;
};

/** Whether the typed amounts are without VAT or with it. */
export const vatTyped = (typed: Typed, otherwise: VatStatus): VatStatus =>
  vatStatuses.find((status) => status === typedText(typed, "vat")) ?? otherwise;

/** A typed report, or all that is wrong with it. */
export function readReport(typed: Typed, bounds: ReportBounds, lang: Language): Read<ReportContent> {
  const problems: Problem[] = [];
  const wrong = (field: string, text: string) => problems.push({ field, text });
  const final = isFinal(typed);
  const period = readPeriod(typed, lang, wrong);
  const vat = vatTyped(typed, bounds.vat);
  const booked = readCosts(typed, bounds, period, lang, wrong);
  const costs = claimLines([...booked, ...bounds.imported.map(costOfImported)], bounds.categories, vat);
  if (costs.filter(({ computed }) => !computed).length > mostBookedLines || costs.length > mostLines)
    wrong("period.through", reportProblems[lang].tooManyLines(mostBookedLines));
  if (bounds.imported.some(({ categoryId }) => !mayBook(bounds.categories, categoryId)))
    wrong("period.from", reportProblems[lang].unknownCategory);
  // The period may have been changed since the file was read, and a ledger may have months that have not begun.
  for (const month of new Set(bounds.imported.map((line) => line.month))) {
    const misplaced = whyNot(month, bounds, period, lang);
    if (misplaced) wrong("period.through", reportProblems[lang].fromFile(misplaced));
  }
  const texts = readTexts(typed, final, lang, wrong);
  if (problems.length > 0 || !period) return { ok: false, problems };
  return { ok: true, value: { ...period, final, texts, vat, costs: [...costs] } };
}

const mayBook = (categories: Call["categories"], categoryId: string) =>
  categories.some(({ id, flatRate }) => id === categoryId && !flatRate);

type Wrong = (field: string, text: string) => void;
type Period = { from: Month; through: Month };

function readPeriod(typed: Typed, lang: Language, wrong: Wrong): Period | undefined {
  const words = reportProblems[lang];
  const from = monthAt(typed, "period.from");
  const through = monthAt(typed, "period.through");
  if (!from) wrong("period.from", words.from);
  if (!through) wrong("period.through", words.through);
  if (!from || !through) return undefined;
  if (through < from) wrong("period.through", words.order);
  else if (monthsBetween(from, through).length > mostMonths) wrong("period.through", words.tooManyMonths(mostMonths));
  return { from, through };
}

function readCosts(typed: Typed, bounds: ReportBounds, period: Period | undefined, lang: Language, wrong: Wrong) {
  return typedCosts(typed).flatMap((cell): BookedCost[] => {
    const category = bounds.categories[cell.category];
    if (!category || category.flatRate) return [];
    const amount = readAmount(cell.text, wordsIn(category.label, lang), formatMonth(cell.month, lang), lang);
    if (typeof amount === "string") {
      wrong(cell.name, amount);
      return [];
    }
    const misplaced = amount === 0 ? undefined : whyNot(cell.month, bounds, period, lang);
    if (misplaced) wrong(cell.name, misplaced);
    return [{ categoryId: category.id, month: cell.month, amountOre: amount }];
  });
}

/** The amount, or what is wrong with it. */
function readAmount(text: string, category: string, month: string, lang: Language): Ore | string {
  const words = reportProblems[lang];
  const amount = parseKronor(text);
  if (amount === "empty") return ore(0);
  if (typeof amount === "string")
    return noAmountText(amount, lang, words.amount(category, month), `${category}, ${month}`);
  if (amount < 0) return words.negative(category, month);
  return amount > mostOfOneAmount ? words.tooLarge(category, month, formatMoney(mostOfOneAmount, lang)) : amount;
}

/** Why costs of that month cannot be in this report. */
function whyNot(month: Month, { grant, thisMonth }: ReportBounds, period: Period | undefined, lang: Language) {
  const words = reportProblems[lang];
  const name = formatMonth(month, lang);
  const named = name.charAt(0).toUpperCase() + name.slice(1);
  if (month < grant.startDay.slice(0, 7) || month > grant.endDay.slice(0, 7)) return words.outside(named);
  if (month > thisMonth) return words.future(named);
  if (period && (month < period.from || month > period.through)) return words.notInPeriod(named);
  return undefined;
}

function readTexts(typed: Typed, final: boolean, lang: Language, wrong: Wrong): ReportContent["texts"] {
  const words = reportProblems[lang];
  const asked: readonly ReportQuestion[] = final
    ? [...reportQuestions.filter((question) => question !== "next"), ...finalQuestions]
    : reportQuestions;
  return Object.fromEntries(
    asked.map((question) => {
      const text = typedText(typed, textName(question));
      if (text === "") wrong(textName(question), words.missing[question]);
      if (text.length > textLimit) wrong(textName(question), words.tooLong(textLimit));
      return [question, text] as const;
    }),
  );
}

/** What a typed report is read against. */
export const boundsOf = (
  { call, grant, applied, importedCosts }: Pilot,
  number: number,
  now: Instant,
): ReportBounds => ({
  categories: call.categories,
  grant,
  thisMonth: monthOf(now),
  imported: importedCosts.get(number)?.lines ?? [],
  vat: vatOf(applied.vat),
});
