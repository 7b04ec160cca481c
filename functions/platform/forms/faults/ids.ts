import type { Form } from "../document.ts";
import { partsIn } from "../parts.ts";
import { type Fault, faultAt, placedIn, repeated } from "./fault.ts";

/**
 * Sections and questions have ids of their own in the whole form; options, rows and columns in their question, and none
 * that a section or a question has.
 */
export function idFaults(form: Form): readonly Fault[] {
  const placed = placedIn(form);
  const tops = [
    ...form.sections.map(({ id, name }) => ({ id, fault: { place: [id], label: name, code: "id-twice" } as Fault })), // as: a code
    ...placed.map((one) => ({ id: one.question.id, fault: faultAt(one, "id-twice") })),
  ];
  const taken = new Set(tops.map(({ id }) => id));
  return [
    ...repeated(tops, ({ id }) => id).map(({ fault }) => fault),
    ...placed.flatMap((one) => {
      const parts = partsIn(one.question);
      const twice = repeated(parts, ({ id }) => id);
      return [...new Set([...twice, ...parts.filter(({ id }) => taken.has(id))])].map((part) =>
        faultAt(one, "id-twice", undefined, part),
      );
    }),
    ...repeated(form.sections, ({ slug }) => slug).map(
      ({ id, name, slug }): Fault => ({ place: [id], label: name, code: "slug-twice", facts: { slug } }),
    ),
  ];
}
