import { ledgerOf } from "../ledger/posting.store.ts";
import { html, seeOther } from "../platform/web/answers.ts";
import { isFinance, page, readOn } from "../platform/web/route.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { callNames } from "./call-names.store.ts";
import { closingRoutes } from "./closing/closing.routes.ts";
import { fileOf } from "./closing/closing.ts";
import { formatNotFrozen } from "./exports.refusals.ts";
import { financePaths } from "./finance.paths.ts";
import { type FinanceNeeds, fileAnswer, formatIn, monthIn, pilotIn, readers } from "./finance-page.answer.ts";
import { exportTypes } from "./formats/format.ts";
import { jobsRoutes } from "./jobs/jobs.routes.ts";
import { linesIn } from "./jobs/scope.store.ts";
import { pageOfVerifications, readMonth } from "./months/month.store.ts";
import { summaryOf } from "./months/month-summary.ts";
import { readMonths, readPeriod } from "./months/period.store.ts";
import { openRoutes } from "./year/open.routes.ts";
import { yearRoutes } from "./year/year.routes.ts";

const monthsPage = () => import("./months/months.page.tsx");
const monthPage = () => import("./months/month.page.tsx");
const verificationsPage = () => import("./lists/verifications.page.tsx");
const pilotPage = () => import("./lists/pilot.page.tsx");

/** More lines than these are not added up for a page: the file has the sums. */
const mostSummed = 10_000;

/** All of a pilot, and its files. */
function pilotRoutes(needs: FinanceNeeds) {
  const { table } = needs;
  const address = `${financePaths.months}/pilot/{id}`;
  return [
    page(address, readers, async (visit) => {
      const applicationId = pilotIn(visit);
      const [first, ...rest] = await ledgerOf(table, applicationId);
      if (!first) return refuse("not-found");
      const [{ preliminary }, calls] = await Promise.all([
        linesIn(table, { kind: "pilot", applicationId }),
        callNames(table, visit.language, visit.now),
      ]);
      const shown = { acts: isFinance(visit), lines: [first, ...rest] as const, calls, preliminary };
      return html(visit, (await pilotPage()).PilotPage, shown);
    }),
    page(`${address}/{format}`, readers, async (visit) =>
      fileAnswer(needs, visit, { kind: "pilot", applicationId: pilotIn(visit) }),
    ),
  ];
}

/** The list of months, a month, its verifications and its files. */
function monthRoutes(needs: FinanceNeeds) {
  const { table, files } = needs;
  const address = `${financePaths.months}/{month}`;

  return [
    page(financePaths.months, readers, async (visit) => {
      const { periods, ...beside } = await readMonths(table, readOn(visit));
      return html(visit, (await monthsPage()).MonthsPage, { periods, beside });
    }),
    page(address, readers, async (visit) => {
      const month = monthIn(visit);
      const period = await readPeriod(table, month);
      const few = period !== undefined && period.lines <= mostSummed;
      const [summary, calls] = await Promise.all([
        few ? summaryOf(readMonth(table, month)) : undefined,
        few ? callNames(table, visit.language, visit.now) : {},
      ]);
      const { memorandum, memorandumAccounts } = visit.authority ?? {};
      const ledgerFile = { memorandum, memorandumAccounts };
      const shown = { acts: isFinance(visit), month, period, summary, calls, ledgerFile };
      return html(visit, (await monthPage()).MonthPage, shown);
    }),
    page(`${address}/verifikationer`, readers, async (visit) => {
      const month = monthIn(visit);
      const from = Number(visit.query.get("fran") ?? 1) || 1;
      const verifications = await pageOfVerifications(table, month, from);
      return html(visit, (await verificationsPage()).VerificationsPage, { month, ...verifications });
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
  ...openRoutes(needs),
  ...jobsRoutes(needs),
  ...closingRoutes(needs),
  ...pilotRoutes(needs),
  ...monthRoutes(needs),
];
