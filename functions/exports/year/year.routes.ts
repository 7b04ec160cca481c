import { download, html } from "../../platform/web/answers.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import { get } from "../../platform/web/web-handler.ts";
import { Month } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { readAllPeriods } from "../closing/closing.store.ts";
import { financePaths } from "../finance.paths.ts";
import { type FinanceNeeds, financeFrame, formatIn, readers } from "../finance-page.answer.ts";
import { exportNow } from "../jobs/export-now.use-case.ts";
import { linesIn, monthAfterMonth } from "../jobs/scope.store.ts";
import { makeYearEnd } from "./make-year-end.use-case.ts";

const yearPage = () => import("./year.page.tsx");
const yearEndPage = () => import("./year-end.page.tsx");
const yearEndWriters = () => import("./year-end.writer.ts");

const yearIn = ({ params }: WebRequest): number => {
  const text = params["year"] ?? "";
  return /^20\d\d$/.test(text) ? Number(text) : refuse("not-found");
};
/** The month that was chosen to stop at; anything else stops where it does by itself. */
const chosenIn = ({ query }: WebRequest): Month | undefined => Month.safeParse(query.get("till")).data;

/** The year so far, and the list at its end. */
export function yearRoutes(needs: FinanceNeeds) {
  const { table, identity, rateOf, organisation } = needs;
  const frame = financeFrame(identity);
  const now = exportNow({ ...needs, linesOf: linesIn(table) });
  const periods = () => readAllPeriods(table);
  const yearEnd = makeYearEnd({ periods, read: (taken) => monthAfterMonth(table, taken), rateOf });
  const address = `${financePaths.months}/ar/{year}`;

  const asked = async (request: WebRequest) => {
    const session = await identity.requireStaff(request, ...readers);
    const year = yearIn(request);
    const found = await readAllPeriods(table, `${year}-`);
    const chosen = chosenIn(request);
    const through = (found.find(({ month }) => month === chosen) ?? found.at(-1))?.month;
    return { session, year, periods: found, through };
  };

  return [
    get(address, async (request) => {
      const { session, ...shown } = await asked(request);
      return html((await yearPage()).YearPage({ ...(await frame(request, session)), ...shown }));
    }),
    get(`${address}/bokslut`, async (request) => {
      const session = await identity.requireStaff(request, ...readers);
      const list = await yearEnd(yearIn(request), chosenIn(request));
      return html((await yearEndPage()).YearEndPage({ ...(await frame(request, session)), list }));
    }),
    get(`${address}/bokslut/{format}`, async (request) => {
      await identity.requireStaff(request, ...readers);
      const format = formatIn(request);
      if (format !== "csv" && format !== "xlsx") return refuse("not-found");
      const list = await yearEnd(yearIn(request), chosenIn(request));
      const { yearEndCsv, yearEndXlsx } = await yearEndWriters();
      const made = format === "csv" ? yearEndCsv(list) : await yearEndXlsx(list, { organisation, at: request.now });
      const { file, ...named } = made;
      return download(file, named);
    }),
    get(`${address}/{format}`, async (request) => {
      const { through } = await asked(request);
      const format = formatIn(request);
      if (!through) return refuse("not-found");
      const { file, ...named } = await now({ kind: "year-to-date", through }, format);
      return download(file, named);
    }),
  ];
}
