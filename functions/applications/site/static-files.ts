import type { Answer } from "../../platform/web/answers.ts";
import { refuse } from "../../vocabulary/refusal.ts";

const types: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
  png: "image/png",
  ico: "image/x-icon",
  woff2: "font/woff2",
  txt: "text/plain; charset=utf-8",
};

/** A plain name with an ending: nothing that could lead out of the folder. */
const plain = /^[a-z0-9][a-z0-9_-]*\.[a-z0-9]{2,5}$/i;

type Asked = { readonly version: string; readonly file: string };

/**
 * The site's own files. Their addresses carry the version of the build, so a browser may keep them for ever; an address
 * of another build gets today's file and keeps it for no time. @throws Refusal not-found
 */
export function staticFiles(readFile: (name: string) => Promise<Uint8Array | undefined>, current: string) {
  const known = new Map<string, Promise<Uint8Array | undefined>>();
  return async ({ version, file }: Asked): Promise<Answer> => {
    const type = plain.test(file) ? types[file.split(".").at(-1)?.toLowerCase() ?? ""] : undefined;
    if (!type) return refuse("not-found");
    const content = known.get(file) ?? readFile(file);
    known.set(file, content);
    const body = await content;
    if (!body) {
      known.delete(file);
      return refuse("not-found");
    }
    const forEver = version === current ? "public, max-age=31536000, immutable" : "no-cache";
    return {
      statusCode: 200,
      headers: { "content-type": type, "cache-control": forEver },
      isBase64Encoded: true,
      body: Buffer.from(body).toString("base64"),
    };
  };
}
