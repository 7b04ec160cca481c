import { byStaff, press } from "../../pilot/press.ts";
import { download, html, seeOther } from "../../platform/web/answers.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import { button, isFinance, page } from "../../platform/web/route.ts";
import { periodSubject } from "../../vocabulary/ids.ts";
import { dayOf, LocalDay, Month } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { typedText } from "../../vocabulary/typed.ts";
import { readDay } from "../../vocabulary/typed-day.ts";
import { callNames } from "../call-names.store.ts";
import { financePaths } from "../finance.paths.ts";
import {
  type FinanceNeeds,
  fileAnswer,
  forFinance,
  formatIn,
  organisationOf,
  readers,
  yearEndRulesOf,
} from "../finance-page.answer.ts";
import { readAllPeriods } from "../months/period.store.ts";
import type { YearEnd } from "./year-end.store.ts";

const yearPage = () => import("./year.page.tsx");
const yearEndPage = () => import("./year-end.page.tsx");
const yearEndList = () => import("./year-end.store.ts");
const yearEndVersionStore = () => import("./year-end-version.store.ts");
const keeping = () => import("./keep-year-end.act.ts");
const openStore = () => import("./open-at-year-end.store.ts");
const yearEndWriters = () => import("./year-end.writer.ts");

export const yearIn = ({ params }: WebRequest): number => {
  const text = params["year"] ?? "";
  return /^20\d\d$/.test(text) ? Number(text) : refuse("not-found");
};
/** The month that was chosen to stop at; anything else stops where it does by itself. */
const chosenIn = ({ query }: WebRequest): Month | undefined => Month.safeParse(query.get("till")).data;

/** A day that was chosen; what is no day, or nothing, is none. */
export const dayIn = ({ query }: Pick<WebRequest, "query">, name: "per" | "sedan"): LocalDay | undefined => {
  const read = readDay(query.get(name) ?? "");
  return read.ok ? read.value : undefined;
};

/** The year so far, and the list at its end. */
export function yearRoutes(needs: FinanceNeeds) {
  const { table } = needs;
  const address = `${financePaths.months}/ar/{year}`;

  const yearSoFar = async (request: WebRequest) => {
    const year = yearIn(request);
    const periods = await readAllPeriods(table, `${year}-`);
    const chosen = chosenIn(request);
    const through = (periods.find(({ month }) => month === chosen) ?? periods.at(-1))?.month;
    return { year, periods, through };
  };
  const yearEnd = async (request: WebRequest) => {
    const asked = { asOf: dayIn(request, "per"), since: dayIn(request, "sedan"), today: dayOf(request.now) };
    return (await yearEndList()).readYearEnd(table, yearIn(request), asked);
  };

  const openOf = async (visit: WebRequest, list: YearEnd) =>
    (await openStore()).readOpenAtYearEnd(table, list, yearEndRulesOf(visit));

  return [
    page(address, readers, async (visit) =>
      html(visit, (await yearPage()).YearPage, { acts: isFinance(visit), ...(await yearSoFar(visit)) }),
    ),
    page(`${address}/bokslut`, readers, async (visit) => {
      const [list, { yearEndVersions }] = await Promise.all([yearEnd(visit), yearEndVersionStore()]);
      const [versions, open] = await Promise.all([yearEndVersions(table, list.year), openOf(visit, list)]);
      const kept = versions.findLast((one) => one.asOf === list.asOf);
      // The file is made only where there is one to compare it with.
      const { fingerprintOf, openFingerprint } = await keeping();
      const fingerprint = kept && fingerprintOf(list, { organisation: organisationOf(visit) });
      const isSame = kept !== undefined && openFingerprint(open) === (kept.open?.sha256 ?? openFingerprint([]));
      const asked = dayIn(visit, "per");
      const notCome = asked !== undefined && asked > dayOf(visit.now);
      const shown = { list, open, versions, kept, fingerprint, isSame, notCome, acts: isFinance(visit) };
      return html(visit, (await yearEndPage()).YearEndPage, shown);
    }),
    button(`${address}/bokslut`, forFinance, async (visit) => {
      const year = yearIn(visit);
      const asOf = LocalDay.safeParse(typedText(visit.typed, "asOf")).data ?? dayOf(visit.now);
      const command = { year, asOf, organisation: organisationOf(visit), rules: yearEndRulesOf(visit) };
      const subject = periodSubject(Month.parse(`${year}-12`));
      await press(table, (await keeping()).keepYearEnd, byStaff(visit, "finance", command, subject));
      return seeOther(financePaths.yearEnd(year, asOf));
    }),
    page(`${address}/bokslut/{format}`, readers, async (visit) => {
      const format = formatIn(visit);
      if (format !== "csv" && format !== "xlsx") return refuse("not-found");
      const list = await yearEnd(visit);
      const { yearEndCsv, yearEndXlsx } = await yearEndWriters();
      const [lang, open] = [organisationOf(visit).language ?? "sv", format === "xlsx" ? await openOf(visit, list) : []];
      const organisation = organisationOf(visit);
      const made =
        format === "csv"
          ? yearEndCsv(list, { organisation })
          : await yearEndXlsx(list, {
              organisation,
              at: visit.now,
              calls: await callNames(table, lang, visit.now),
              open,
            });
      const { file, ...named } = made;
      return download(file, named);
    }),
    page(`${address}/{format}`, readers, async (visit) => {
      const { through } = await yearSoFar(visit);
      if (!through) return refuse("not-found");
      return fileAnswer(needs, visit, { kind: "year-to-date", through });
    }),
  ];
}
