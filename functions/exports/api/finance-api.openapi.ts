import * as z from "zod";
import { commonProblems, problemsPath } from "../../platform/web/problem.ts";
import { exportTypes } from "../formats/format.ts";
import { apiPaths, financeScope, unknownSite, unknownTokenUrl } from "./api.paths.ts";
import {
  ClosedMonth,
  EmptyMonth,
  FrozenFile,
  GatewayMessage,
  MadeFile,
  Months,
  OpenMonth,
  Problem,
} from "./api-answers.ts";
import { ExportPath, ExportQuery, MonthsQuery } from "./api-questions.ts";
import { exampleMonths } from "./openapi-examples.ts";
import { type ApiProblem, apiProblems, noSuchMonth } from "./problems.texts.ts";

const named = { ClosedMonth, EmptyMonth, FrozenFile, GatewayMessage, MadeFile, Months, OpenMonth, Problem };

/** Our schemas as OpenAPI holds them: by name, referring to each other. */
function schemas() {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  const described = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}`, io: "input" }).schemas;
  return Object.fromEntries(Object.entries(described).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]));
}

const ref = (name: keyof typeof named) => ({ $ref: `#/components/schemas/${name}` });

/** A request's parameters as its own schema reads them. */
function parameters(schema: z.ZodObject, where: "path" | "query", words: Readonly<Record<string, object>>) {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: "input" });
  return Object.entries(properties).map(([name, found]) => ({
    name,
    in: where,
    required: required.includes(name),
    schema: found,
    ...words[name],
  }));
}

const header = (description: string, example: string, required = true) => ({
  description,
  required,
  schema: { type: "string" },
  example,
});
const etag = header("The SHA-256 of the content, hexadecimal, as a strong entity tag.", `"${"a".repeat(64)}"`);
const cacheControl = header(
  "A closed month's file may be kept for ever, anything else must be asked for again.",
  "private, no-cache",
);
const lastModified = header("When the month was closed.", "Mon, 02 Nov 2026 08:14:09 GMT", false);
const digest = (of: string) =>
  header(`The SHA-256 of the ${of} (RFC 9530).`, "sha-256=:qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqo=:");

const problem = (codes: readonly ApiProblem[], headers: object = {}) => {
  const kinds = codes.map((code) => ({ code, ...apiProblems[code] }));
  const example = ({ code, title, status, detail }: (typeof kinds)[number]) => ({
    type: `${unknownSite}${problemsPath}/${code}`,
    title,
    status,
    detail: code === "not-found" ? noSuchMonth : detail,
    instance: "/api/finance/exports/2026-11",
    requestId: "JKJaXmPLvHcESHA=",
  });
  return {
    description: kinds.map(({ title, detail }) => `${title}. ${detail}`).join(" "),
    headers,
    content: {
      "application/problem+json": {
        schema: ref("Problem"),
        examples: Object.fromEntries(kinds.map((kind) => [kind.code, { value: example(kind) }])),
      },
    },
  };
};
/** The gateway's own no, before the request reached us. */
const ofGateway = (description: string, message: string) => ({
  description,
  content: { "application/json": { schema: ref("GatewayMessage"), example: { message } } },
});
const ofEither = (description: string) => ({
  description,
  content: {
    "application/problem+json": { schema: ref("Problem") },
    "application/json": { schema: ref("GatewayMessage") },
  },
});

/** What any address behind the gateway's check of tokens can answer. */
const always = {
  "401": ofGateway(
    "There is no token, or it is expired, forged or another client's. The gateway answers.",
    "Unauthorized",
  ),
  "403": ofEither(commonProblems.forbidden.detail),
  "405": problem(["method-not-allowed"], { Allow: header("The methods that the address knows.", "GET, HEAD") }),
  "412": problem(["precondition-failed"]),
  "429": ofGateway("Too many requests at once. Wait, and ask more seldom. The gateway answers.", "Too Many Requests"),
  "500": ofEither(commonProblems.failed.detail),
  "503": ofEither(`${commonProblems.busy.detail} ${commonProblems.late.detail}`),
};
const notModified = (headers: object) => ({
  description: "What the caller has is still so.",
  headers: { ETag: etag, "Cache-Control": cacheControl, ...headers },
});

const conditionHeaders = {
  "If-None-Match": "Answers 304 when the ETag is still one of these.",
  "If-Match": "Answers 412 unless the ETag is one of these.",
};
const conditions = Object.keys(conditionHeaders).map((name) => ({ $ref: `#/components/parameters/${name}` }));
const security = [{ clientCredentials: [financeScope] }];

type Operation = { readonly operationId: string; readonly summary: string; readonly responses: object };
/** HEAD answers what GET would, without its content. */
const alsoHead = <Get extends Operation>(get: Get) => ({
  get,
  head: {
    ...get,
    operationId: `${get.operationId}Head`,
    summary: `${get.summary}: its headers alone`,
    responses: Object.fromEntries(
      Object.entries(get.responses).map(([status, answer]) => [status, { ...answer, content: undefined }]),
    ),
  },
});

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
  tags: [{ name: "finance", description: "Months and their files" }],
  paths: { [apiPaths.months]: months, "/api/finance/exports/{month}": exportFile },
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
