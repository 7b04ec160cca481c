import type { Form, Question, Section } from "./document.ts";
import type { PartId } from "./ids.ts";
import { type InnerPart, partsIn } from "./parts.ts";
import { inKeyOrder, isWords } from "./same.ts";
import type { Words } from "./words.ts";

/** What became of a part of a form between two versions. `words`: nothing but its texts. `asked`: its limits, its condition, who sees it. */
export type FormChange = {
  readonly id: PartId;
  readonly label: Words;
  readonly what: "new" | "gone" | "kind" | "moved" | "words" | "asked" | "option-new" | "option-gone" | "rules";
  /** The option, row or column that is new or gone. */
  readonly part?: Words;
};

/** A document without its texts. */
function bones(value: unknown): unknown {
  if (isWords(value)) return null;
  if (Array.isArray(value)) return value.map(bones);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !["hint", "help", "example", "lead", "unit", "means"].includes(key))
      .map(([key, one]) => [key, bones(one)]),
  );
}

/** A question without the parts that are told apart one by one. */
const frame = (question: Question): unknown => {
  const {
    options: _o,
    levels: _l,
    given: _g,
    rows,
    columns,
    ...rest
  } = { rows: 0, columns: 0, ...question } as Readonly<Record<string, unknown>>; // as: whatever a kind has
  const open = (part: unknown) => (Array.isArray(part) ? [] : part);
  return { ...rest, rows: open(rows), columns: open(columns) };
};

/** Where each stands in the longest row of those that kept their order; the others have moved. */
function moved(before: readonly PartId[], after: readonly PartId[]): ReadonlySet<PartId> {
  const place = new Map(before.map((id, at) => [id, at]));
  const common = after.filter((id) => place.has(id));
  const best: { length: number; previous: number }[] = [];
  common.forEach((id, at) => {
    let found = { length: 1, previous: -1 };
    best.forEach(({ length }, earlier) => {
      const isBefore = (place.get(common[earlier] ?? "") ?? 0) < (place.get(id) ?? 0);
      if (isBefore && length + 1 > found.length) found = { length: length + 1, previous: earlier };
    });
    best[at] = found;
  });
  const kept = new Set<PartId>();
  const longest = Math.max(0, ...best.map(({ length }) => length));
  for (let at = best.findIndex(({ length }) => length === longest); at >= 0; at = best[at]?.previous ?? -1)
    kept.add(common[at] ?? "");
  return new Set(common.filter((id) => !kept.has(id)));
}

function inQuestion(was: Question, now: Question): FormChange[] {
  const { id, label } = now;
  const change = (what: FormChange["what"], part?: InnerPart): FormChange => ({
    id,
    label,
    what,
    ...(part ? { part: part.label } : {}),
  });
  if (was.kind !== now.kind) return [change("kind")];
  const [before, after] = [partsIn(was), partsIn(now)];
  const without = (list: readonly InnerPart[], others: readonly InnerPart[]) =>
    list.filter((part) => !others.some((other) => other.id === part.id && other.sort === part.sort));
  const [added, gone] = [without(after, before), without(before, after)];
  const parts = [
    ...added.map((part) => change("option-new", part)),
    ...gone.map((part) => change("option-gone", part)),
  ];
  const isOtherwise =
    inKeyOrder(bones(frame(was))) !== inKeyOrder(bones(frame(now))) ||
    (parts.length === 0 && inKeyOrder(bones(was)) !== inKeyOrder(bones(now)));
  if (isOtherwise) parts.push(change("asked"));
  const isOnlyWords = parts.length === 0 && inKeyOrder(was) !== inKeyOrder(now);
  return isOnlyWords ? [change("words")] : parts;
}

const head = ({ questions: _, ...section }: Section) => section;

function inSection(was: Section, now: Section): FormChange[] {
  const change = (what: FormChange["what"]): FormChange[] => [{ id: now.id, label: now.name, what }];
  if (inKeyOrder(bones(head(was))) !== inKeyOrder(bones(head(now)))) return change("asked");
  return inKeyOrder(head(was)) === inKeyOrder(head(now)) ? [] : change("words");
}

const questions = (form: Form) => form.sections.flatMap((section) => section.questions);
const ids = (parts: readonly { readonly id: PartId }[]) => parts.map(({ id }) => id);
const sectionOf = (form: Form, question: PartId) =>
  form.sections.find((section) => section.questions.some(({ id }) => id === question))?.id;

/** What changed between two versions of a form, in the order of the newer; what is gone stands last. */
export function formDifference(was: Form, now: Form): readonly FormChange[] {
  const sections = moved(ids(was.sections), ids(now.sections));
  const inOtherPlace = moved(ids(questions(was)), ids(questions(now)));
  const changes = now.sections.flatMap((section): FormChange[] => {
    const before = was.sections.find(({ id }) => id === section.id);
    const { id, name } = section;
    return [
      ...(before ? inSection(before, section) : [{ id, label: name, what: "new" } as const]),
      ...(sections.has(id) ? [{ id, label: name, what: "moved" } as const] : []),
      ...section.questions.flatMap((question): FormChange[] => {
        const earlier = questions(was).find((one) => one.id === question.id);
        const about = { id: question.id, label: question.label };
        if (!earlier) return [{ ...about, what: "new" }];
        // A section that moved takes its questions along: they are told of one by one only where they left it.
        const isMoved = sectionOf(was, question.id) !== id || (sections.size === 0 && inOtherPlace.has(question.id));
        return [...inQuestion(earlier, question), ...(isMoved ? [{ ...about, what: "moved" } as const] : [])];
      }),
    ];
  });
  const gone = (before: readonly { readonly id: PartId }[], after: readonly { readonly id: PartId }[]) =>
    before.filter(({ id }) => !after.some((one) => one.id === id)).map(({ id }) => id);
  const goneIds = new Set([...gone(was.sections, now.sections), ...gone(questions(was), questions(now))]);
  const lost = was.sections.flatMap((section): FormChange[] => [
    ...(goneIds.has(section.id) ? [{ id: section.id, label: section.name, what: "gone" } as const] : []),
    ...section.questions
      .filter(({ id }) => goneIds.has(id))
      .map(({ id, label }) => ({ id, label, what: "gone" }) as const),
  ]);
  const rules =
    inKeyOrder(was.rules) === inKeyOrder(now.rules) ? [] : [{ id: now.id, label: now.name, what: "rules" } as const];
  const name =
    inKeyOrder(was.name) === inKeyOrder(now.name) ? [] : [{ id: now.id, label: now.name, what: "words" } as const];
  return [...name, ...changes, ...lost, ...rules];
}
