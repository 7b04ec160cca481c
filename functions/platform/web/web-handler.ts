import middy, { type MiddlewareObj, type MiddyfiedHandler } from "@middy/core";
import httpErrorHandler from "@middy/http-error-handler";
import httpSecurityHeaders from "@middy/http-security-headers";
import type { APIGatewayProxyEventV2, Context } from "aws-lambda";
import type { Instant } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { errorFields, fault, log } from "../log.ts";
import type { Sessions } from "../sign-in/session.ts";
import type { StaffRegister } from "../sign-in/staff-register.ts";
import { answersLogged } from "./answer-log.ts";
import type { Answer } from "./answers.ts";
import { compressed } from "./compressed.ts";
import { formBody, mostFields, mostGivenBack, textFiles } from "./form-body.ts";
import { letIn, type StaffBar } from "./let-in.ts";
import { keptForLateAnswer, OutOfTime } from "./out-of-time.ts";
import { pastTheEdge } from "./past-the-edge.ts";
import type { PostedForm } from "./refused.ts";
import { type WebRequest, webRequest } from "./request.ts";
import type { Route, Visit } from "./route.ts";
import { type BeingRead, behindAsked, isBuiltIn, refusedOn, withAuthority } from "./shown-behind.ts";
import type { SiteAuthority } from "./site-authority.ts";
import { type Found, type Wing, wingTable } from "./wings.ts";

type Bundle = {
  readonly siteUrl: string;
  /** Who stands behind the site now; nobody, until an operator has published it. Programs are shown no page and need nobody. */
  readonly authority?: () => Promise<SiteAuthority | undefined>;
  /** What the edge says with each request; where the site has none it is left out or empty. */
  readonly edgeSecret?: string;
  readonly clock: { readonly now: () => Instant; readonly ready: () => Promise<void> };
  /** Its routes; those of a Lambda with several rooms are loaded wing by wing. */
  readonly routes?: readonly Route[];
  readonly wings?: readonly Wing[];
  /** For routes that are not for everyone. */
  readonly identity?: Sessions;
  /** For routes that are for staff. */
  readonly register?: StaffRegister;
  readonly staffBar?: StaffBar;
  readonly scope?: string;
  /** Where besides this site its forms and scripts may send: the bucket that uploads go to. */
  readonly uploadsTo?: string;
  /** Some of its forms carry a small text file. */
  readonly takesTextFiles?: boolean;
  /** How a refusal or a fault is answered to callers that read no pages. */
  readonly refused?: (
    error: unknown,
    request: WebRequest,
    person?: string,
    form?: PostedForm,
  ) => Answer | Promise<Answer>;
};

/** The event, with what each middleware leaves in it for the next. */
type Event = APIGatewayProxyEventV2 &
  BeingRead & {
    arrived?: WebRequest;
    found?: Found;
    visit?: Visit;
    /** Whether the address of a posted form is also that of its page. */
    pageAt?: () => Promise<boolean>;
  };
type Middleware = MiddlewareObj<Event, Answer>;

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

/** Milliseconds of a Lambda's time that no retry may use: they are kept for the answer. */
const keptForAnswer = 3_000;

const timeLeftIn = ({ getRemainingTimeInMillis: remaining }: Partial<Context>) =>
  remaining && (() => remaining() - keptForAnswer);

/** The request as it came: every answer from here on has its words. HEAD is a GET without its body. */
const arrived = ({ clock, siteUrl: site }: Bundle): Middleware => ({
  before: ({ event, context }) => {
    const asked = event.requestContext.http.method;
    const method = asked === "HEAD" ? "GET" : asked;
    event.arrived = { ...webRequest(event, clock.now()), method, site, timeLeft: timeLeftIn(context) };
  },
});

/** The route that the address leads to. */
const routed = (bundle: Bundle): Middleware => {
  const { routes = [], wings = [], clock, identity } = bundle;
  const find = wingTable([...wings, { under: [""], routes: async () => routes }]);
  return {
    before: async ({ event }) => {
      const request = event.arrived;
      if (!request) return;
      // Whoever has no session is mostly led elsewhere: a first answer then waits for nothing that it does not show.
      if (!isBuiltIn(request) && (!identity || request.cookies.size > 0)) behindAsked(event, bundle);
      const [found] = await Promise.all([find(request.method, event.rawPath), clock.ready(), identity?.ready(request)]);
      event.arrived = { ...request, params: found?.params ?? {}, now: clock.now() };
      if (found) event.found = found;
      event.pageAt = async () => (await find("GET", event.rawPath)) !== undefined;
    },
  };
};

