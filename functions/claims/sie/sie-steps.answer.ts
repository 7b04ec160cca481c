import type { AccountMapping, SieFileItem } from "../../pilot/items/imported-costs.ts";
import { byLink, press } from "../../pilot/press.ts";
import type { Files } from "../../platform/files/files.ts";
import type { ReadSheets } from "../../platform/sheets/sheet.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { versionOf } from "../../platform/web/route.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { type Problem, type Typed, typedText } from "../../vocabulary/typed.ts";
import { type SheetStarted, sheetSteps } from "../spreadsheet/sheet-steps.answer.ts";
import type { ReadKept } from "./cached-reader.ts";
import { cautionsOf } from "./cautions.ts";
import { accountsIn, type Bounds, choicesIn, mostAccounts } from "./choose.ts";
import { chooseCosts } from "./choose-costs.act.ts";
import { chosenName, costsChosen, hindranceOf } from "./lines.ts";
import { mapAccounts } from "./map-accounts.act.ts";
import { readChoice, readMapping, typedChoice, typedMapping } from "./sie.form.ts";
import { siePaths } from "./sie.paths.ts";
import { sieTexts } from "./sie.texts.ts";
import { isSpreadsheet, type ReadSie, type SieFile } from "./sie-file.ts";
import { type Holder, type SieShown, siePage } from "./sie-page.answer.ts";
import { useCosts } from "./use-costs.act.ts";

type Needs = {
  readonly table: Table;
  readonly files: Files;
  readonly readKept: ReadKept<ReadSie>;
  readonly readKeptSheets: ReadKept<ReadSheets>;
};
/** A report with a file to choose from. */
type Started = SieShown & { readonly item: SieFileItem; readonly file: SieFile; readonly bounds: Bounds };

/** The steps between a file that has been read and the report's costs: choose, map, check, use. */
export function sieSteps({ table, files, readKept, readKeptSheets }: Needs) {
  const sheets = sheetSteps({ table });
  const toColumns = async (_: Holder, of: SheetStarted) => seeOther(siePaths.columns(of.address));

  return {
    toColumns: (visit: Holder) => started(visit, toChoice, sheets.toColumns),
    columns: (visit: Holder) => started(visit, toChoice, sheets.columns),

    toChoose: (visit: Holder) =>
      started(
        visit,
        (of) => choosing(visit, of, typedChoice(of.item.selection ?? of.pilot.accountMap?.selection)),
        toColumns,
      ),

    choose: (visit: Holder) =>
      started(
        visit,
        async (of) => {
          const { typed, language } = visit;
          const { file, bounds, address } = of;
          const read = readChoice(typed, choicesIn(file, bounds), language);
          if (!read.ok) return choosing(visit, of, typed, read.problems);
          if (accountsIn(file, read.value, bounds).length > mostAccounts) {
            const text = sieTexts[language].choose.problems.tooMany(mostAccounts);
            return choosing(visit, of, typed, [{ field: "object", text }]);
          }
          await press(table, chooseCosts, byLink(visit, { ...shownIn(of, typed), selection: read.value }));
          return seeOther(siePaths.accounts(address));
        },
        toColumns,
      ),

    toMap: (visit: Holder) =>
      started(
        visit,
        (of) => {
          const remembered: AccountMapping = { ...of.pilot.accountMap?.mapping, ...of.item.mapping };
          return mapping(visit, of, typedMapping(remembered));
        },
        sheets.toMap,
      ),

    map: (visit: Holder) =>
      started(
        visit,
        async (of) => {
          const { typed, language } = visit;
          const { file, bounds, address, pilot, item } = of;
          if (!item.selection) return seeOther(siePaths.choose(address));
          const accounts = accountsIn(file, item.selection, bounds);
          const booked = pilot.call.categories.flatMap(({ id, flatRate }) => (flatRate ? [] : [id]));
          const read = readMapping(typed, accounts, booked, language);
          if (!read.ok) return mapping(visit, of, typed, read.problems);
          await press(table, mapAccounts, byLink(visit, { ...shownIn(of, typed), mapping: read.value }));
          return seeOther(siePaths.check(address));
        },
        sheets.map,
      ),

    toCheck: (visit: Holder) => started(visit, (of) => checking(visit, of), sheets.toCheck),

    use: (visit: Holder) =>
      started(
        visit,
        async (of) => {
          const { typed } = visit;
          const found = costsOf(of, typedText(typed, "withoutTexts") !== "yes");
          if (!found || hindranceOf(found.costs)) return checking(visit, of);
          const { lines, summed } = found.costs;
          const command = { ...shownIn(of, typed), costs: { lines, summed } };
          await press(table, useCosts, byLink(visit, command));
          return seeOther(`${of.address}?hamtade=1#p-costs`);
        },
        sheets.use,
      ),
  };

  /** A person who has no file on the way is led to its beginning. The file lies outside the table: it is read first. */
  async function started(
    visit: Holder,
    then: (of: Started) => Promise<Answer>,
    ofSheet: (visit: Holder, of: SheetStarted) => Answer | Promise<Answer>,
  ): Promise<Answer> {
    const of = await siePage(table, visit);
    if (!of.open) return visit.method === "POST" ? refuse("already-submitted") : seeOther(of.address);
    const item = of.pilot.sieFiles.get(of.report.number);
    if (!item || !of.bounds) return seeOther(siePaths.upload(of.address));
    const content = () => files.contentOf(item.fileKey);
    if (isSpreadsheet(item.fileName)) {
      const found = await readKeptSheets(item.fileKey, content);
      if ("problem" in found) return seeOther(siePaths.upload(of.address));
      return ofSheet(visit, { ...of, bounds: of.bounds, item, sheets: found.sheets });
    }
    const read = await readKept(item.fileKey, content);
    if (!read.ok) return seeOther(siePaths.upload(of.address));
    return then({ ...of, bounds: of.bounds, item, file: read.file });
  }
}

