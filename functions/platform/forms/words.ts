import * as z from "zod";

/** A language by its code: `sv`, `en`. Which ones are offered is said by the deployment; its first one is always there. */
const LanguageCode = z.string().regex(/^[a-z]{2}$/);

/** What a document says, in each language that it is written in. */
export const Words = (longest: number) =>
  z
    .record(LanguageCode, z.string().min(1).max(longest))
    .refine((words) => Object.keys(words).length > 0, "a text in no language");
export type Words = Readonly<Record<string, string>>;

/** The text in a language, or else in the one that was written first. */
export const wordsIn = (words: Words, lang: string): string => words[lang] ?? Object.values(words)[0] ?? "";

/** The language that the text is shown in, where it is not the page's own: for the `lang` of what shows it. */
export const otherLanguage = (words: Words, lang: string): string | undefined =>
  words[lang] === undefined ? Object.keys(words)[0] : undefined;
