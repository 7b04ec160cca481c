import { createHash } from "node:crypto";
import type { Table } from "../../platform/table/table.ts";
import type { Answer } from "../../platform/web/answers.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import type { Route } from "../../platform/web/route.ts";
import {
  AccrualsQuery,
  NoQuery,
  type ParameterError,
  read as readAsked,
  YearEndPath,
  YearPath,
} from "./api-questions.ts";
import { fileAnswer } from "./month-file.answer.ts";
import { type ApiProblem, noSuchVersion } from "./problems.texts.ts";

type Needs = {
  readonly table: Pick<Table, "query">;
  readonly siteUrl: string;
  readonly read: (path: string, respond: (request: WebRequest) => Promise<Answer>) => Route;
  readonly answered: (request: WebRequest, answer: object) => Answer;
  readonly no: (
    request: WebRequest,
    code: ApiProblem,
    more?: { readonly detail?: string; readonly errors?: readonly ParameterError[] },
  ) => Answer;
};

// Asked for once a year: what answers is read then.
const stored = () => import("../year/year-end-version.store.ts");
const answers = () => import("./year-ends-answer.ts");

/** The year's end as finance has kept it, for the ledger system: its versions, one of them, and its file of accruals. */
export function yearEndsRoutes({ table, siteUrl, read, answered, no }: Needs): readonly Route[] {
  const versionAt = async (request: WebRequest) => {
    const path = readAsked(YearEndPath, request.params);
    if ("errors" in path) return { no: no(request, "invalid-request", path) };
    const { yearEndVersions, openAsKept } = await stored();
    const versions = await yearEndVersions(table, Number(path.value.year));
    const version = versions.find((one) => one.version === Number(path.value.version));
    if (!version) return { no: no(request, "not-found", { detail: noSuchVersion }) };
    return { version, open: await openAsKept(table, version) };
  };

  return [
    read("/api/finance/year-ends/{year}", async (request) => {
      const [path, query] = [readAsked(YearPath, request.params), readAsked(NoQuery, request.query)];
      if ("errors" in path) return no(request, "invalid-request", path);
      if ("errors" in query) return no(request, "invalid-request", query);
      const year = Number(path.value.year);
      const versions = await (await stored()).yearEndVersions(table, year);
      return answered(request, (await answers()).yearEndsAnswer(year, versions));
    }),

    read("/api/finance/year-ends/{year}/{version}", async (request) => {
      const query = readAsked(NoQuery, request.query);
      if ("errors" in query) return no(request, "invalid-request", query);
      const found = await versionAt(request);
      return "no" in found ? found.no : answered(request, (await answers()).yearEndAnswer(found.version, found.open));
    }),

    read("/api/finance/year-ends/{year}/{version}/accruals", async (request) => {
      const query = readAsked(AccrualsQuery, request.query);
      if ("errors" in query) return no(request, "invalid-request", query);
      const found = await versionAt(request);
      if ("no" in found) return found.no;
      const { version, open } = found;
      const { accrualEntries } = await import("../year/accruals.ts");
      const entries = accrualEntries(open, version.year);
      if (!version.open || !entries) return no(request, "no-accruals");
      const { accrualFile } = await import("../year/accruals.writer.ts");
      const made = accrualFile(query.value.format, version, entries, version.open);
      const sha256 = createHash("sha256").update(made.file).digest("hex");
      const { name, type, file } = made;
      return fileAnswer(request, siteUrl, { name, type, sha256, closedAt: version.keptAt, content: async () => file });
    }),
  ];
}
