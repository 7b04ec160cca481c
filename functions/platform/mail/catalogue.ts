import type { Language } from "../../vocabulary/language.ts";
import { english } from "./english.ts";
import { swedish } from "./swedish.ts";
import type { Catalogue } from "./words.ts";

/** Every mail text, in both languages; a template without words in one of them does not compile. */
export const catalogue: Readonly<Record<Language, Catalogue>> = { sv: swedish, en: english };
