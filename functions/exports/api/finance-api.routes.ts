import { createHash } from "node:crypto";
import { log } from "../../platform/log.ts";
import { type Answer, html } from "../../platform/web/answers.ts";
import { problem, problemsPath } from "../../platform/web/problem.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import { address } from "../../platform/web/route.ts";
import { plusMonths } from "../../vocabulary/months.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { readMonths } from "../months/period.store.ts";
import { apiPaths } from "./api.paths.ts";
import { BalancesQuery, ExportPath, ExportQuery, MonthsQuery, read as readAsked } from "./api-questions.ts";
import { readBalances } from "./balances.store.ts";
import { fileAnswer, validated } from "./month-file.answer.ts";
import { type MonthFiles, type NoFile, readMonthFile } from "./month-file.store.ts";
import { monthsAnswer } from "./months-answer.ts";
import { type ApiProblem, apiProblems, noSuchMonth, notFrozen, tooLargeWhileOpen } from "./problems.texts.ts";
import { yearEndsRoutes } from "./year-ends.routes.ts";

const monthsAPage = 24;

type FinanceApi = Omit<MonthFiles, "organisation"> & {
  /** Whose ledger it is, and in which language its files are. */
  readonly organisation: () => Promise<MonthFiles["organisation"]>;
  /** The OpenAPI description as it was built, with this site's addresses. */
  readonly description: () => Promise<string>;
  readonly siteUrl: string;
  readonly tokenUrl: string;
};

/** What the ledger system may ask for, and what everyone may read about that. */
export function financeApiRoutes({ description, siteUrl, tokenUrl, organisation, ...months }: FinanceApi) {
  const no = (request: WebRequest, code: ApiProblem, more: Parameters<typeof problem>[4] = {}) =>
    problem(request, siteUrl, code, apiProblems[code], more);

  const noFile = (request: WebRequest, { no: why }: NoFile): Answer => {
    if (why === "unknown") return no(request, "not-found", { detail: noSuchMonth });
    if (why === "not-frozen") return no(request, "not-found", { detail: notFrozen });
    return no(request, "month-not-closed", why === "too-large" ? { detail: tooLargeWhileOpen } : {});
  };

  /** What is answered as JSON, with its checksum for the next time. */
  const answered = (request: WebRequest, answer: object, more: Readonly<Record<string, string>> = {}): Answer => {
    const body = JSON.stringify(answer);
    const etag = `"${createHash("sha256").update(body).digest("hex")}"`;
    const headers = { "content-type": "application/json", "cache-control": "private, no-cache", etag, ...more };
    return validated(request, siteUrl, { etag }, headers) ?? { statusCode: 200, headers, body };
  };

  /** Addresses that can only be read, by a program with a token or by everyone. */
  const read = (
    path: string,
    whom: "everyone" | "ledger system",
    respond: (request: WebRequest) => Promise<Answer> | Answer,
  ) =>
    address(path, whom, (request) =>
      request.method === "GET"
        ? respond(request)
        : no(request, "method-not-allowed", { headers: { allow: "GET, HEAD" } }),
    );

  return [
    read(apiPaths.months, "ledger system", async (request) => {
      const query = readAsked(MonthsQuery, request.query);
      if ("errors" in query) return no(request, "invalid-request", query);
      const { after } = query.value;
      const place = after ? { to: plusMonths(after, -1) } : {};
      const { periods, next } = await readMonths(months.table, { limit: monthsAPage, ...place });
      const answer = monthsAnswer(periods, next !== undefined);
      return answered(request, answer, answer.next ? { link: `<${answer.next}>; rel="next"` } : {});
    }),

    read("/api/finance/exports/{month}", "ledger system", async (request) => {
      const [path, query] = [readAsked(ExportPath, request.params), readAsked(ExportQuery, request.query)];
      if ("errors" in path) return no(request, "invalid-request", path);
      if ("errors" in query) return no(request, "invalid-request", query);
      const wanted = { ...path.value, format: query.value.format, onlyClosed: query.value.state === "closed" };
      const file = await readMonthFile({ ...months, organisation: await organisation() }, wanted);
      if ("no" in file) return noFile(request, file);
      log("info", "export.fetched", { month: wanted.month, format: wanted.format, sha256: file.sha256 });
      return fileAnswer(request, siteUrl, file);
    }),

    read("/api/finance/balances/{month}", "ledger system", async (request) => {
      const [path, query] = [readAsked(ExportPath, request.params), readAsked(BalancesQuery, request.query)];
      if ("errors" in path) return no(request, "invalid-request", path);
      if ("errors" in query) return no(request, "invalid-request", query);
      const found = await readBalances(months.table, path.value.month, query.value.state === "closed");
      return "no" in found ? noFile(request, found) : answered(request, found);
    }),

    ...yearEndsRoutes({
      table: months.table,
      siteUrl,
      read: (path, respond) => read(path, "ledger system", respond),
      answered,
      no,
    }),

    read(apiPaths.description, "everyone", async () => ({
      statusCode: 200,
      headers: { "content-type": "application/json", "cache-control": "no-cache" },
      body: await description(),
    })),
    read(apiPaths.page, "everyone", async (visit) => {
      // Programs never read it, and its parts would be read at each of their starts.
      const { ApiPage } = await import("./api.page.tsx");
      return html(visit, ApiPage, { siteUrl, tokenUrl });
    }),
    read(`${problemsPath}/{code}`, "everyone", ({ params }) => {
      const code = params["code"] ?? "";
      if (!Object.hasOwn(apiProblems, code)) return refuse("not-found");
      return { statusCode: 303, headers: { location: `${apiPaths.page}#${code}` }, body: "" };
    }),
  ];
}