/** A post from another site's page is turned away, whatever cookies it carries. */
function requireOwnForm({ method, headers }: WebRequest, siteUrl: string): void {
  if (method !== "POST") return;
  const { origin, "sec-fetch-site": site } = headers;
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

const takenForms = (siteUrl: string): Middleware => ({
  before: ({ event: { arrived } }) => {
    if (!arrived) return;
    requireOwnForm(arrived, siteUrl);
    requireReadable(arrived);
  },
});

/** Who is there, as the route asks for; what leads nowhere is for everyone. */
const visited = (door: Parameters<typeof letIn>[0]): Middleware => ({
  before: async ({ event }) => {
    if (event.arrived) event.visit = await letIn(door, event.found?.route ?? { for: "everyone" }, event.arrived);
  },
});

/** The pages of every refusal are read when one is needed: most starts need none. */
const asPage: NonNullable<Bundle["refused"]> = async (error, request, person, form) =>
  (await import("./refused.ts")).refusedOrFailed(error, request, person, form);

/**
 * What its own route knows of a refused form. A refusal is answered even where that cannot be read, and one that is late
 * already waits for nothing more.
 */
async function postedForm({ found, pageAt }: Event, request: WebRequest, error: unknown): Promise<PostedForm> {
  if (request.method !== "POST" || error instanceof OutOfTime) return {};
  const labels = async () => found?.route.labels?.(request);
  const [known, page] = await Promise.allSettled([labels(), pageAt?.()]);
  return {
    labels: known.status === "fulfilled" ? known.value : undefined,
    page: page.status === "fulfilled" && page.value ? request.path : undefined,
  };
}

/** The one place where a no or a fault becomes an answer, whichever middleware said it. */
const answeredInWords = (refused: NonNullable<Bundle["refused"]>, bundle: Bundle): Middleware => ({
  onError: async (request) => {
    const { arrived, visit } = request.event;
    if (!arrived) return;
    const form = await postedForm(request.event, arrived, request.error);
    const { error, on } = await refusedOn(request.error, arrived, request.event, bundle);
    request.response = await refused(error, on, visit?.person?.subject, form);
  },
});

/** What not even a page was made of. A body that cannot be read is its sender's mistake, not a fault. */
const broken = (error: unknown): void => {
  const status = error instanceof Error && "statusCode" in error ? Number(error.statusCode) : 500;
  if (status < 500) log("info", "request.unreadable", errorFields(error));
  else fault("request.broken", error);
};

const languageCookie = ({ query, language }: WebRequest): string[] =>
  query.has("lang") ? [`lang=${language}; Path=/; Max-Age=31536000; SameSite=Lax`] : [];

/** What a request waits for: its route, who asks, the act. */
const responded = (bundle: Bundle) =>
  middy<Event, Answer>({ timeoutEarlyInMillis: 0 })
    .use(routed(bundle))
    .use(pastTheEdge(bundle.siteUrl, bundle.edgeSecret ?? ""))
    .use(takenForms(bundle.siteUrl))
    .use(visited(bundle))
    .handler(async (event) => {
      const { visit, found } = event;
      if (!visit || !found) return refuse("not-found");
      const answer = await found.route.respond(await withAuthority(visit, event, bundle));
      // What the answer itself says of a cookie comes last, and holds.
      return { ...answer, cookies: [...visit.kept, ...(answer.cookies ?? []), ...languageCookie(visit)] };
    });

/** All that waits has the Lambda's time less what the answer needs: AWS would answer with an empty body instead. */
const inTime = {
  timeoutEarlyInMillis: keptForLateAnswer,
  timeoutEarlyResponse: () => {
    throw new OutOfTime();
  },
};

/** A Lambda that answers with pages: each middleware is one thing that is true of every route. */
export function webHandler(bundle: Bundle): MiddyfiedHandler<Event, Answer> {
  const { uploadsTo = "", takesTextFiles = false, refused = asPage } = bundle;
  return middy<Event, Answer>(inTime)
    .use([answersLogged(), compressed()])
    .use(httpErrorHandler({ logger: broken }))
    .use(securityHeaders(uploadsTo))
    .use(answeredInWords(refused, bundle))
    .use(formBody())
    .use(takesTextFiles ? [textFiles()] : [])
    .use(arrived(bundle))
    .handler(responded(bundle));
}
