import type { Period } from "../ledger/period.ts";
import { html, seeOther } from "../platform/web/answers.ts";
import { isFinance, page, readOn } from "../platform/web/route.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { closingRoutes } from "./closing/closing.routes.ts";
import { fileOf } from "./closing/closing.ts";
import { readPeriod } from "./closing/period.store.ts";
import { formatNotFrozen } from "./exports.refusals.ts";
import { financePaths } from "./finance.paths.ts";
import { type FinanceNeeds, fileAnswer, formatIn, monthIn, readers } from "./finance-page.answer.ts";
import { exportTypes } from "./formats/format.ts";
import { jobsRoutes } from "./jobs/jobs.routes.ts";
import { listsRoutes } from "./lists/lists.routes.ts";
import { readMonth, readMonths } from "./months/month.store.ts";
import { summaryOf } from "./months/month-summary.ts";
import { yearRoutes } from "./year/year.routes.ts";

const monthsPage = () => import("./months/months.page.tsx");
const monthPage = () => import("./months/month.page.tsx");

/** More lines than these are not added up for a page: the file has the sums. */
const mostSummed = 10_000;

/** The list of months, a month, and its files. */
function monthRoutes(needs: FinanceNeeds) {
  const { table, files } = needs;
  const address = `${financePaths.months}/{month}`;
  const summed = (period: Period | undefined) =>
    period && period.lines <= mostSummed ? summaryOf(readMonth(table, period.month)) : undefined;

  return [
    page(financePaths.months, readers, async (visit) => {
      const { MonthsPage } = await monthsPage();
      const months = await readMonths(table, readOn(visit));
      return html(visit, MonthsPage, months);
    }),
    page(address, readers, async (visit) => {
      const month = monthIn(visit);
      const period = await readPeriod(table, month);
      const summary = await summed(period);
      return html(visit, (await monthPage()).MonthPage, { acts: isFinance(visit), month, period, summary });
    }),
    page(`${address}/{format}`, readers, async (visit) => {
      const [month, format] = [monthIn(visit), formatIn(visit)];
      const period = await readPeriod(table, month);
      const file = period ? fileOf(period, format) : "made";
      if (file === "not-frozen") return refuse(formatNotFrozen);
      if (file === "made") return fileAnswer(needs, visit, { kind: "month", month });
      return seeOther(files.presignedGet({ ...file, type: exportTypes[format] }));
    }),
  ];
}

/** Finance's pages; those of a month come last, since their addresses are the least particular. */
export const financeRoutes = (needs: FinanceNeeds) => [
  ...yearRoutes(needs),
  ...jobsRoutes(needs),
  ...closingRoutes(needs),
  ...listsRoutes(needs),
  ...monthRoutes(needs),
];
