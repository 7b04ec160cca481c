import type { APIGatewayProxyEventV2 } from "aws-lambda";

const isMultipart = /^multipart\/form-data\s*;/i;

/** A form that carries files, read by what Node itself has for it; each file's text stands under its control's name. */
async function fieldsOf(contentType: string, body: Buffer): Promise<Record<string, string | string[]>> {
  const form = await new Response(new Uint8Array(body), { headers: { "content-type": contentType } }).formData();
  const parts: [name: string, value: string | Blob][] = [];
  form.forEach((value, name) => {
    parts.push([name, value]);
  });
  const fields = new Map<string, string[]>();
  for (const [name, value] of parts)
    fields.set(name, [...(fields.get(name) ?? []), typeof value === "string" ? value : await value.text()]);
  return Object.fromEntries(
    [...fields].map(([name, values]) => [name, values.length === 1 ? (values[0] ?? "") : values]),
  );
}

/** Middleware for forms with small text files; what cannot be read is a form without fields, which has expired. */
export const textFiles = () => ({
  before: async ({ event }: { event: APIGatewayProxyEventV2 }) => {
    const contentType = event.headers["content-type"] ?? "";
    if (!isMultipart.test(contentType)) return;
    const body = Buffer.from(event.body ?? "", event.isBase64Encoded ? "base64" : "utf8");
    const fields = await fieldsOf(contentType, body).catch(() => ({}));
    Object.assign(event, { body: fields });
  },
});
