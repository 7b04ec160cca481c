import type { Language } from "../vocabulary/language.ts";

/** What every page of the reviewer's needs. */
export type ReviewerPage = Readonly<{ lang: Language; path: string; csrf: string; nonce: string }>;
