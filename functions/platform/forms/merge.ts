import { type Typed, typedChoices, typedText } from "../../vocabulary/typed.ts";
import { controlsOf, questionsOf } from "./controls.ts";
import type { Form } from "./document.ts";
import { removedAndChanged, type Same, withoutClashingRows } from "./merge-rows.ts";

/** A control that both changed, and what each of them typed; nothing where that one has left it empty. */
export type BothChanged = {
  readonly field: string;
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
};
export type Merged = { readonly typed: Typed; readonly both: readonly BothChanged[] };

/** What a control says, as far as anybody means it: the ticked ones in one order, or the cleaned text. */
type Said = (typed: Typed, field: string) => readonly string[];

function saidIn(form: Form): Said {
  const several = new Set(
    questionsOf(form).flatMap(({ id, kind }) => (kind === "choices" || kind === "files" ? [id] : [])),
  );
  return (typed, field) => {
    if (several.has(field)) return [...new Set(typedChoices(typed, field).filter((one) => one !== ""))].sort();
    const text = typedText(typed, field);
    return text === "" ? [] : [text];
  };
}

/** The names of all controls that any of them has, in the order of the form. */
function fieldsOf(form: Form, all: readonly Typed[]): readonly string[] {
  const posted = new Set(all.flatMap((typed) => Object.keys(typed)));
  const rows = Object.fromEntries([...posted].map((field) => [field, ""]));
  const ordered = new Set(controlsOf(form, rows).map(({ field }) => field));
  return [...[...ordered].filter((field) => posted.has(field)), ...[...posted].filter((field) => !ordered.has(field))];
}

/** What was typed and nothing else: no name of a control finds what every object has. */
const bare = (typed: Typed): Typed => Object.setPrototypeOf({ ...typed }, null);

type Taken = "same" | "mine" | "theirs" | "both";

/** Whose version of a control is taken. What one person changed is taken from that one; without a base nobody knows. */
function takenFrom(
  isSame: (a: Typed, b: Typed) => boolean,
  base: Typed | undefined,
  mine: Typed,
  theirs: Typed,
): Taken {
  if (isSame(mine, theirs)) return "same";
  if (base && isSame(mine, base)) return "theirs";
  return base && isSame(theirs, base) ? "mine" : "both";
}

/**
 * Brings two people's work on one form together, control by control. What only one of them changed since they began is
 * taken; what both changed differently is mine in `typed`, and asked with both texts. Without a base every control that
 * differs is asked. Rows that both added under one number are kept both, mine under the next numbers.
 * @param base what both began from
 * @param mine what is saved now
 * @param theirs what was saved meanwhile
 * @example merge3(form, { q: "a" }, { q: "a", r: "new" }, { q: "b" }) // { typed: { q: "b", r: "new" }, both: [] }
 */
export function merge3(form: Form, base: Typed | undefined, mine: Typed, theirs: Typed): Merged {
  const begun = base && bare(base);
  const own = begun ? bare(withoutClashingRows(form, begun, mine, theirs)) : bare(mine);
  const other = bare(theirs);
  const said = saidIn(form);
  const fields = fieldsOf(form, [begun ?? {}, own, other]);
  const isSame: Same = (a, b, field) => JSON.stringify(said(a, field)) === JSON.stringify(said(b, field));
  const wholeRows = begun ? removedAndChanged(fields, begun, own, other, isSame) : new Set<string>();
  const typed: [string, string | readonly string[]][] = [];
  const both: BothChanged[] = [];
  for (const field of fields) {
    const before = wholeRows.has(field) ? undefined : begun;
    const taken = takenFrom((a, b) => isSame(a, b, field), before, own, other);
    // Nothing at all is an answer too: a box that was unticked is not posted.
    const value = taken === "theirs" || (taken === "same" && !(field in own)) ? other[field] : own[field];
    if (value !== undefined) typed.push([field, value]);
    if (taken === "both") both.push({ field, mine: said(own, field), theirs: said(other, field) });
  }
  return { typed: Object.fromEntries(typed), both };
}
