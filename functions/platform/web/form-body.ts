import { parse } from "node:querystring";
import type { APIGatewayProxyEventV2 } from "aws-lambda";

const isForm = /^application\/x-www-form-urlencoded(;.*)?$/i;

/**
 * So many fields of a form are read: more than the largest of ours has, the examination of a claim of 450 lines. A form
 * with as many may have been cut short and is not taken.
 */
export const mostFields = 3_000;

/** Middleware for posted forms: their fields by name. Left alone, Node's parser leaves out what comes after a thousand. */
export const formBody = () => ({
  before: ({ event }: { event: APIGatewayProxyEventV2 }) => {
    if (!isForm.test(event.headers["content-type"] ?? "")) return;
    const text = Buffer.from(event.body ?? "", event.isBase64Encoded ? "base64" : "utf8").toString();
    Object.assign(event, { body: parse(text, "&", "=", { maxKeys: mostFields }) });
  },
});
