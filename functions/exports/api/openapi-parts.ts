import * as z from "zod";
import { commonProblems, problemsPath } from "../../platform/web/problem.ts";
import { financeScope, unknownSite } from "./api.paths.ts";
import {
  Balances,
  ClosedMonth,
  EmptyMonth,
  FrozenFile,
  GatewayMessage,
  MadeFile,
  Months,
  OpenMonth,
  Problem,
} from "./api-answers.ts";
import { type ApiProblem, apiProblems, noSuchMonth } from "./problems.texts.ts";
import { YearEnd, YearEnds } from "./year-end-answers.ts";

// What the operations of the description are made of.

const named = {
  ...{ Balances, ClosedMonth, EmptyMonth, FrozenFile, GatewayMessage, MadeFile, Months, OpenMonth, Problem },
  ...{ YearEnd, YearEnds },
};

/** Our schemas as OpenAPI holds them: by name, referring to each other. */
export function schemas() {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  const described = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}`, io: "input" }).schemas;
  return Object.fromEntries(Object.entries(described).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]));
}

export const ref = (name: keyof typeof named) => ({ $ref: `#/components/schemas/${name}` });

/** A request's parameters as its own schema reads them. */
export function parameters(schema: z.ZodObject, where: "path" | "query", words: Readonly<Record<string, object>>) {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: "input" });
  return Object.entries(properties).map(([name, found]) => ({
    name,
    in: where,
    required: required.includes(name),
    schema: found,
    ...words[name],
  }));
}

export const header = (description: string, example: string, required = true) => ({
  description,
  required,
  schema: { type: "string" },
  example,
});
export const etag = header("The SHA-256 of the content, hexadecimal, as a strong entity tag.", `"${"a".repeat(64)}"`);
export const cacheControl = header(
  "A closed month's file may be kept for ever, anything else must be asked for again.",
  "private, no-cache",
);
export const lastModified = header("When the month was closed.", "Mon, 02 Nov 2026 08:14:09 GMT", false);
export const digest = (of: string) =>
  header(`The SHA-256 of the ${of} (RFC 9530).`, "sha-256=:qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqo=:");

export const problem = (codes: readonly ApiProblem[], headers: object = {}) => {
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
export const always = {
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
export const notModified = (headers: object) => ({
  description: "What the caller has is still so.",
  headers: { ETag: etag, "Cache-Control": cacheControl, ...headers },
});

export const conditionHeaders = {
  "If-None-Match": "Answers 304 when the ETag is still one of these.",
  "If-Match": "Answers 412 unless the ETag is one of these.",
};
export const conditions = Object.keys(conditionHeaders).map((name) => ({ $ref: `#/components/parameters/${name}` }));
export const security = [{ clientCredentials: [financeScope] }];

type Operation = { readonly operationId: string; readonly summary: string; readonly responses: object };
/** HEAD answers what GET would, without its content. */
export const alsoHead = <Get extends Operation>(get: Get) => ({
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
