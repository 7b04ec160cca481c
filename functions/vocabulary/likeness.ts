import { plainSigns } from "./clean.ts";
import type { LocalDay } from "./instant.ts";

/** Words that say nothing about which project it is: the small ones, and those that every pilot of the field uses. */
const common = new Set(
  (
    "och att det den som for med till har inte om ett en av pa fran genom vid eller mot mellan under over dar nar vi " +
    "the and of for with from into to in on at an by or " +
    "projekt projektet pilot piloten piloter pilotprojekt pilotprojektet project pilots insats stod arbete utveckling " +
    "barn unga ungdom ungdomar ungdomars young people youth children"
  ).split(" "),
);

/** Small letters and digits without marks and unseen signs: `Vändpunkten` and `vandpunkten` are one word. */
export const folded = (text: string): string =>
  plainSigns(text).toLowerCase().replaceAll("ø", "o").replaceAll("æ", "a").normalize("NFKD").replace(/\p{M}/gu, "");

/** The words of a title that tell one project from another. */
export const tellingWords = (title: string): readonly string[] => [
  ...new Set(
    folded(title)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2 && !common.has(word)),
  ),
];

/** Swedish puts its endings last: from this length on, words that part after it by a few letters are one. */
const stem = 5;
const longestEnding = 3;
const sameWord = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short === long) return true;
  return short.length >= stem && long.length - short.length <= longestEnding && long.startsWith(short);
};

/** A title of one word is like another only when the word is as long as names and compounds are. */
const longWord = 8;
/** Of the words of two titles, the share that both have from which they are alike. */
const alikeFrom = 0.6;

/**
 * How alike two titles are, from 0 to 1: the share of telling words that both have (Dice), or 1 when all words of the
 * shorter are in the longer and one of them is long, as when a second project is called by the first one's name.
 */
export function likenessOf(a: string, b: string): number {
  const [first, second] = [tellingWords(a), tellingWords(b)];
  if (first.length === 0 || second.length === 0) return 0;
  const [fewer, more] = first.length <= second.length ? [first, second] : [second, first];
  const inOther = (words: readonly string[], others: readonly string[]) =>
    words.filter((word) => others.some((other) => sameWord(word, other)));
  const shared = inOther(fewer, more);
  if (shared.length === fewer.length && shared.some((word) => word.length >= longWord)) return 1;
  return (2 * Math.min(shared.length, inOther(more, fewer).length)) / (fewer.length + more.length);
}

export const areAlike = (a: string, b: string): boolean => likenessOf(a, b) >= alikeFrom;

type Period = { readonly startDay: LocalDay; readonly endDay: LocalDay };

/** Whether two periods have a day in common. */
export const overlap = (a: Period, b: Period): boolean => a.startDay <= b.endDay && b.startDay <= a.endDay;
