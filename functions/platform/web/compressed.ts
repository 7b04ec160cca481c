import type { MiddlewareObj } from "@middy/core";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import type { Answer } from "./answers.ts";

/** Below so many bytes, compressing costs more than it saves. */
const worthwhile = 1_000;

/** What people read; workbooks, archives and pictures are compressed already. */
const texts = /^(text\/|image\/svg\+xml|application\/([\w.-]+\+)?(json|xml)|application\/javascript)/i;

type Coding = "br" | "gzip";

/**
 * The coding that the caller takes (RFC 9110, 12.5.3), Brotli before gzip; undefined when it takes neither.
 * @example codingFor("gzip, br;q=0.8") // "br"
 */
export function codingFor(accepted = ""): Coding | undefined {
  const taken = new Map(
    accepted.split(",").map((one): [string, boolean] => {
      const [name = "", ...parameters] = one.toLowerCase().split(";");
      return [name.trim(), !parameters.some((parameter) => /^\s*q=0(\.0*)?\s*$/.test(parameter))];
    }),
  );
  const codings = ["br", "gzip"] as const;
  return codings.find((coding) => taken.get(coding) ?? taken.get("*") ?? false);
}

async function encoded(bytes: Uint8Array, coding: Coding): Promise<Buffer> {
  const { brotliCompressSync, constants, gzipSync } = await import("node:zlib"); // most starts of a machine need none
  if (coding === "gzip") return gzipSync(bytes, { level: 6 });
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 4,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
    },
  });
}

const fieldOf = ({ headers = {} }: Answer, name: string): string =>
  String(Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1] ?? "");

/**
 * An answer as it is sent to a caller that accepts these codings. Texts of 1 kB or more are compressed, unless that
 * makes what the Lambda hands over larger: it is base64 then, and a Lambda answers with at most 6 MB. An answer with an
 * entity tag goes as it is, since its tag and its digest name these very bytes.
 */
export async function compressedFor(accepted: string | undefined, answer: Answer): Promise<Answer> {
  const { body = "", isBase64Encoded = false } = answer;
  if (!texts.test(fieldOf(answer, "content-type")) || fieldOf(answer, "etag") !== "") return answer;
  const plain = { ...answer, headers: { ...answer.headers, vary: "Accept-Encoding" } };
  const coding = codingFor(accepted);
  if (!coding || body.length < worthwhile) return plain;
  const sent = (await encoded(Buffer.from(body, isBase64Encoded ? "base64" : "utf8"), coding)).toString("base64");
  if (sent.length >= body.length) return plain;
  return { ...plain, headers: { ...plain.headers, "content-encoding": coding }, isBase64Encoded: true, body: sent };
}

/** Middleware that compresses every answer, pages of refusals and faults too. */
export const compressed = (): MiddlewareObj<APIGatewayProxyEventV2, Answer> => {
  const compress: NonNullable<MiddlewareObj<APIGatewayProxyEventV2, Answer>["after"]> = async (request) => {
    if (request.response)
      request.response = await compressedFor(request.event.headers["accept-encoding"], request.response);
  };
  return { after: compress, onError: compress };
};
