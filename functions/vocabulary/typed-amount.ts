import { isSeveralNumbers, isTooLong, plainSigns } from "./clean.ts";

/*
 * How people write an amount, apart from what it is an amount of. Without zod, so that the browser reads amounts by the
 * same rules.
 */

/** Why a text is no amount: `several` is two cells or lines in one field, `other-currency` another money than the field's. */
export type NoAmount = "empty" | "malformed" | "several" | "other-currency";
/** An amount as digits: `decimals` has none, one or two. */
export type Digits = { readonly isNegative: boolean; readonly whole: string; readonly decimals: string };
export type Money = "kronor" | "euro";

const own = { kronor: "(?:kronor|kr\\.?|sek)", euro: "(?:euros?|eur|\u20ac)" } as const satisfies Record<Money, string>;
/** The sign of any money, and the names of those that people here have bills in. */
const anyMoney =
  /\p{Sc}|(?<!\p{L})(?:kronor|kr|sek|euros?|eur|usd|dollars?|gbp|pund|pounds?|nok|dkk|isk|chf|pln|jpy)(?!\p{L})/giu;

const blank = "\\p{Zs}*";
/**
 * Three digits after each sign that parts them, and always the same sign; a blank parts nothing else. Where both points
 * and commas are written, the last is the decimal one. One point before three digits parts thousands, since decimals are
 * two at most; one comma is Sweden's decimal sign, so with three digits after it nobody can tell.
 */
const grouped = [
  "[1-9]\\d{0,2}(?<part>[\\p{Zs}'\u2019])\\d{3}(?:\\k<part>\\d{3})*(?:[.,](?<d1>\\d{1,2}))?",
  "[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,(?<d2>\\d{1,2}))?",
  "[1-9]\\d{0,2}(?:,\\d{3}){2,}(?:\\.(?<d3>\\d{1,2}))?",
  "[1-9]\\d{0,2}(?:,\\d{3})+\\.(?<d4>\\d{1,2})",
  "\\d+(?:[.,](?<d5>\\d{1,2}))?",
].join("|");

/** Prices are written `600:-` and `600,-`. */
const priceEnd = `(?:${blank}[:,.]-{1,2})?`;
const written = (unit: string) =>
  new RegExp(
    `^(?:${unit}${blank})?(?<sign>-?)${blank}(?:${unit}${blank})?(?<number>${grouped})${priceEnd}(?:${blank}${unit})?$`,
    "iu",
  );
const patterns = { kronor: written(own.kronor), euro: written(own.euro) } as const;

/** Cells and lines with something in them; the money's name in a cell of its own belongs to the amount beside it. */
const cellsOf = (plain: string): readonly string[] =>
  plain.split(/[\t\n]+/).filter((cell) => cell.replace(anyMoney, "").trim() !== "");

/**
 * The digits of what a person typed as an amount of `money`, at most twelve before the decimals.
 * @example readAmount("600 000:-", "kronor") is { isNegative: false, whole: "600000", decimals: "" }
 */
export function readAmount(typed: string, money: Money): Digits | NoAmount {
  const plain = plainSigns(typed);
  if (plain === "") return "empty";
  if (isSeveralNumbers(plain) || cellsOf(plain).length > 1) return "several";
  if (isTooLong(plain)) return "malformed";
  const line = plain.replace(/[\t\n]+/g, " ");
  const found = patterns[money].exec(line)?.groups;
  if (!found) return isOfOtherMoney(line, money) ? "other-currency" : "malformed";
  const { sign, number = "", d1, d2, d3, d4, d5 } = found;
  const decimals = d1 ?? d2 ?? d3 ?? d4 ?? d5 ?? "";
  const whole = number.replace(/\D/g, "").slice(0, decimals === "" ? undefined : -decimals.length);
  return whole.length > 12 ? "malformed" : { isNegative: sign === "-", whole, decimals };
}

const isOfOtherMoney = (line: string, money: Money): boolean =>
  /\d/.test(line) &&
  [...line.replace(/(\d)(?=\p{L})/gu, "$1 ").matchAll(anyMoney)].some(
    ([name]) => !new RegExp(`^${own[money]}$`, "iu").test(name),
  );
