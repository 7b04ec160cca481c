import type { MiddlewareObj } from "@middy/core";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Answer } from "./answers.ts";
import { isFromEdge } from "./client-address.ts";
import type { WebRequest } from "./request.ts";

/**
 * Where the site has an edge (EDGE_SECRET is not empty), only what came through it is answered. Links that were mailed
 * before the site had its own address lead to the API's: what is looked at there is sent on, for this once, since an
 * address that a browser remembers could never be taken back. A form that was opened there comes back with what was
 * typed.
 * @throws Refusal form-expired
 */
export const pastTheEdge = (
  siteUrl: string,
  secret: string,
): MiddlewareObj<APIGatewayProxyEventV2 & { arrived?: WebRequest }, Answer> => ({
  before: ({ event: { headers, arrived } }) => {
    if (!arrived || secret === "" || isFromEdge(headers, secret)) return;
    if (arrived.method !== "GET") refuse("form-expired");
    return {
      statusCode: 302,
      headers: {
        "cache-control": "no-store",
        "referrer-policy": "no-referrer",
        location: new URL(siteUrl).origin + arrived.pathAndQuery,
      },
      body: "",
    };
  },
});
