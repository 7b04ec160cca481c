import type { Form } from "../../platform/forms/document.ts";
import { slugFor } from "../../platform/forms/edit/new-parts.ts";
import { changedForm, type FormChange, isForm } from "../../platform/forms/edit.ts";
import type { Fault } from "../../platform/forms/faults/fault.ts";
import type { PartId } from "../../platform/forms/ids.ts";
import type { BothChanged } from "../../platform/forms/merge.ts";
import { inKeyOrder } from "../../platform/forms/same.ts";
import { broughtTogether } from "../../platform/forms/writing/brought.ts";
import { type Language, languages } from "../../vocabulary/language.ts";
import { changedBetween, type Problem, type Typed, typedText } from "../../vocabulary/typed.ts";
import { isShown } from "../parts/offered.ts";
import { formOf, readAsks, typedNow } from "./asks.ts";
import { beforeAfterStep, type Step } from "./listed.ts";
import { withOtherLanguages } from "./offered-languages.ts";
import type { WrittenPage } from "./written-page.ts";

/** One thing that an officer does in the editor, right of whatever the form is when it is done. */
export type Edit =
  | { readonly kind: "change"; readonly change: FormChange }
  /** A section among the sections, or a question in its section, takes one step. */
  | { readonly kind: "step"; readonly part: PartId; readonly by: "up" | "down" }
  | EditedPage;

/** A page as it was typed: brought together with what others have changed on it since, control by control. */
export type EditedPage = {
  readonly kind: "page";
  /** Where it stands under the form (`pageAt`). */
  readonly at: string;
  /** The version of the document that the page showed. */
  readonly version: number;
  readonly typed: Typed;
  readonly step?: Step | undefined;
  /** What is wrong is said in it. */
  readonly language: Language;
  /** The languages that were asked for, the first one first; all of the product where it is not said. */
  readonly languages?: readonly Language[] | undefined;
};

/** What an edit comes to. Where anything of it stands in the way, nothing is changed. */
export type Edited = {
  /** What stands in the page's controls now: mine, with what others changed elsewhere. */
  readonly typed: Typed;
  /** The controls that another officer changed meanwhile, taken without asking. */
  readonly merged: readonly string[];
  /** The controls that both changed, to be asked. */
  readonly clashes: readonly BothChanged[];
  /** What was typed into rows that another officer has removed meanwhile. */
  readonly gone: readonly string[];
  readonly problems: readonly Problem[];
  readonly refused: readonly Fault[];
  /** Both changed what cannot be brought together. */
  readonly isOvertaken: boolean;
};

const asWanted: Edited = {
  ...{ typed: {}, merged: [], clashes: [], gone: [], problems: [], refused: [] },
  isOvertaken: false,
};

/** Whether nothing stood in the way. */
export const isDone = ({ clashes, gone, problems, refused, isOvertaken }: Edited): boolean =>
  !isOvertaken && [clashes, gone, problems, refused].every((all) => all.length === 0);

/** There is a `form` where something of it is another now. */
type Outcome = { readonly edited: Edited; readonly form?: Form };

/** The published version that the form follows: its questions keep their kinds. */
type Following = { readonly earlier?: Form | undefined };

function withChange(form: Form, change: FormChange, following: Following, edited = asWanted): Outcome {
  const changed = changedForm(form, change, following);
  if (!isForm(changed)) return { edited: { ...edited, refused: changed } };
  return inKeyOrder(changed) === inKeyOrder(form) ? { edited } : { edited, form: changed };
}

/** A change in a form that another officer may have changed since: a new section's name in addresses must still be free. */
function changeNow(form: Form, change: FormChange): FormChange {
  if (change.change !== "add-section") return change;
  const { section } = change;
  return { ...change, section: { ...section, slug: slugFor(form, section.slug) } };
}

