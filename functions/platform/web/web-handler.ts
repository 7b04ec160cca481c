import middy, { type MiddyfiedHandler } from "@middy/core";
import httpErrorHandler from "@middy/http-error-handler";
import httpRouter, { type Method } from "@middy/http-router";
import httpSecurityHeaders from "@middy/http-security-headers";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import type { Instant } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { errorFields, log } from "../log.ts";
import type { Answer } from "./answers.ts";
import { formBody, mostFields } from "./form-body.ts";
import { mostGivenBack } from "./most-given-back.ts";
import { type WebRequest, webRequest } from "./request.ts";
import { textFiles } from "./text-files.ts";

type Route = {
  readonly method: Method;
  readonly path: string;
  readonly respond: (request: WebRequest) => Promise<Answer> | Answer;
};

/** A page at an address; `{name}` parts are the request's params. */
export const get = (path: string, respond: Route["respond"]): Route => ({ method: "GET", path, respond });
/** An address that itself says which methods it knows. */
export const any = (path: string, respond: Route["respond"]): Route => ({ method: "ANY", path, respond });
/** What a form's button does. Its handler names who may press it. */
export const post = (path: string, respond: Route["respond"]): Route => ({ method: "POST", path, respond });

type Bundle = {
  readonly siteUrl: string;
  readonly clock: { readonly now: () => Instant; readonly ready: () => Promise<void> };
  readonly routes: readonly Route[];
  /** Where besides this site its forms and scripts may send: the bucket that uploads go to. */
  readonly uploadsTo?: string;
  /** Some of its forms carry a small text file. */
  readonly takesTextFiles?: boolean;
  /** How a no or a fault is told to callers that read no pages. */
  readonly refused?: (error: unknown, request: WebRequest) => Answer | Promise<Answer>;
};

/**
 * Of the library's own defaults these would keep a browser from sending our forms at all, or from sending them on a
 * machine without HTTPS.
 */
const leftOut = { sandbox: undefined, "upgrade-insecure-requests": undefined } as unknown as Record<string, string>; // as: the types know no other way to leave a default out

const securityHeaders = (uploadsTo: string) =>
  httpSecurityHeaders({
    contentSecurityPolicy: {
      "default-src": "'none'",
      "script-src": "'self'",
      "style-src": "'self'",
      "img-src": "'self' data:",
      "connect-src": `'self' ${uploadsTo}`.trim(),
      "form-action": `'self' ${uploadsTo}`.trim(),
      "base-uri": "'none'",
      "frame-ancestors": "'none'",
      ...leftOut,
    },
    contentSecurityPolicyReportOnly: false,
    referrerPolicy: { policy: "no-referrer" }, // addresses of links carry tokens
    crossOriginEmbedderPolicy: false,
  });

/** A post from another site's page is turned away, whatever cookies it carries. */
function requireOwnForm(request: WebRequest, siteUrl: string): void {
  const { origin, "sec-fetch-site": site } = request.headers;
  if (origin !== undefined && origin !== "null" && origin !== new URL(siteUrl).origin) refuse("form-expired");
  if (origin === "null" && site !== "same-origin") refuse("form-expired");
  if (site !== undefined && site !== "same-origin" && site !== "none") refuse("form-expired");
}

/** What is too much to be given back on a page is not read at all. */
function requireReadable({ typed }: WebRequest): void {
  const texts = Object.values(typed).flat();
  if (texts.length >= mostFields) refuse("too-large", { limit: `${mostFields} fält` });
  const posted = texts.reduce((sum, text) => sum + text.length, 0);
  if (posted > mostGivenBack) refuse("too-large", { limit: `${mostGivenBack / 1000}\u00a0000 tecken` });
}

/** HEAD is a GET whose body nobody reads. What the router does not know, such as TRACE, no address of ours knows. */
const askedMethod = (method: string): string => {
  if (method === "HEAD") return "GET";
  return ["GET", "POST", "PUT", "PATCH", "DELETE"].includes(method) ? method : "OPTIONS";
};

const languageCookie = (request: WebRequest): string[] =>
  request.query.has("lang") ? [`lang=${request.language}; Path=/; Max-Age=31536000; SameSite=Lax`] : [];

/** The pages of every refusal are read when one is needed: most starts need none. */
const asPage: NonNullable<Bundle["refused"]> = async (error, request) =>
  (await import("./refused.ts")).refusedOrFailed(error, request);

/** A Lambda that answers with pages: security headers, form parsing, routing, and one place where a no becomes a page. */
export function webHandler({
  siteUrl,
  clock,
  routes,
  uploadsTo = "",
  takesTextFiles = false,
  refused = asPage,
}: Bundle): MiddyfiedHandler<APIGatewayProxyEventV2, Answer> {
  const answered = async (event: APIGatewayProxyEventV2, respond: Route["respond"]): Promise<Answer> => {
    const arrived = webRequest(event, clock.now());
    try {
      await clock.ready();
      const request = { ...arrived, now: clock.now() };
      if (request.method === "POST") requireOwnForm(request, siteUrl);
      requireReadable(request);
      const answer = await respond(request);
      return { ...answer, cookies: [...(answer.cookies ?? []), ...languageCookie(request)] };
    } catch (error) {
      return refused(error, arrived);
    }
  };
  const router = httpRouter<APIGatewayProxyEventV2, Answer>({
    routes: routes.map(({ method, path, respond }) => ({
      method,
      path,
      handler: (event: APIGatewayProxyEventV2) => answered(event, respond),
    })),
    notFoundResponse: () => undefined,
  });
  return middy<APIGatewayProxyEventV2, Answer>()
    .use(httpErrorHandler({ logger: (error) => log("error", "request.broken", errorFields(error)) }))
    .use(securityHeaders(uploadsTo))
    .use(formBody())
    .use(takesTextFiles ? [textFiles()] : [])
    .handler(async (event, context, options) => {
      const { requestContext } = event;
      const method = askedMethod(requestContext.http.method);
      const asked = { ...event, requestContext: { ...requestContext, http: { ...requestContext.http, method } } };
      const found = await router(asked, context, options);
      return found ?? answered(event, () => refuse("not-found"));
    });
}
