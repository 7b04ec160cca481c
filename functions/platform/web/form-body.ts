import { isUtf8 } from "node:buffer";
import { parse } from "node:querystring";
import type { APIGatewayProxyEventV2 } from "aws-lambda";

const isForm = /^application\/x-www-form-urlencoded(;.*)?$/i;

/**
 * So many fields of a form are read: more than the largest has, the examination of a claim of 450 lines. A form with as
 * many may have been cut short and is not taken.
 */
export const mostFields = 3_000;

/**
 * At most so many characters of what was typed are taken, and given back by a page that refuses them: however they are
 * escaped, a Lambda answers with at most 6 MB. More than any form of this site has.
 */
export const mostGivenBack = 400_000;

/** Middleware for posted forms: their fields by name. Left alone, Node's parser leaves out what comes after a thousand. */
export const formBody = () => ({
  before: ({ event }: { event: APIGatewayProxyEventV2 }) => {
    if (!isForm.test(event.headers["content-type"] ?? "")) return;
    const text = Buffer.from(event.body ?? "", event.isBase64Encoded ? "base64" : "utf8").toString();
    Object.assign(event, { body: parse(text, "&", "=", { maxKeys: mostFields }) });
  },
});

const isMultipart = /^multipart\/form-data\s*;/i;

/** A file's text; one that is no text, such as a picture, is the data URL of its bytes. */
async function fileText(file: Blob): Promise<string> {
  const bytes = Buffer.from(await file.arrayBuffer());
  return isUtf8(bytes) ? file.text() : `data:application/octet-stream;base64,${bytes.toString("base64")}`;
}

/** A form that carries files, read by what Node itself has for it; each file's text stands under its control's name. */
async function fieldsOf(contentType: string, body: Buffer): Promise<Record<string, string | string[]>> {
  const form = await new Response(new Uint8Array(body), { headers: { "content-type": contentType } }).formData();
  const parts: [name: string, value: string | Blob][] = [];
  form.forEach((value, name) => {
    parts.push([name, value]);
  });
  const fields = new Map<string, string[]>();
  for (const [name, value] of parts)
    fields.set(name, [...(fields.get(name) ?? []), typeof value === "string" ? value : await fileText(value)]);
  return Object.fromEntries(
    [...fields].map(([name, values]) => [name, values.length === 1 ? (values[0] ?? "") : values]),
  );
}

/** Middleware for forms with small files; what cannot be read is a form without fields, which has expired. */
export const textFiles = () => ({
  before: async ({ event }: { event: APIGatewayProxyEventV2 }) => {
    const contentType = event.headers["content-type"] ?? "";
    if (!isMultipart.test(contentType)) return;
    const body = Buffer.from(event.body ?? "", event.isBase64Encoded ? "base64" : "utf8");
    const fields = await fieldsOf(contentType, body).catch(() => ({}));
    Object.assign(event, { body: fields });
  },
});
