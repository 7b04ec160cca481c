import type { Sessions } from "../platform/sign-in/session.ts";
import type { Table } from "../platform/table/table.ts";
import { download, html } from "../platform/web/answers.ts";
import type { WebRequest } from "../platform/web/request.ts";
import { staffOf } from "../platform/web/staff-of.ts";
import { get } from "../platform/web/web-handler.ts";
import { Month } from "../vocabulary/instant.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { exportMonth } from "./export-month.use-case.ts";
import { financePaths } from "./finance.paths.ts";
import { MonthPage } from "./month.page.tsx";
import { readMonth, readMonths } from "./month.store.ts";
import { summaryOf } from "./month-summary.ts";
import { MonthsPage } from "./months.page.tsx";

const monthIn = ({ params }: WebRequest): Month => {
  const month = Month.safeParse(params["month"]);
  return month.success ? month.data : refuse("not-found");
};

/** Finance's pages and the month's file; nobody else's. */
export const financeRoutes = ({ table, identity }: { table: Pick<Table, "query">; identity: Sessions }) => {
  const exported = exportMonth({ readMonth: (month) => readMonth(table, month) });
  const frame = async (request: WebRequest) => {
    const session = await identity.requireStaff(request, "finance");
    const { language: lang, path } = request;
    const staff = staffOf({ session, csrf: await identity.csrfOf(session), lang, path });
    return { lang, path: request.pathAndQuery, staff };
  };
  return [
    get(financePaths.months, async (request) => {
      const shown = await frame(request);
      return html(MonthsPage({ ...shown, ...(await readMonths(table, request.query.get("efter") ?? undefined)) }));
    }),
    get(`${financePaths.months}/{month}`, async (request) => {
      const shown = await frame(request);
      const month = monthIn(request);
      return html(MonthPage({ ...shown, month, summary: await summaryOf(readMonth(table, month)) }));
    }),
    get(`${financePaths.months}/{month}/csv`, async (request) => {
      await identity.requireStaff(request, "finance");
      const { name, file } = await exported(monthIn(request));
      return download(file, { name, type: "text/csv; charset=utf-8" });
    }),
  ];
};
