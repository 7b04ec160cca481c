import type { Form } from "../document.ts";
import type { PartId } from "../ids.ts";
import { partsIn } from "../parts.ts";
import { type Fault, faultAt, placedIn } from "./fault.ts";

/** What each id stands for in a form: a section, a question, or a part of a question. */
const meanings = (form: Form): ReadonlyMap<PartId, string> =>
  new Map([
    ...placedIn(form).flatMap(({ question }) =>
      partsIn(question).map(({ id, sort }) => [`${question.id}.${id}`, sort] as const),
    ),
    ...form.sections.map(({ id }) => [id, "section"] as const),
    ...placedIn(form).map(({ question }) => [question.id, "question"] as const),
  ]);

/** An id means the same through all versions: a question keeps its kind, and no id is used again for something else. */
export function earlierFaults(form: Form, earlier: Form): readonly Fault[] {
  const before = meanings(earlier);
  const kinds = new Map(placedIn(earlier).map(({ question }) => [question.id, question.kind]));
  const inner = new Set(placedIn(earlier).flatMap(({ question }) => partsIn(question).map(({ id }) => id)));
  const isOther = (id: string, sort: string) => before.has(id) && before.get(id) !== sort;
  return [
    ...form.sections
      .filter(({ id }) => isOther(id, "section") || inner.has(id))
      .map(({ id, name }): Fault => ({ place: [id], label: name, code: "id-reused" })),
    ...placedIn(form).flatMap((placed): readonly Fault[] => {
      const { question } = placed;
      const was = kinds.get(question.id);
      return [
        ...(was !== undefined && was !== question.kind
          ? [faultAt(placed, "kind-changed", { was, now: question.kind })]
          : []),
        ...(isOther(question.id, "question") || inner.has(question.id) ? [faultAt(placed, "id-reused")] : []),
        ...partsIn(question)
          .filter(({ id, sort }) => before.has(id) || isOther(`${question.id}.${id}`, sort))
          .map((part) => faultAt(placed, "id-reused", undefined, part)),
      ];
    }),
  ];
}
