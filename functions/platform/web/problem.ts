import { Refusal } from "../../vocabulary/refusal.ts";
import { fault, log } from "../log.ts";
import type { Answer } from "./answers.ts";
import { OutOfTime } from "./out-of-time.ts";
import type { WebRequest } from "./request.ts";

/** A kind of problem: what its type's page says, and what every problem of the kind has in common. */
export type ProblemKind = { readonly status: number; readonly title: string; readonly detail: string };

/** The problems that every API can answer. */
export const commonProblems = {
  "invalid-request": {
    status: 400,
    title: "The request is not valid",
    detail: "A parameter is missing, unknown, given twice or has a value that it cannot have.",
  },
  forbidden: {
    status: 403,
    title: "The token does not allow this",
    detail: "The access token does not carry the scope that this address asks for.",
  },
  "not-found": { status: 404, title: "There is nothing here", detail: "The address leads nowhere." },
  "method-not-allowed": {
    status: 405,
    title: "The method is not allowed",
    detail: "The address can only be read. The Allow header names the methods that it knows.",
  },
  "precondition-failed": {
    status: 412,
    title: "The file is not the one that was asked for",
    detail: "A condition of the request (If-Match or If-Unmodified-Since) does not hold for the file as it is now.",
  },
  failed: {
    status: 500,
    title: "Something went wrong on our side",
    detail: "The fault has been recorded. Try again later, and quote the requestId if it comes back.",
  },
  late: {
    status: 503,
    title: "The answer took too long",
    detail: "The service ran out of time. Try again in a few seconds, and quote the requestId if it comes back.",
  },
  busy: { status: 503, title: "The service is busy", detail: "Nothing has changed. Try again in a few seconds." },
} as const satisfies Readonly<Record<string, ProblemKind>>;

export type ProblemDetails = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly requestId: string;
  readonly errors?: ReadonlyArray<{ readonly parameter: string; readonly detail: string }>;
};

type More = Pick<Partial<ProblemDetails>, "detail" | "errors"> & {
  readonly headers?: Readonly<Record<string, string>>;
};

/** Where the kinds of problems are explained: each has this address with its name after it. */
export const problemsPath = "/api/problems";

/** A path with every sign encoded that an address cannot hold (RFC 3986), whether or not some already were. */
const asReference = (path: string): string =>
  path.toWellFormed().replace(/%(?![\da-f]{2})|[^\w\-.~!$&'()*+,;=:@/%]/giu, encodeURIComponent);

/** The no of an API (RFC 9457). `code` names the kind, and its page. */
export function problem(
  { path, requestId }: Pick<WebRequest, "path" | "requestId">,
  siteUrl: string,
  code: string,
  { status, title, ...kind }: ProblemKind,
  { detail = kind.detail, errors, headers = {} }: More = {},
): Answer {
  const body: ProblemDetails = {
    type: `${siteUrl}${problemsPath}/${code}`,
    title,
    status,
    detail,
    instance: asReference(path),
    requestId,
    ...(errors ? { errors } : {}),
  };
  return {
    statusCode: status,
    headers: {
      "cache-control": "no-store",
      "content-type": "application/problem+json",
      "content-language": "en",
      ...headers,
    },
    body: JSON.stringify(body),
  };
}

const isCommon = (code: string): code is keyof typeof commonProblems => Object.hasOwn(commonProblems, code);

/** The one place where a no becomes problem details, and a fault a problem with a reference number. */
export const asProblem =
  (siteUrl: string) =>
  (error: unknown, request: WebRequest): Answer => {
    const { requestId } = request;
    if (!(error instanceof Refusal)) {
      fault("request.failed", error, { requestId });
      if (error instanceof OutOfTime)
        return problem(request, siteUrl, "late", commonProblems.late, { headers: { "retry-after": "5" } });
      return problem(request, siteUrl, "failed", commonProblems.failed);
    }
    log("info", "request.refused", { code: error.code, requestId });
    // What only pages say no to, such as another site's form, no API can be asked.
    const code = isCommon(error.code) ? error.code : "invalid-request";
    const headers = code === "busy" ? { "retry-after": "5" } : {};
    return problem(request, siteUrl, code, commonProblems[code], { headers });
  };
