import type { Form } from "../document.ts";
import type { PartId } from "../ids.ts";
import { isWords } from "../same.ts";
import type { Words } from "../words.ts";
import type { Fault } from "./fault.ts";

type At = { readonly place: readonly PartId[]; readonly label: Words };
type Said = At & { readonly words: Words };

/** Every text of a form, with the part that it belongs to. */
function textsIn(value: unknown, at: At): readonly Said[] {
  if (isWords(value)) return [{ ...at, words: value }];
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, at));
  if (typeof value !== "object" || value === null) return [];
  const { id, label, name }: { id?: unknown; label?: unknown; name?: unknown } = value;
  const called = isWords(label) ? label : isWords(name) ? name : at.label;
  const here = typeof id === "string" ? { place: [...at.place, id], label: called } : at;
  return Object.values(value).flatMap((one) => textsIn(one, here));
}

/** A language that a form is written in is there in each of its texts: half a translation is read by nobody. */
export function wordsFaults(form: Form): readonly Fault[] {
  const at = { place: [], label: form.name };
  const texts = [{ ...at, words: form.name }, ...form.sections.flatMap((section) => textsIn(section, at))];
  const languages = [...new Set(texts.flatMap(({ words }) => Object.keys(words)))];
  return texts.flatMap(({ place, label, words }) =>
    languages
      .filter((language) => words[language] === undefined)
      .map((language) => {
        const text = Object.values(words)[0] ?? "";
        return { place, label, code: "language-missing", facts: { language, text: text.slice(0, 60) } } as const;
      }),
  );
}