/** A SIE file has no columns to tell apart. */
const toChoice = async ({ address }: Started) => seeOther(siePaths.choose(address));

/** Which report a form belongs to, and the version of the choices that it shows. */
const shownIn = ({ report: { number } }: Started, typed: Typed) => ({ number, version: versionOf(typed) });

type Problems = readonly Problem[];

async function choosing(visit: Holder, { shown, file, bounds, item }: Started, typed: Typed, problems: Problems = []) {
  const { company } = file;
  const { version } = item;
  const view = { ...shown, choices: choicesIn(file, bounds), company, period: bounds, typed, problems, version };
  return html(visit, (await import("./choose.page.tsx")).SieChoosePage, view);
}

async function mapping(visit: Holder, of: Started, typed: Typed, problems: Problems = []) {
  const { shown, pilot, address, file, bounds, item } = of;
  const { selection, version } = item;
  if (!selection) return seeOther(siePaths.choose(address));
  const accounts = accountsIn(file, selection, bounds);
  const view = { ...shown, accounts, categories: pilot.call.categories, typed, problems, version };
  return html(visit, (await import("./accounts.page.tsx")).SieAccountsPage, view);
}

/** The costs as chosen and mapped so far; undefined while an account has no answer. */
function costsOf({ file, bounds, item: { selection, mapping: answers } }: Started, texts: boolean) {
  if (!selection || !answers) return undefined;
  const isAnswered = ({ account }: { account: string }) => Object.hasOwn(answers, account);
  if (!accountsIn(file, selection, bounds).every(isAnswered)) return undefined;
  return { selection, costs: costsChosen(file, { selection, mapping: answers, bounds, texts }) };
}

async function checking(visit: Holder, of: Started) {
  const { shown, pilot, report, file, bounds, item } = of;
  const found = costsOf(of, true);
  if (!found) return seeOther(siePaths.accounts(of.address));
  const view = {
    ...shown,
    costs: found.costs,
    chosen: chosenName(file, found.selection, visit.language),
    fileName: item.fileName,
    categories: pilot.call.categories,
    cautions: cautionsOf(file, bounds, pilot.grant.organisationNumber),
    replaces: pilot.importedCosts.has(report.number),
    version: item.version,
  };
  return html(visit, (await import("./check.page.tsx")).SieCheckPage, view);
}
