import { expect, test } from "vitest";
import { staticFiles } from "./static-files.ts";

const folder: Readonly<Record<string, string>> = { "app.css": "p{}", "index.mjs": "secret", ".env": "secret" };
const serve = staticFiles(async (name) => (folder[name] === undefined ? undefined : Buffer.from(folder[name])), "v2");

test("a file of this build may be kept for ever, one asked for under an older build may not", async () => {
  const answer = await serve({ version: "v2", file: "app.css" });
  expect(Buffer.from(answer.body ?? "", "base64").toString()).toBe("p{}");
  expect(answer.headers).toEqual({
    "content-type": "text/css; charset=utf-8",
    "cache-control": "public, max-age=31536000, immutable",
  });
  expect((await serve({ version: "v1", file: "app.css" })).headers?.["cache-control"]).toBe("no-cache");
});

test.each(["../index.mjs", "..%2findex.mjs", "index.mjs", ".env", "none.css", "a/b.css", "app.css/"])(
  "%s leads nowhere",
  async (file) => {
    await expect(serve({ version: "v2", file })).rejects.toMatchObject({ code: "not-found" });
  },
);
