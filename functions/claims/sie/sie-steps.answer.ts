import {
  type AccountMapping,
  accountMapIn,
  importedCostsIn,
  type SieFileItem,
  sieFileIn,
} from "../../pilot/items/imported-costs.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { nonceOf, versionOf } from "../../platform/web/posted-fields.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { typedText } from "../../vocabulary/typed.ts";
import { throwAway } from "../take-in-file.use-case.ts";
import { cautionsOf, chosenName } from "./check-view.ts";
import { readChoice, typedChoice } from "./choice.form.ts";
import { accountsIn, type Bounds, choicesIn, mostAccounts } from "./choose.ts";
import type { ReadKept } from "./last-read.ts";
import { costsChosen, hindranceOf } from "./lines.ts";
import { readMapping, typedMapping } from "./mapping.form.ts";
import { siePaths } from "./sie.paths.ts";
import { tableSieImports } from "./sie.store.ts";
import { sieTexts } from "./sie.texts.ts";
import type { SieFile } from "./sie-file.ts";
import { type AskedSie, type SieNeeds, sieAsks } from "./sie-page.answer.ts";
import { useCosts } from "./use-costs.use-case.ts";

// Each page is read when it is first shown.
const choosePage = () => import("./choose.page.tsx");
const accountsPage = () => import("./accounts.page.tsx");
const checkPage = () => import("./check.page.tsx");

/** A report with a file to choose from. */
type Started = AskedSie & { readonly started: SieFileItem; readonly file: SieFile; readonly bounds: Bounds };

/** The steps between a file that has been read and the report's costs: choose, map, check, use. */
export function sieSteps(needs: SieNeeds, readKept: ReadKept) {
  const { table, files, clock } = needs;
  const imports = tableSieImports(table);
  const useThem = useCosts({ imports, clock });
  const asked = sieAsks(needs);

  /** Who is not on the way is led to its beginning. */
  const started = async (request: WebRequest, then: (of: Started) => Promise<Answer>): Promise<Answer> => {
    const of = await asked(request);
    if (!of.open) return request.method === "POST" ? refuse("already-submitted") : seeOther(of.address);
    const item = sieFileIn(of.project.items, of.report.number);
    if (!item || !of.bounds) return seeOther(siePaths.upload(of.address));
    const read = await readKept(item.fileKey, () => files.contentOf(item.fileKey));
    if (!read.ok) return seeOther(siePaths.upload(of.address));
    return then({ ...of, bounds: of.bounds, started: item, file: read.file });
  };
  const command = ({ project, report }: Started, { typed }: WebRequest) => ({
    applicationId: project.grant.applicationId,
    number: report.number,
    at: clock(),
    nonce: nonceOf(typed),
  });
  const versioned = (item: SieFileItem, { typed }: WebRequest): SieFileItem => ({ ...item, version: versionOf(typed) });

  const choosing = async (
    { shown, file, bounds, started: { version } }: Started,
    typed: Typed,
    problems: readonly Problem[],
  ) => {
    const view = {
      ...shown,
      choices: choicesIn(file, bounds),
      company: file.company,
      period: bounds,
      typed,
      problems,
      version,
    };
    return html((await choosePage()).SieChoosePage(view), { status: problems.length > 0 ? 422 : 200 });
  };

  const mapping = async (of: Started, typed: Typed, problems: readonly Problem[]) => {
    const {
      shown,
      project,
      file,
      bounds,
      started: { selection, version },
    } = of;
    if (!selection) return seeOther(siePaths.choose(of.address));
    const accounts = accountsIn(file, selection, bounds);
    const view = { ...shown, accounts, categories: project.call.categories, typed, problems, version };
    return html((await accountsPage()).SieAccountsPage(view), { status: problems.length > 0 ? 422 : 200 });
  };

  /** The costs as chosen and mapped so far; undefined while an account has no answer. */
  const costsOf = ({ file, bounds, started: { selection, mapping: answers } }: Started, texts: boolean) => {
    if (!selection || !answers) return undefined;
    const isAnswered = ({ account }: { account: string }) => Object.hasOwn(answers, account);
    if (!accountsIn(file, selection, bounds).every(isAnswered)) return undefined;
    return { selection, costs: costsChosen(file, { selection, mapping: answers, bounds, texts }) };
  };

  const checking = async (of: Started) => {
    const { shown, project, report, file, bounds, started: item } = of;
    const found = costsOf(of, true);
    if (!found) return seeOther(siePaths.accounts(of.address));
    const view = {
      ...shown,
      costs: found.costs,
      chosen: chosenName(file, found.selection, shown.lang),
      fileName: item.fileName,
      categories: project.call.categories,
      cautions: cautionsOf(file, bounds, project.grant.organisationNumber),
      replaces: importedCostsIn(project.items, report.number) !== undefined,
      version: item.version,
    };
    return html((await checkPage()).SieCheckPage(view));
  };

  return {
    toChoose: (request: WebRequest) =>
      started(request, (of) => {
        const remembered = accountMapIn(of.project.items)?.selection;
        return choosing(of, typedChoice(of.started.selection ?? remembered), []);
      }),

    choose: (request: WebRequest) =>
      started(request, async (of) => {
        const { typed, language } = request;
        const { file, bounds, address } = of;
        const read = readChoice(typed, choicesIn(file, bounds), language);
        if (!read.ok) return choosing(of, typed, read.problems);
        if (accountsIn(file, read.value, bounds).length > mostAccounts) {
          const text = sieTexts[language].choose.problems.tooMany(mostAccounts);
          return choosing(of, typed, [{ field: "object", text }]);
        }
        await imports.chosen({
          ...command(of, request),
          file: { ...versioned(of.started, request), selection: read.value },
        });
        return seeOther(siePaths.accounts(address));
      }),

    toMap: (request: WebRequest) =>
      started(request, (of) => {
        const remembered: AccountMapping = { ...accountMapIn(of.project.items)?.mapping, ...of.started.mapping };
        return mapping(of, typedMapping(remembered), []);
      }),

    map: (request: WebRequest) =>
      started(request, async (of) => {
        const { file, bounds, address, project, started: item } = of;
        if (!item.selection) return seeOther(siePaths.choose(address));
        const accounts = accountsIn(file, item.selection, bounds);
        const booked = project.call.categories.flatMap(({ id, flatRate }) => (flatRate ? [] : [id]));
        const read = readMapping(request.typed, accounts, booked, request.language);
        if (!read.ok) return mapping(of, request.typed, read.problems);
        await imports.chosen({
          ...command(of, request),
          file: { ...versioned(item, request), mapping: read.value },
        });
        return seeOther(siePaths.check(address));
      }),

    toCheck: (request: WebRequest) => started(request, checking),

    use: (request: WebRequest) =>
      started(request, async (of) => {
        const { typed } = request;
        const found = costsOf(of, typedText(typed, "withoutTexts") !== "yes");
        if (!found || hindranceOf(found.costs)) return checking(of);
        const { project, report, by, started: item, address } = of;
        const { applicationId, number, nonce } = command(of, request);
        const before = importedCostsIn(project.items, report.number);
        const { leftKey } = await useThem({
          applicationId,
          number,
          file: item,
          version: versionOf(typed),
          costs: found.costs,
          before,
          remembered: accountMapIn(project.items),
          by,
          nonce,
        });
        await throwAway(files, leftKey);
        return seeOther(`${address}?hamtade=1#costs`);
      }),
  };
}