/** The move of a part by one step; undefined at the end of its list. */
function moveOf(form: Form, part: PartId, by: "up" | "down"): FormChange | undefined {
  const isSection = form.sections.some(({ id }) => id === part);
  const home = form.sections.find(({ questions }) => questions.some(({ id }) => id === part));
  const list = isSection ? form.sections : (home?.questions ?? []);
  if (list.length > 0 && list.at(by === "up" ? 0 : -1)?.id === part) return undefined;
  const before = beforeAfterStep(list, part, by);
  if (isSection) return { change: "move-section", section: part, before };
  return { change: "move-question", question: part, in: home?.id ?? part, before };
}

/** What was typed into rows that the page no longer has; what was only shown there is no loss. */
const typedInRowsGone = (posted: Typed, kept: Typed, base: Typed | undefined): readonly string[] =>
  Object.keys(posted)
    .filter((field) => field.split(".").length === 3 && !(field in kept))
    .filter((field) => !base || changedBetween({ [field]: base[field] ?? "" }, { [field]: posted[field] ?? "" })[0])
    .map((field) => typedText(posted, field))
    .filter((text) => text !== "");

/** What a post has of the page's own controls. */
const ownIn = (typed: Typed): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([name]) => name.startsWith("p-")));

type Page = {
  readonly page: WrittenPage;
  /** What the page held in the version that was shown; undefined where nobody knows it any more. */
  readonly base: Typed | undefined;
  /** The version of the document with which the page was last changed. */
  readonly version: number;
};

function ofPage(form: Form, edit: EditedPage, known: Page, following: Following): Outcome {
  const { page, base, version } = known;
  const { asks, change, isWhole } = page;
  const document = formOf(asks);
  const now = { version, typed: typedNow(asks) };
  const offered = edit.languages ?? languages;
  // Whatever else was changed, a page that was shown since this one was is of it as it is.
  const mine = {
    version: Math.min(edit.version, version),
    typed: withOtherLanguages(edit.typed, base ?? now.typed, offered),
  };
  if (isWhole && edit.version < version) {
    const isAsShown = [base, now.typed].some((one) => one && changedBetween(one, ownIn(edit.typed)).length === 0);
    return {
      edited: isAsShown ? { ...asWanted, typed: now.typed } : { ...asWanted, typed: edit.typed, isOvertaken: true },
    };
  }
  const { typed, merged, clashes } = broughtTogether(document, mine, now, base);
  const edited = { ...asWanted, typed, merged: merged.filter((field) => isShown(field, offered)) };
  if (clashes.length > 0) return { edited: { ...edited, clashes } };
  const gone = mine.version < version ? typedInRowsGone(edit.typed, typed, base) : [];
  if (gone.length > 0) return { edited: { ...edited, gone } };
  const read = readAsks(asks, typed, edit.language, offered);
  if (!read.ok) return { edited: { ...edited, problems: read.problems } };
  return withChange(form, change(read.value, edit.step), following, edited);
}

/**
 * A form with what an officer did in its editor, whatever others have changed since the officer's page was shown.
 * @param onPage what is known of the page that was typed; undefined where the form has no such part any more
 * @throws RangeError for a page without what is known of it
 */
export function edited(form: Form, edit: Edit, { onPage, ...following }: Following & { onPage?: Page }): Outcome {
  if (edit.kind === "page") {
    if (!onPage) throw new RangeError(`${edit.at} is no page of the form`);
    return ofPage(form, edit, onPage, following);
  }
  const change = edit.kind === "change" ? changeNow(form, edit.change) : moveOf(form, edit.part, edit.by);
  return change ? withChange(form, change, following) : { edited: asWanted };
}

/** What stood on those pages of a form's editor that a change has changed, by page. Pages that are gone have no reader. */
export function pagesChanged(before: ReadonlyMap<string, Typed>, after: ReadonlyMap<string, Typed>) {
  return [...before].filter(([at, typed]) => {
    const now = after.get(at);
    return now !== undefined && inKeyOrder(now) !== inKeyOrder(typed);
  });
}
