import type { APIGatewayProxyEventV2 } from "aws-lambda";
import * as z from "zod";
import type { Instant } from "../../vocabulary/instant.ts";
import { type Language, languages } from "../../vocabulary/language.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import type { SiteAuthority } from "./site-authority.ts";

/** A request as our pages see it. `now` is the receipt time that deadlines are held against. */
export type WebRequest = {
  /** Where the site stands: `https://pilot.example.org`. */
  readonly site?: string | undefined;
  /** Who stands behind it; absent of what is the same whoever does. */
  readonly authority?: SiteAuthority | undefined;
  readonly method: string;
  readonly path: string;
  /** Path with query, for language switches and for coming back after signing in. */
  readonly pathAndQuery: string;
  /** The parts of the address that the route names. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Who called, as the gateway saw it: where the site has an edge, that. */
  readonly calledFrom: string;
  /** A browser may bring several of one name, of several paths or put there by a neighbouring site. */
  readonly cookies: ReadonlyMap<string, readonly string[]>;
  readonly typed: Typed;
  readonly language: Language;
  readonly requestId: string;
  readonly now: Instant;
  /** Milliseconds in which the Lambda can still do something and answer; absent where no Lambda runs. */
  readonly timeLeft?: (() => number) | undefined;
  /** The browser's autosave asks for JSON instead of a page. */
  readonly autosave: boolean;
  /** What the token allows that the gateway has verified; nothing on routes that ask for none. */
  readonly scopes: ReadonlySet<string>;
};

const isLanguage = (text: string | null | undefined): text is Language =>
  languages.some((language) => language === text);

/** API Gateway hands cookies over as a list; the local cloud leaves them in their header. */
function cookiesOf({ cookies, headers }: APIGatewayProxyEventV2): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const cookie of cookies ?? headers["cookie"]?.split(";") ?? []) {
    const [name = "", ...value] = cookie.split("=");
    found.set(name.trim(), [...(found.get(name.trim()) ?? []), value.join("=")]);
  }
  return found;
}

/** Only the gateway writes here: what a caller sends is in the headers. */
const Verified = z.object({ authorizer: z.object({ jwt: z.object({ claims: z.object({ scope: z.string() }) }) }) });
const scopesOf = ({ requestContext }: APIGatewayProxyEventV2): ReadonlySet<string> => {
  const verified = Verified.safeParse(requestContext);
  return new Set(verified.success ? verified.data.authorizer.jwt.claims.scope.split(" ") : []);
};

/** An address that begins with two slashes is a link to another site: `//elsewhere.example`, to browsers also with backslashes. */
const ownAddress = (path: string): string => path.replace(/^[/\\]+/, "/");

/** `event.body` has been parsed by the body parser where the request carried a form. */
export function webRequest(event: APIGatewayProxyEventV2, now: Instant): WebRequest {
  const query = new URLSearchParams(event.rawQueryString);
  const cookies = cookiesOf(event);
  const chosen = query.get("lang") ?? cookies.get("lang")?.[0];
  const body: unknown = event.body;
  const { http } = event.requestContext;
  const path = ownAddress(event.rawPath);
  return {
    method: http.method,
    path,
    pathAndQuery: event.rawQueryString ? `${path}?${event.rawQueryString}` : path,
    params: {},
    query,
    headers: event.headers,
    calledFrom: http.sourceIp,
    cookies,
    typed: typeof body === "object" && body !== null ? (body as Typed) : {}, // as: the parser answers texts and lists of texts
    language: isLanguage(chosen) ? chosen : "sv",
    requestId: event.requestContext.requestId,
    now,
    autosave: event.headers["x-autosave"] === "1",
    scopes: scopesOf(event),
  };
}
