import { download, html } from "../../platform/web/answers.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import { isFinance, page } from "../../platform/web/route.ts";
import { Month } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { financePaths } from "../finance.paths.ts";
import { type FinanceNeeds, fileAnswer, formatIn, organisationOf, readers } from "../finance-page.answer.ts";
import { readAllPeriods } from "../months/period.store.ts";

const yearPage = () => import("./year.page.tsx");
const yearEndPage = () => import("./year-end.page.tsx");
const yearEndList = () => import("./year-end.store.ts");
const yearEndWriters = () => import("./year-end.writer.ts");

const yearIn = ({ params }: WebRequest): number => {
  const text = params["year"] ?? "";
  return /^20\d\d$/.test(text) ? Number(text) : refuse("not-found");
};
/** The month that was chosen to stop at; anything else stops where it does by itself. */
const chosenIn = ({ query }: WebRequest): Month | undefined => Month.safeParse(query.get("till")).data;

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
  const yearEnd = async (request: WebRequest) =>
    (await yearEndList()).readYearEnd(table, yearIn(request), chosenIn(request));

  return [
    page(address, readers, async (visit) =>
      html(visit, (await yearPage()).YearPage, { acts: isFinance(visit), ...(await yearSoFar(visit)) }),
    ),
    page(`${address}/bokslut`, readers, async (visit) =>
      html(visit, (await yearEndPage()).YearEndPage, { list: await yearEnd(visit) }),
    ),
    page(`${address}/bokslut/{format}`, readers, async (visit) => {
      const format = formatIn(visit);
      if (format !== "csv" && format !== "xlsx") return refuse("not-found");
      const list = await yearEnd(visit);
      const { yearEndCsv, yearEndXlsx } = await yearEndWriters();
      const made =
        format === "csv"
          ? yearEndCsv(list, { organisation: organisationOf(visit) })
          : await yearEndXlsx(list, { organisation: organisationOf(visit), at: visit.now });
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
