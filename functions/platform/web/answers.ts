import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { type ComponentChildren, type FunctionComponent, h } from "preact";
import { renderToString } from "preact-render-to-string";
import { PageContext } from "./page-context.ts";
import type { WebRequest } from "./request.ts";

export type Answer = APIGatewayProxyStructuredResultV2;

type Options = {
  readonly status?: number | undefined;
  readonly cookies?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
};

/** Nothing personal may be kept by a browser on a shared computer, or by anything on the way. */
const personal = { "cache-control": "no-store" };

/** The document of a page, as it is sent. */
export const renderDocument = (context: PageContext, page: ComponentChildren): string =>
  `<!doctype html>${renderToString(h(PageContext.Provider, { value: context }, page))}`;

/** What a page needs of a visit, or of a request that no person was let in for. */
type Shown = Pick<WebRequest, "language" | "method" | "path" | "pathAndQuery"> &
  Partial<Omit<PageContext, "lang" | "path">>;

const hasProblems = (props: object): boolean =>
  "problems" in props && Array.isArray(props.problems) && props.problems.length > 0;

/**
 * A page. What answers a post can be looked at again at `home`, so that switching language does not post again; when it
 * shows problems of what was posted, its status is 422. Public pages may say with `headers` for how long they keep.
 * @example html(visit, LedgerPage, { lifecycle, lines })
 */
export function html<P extends object>(
  { language: lang, method, path: home, pathAndQuery, site, authority, csrf = "", nonce = "", staff, contacts }: Shown,
  page: FunctionComponent<P>,
  props: NoInfer<P>,
  { cookies = [], headers = {}, ...options }: Options & { readonly home?: string } = {},
): Answer {
  const posted = method !== "GET";
  const path = posted ? (options.home ?? home) : pathAndQuery;
  return {
    statusCode: options.status ?? (posted && hasProblems(props) ? 422 : 200),
    headers: { ...personal, "content-type": "text/html; charset=utf-8", ...headers },
    cookies: [...cookies],
    body: renderDocument({ lang, path, site, authority, csrf, nonce, staff, contacts }, h(page, props)),
  };
}

/** After a post: look there. A browser's reload repeats the look, not the post. */
export const seeOther = (location: string, { cookies = [] }: Pick<Options, "cookies"> = {}): Answer => ({
  statusCode: 303,
  headers: { ...personal, location },
  cookies: [...cookies],
  body: "",
});

export const json = (body: unknown, { status = 200 }: Pick<Options, "status"> = {}): Answer => ({
  statusCode: status,
  headers: { ...personal, "content-type": "application/json; charset=utf-8" },
  body: JSON.stringify(body),
});

/** A file to save. `name` is ASCII. */
export const download = (body: Uint8Array, { name, type }: { name: string; type: string }): Answer => ({
  statusCode: 200,
  headers: {
    ...personal,
    "content-type": type,
    "content-disposition": `attachment; filename="${name.replace(/[^\w.-]/g, "_")}"`,
  },
  isBase64Encoded: true,
  body: Buffer.from(body).toString("base64"),
});
