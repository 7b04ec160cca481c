import { type Mark, type SecrecyMark, standingMark } from "../../pilot/items/secrecy-mark.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import type { Language } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { type RegisterRow, registerOf } from "../register/register.ts";

type Marks = Pick<Pilot, "marks">;

/** What is known of a document's secrecy; undefined of one that never was marked. */
export const marksOf = ({ marks }: Marks, ref: string): SecrecyMark | undefined => marks.find((one) => one.ref === ref);

/** The mark that stands on a document of a case. */
export const markOn = (pilot: Marks, ref: string): Mark | undefined => standingMark(marksOf(pilot, ref));

/** A document of a case by what an address or a command calls it. @throws Refusal not-found */
export const documentOf = (pilot: Pilot, ref: string | undefined, lang: Language = "sv"): RegisterRow =>
  registerOf(pilot, lang).find((row) => row.ref === ref) ?? refuse("not-found");

/** How the log calls a document: its number, or what it is while it has none. */
export const nameOf = ({ number, kind }: Pick<RegisterRow, "number" | "kind">): string => number ?? kind;
