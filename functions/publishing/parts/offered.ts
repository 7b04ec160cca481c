import type { Form, Question } from "../../platform/forms/document.ts";
import { type Language, languages } from "../../vocabulary/language.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { languageNames } from "../publishing-forms.texts.ts";

/** A control that stands once for each language: `p-title-sv`, and `p-text.r1.p-heading-sv` in a table. */
const spoken = /^(.+)-(sv|en)$/;
const baseOf = (id: string) => spoken.exec(id)?.[1];
const languageOf = (id: string): Language | undefined => languages.find((one) => one === spoken.exec(id)?.[2]);

type Asked = Pick<Question, "id" | "label" | "optional">;

/** The controls of one text, with the site's first language first: what must be written is asked for in that one. */
function inOrder<T extends Asked>(list: readonly T[], offered: readonly Language[]): T[] {
  const order = [...offered, ...languages.filter((one) => !offered.includes(one))];
  return list.flatMap((one) => {
    const base = baseOf(one.id);
    if (base === undefined) return [one];
    const all = list.filter(({ id }) => baseOf(id) === base);
    if (all[0] !== one) return [];
    const isNeeded = all.some(({ optional }) => !optional);
    return order.flatMap(
      (language, place) =>
        all
          .filter(({ id }) => languageOf(id) === language)
          .map(
            ({ optional: _, ...rest }) => ({ ...rest, ...(isNeeded && place === 0 ? {} : { optional: true }) }) as T,
          ), // as: all but whether it may be left out
    );
  });
}

/** Only the controls of languages that the site is offered in; of a single one its name is not said. */
const onlyThose = <T extends Asked>(list: readonly T[], offered: readonly Language[]): T[] =>
  list
    .filter(({ id }) => isShown(id, offered))
    .map((one) => {
      const language = languageOf(one.id);
      return language === undefined || offered.length > 1
        ? one
        : { ...one, label: languageNames.without(one.label, language) };
    });

type Change = <T extends Asked>(list: readonly T[]) => T[];

const changed = (form: Form, change: Change): Form => ({
  ...form,
  sections: form.sections.map((section) => ({
    ...section,
    questions: change(section.questions).map((question) =>
      question.kind === "table" && Array.isArray(question.columns)
        ? { ...question, columns: change(question.columns) }
        : question,
    ),
  })),
});

/** A part's form as it is read: every language has its control, and the site's first one is the one that is needed. */
export const inLanguages = (form: Form, offered: readonly Language[]): Form =>
  changed(form, (list) => inOrder(list, offered));

/** A part's form as it is shown: with the languages that the site is offered in, and no other. */
export const shownInLanguages = (form: Form, offered: readonly Language[]): Form =>
  changed(inLanguages(form, offered), (list) => onlyThose(list, offered));

/** Whether a control is of no language, or of one that the site is offered in. */
export const isShown = (field: string, offered: readonly Language[]): boolean => {
  const language = languageOf(field);
  return language === undefined || offered.includes(language);
};

const isEmpty = (value: Typed[string] | undefined) => [value ?? ""].flat().every((text) => text.trim() === "");

/**
 * What was typed, with the texts of languages that were not shown as they were: a browser sends every control that it
 * shows. The texts of a row go with the row.
 * @param before what stood there when it was shown
 */
export function withUnshown(typed: Typed, before: Typed): Typed {
  const isThere = (field: string) => {
    const row = /^(.+\.)[^.]+$/.exec(field)?.[1];
    return row === undefined || Object.keys(typed).some((one) => one.startsWith(row) && !isEmpty(typed[one]));
  };
  const kept = Object.entries(before).filter(
    ([field]) => languageOf(field) !== undefined && !(field in typed) && isThere(field),
  );
  return { ...typed, ...Object.fromEntries(kept) };
}
