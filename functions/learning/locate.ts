const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");

/** Texts as people compare them: one kind of blank, and letters put together. */
const asCompared = (text: string): string => text.normalize("NFC").replace(/\s+/gu, " ").trim();

export type Found = { readonly at: number; readonly words: string };

/**
 * Where words stand in a text, whatever its blanks and line breaks: each place, with the words as the text has them.
 * @example locate("Vi lärde\noss mycket.", "lärde oss") // [{ at: 3, words: "lärde\noss" }]
 */
export function locate(text: string, words: string): readonly Found[] {
  const parts = asCompared(words).split(" ").filter(Boolean);
  if (parts.length === 0) return [];
  const pattern = new RegExp(parts.map(escaped).join("\\s+"), "gu");
  return [...text.matchAll(pattern)].map((match) => ({ at: match.index, words: match[0] }));
}

/** Whether words stand in a text word for word. */
export const stands = (text: string, words: string): boolean => asCompared(text).includes(asCompared(words));
