import type { SieFileItem } from "../../pilot/items/imported-costs.ts";
import { byLink, press } from "../../pilot/press.ts";
import type { Sheet } from "../../platform/sheets/sheet.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { versionOf } from "../../platform/web/route.ts";
import { type Language, languages } from "../../vocabulary/language.ts";
import { type Problem, type Typed, typedText } from "../../vocabulary/typed.ts";
import type { Bounds } from "../sie/choose.ts";
import { hindranceOf } from "../sie/lines.ts";
import { mapAccounts } from "../sie/map-accounts.act.ts";
import { accountField, readMapping, typedMapping } from "../sie/sie.form.ts";
import { siePaths } from "../sie/sie.paths.ts";
import type { Holder, SieShown } from "../sie/sie-page.answer.ts";
import { useCosts } from "../sie/use-costs.act.ts";
import { chooseColumns } from "./choose-columns.act.ts";
import { largestSheet, readColumns, sheetNamed, typedColumns } from "./columns.form.ts";
import { accountsInSheet, costsOfSheet } from "./sheet-costs.ts";
import { spreadsheetTexts } from "./spreadsheet.texts.ts";

/** A report with a spreadsheet to choose from. */
export type SheetStarted = SieShown & {
  readonly item: SieFileItem;
  readonly sheets: readonly Sheet[];
  readonly bounds: Bounds;
};
type Problems = readonly Problem[];

const shownIn = ({ report: { number } }: SheetStarted, typed: Typed) => ({ number, version: versionOf(typed) });

/** The steps between a spreadsheet that has been read and the report's costs: say what its columns are, map, check, use. */
export function sheetSteps({ table }: { readonly table: Table }) {
  return {
    toColumns: (visit: Holder, of: SheetStarted) => {
      const before = of.item.columns ?? of.pilot.accountMap?.columns;
      const sheet = sheetNamed(of.sheets, before?.sheet ?? "") ?? largestSheet(of.sheets);
      return sheet ? columns(visit, of, sheet, typedColumns(sheet, before)) : seeOther(siePaths.upload(of.address));
    },

    columns: async (visit: Holder, of: SheetStarted): Promise<Answer> => {
      const { typed, language } = visit;
      const sheet = sheetNamed(of.sheets, typedText(typed, "sheet")) ?? largestSheet(of.sheets);
      if (!sheet) return seeOther(siePaths.upload(of.address));
      if (typedText(typed, "action") === "show")
        return columns(visit, of, sheet, { ...typed, ...typedColumns(sheet, undefined) });
      const read = readColumns(typed, of.sheets, language);
      if (!read.ok) return columns(visit, of, sheet, typed, read.problems);
      const accounts = accountsInSheet(sheet, read.value, of.bounds).map(({ account }) => account);
      await press(table, chooseColumns, byLink(visit, { ...shownIn(of, typed), columns: read.value, accounts }));
      return seeOther(siePaths.accounts(of.address));
    },

    toMap: (visit: Holder, of: SheetStarted) => {
      const remembered = typedMapping({ ...of.pilot.accountMap?.mapping, ...of.item.mapping });
      return mapping(visit, of, { ...namedCategories(of), ...remembered });
    },

    map: async (visit: Holder, of: SheetStarted): Promise<Answer> => {
      const { typed, language } = visit;
      const found = chosen(of);
      if (!found) return seeOther(siePaths.columns(of.address));
      const booked = of.pilot.call.categories.flatMap(({ id, flatRate }) => (flatRate ? [] : [id]));
      const read = readMapping(typed, accountsShown(of, language), booked, language);
      if (!read.ok) return mapping(visit, of, typed, read.problems);
      await press(table, mapAccounts, byLink(visit, { ...shownIn(of, typed), mapping: read.value }));
      return seeOther(siePaths.check(of.address));
    },

    toCheck: (visit: Holder, of: SheetStarted) => checking(visit, of),

    use: async (visit: Holder, of: SheetStarted): Promise<Answer> => {
      const { typed } = visit;
      const costs = costsOf(of, typedText(typed, "withoutTexts") !== "yes");
      if (!costs || hindranceOf(costs)) return checking(visit, of);
      const { lines, summed } = costs;
      await press(table, useCosts, byLink(visit, { ...shownIn(of, typed), costs: { lines, summed } }));
      return seeOther(`${of.address}?hamtade=1#p-costs`);
    },
  };
}

