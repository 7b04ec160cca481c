import type { Period } from "../ledger/period.ts";
import { download, html, seeOther } from "../platform/web/answers.ts";
import type { WebRequest } from "../platform/web/request.ts";
import { get } from "../platform/web/web-handler.ts";
import { closingRoutes } from "./closing/closing.routes.ts";
import { readPeriod } from "./closing/period.store.ts";
import { financePaths } from "./finance.paths.ts";
import { type FinanceNeeds, financeFrame, formatIn, monthIn, readers } from "./finance-page.answer.ts";
import { exportTypes } from "./formats/format.ts";
import { exportNow } from "./jobs/export-now.use-case.ts";
import { jobsRoutes } from "./jobs/jobs.routes.ts";
import { linesIn } from "./jobs/scope.store.ts";
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
  const { table, identity, files } = needs;
  const frame = financeFrame(identity);
  const now = exportNow({ ...needs, linesOf: linesIn(table) });
  const address = `${financePaths.months}/{month}`;
  const summed = (period: Period | undefined) =>
    period && period.lines <= mostSummed ? summaryOf(readMonth(table, period.month)) : undefined;
  const opened = async (request: WebRequest) => frame(request, await identity.requireStaff(request, ...readers));

  return {
    first: [
      get(financePaths.months, async (request) => {
        const shown = await opened(request);
        const { MonthsPage } = await monthsPage();
        return html(MonthsPage({ ...shown, ...(await readMonths(table, request.query.get("efter") ?? undefined)) }));
      }),
    ],
    // After all whose addresses are more particular.
    last: [
      get(address, async (request) => {
        const shown = await opened(request);
        const month = monthIn(request);
        const period = await readPeriod(table, month);
        const summary = await summed(period);
        return html((await monthPage()).MonthPage({ ...shown, month, period, summary }));
      }),
      get(`${address}/{format}`, async (request) => {
        await identity.requireStaff(request, ...readers);
        const [month, format] = [monthIn(request), formatIn(request)];
        const frozen = (await readPeriod(table, month))?.files?.[format];
        if (frozen) return seeOther(files.presignedGet({ ...frozen, type: exportTypes[format] }));
        const { file, ...named } = await now({ kind: "month", month }, format);
        return download(file, named);
      }),
    ],
  };
}

/** Finance's pages; the auditor reads all of them, and nobody else any. */
export const financeRoutes = (needs: FinanceNeeds) => {
  const months = monthRoutes(needs);
  return [
    ...months.first,
    ...yearRoutes(needs),
    ...jobsRoutes(needs),
    ...closingRoutes(needs),
    ...listsRoutes(needs),
    ...months.last,
  ];
};
