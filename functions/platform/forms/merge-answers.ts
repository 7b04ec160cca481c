import { type Typed, typedChoices } from "../../vocabulary/typed.ts";
import type { BothChanged } from "./merge.ts";

const mine = "mine.";

/** Whether a post comes from the page on which two people's texts are brought together. */
export const isMerge = (typed: Typed): boolean => Object.keys(typed).some((name) => name.startsWith(mine));

/** What that page asked about: what I had written, as it says, and what the other has saved. */
export const askedIn = (typed: Typed, theirs: Typed): readonly BothChanged[] =>
  Object.keys(typed)
    .filter((name) => name.startsWith(mine))
    .map((name) => name.slice(mine.length))
    .map((field) => ({ field, mine: typedChoices(typed, `${mine}${field}`), theirs: typedChoices(theirs, field) }));
