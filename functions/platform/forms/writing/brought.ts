import { refuse } from "../../../vocabulary/refusal.ts";
import { storedBytes } from "../../../vocabulary/stored-bytes.ts";
import { changedBetween, sameTyped, type Typed } from "../../../vocabulary/typed.ts";
import { keptOf } from "../controls.ts";
import type { Form } from "../document.ts";
import { type BothChanged, merge3 } from "../merge.ts";

/** What was typed in a form, in one of its versions; version 0 is before anything was saved. */
export type Written = { readonly version: number; readonly typed: Typed };

/** What a save comes to. Where both changed one control nothing is saved, and `clashes` are to be asked. */
export type Brought<W extends Written> = {
  /** What stands in the controls: mine, with what others changed elsewhere. */
  readonly typed: Typed;
  /** The controls that another person changed meanwhile, taken without asking. */
  readonly merged: readonly string[];
  readonly clashes: readonly BothChanged[];
  /** The version that another person saved beside mine. */
  readonly other?: W | undefined;
  /** What is stored says this already: a save whose answer was lost comes again. */
  readonly isStored: boolean;
};

/**
 * Brings what a person saves together with what is stored, control by control, by what each of them changed.
 * @param mine what was posted, and the version that the person began from
 * @param now what is stored; undefined before the first save
 * @param base what was typed in the version that the person began from; undefined when nobody knows it any more
 */
export function broughtTogether<W extends Written>(
  form: Form,
  mine: Written,
  now: W | undefined,
  base: Typed | undefined,
): Brought<W> {
  const own = keptOf(mine.typed, form);
  const isNewest = (now?.version ?? 0) === mine.version;
  const theirs = now?.typed ?? {};
  const { typed, both: clashes } = isNewest ? { typed: own, both: [] } : merge3(form, base, own, theirs);
  return {
    typed,
    merged: changedBetween(own, typed),
    clashes,
    ...(isNewest ? {} : { other: now }),
    isStored: now !== undefined && sameTyped(typed, theirs),
  };
}

/** So much text a form may hold, in bytes as it is stored: far more than its limits, and less than an item can hold. */
const mostWritten = 150_000;

/** What is typed fits into what is kept of a form while it is written. @throws Refusal too-large */
export function requireRoom(typed: Typed): void {
  if (storedBytes(typed) > mostWritten) refuse("too-large", { limit: `${mostWritten / 1000} kB` });
}
