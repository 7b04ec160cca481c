import { byStaff, press } from "../../pilot/press.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import { type Answer, download, html, seeOther } from "../../platform/web/answers.ts";
import { button, caseIn, formOf, labelledBy, numberOf, page, type Visit } from "../../platform/web/route.ts";
import { periodSubject } from "../../vocabulary/ids.ts";
import { dayOf, LocalDay, Month } from "../../vocabulary/instant.ts";
import { zeroOre } from "../../vocabulary/ore.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { type Problem, type Typed, typedText } from "../../vocabulary/typed.ts";
import { accrualsNeedAccount } from "../exports.refusals.ts";
import { financePaths } from "../finance.paths.ts";
import { type FinanceNeeds, forFinance, readers, yearEndRulesOf } from "../finance-page.answer.ts";
import { estimateForm, estimateTyped } from "./estimate.form.ts";
import { readEstimateOf } from "./estimate-of.store.ts";
import { setEstimate } from "./set-estimate.act.ts";
import { dayIn, yearIn } from "./year.routes.ts";
import { openAsKept, yearEndVersions } from "./year-end-version.store.ts";

const versionPage = () => import("./version.page.tsx");
const estimatePage = () => import("./estimate.page.tsx");
const accruals = () => import("./accruals.ts");
const accrualWriter = () => import("./accruals.writer.ts");

/** A year's end as it was kept, its file of accruals, and the estimates that finance changes before it is. */
export function openRoutes({ table }: FinanceNeeds) {
  const yearEnd = `${financePaths.months}/ar/{year}/bokslut`;
  const address = `${yearEnd}/version/{version}`;
  const estimateAddress = `${yearEnd}/uppskattning/{id}`;

  const versionIn = async (visit: Visit) => {
    const number = numberOf(visit.params["version"]);
    const version = (await yearEndVersions(table, yearIn(visit))).find((one) => one.version === number);
    return version ? { version, open: await openAsKept(table, version) } : refuse("not-found");
  };

  return [
    page(address, readers, async (visit) => html(visit, (await versionPage()).VersionPage, await versionIn(visit))),
    page(`${address}/{format}`, readers, async (visit) => {
      const format = visit.params["format"];
      if (format !== "sie" && format !== "csv") return refuse("not-found");
      const { version, open } = await versionIn(visit);
      if (!version.open) return refuse("not-found");
      const entries = (await accruals()).accrualEntries(open, version.year) ?? refuse(accrualsNeedAccount);
      const { organisation } = version.open;
      const { file, ...named } = (await accrualWriter()).accrualFile(format, version, entries, { organisation });
      return download(file, named);
    }),
    page(estimateAddress, forFinance, (visit) => shown(visit)),
    ...labelledBy(
      (request) => labelsOf(estimateForm(zeroOre), request),
      [
        button(estimateAddress, forFinance, async (visit) => {
          const year = yearIn(visit);
          const asOf = LocalDay.safeParse(typedText(visit.typed, "asOf")).data;
          const of = { year, applicationId: caseIn(visit), asOf, rules: yearEndRulesOf(visit) };
          const subject = periodSubject(Month.parse(`${year}-12`));
          const command = { ...formOf(visit), ...of };
          const { wrong } = await press(table, setEstimate, byStaff(visit, "finance", command, subject));
          return wrong ? shown(visit, visit.typed, wrong, asOf) : seeOther(financePaths.yearEnd(year, asOf));
        }),
      ],
    ),
  ];

  async function shown(
    visit: Visit<typeof forFinance>,
    typed?: Typed,
    problems: readonly Problem[] = [],
    asOf = dayIn(visit, "per"),
  ): Promise<Answer> {
    const year = yearIn(visit);
    const of = { year, applicationId: caseIn(visit), asOf, rules: yearEndRulesOf(visit) };
    const { pilot, before } = await readEstimateOf(table, { ...of, today: dayOf(visit.now) });
    const { estimate } = pilot ?? refuse("not-found");
    if (!pilot || !estimate) return refuse("not-found");
    const { EstimatePage } = await estimatePage();
    return html(visit, EstimatePage, {
      ...{ year, asOf, problems, version: before?.version ?? 0 },
      pilot: { ...pilot, estimate },
      typed: typed ?? estimateTyped(estimate),
    });
  }
}
