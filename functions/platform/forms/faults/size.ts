import type { Form } from "../document.ts";
import type { Fault } from "./fault.ts";

/** A document is one item of the table, which takes no more. */
const mostBytes = 300_000;

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

/** A form that does not fit is said to be too large at each section, with how much of it that section is. */
export function sizeFaults(form: Form): readonly Fault[] {
  const all = bytesOf(form);
  if (all <= mostBytes) return [];
  return form.sections.map((section) => ({
    place: [section.id],
    label: section.name,
    code: "too-large",
    facts: { bytes: bytesOf(section), all, most: mostBytes },
  }));
}
