import { attachmentNamed } from "../../platform/files/disposition.ts";
import type { Answer } from "../../platform/web/answers.ts";
import { conditionsOf } from "../../platform/web/conditions.ts";
import { commonProblems, problem } from "../../platform/web/problem.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import type { MonthFile } from "./month-file.store.ts";

type Validators = Parameters<typeof conditionsOf>[1];

/** The answer without a body that a request's conditions ask for, if they do. */
export function validated(
  request: WebRequest,
  siteUrl: string,
  validators: Validators,
  headers: Readonly<Record<string, string>>,
): Answer | undefined {
  const conditions = conditionsOf(request.headers, validators);
  if (conditions === "met") return undefined;
  if (conditions === "failed")
    return problem(request, siteUrl, "precondition-failed", commonProblems["precondition-failed"]);
  const { "content-type": _, ...kept } = headers;
  return { statusCode: 304, headers: kept, body: "" };
}

/** A month's file. That of a closed month may be kept for ever; before that the address gives another file tomorrow. */
export async function fileAnswer(request: WebRequest, siteUrl: string, file: MonthFile): Promise<Answer> {
  const { closedAt, sha256, name, type } = file;
  const lastModified = closedAt && new Date(closedAt);
  const etag = `"${sha256}"`;
  const kept = {
    etag,
    "cache-control": closedAt ? "private, max-age=31536000, immutable" : "private, no-cache",
    ...(lastModified ? { "last-modified": lastModified.toUTCString() } : {}),
  };
  const shortened = validated(request, siteUrl, { etag, lastModified }, kept);
  if (shortened) return shortened;
  const content = await file.content();
  // The address in a redirect lives for minutes.
  if ("location" in content)
    return {
      statusCode: 303,
      headers: { ...kept, "cache-control": "no-store", location: content.location },
      body: "",
    };
  const digest = `sha-256=:${Buffer.from(sha256, "hex").toString("base64")}:`;
  return {
    statusCode: 200,
    headers: {
      ...kept,
      "content-type": type,
      "content-disposition": attachmentNamed(name),
      "repr-digest": digest,
      "content-digest": digest,
    },
    isBase64Encoded: true,
    body: Buffer.from(content).toString("base64"),
  };
}
