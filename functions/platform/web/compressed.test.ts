import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import type { Answer } from "./answers.ts";
import { codingFor, compressedFor } from "./compressed.ts";

const page = `<p>${"Vändpunkten prövar nya sätt. ".repeat(100)}</p>`;
const html = (body: string, headers = {}): Answer => ({
  statusCode: 200,
  headers: { "content-type": "text/html; charset=utf-8", ...headers },
  body,
});
const sent = ({ body = "" }: Answer) => Buffer.from(body, "base64");

test("Brotli is taken before gzip, and neither where the caller refuses it or says nothing", () => {
  expect(codingFor("gzip, deflate, br, zstd")).toBe("br");
  expect(codingFor("gzip")).toBe("gzip");
  expect(codingFor("br;q=0, gzip;q=0.5")).toBe("gzip");
  expect(codingFor("*")).toBe("br");
  expect(codingFor("*;q=0")).toBe(undefined);
  expect(codingFor("identity")).toBe(undefined);
  expect(codingFor()).toBe(undefined);
});

test("a page is compressed as the caller takes it, and says so to whatever keeps it", async () => {
  const brotli = await compressedFor("br", html(page));
  expect(brotliDecompressSync(sent(brotli)).toString()).toBe(page);
  expect(brotli.headers).toMatchObject({ "content-encoding": "br", vary: "Accept-Encoding" });
  const gzip = await compressedFor("gzip", html(page));
  expect(gunzipSync(sent(gzip)).toString()).toBe(page);
  expect(gzip).toMatchObject({ isBase64Encoded: true, headers: { "content-encoding": "gzip" } });
  expect(await compressedFor(undefined, html(page))).toEqual(html(page, { vary: "Accept-Encoding" }));
});

test("a file of text that is base64 already is compressed as what it is", async () => {
  const css = { ...html(Buffer.from(page).toString("base64"), { "content-type": "text/css" }), isBase64Encoded: true };
  expect(brotliDecompressSync(sent(await compressedFor("br", css))).toString()).toBe(page);
});

test("what is small, not text or named by its bytes goes as it is", async () => {
  expect(await compressedFor("br", html("<p>Kort</p>"))).not.toHaveProperty("isBase64Encoded");
  for (const headers of [{ "content-type": "application/zip" }, { etag: '"a"' }, { ETag: '"a"' }])
    expect(await compressedFor("br", html(page, headers))).toEqual(html(page, headers));
});

test("what compressing makes larger goes uncompressed: base64 counts towards the 6 MB of an answer", async () => {
  const noise = Array.from({ length: 4_000 }, () => String.fromCodePoint(33 + Math.floor(Math.random() * 90))).join("");
  expect((await compressedFor("br", html(noise))).body).toBe(noise);
});