/** The sheet and its columns, once they are chosen. */
function chosen({ sheets, item: { columns: map } }: SheetStarted) {
  const sheet = map && sheetNamed(sheets, map.sheet);
  return map && sheet ? { sheet, columns: map } : undefined;
}

/** What the kind of cost is told by; where no column says it, all rows are one. */
function accountsShown(of: SheetStarted, lang: Language) {
  const found = chosen(of);
  if (!found) return [];
  return accountsInSheet(found.sheet, found.columns, of.bounds).map((one) =>
    one.account === "" ? { ...one, name: spreadsheetTexts[lang].allRows } : one,
  );
}

/** Where a column names a category of the call, in any language, that is what is meant. */
function namedCategories(of: SheetStarted): Typed {
  const categories = of.pilot.call.categories.filter(({ flatRate }) => !flatRate);
  const named = accountsShown(of, "sv").flatMap(({ account }) => {
    const meant = categories.find(({ label }) =>
      languages.some((lang) => label[lang]?.toLowerCase() === account.toLowerCase()),
    );
    return meant ? [[accountField(account), meant.id]] : [];
  });
  return Object.fromEntries(named);
}

async function columns(
  visit: Holder,
  { shown, sheets, item }: SheetStarted,
  sheet: Sheet,
  typed: Typed,
  problems: Problems = [],
) {
  const view = { ...shown, sheets, sheet, typed, problems, version: item.version };
  return html(visit, (await import("./columns.page.tsx")).ColumnsPage, view);
}

async function mapping(visit: Holder, of: SheetStarted, typed: Typed, problems: Problems = []): Promise<Answer> {
  const { shown, pilot, item, address } = of;
  if (!chosen(of)) return seeOther(siePaths.columns(address));
  const accounts = accountsShown(of, visit.language);
  // Nothing to map is nothing to claim: the next page says of each row why.
  if (accounts.length === 0 && item.mapping) return seeOther(siePaths.check(address));
  const view = { ...shown, accounts, categories: pilot.call.categories, typed, problems, version: item.version };
  return html(visit, (await import("../sie/accounts.page.tsx")).SieAccountsPage, view);
}

/** The costs as chosen and mapped so far; undefined while something has no answer. */
function costsOf(of: SheetStarted, texts: boolean) {
  const found = chosen(of);
  const { bounds, item } = of;
  const { mapping: answers } = item;
  if (!found || !answers) return undefined;
  const isAnswered = ({ account }: { account: string }) => Object.hasOwn(answers, account);
  if (!accountsInSheet(found.sheet, found.columns, bounds).every(isAnswered)) return undefined;
  return costsOfSheet(found.sheet, { columns: found.columns, mapping: answers, bounds, texts });
}

async function checking(visit: Holder, of: SheetStarted): Promise<Answer> {
  const { shown, pilot, report, item, address } = of;
  const costs = costsOf(of, true);
  if (!costs) return seeOther(siePaths.accounts(address));
  const view = {
    ...shown,
    costs: { ...costs, leftOut: [] },
    leftOutRows: costs.leftOut,
    chosen: item.columns?.sheet || item.fileName,
    fileName: item.fileName,
    categories: pilot.call.categories,
    cautions: {},
    replaces: pilot.importedCosts.has(report.number),
    version: item.version,
  };
  return html(visit, (await import("../sie/check.page.tsx")).SieCheckPage, view);
}
