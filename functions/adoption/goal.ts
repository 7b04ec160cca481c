import type { Words } from "../platform/forms/words.ts";

/** A goal of the programme, as its document names it. */
export type Goal = { readonly id: string; readonly name: Words };
