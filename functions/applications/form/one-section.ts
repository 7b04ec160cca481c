import { questionsOf } from "../../platform/forms/controls.ts";
import type { Form, Section } from "../../platform/forms/document.ts";
import { cleanText } from "../../vocabulary/clean.ts";
import type { Typed } from "../../vocabulary/typed.ts";

/** So much of a text tells whether anything is written there. */
const enough = 100;

/**
 * What was typed, as the page of one section needs it: of the other sections' texts only their beginnings, since all that
 * conditions and rules ask of a text is whether it is there. A large application is not read whole for each of its pages.
 * What is wrong with the other sections cannot be said by it.
 */
export function typedForSection(form: Form, { id }: Pick<Section, "id">, typed: Typed): Typed {
  const others = form.sections.filter((section) => section.id !== id).flatMap(questionsOf);
  const cut = others.flatMap((question) => {
    const text = question.kind === "text" ? typed[question.id] : undefined;
    if (typeof text !== "string" || text.length <= enough) return [];
    const begun = text.slice(0, enough);
    return cleanText(begun) === "" ? [] : [[question.id, begun] as const];
  });
  return { ...typed, ...Object.fromEntries(cut) };
}
