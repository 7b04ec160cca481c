import { givenBy } from "../calls/application-form/given.ts";
import type { Call } from "../calls/call.ts";
import { claimTexts } from "../claims/claim/claim.texts.ts";
import { sumOf } from "../claims/claim/claim-lines.ts";
import type { ImportedLine } from "../pilot/items/imported-costs.ts";
import { mostMonths } from "../pilot/items/report-period.ts";
import type { Column, Form, GivenRow, Section } from "../platform/forms/document.ts";
import { resolved } from "../platform/forms/resolve.ts";
import { wordsIn } from "../platform/forms/words.ts";
import { formatMonth, Month } from "../vocabulary/instant.ts";
import { type Language, languages } from "../vocabulary/language.ts";
import { monthsBetween } from "../vocabulary/months.ts";
import { kronor, minusOre, zeroOre } from "../vocabulary/ore.ts";
import { type Typed, typedText } from "../vocabulary/typed.ts";
import { claimForm } from "./report.form.ts";

const cellPattern = /^p-costs\.([^.]+)\.(\d{4}-(?:0[1-9]|1[0-2]))$/;

/** The control of a category's costs in a month. */
export const costName = (category: string, month: string): string => `p-costs.${category}.${month}`;

/** The month of a control of the cost table; undefined of any other. */
const monthOfCell = (name: string): Month | undefined => Month.safeParse(cellPattern.exec(name)?.[2]).data;

const monthAt = (typed: Typed, end: "from" | "to"): Month | undefined =>
  Month.safeParse(typedText(typed, `p-period.${end}`)).data;

/** The months to show a column for: the chosen period, and any other that has an amount, so that none is out of sight. */
export function columnsOf(typed: Typed, imported: readonly ImportedLine[] = []): readonly Month[] {
  const [from, to] = [monthAt(typed, "from"), monthAt(typed, "to")];
  const chosen = from && to ? monthsBetween(from, to).slice(0, mostMonths) : [];
  const filled = Object.keys(typed).flatMap((name) => (typedText(typed, name) === "" ? [] : (monthOfCell(name) ?? [])));
  return [...new Set([...chosen, ...filled, ...imported.map(({ month }) => month)])].sort();
}

const inEach = (text: (lang: Language) => string) => Object.fromEntries(languages.map((lang) => [lang, text(lang)]));

const mostOfOneAmount = kronor(100_000_000);
const monthColumn = (month: Month): Column => ({
  id: month,
  label: inEach((lang) => formatMonth(month, lang)),
  kind: "amount",
  optional: true,
  // A refund is less than nothing, as it is in a ledger.
  least: minusOre(zeroOre, mostOfOneAmount),
  most: mostOfOneAmount,
});

type Category = Call["categories"][number];
/** The row of what was read from the holder's file in a category. */
export const fileRowOf = (category: string): string => `${category}-sie`;

/** The row of what was read from the SIE file in a category; none where nothing was. */
function importedRow({ id, label }: Category, lines: readonly ImportedLine[]): readonly GivenRow[] {
  const own = lines.filter(({ categoryId }) => categoryId === id);
  if (own.length === 0) return [];
  const months = [...new Set(own.map(({ month }) => month))];
  return [
    {
      id: fileRowOf(id),
      label: inEach((lang) => claimTexts[lang].ofFile(wordsIn(label, lang))),
      fixed: Object.fromEntries(months.map((month) => [month, sumOf(own, { month })])),
    },
  ];
}

/** What of a call its reports are made of. */
export type ReportCall = Pick<Call, "categories" | "financing" | "years" | "reportClaims" | "forms">;
export type ReportParts = {
  readonly call: ReportCall;
  /** What was read from the holder's SIE file. */
  readonly imported: readonly ImportedLine[];
};

/** The table's rows: what is typed of each category, what was read from a SIE file, and the flat rates on both. */
const rowsOf = ({ call: { categories }, imported }: ReportParts): readonly GivenRow[] =>
  categories.flatMap((category): readonly GivenRow[] => {
    const { id, label, hint, flatRate } = category;
    if (!flatRate) return [{ id, label, hint }, ...importedRow(category, imported)];
    return [{ id, label, hint, share: { ...flatRate, and: [fileRowOf(flatRate.of)], exact: true } }];
  });

/** Whether costs are claimed in the reports of a call. */
export const claimsCosts = ({ reportClaims }: Pick<Call, "reportClaims">): boolean => reportClaims === "every";

/** What the call itself asks in its reports, with its rows and columns in their places. */
export const storyForm = (call: Omit<ReportCall, "reportClaims">): Form => resolved(call.forms.report, givenBy(call));

/** The product's own questions; where nothing is claimed, the period alone. */
function claimSections(parts: ReportParts, typed: readonly Typed[]): readonly Section[] {
  const months = [...new Set(typed.flatMap((one) => columnsOf(one, parts.imported)))].sort().map(monthColumn);
  const { sections } = resolved(claimForm, { categories: rowsOf(parts), months });
  return claimsCosts(parts.call) ? sections : sections.slice(0, 1);
}

/**
 * A report's form: the product's own questions with the call's categories and the report's months in their place, then
 * what the call asks. What was read from a SIE file stands in the table beside what is typed, and is not typed again. Its
 * id and version are those of the call's form: the product's own answers are stored apart.
 * @param typed what is in the form; several where the months of each are to have a column
 */
export function reportFormOf(parts: ReportParts, ...typed: readonly Typed[]): Form {
  const story = storyForm(parts.call);
  return { ...story, sections: [...claimSections(parts, typed), ...story.sections] };
}

/** The form with the categories and months that a post has amounts of, where nobody knows the call. */
export function reportFormTyped(story: Form, typed: Typed): Form {
  const ids = new Set(Object.keys(typed).flatMap((name) => cellPattern.exec(name)?.[1] ?? []));
  const rows = [...ids].map((id): GivenRow => ({ id, label: claimForm.sections[1].name }));
  const { sections } = resolved(claimForm, { categories: rows, months: columnsOf(typed).map(monthColumn) });
  return { ...story, sections: [...sections, ...story.sections] };
}
