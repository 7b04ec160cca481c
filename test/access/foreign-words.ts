import { plainWords } from "../builders/a-filled-form.ts";
import { plain } from "./a-crawl.ts";
import { type Customer, prefixOf } from "./a-customer.ts";

/** What only the product reads. */
const codes = ["id", "is", "of", "slug", "kind", "rule", "above"];
/** Every text in what somebody published. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => (codes.includes(name) ? [] : textsIn(part)));
};

/** The short names that somebody has given to parts of what they published: they stand in its files. */
export const namesIn = (value: unknown): readonly string[] => {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    name === "id" && typeof part === "string" ? [part] : namesIn(part),
  );
};

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&");
/** The longest first: the rest of a sentence is not left over when a shorter one stands in it. */
const oneOf = (texts: readonly string[]) =>
  [...new Set(texts)]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join("|");
const sign = "[\\p{L}\\p{N}]";
/** Any of the texts, where it does not begin or end within a word. */
export const wholly = (texts: readonly string[], flags: string) =>
  new RegExp(`(?<!${sign}(?=${sign}))(${oneOf(texts)})(?:(?<!${sign})|(?!${sign}))`, flags);

/** Those who are close to somebody, as the rules on conflicts of interest name them to everybody. */
const lawful = ["ditt barn", "child or sibling"];

/** Shorter texts than this are no words of anybody's: codes and numbers. */
const shortest = 4;

/** All that people of a customer have published or typed, but codes and numbers. */
export const writtenBy = ({ documents }: Customer): readonly string[] =>
  [...textsIn(documents), ...Object.values(plainWords)].map(plain).filter((text) => text.length >= shortest);

/**
 * Finds, in a text that somebody of a customer sees, the words of any customer that nobody of its own has published or
 * typed: the product's own sentences have none of them.
 * @returns each word with what stands around it
 * @example foreignWords(partnership, all)("Bidrag till länet") // ["länet: Bidrag till länet"]
 */
export function foreignWords(customer: Customer, all: readonly Customer[]): (text: string) => readonly string[] {
  const own = wholly([...writtenBy(customer), ...namesIn(customer.documents), ...lawful], "giu");
  const words = wholly(
    all.flatMap((one) => one.words),
    "giu",
  );
  const prefixes = all.filter(({ name }) => name !== customer.name).map(prefixOf);
  const numbers = new RegExp(`\\b\\d\\d(${oneOf(prefixes)})\\d+\\b`, "g");
  return (text) => {
    if (text.search(words) < 0 && text.search(numbers) < 0) return [];
    const rest = text.replaceAll(own, "·");
    const around = ({ index, input }: RegExpExecArray) => input.slice(Math.max(0, index - 60), index + 60);
    return [...rest.matchAll(words), ...text.matchAll(numbers)].map((found) => `${found[0]}: ${around(found)}`);
  };
}
