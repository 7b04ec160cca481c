import { Refusal, refuse } from "../../vocabulary/refusal.ts";
import { OutOfTime } from "./out-of-time.ts";
import type { WebRequest } from "./request.ts";
import type { SiteAuthority } from "./site-authority.ts";

/** How it is read who stands behind the site; left out where no page is shown. */
type Behind = { readonly authority?: () => Promise<SiteAuthority | undefined> };
/** What is under way for one request. */
export type BeingRead = { authority?: Promise<SiteAuthority | undefined> | undefined };

/** The site's own files are the same whoever stands behind it. */
export const isBuiltIn = ({ path }: WebRequest): boolean => path.startsWith("/static/");

/** The language of the page: one that the authority offers. */
const offered = ({ language }: WebRequest, { languages }: SiteAuthority) =>
  languages.includes(language) ? language : languages[0];

/** Reads who stands behind the site, unless that is under way. A failure is said where it is waited for. */
export function behindAsked(event: BeingRead, { authority }: Behind): BeingRead["authority"] {
  event.authority ??= authority?.();
  event.authority?.catch(() => undefined);
  return event.authority;
}

/** A request as its page shows it. @throws Refusal not-set-up */
export async function withAuthority<R extends WebRequest>(request: R, event: BeingRead, behind: Behind): Promise<R> {
  if (!behind.authority || isBuiltIn(request)) return request;
  const authority = await behindAsked(event, behind);
  return authority ? { ...request, authority, language: offered(request, authority) } : refuse("not-set-up");
}

/** Somebody who is sent on to sign in sees no page. */
const isSentOn = (error: unknown, { method }: WebRequest) =>
  error instanceof Refusal && error.facts["signIn"] !== undefined && method === "GET";

/** Whoever brings no session is told so at once, by a page that names nobody: it would be a Lambda's first read. */
const isToldAtOnce = (error: unknown, event: BeingRead) =>
  error instanceof Refusal && error.code === "session-expired" && event.authority === undefined;

/** The request as the page of a no shows it, and the no: of a site that nobody has set up there is no other. */
export async function refusedOn(error: unknown, request: WebRequest, event: BeingRead, behind: Behind) {
  if (error instanceof OutOfTime || isSentOn(error, request) || isToldAtOnce(error, event))
    return { error, on: request };
  try {
    return { error, on: await withAuthority(request, event, behind) };
  } catch (why) {
    // What cannot be read now is not what the person came for: the page does without.
    return { error: why instanceof Refusal ? why : error, on: request };
  }
}
