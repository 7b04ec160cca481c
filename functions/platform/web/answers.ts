import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import type { VNode } from "preact";
import { renderDocument } from "./layout.tsx";

export type Answer = APIGatewayProxyStructuredResultV2;

type Options = {
  readonly status?: number;
  readonly cookies?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
};

/** Nothing personal may be kept by a browser on a shared computer, or by anything on the way. */
const personal = { "cache-control": "no-store" };

/** A page. Public pages may say with `headers` for how long they keep. */
export const html = (page: VNode, { status = 200, cookies = [], headers = {} }: Options = {}): Answer => ({
  statusCode: status,
  headers: { ...personal, "content-type": "text/html; charset=utf-8", ...headers },
  cookies: [...cookies],
  body: renderDocument(page),
});

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
