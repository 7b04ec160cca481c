import type { Form } from "./document.ts";
import { applied } from "./edit/applied.ts";
import type { FormChange } from "./edit/form-change.ts";
import { stillUsed } from "./edit/uses.ts";
import type { Fault } from "./faults/fault.ts";
import type { FaultCode } from "./faults.texts.ts";
import { faultsOf } from "./faults.ts";

export type { FormChange, SectionHead } from "./edit/form-change.ts";

/** What a form that is being written may lack; everything else would make it one that the engine cannot trust. */
const notYetComplete: ReadonlySet<FaultCode> = new Set(["role-missing", "role-option-missing", "language-missing"]);

type Given = {
  /** The published version that this one follows: its questions keep their kinds, its ids their meanings. */
  readonly earlier?: Form | undefined;
  /** The names of the rules that have code; without them, no rule is held to be unknown. */
  readonly rules?: readonly string[] | undefined;
};

/** What is wrong with a form that is being written, besides what is not there yet. */
export const structureFaults = (form: Form, { earlier, rules }: Given = {}): readonly Fault[] =>
  faultsOf(form, { earlier, rules: rules ?? form.rules.map(({ rule }) => rule) }).filter(
    ({ code }) => !notYetComplete.has(code),
  );

const sameFault = ({ code, place }: Fault): string => `${code} ${place.join(".")}`;

/**
 * The form with the change done, or why it cannot be: nothing half done. It never leaves a form worse in structure (its
 * ids, conditions, references and limits) than it was; what is only not written yet may be missing (`faultsOf` says what).
 * @returns the changed form, or its faults: each names the place that stands in the way, and what uses it
 * @example changedForm(form, { change: "remove-question", question: "kq3v0xt7" })
 */
export function changedForm(form: Form, change: FormChange, given: Given = {}): Form | readonly Fault[] {
  const used = stillUsed(form, change);
  if (used.length > 0) return used;
  const changed = applied(form, change);
  if (!("sections" in changed)) return [changed];
  const before = new Set(structureFaults(form, given).map(sameFault));
  const faults = structureFaults(changed, given).filter((fault) => !before.has(sameFault(fault)));
  return faults.length > 0 ? faults : changed;
}

/** Whether a change could be done. @example const changed = changedForm(form, change); if (isForm(changed)) ... */
export const isForm = (changed: Form | readonly Fault[]): changed is Form => "sections" in changed;
