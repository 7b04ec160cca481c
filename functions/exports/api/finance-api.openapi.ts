import { exportTypes } from "../formats/format.ts";
import { apiPaths, financeScope, unknownSite, unknownTokenUrl } from "./api.paths.ts";
import { BalancesQuery, ExportPath, ExportQuery, MonthsQuery } from "./api-questions.ts";
import { exampleBalances, exampleMonths } from "./openapi-examples.ts";
import {
  alsoHead,
  always,
  cacheControl,
  conditionHeaders,
  conditions,
  digest,
  etag,
  header,
  lastModified,
  notModified,
  parameters,
  problem,
  ref,
  schemas,
  security,
} from "./openapi-parts.ts";
import { accruals, yearEnd, yearEnds } from "./year-ends.openapi.ts";

const months = alsoHead({
  operationId: "listMonths",
  summary: "The accounting months",
  description: "Months that have lines, newest first, with what they come to and where their files are.",
  tags: ["finance"],
  security,
  parameters: [
    ...parameters(MonthsQuery, "query", {
      after: {
        description: "Only months before this one: follow `next`, or the Link header with rel=next.",
        example: "2026-11",
      },
    }),
    ...conditions,
  ],
  responses: {
    "200": {
      description: "The months.",
      headers: {
        ETag: etag,
        "Cache-Control": cacheControl,
        Link: header("Where earlier months are (RFC 8288).", '</api/finance/months?after=2024-12>; rel="next"', false),
      },
      content: { "application/json": { schema: ref("Months"), examples: { months: { value: exampleMonths } } } },
    },
    "304": notModified({}),
    "400": problem(["invalid-request"]),
    ...always,
  },
});

const fileContent = Object.fromEntries(
  Object.values(exportTypes).map((type) => [type.replace(/;.*/, ""), { schema: { type: "string", format: "binary" } }]),
);

const exportFile = alsoHead({
  operationId: "fetchMonth",
  summary: "A month's file",
  description:
    "Of a closed month the frozen file, the same bytes for ever. Of an open month a preliminary file, which says so in its name and content; ask with state=closed to be sure never to get one.",
  tags: ["finance"],
  security,
  parameters: [
    ...parameters(ExportPath, "path", { month: { description: "The accounting month.", example: "2026-10" } }),
    ...parameters(ExportQuery, "query", {
      format: { description: "SIE is type 4I.", example: "sie" },
      state: { description: "Answers 409 when the month is not closed, instead of a preliminary file." },
    }),
    ...conditions,
  ],
  responses: {
    "200": {
      description: "The file.",
      headers: {
        ETag: etag,
        "Cache-Control": cacheControl,
        "Last-Modified": lastModified,
        "Content-Disposition": header("The file's name.", 'attachment; filename="kostnader-2026-10.si"'),
        "Repr-Digest": digest("file"),
        "Content-Digest": digest("answer's content"),
      },
      content: fileContent,
    },
    "303": {
      description:
        "The file is larger than an answer can be. Location gives it for five minutes, to whoever asks: do not send the token there. Its checksum is the ETag of this answer.",
      headers: {
        Location: header("Where the file is.", "https://bucket.example/months/2026-10/kostnader-2026-10.si?..."),
        ETag: etag,
        "Last-Modified": lastModified,
      },
    },
    "304": notModified({ "Last-Modified": lastModified }),
    "400": problem(["invalid-request"]),
    "404": problem(["not-found"]),
    "409": problem(["month-not-closed"]),
    ...always,
  },
});

const balances = alsoHead({
  operationId: "fetchBalances",
  summary: "A month by account",
  description:
    "Debit, credit and net of each account, to hold an import against. Of a month that is not closed, of what has been posted so far.",
  tags: ["finance"],
  security,
  parameters: [
    ...parameters(ExportPath, "path", { month: { description: "The accounting month.", example: "2026-10" } }),
    ...parameters(BalancesQuery, "query", { state: { description: "Answers 409 when the month is not closed." } }),
    ...conditions,
  ],
  responses: {
    "200": {
      description: "The accounts.",
      headers: { ETag: etag, "Cache-Control": cacheControl },
      content: {
        "application/json": { schema: ref("Balances"), examples: { balances: { value: exampleBalances } } },
      },
    },
    "304": notModified({}),
    "400": problem(["invalid-request"]),
    "404": problem(["not-found"]),
    "409": problem(["month-not-closed"]),
    ...always,
  },
});

/** The finance API as OpenAPI 3.1, made of the schemas that read its requests and type its answers. */
export const openApi = () => ({
  openapi: "3.1.1",
  info: {
    title: "Pilot Grants: finance",
    version: "1.0.0",
    summary: "The ledger's months for a ledger system that fetches by itself.",
    description:
      "Amounts are whole öre. Times are UTC, months and days are those of Europe/Stockholm. A closed month never changes.",
    license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
  },
  externalDocs: { description: "How to use it, and what each problem means", url: `${unknownSite}${apiPaths.page}` },
  servers: [{ url: unknownSite }],
  tags: [{ name: "finance", description: "Months, the year's end, and their files" }],
  paths: {
    [apiPaths.months]: months,
    "/api/finance/exports/{month}": exportFile,
    "/api/finance/balances/{month}": balances,
    "/api/finance/year-ends/{year}": yearEnds,
    "/api/finance/year-ends/{year}/{version}": yearEnd,
    "/api/finance/year-ends/{year}/{version}/accruals": accruals,
  },
  components: {
    schemas: schemas(),
    parameters: Object.fromEntries(
      Object.entries(conditionHeaders).map(([name, description]) => [
        name,
        { name, in: "header", description, required: false, schema: { type: "string" } },
      ]),
    ),
    securitySchemes: {
      clientCredentials: {
        type: "oauth2",
        description: "The client's id and secret as HTTP Basic credentials; the token is valid for an hour.",
        flows: {
          clientCredentials: {
            tokenUrl: unknownTokenUrl,
            scopes: { [financeScope]: "Read months and fetch their files" },
          },
        },
      },
    },
  },
});
