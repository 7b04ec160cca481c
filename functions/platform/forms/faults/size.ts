import { mostOfDocument, storedBytes } from "../../../vocabulary/stored-bytes.ts";
import type { Form } from "../document.ts";
import type { Fault } from "./fault.ts";

/** A form that does not fit is said to be too large at each section, with how much of it that section is. */
export function sizeFaults(form: Form): readonly Fault[] {
  const all = storedBytes(form);
  if (all <= mostOfDocument) return [];
  return form.sections.map((section) => ({
    place: [section.id],
    label: section.name,
    code: "too-large",
    facts: { bytes: storedBytes(section), all, most: mostOfDocument },
  }));
}
