import * as esbuild from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { project } from "../project.ts";
import { lighter } from "./lighter.ts";
import { likeALambda } from "./like-a-lambda.ts";

const bundled = async (contents: string, plugins: esbuild.Plugin[]) => {
  const { metafile, outputFiles } = await esbuild.build({
    ...likeALambda,
    stdin: { contents, resolveDir: project, loader: "js" },
    write: false,
    metafile: true,
    plugins,
  });
  const [file] = outputFiles;
  const parts = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).map(([path, { bytesInOutput }]) => ({ path, bytes: bytesInOutput })),
  );
  return { parts, text: file?.text ?? "" };
};

const client = `export { DynamoDBClient } from "@aws-sdk/client-dynamodb";`;
let plain: Awaited<ReturnType<typeof bundled>>;
let light: Awaited<ReturnType<typeof bundled>>;
beforeAll(async () => {
  [plain, light] = await Promise.all([bundled(client, []), bundled(client, lighter)]);
}, 60_000);
afterAll(() => esbuild.stop());

test("what is left out is still there in the SDK, under the name by which the build knows it", () => {
  const bytesOf = ({ parts }: typeof plain, name: string) =>
    parts.filter(({ path }) => path.includes(name)).reduce((sum, { bytes }) => sum + bytes, 0);
  const left = ["mnemonist", "DefaultRateLimiter.js", "endpoint-cache/", "Sha256Js.js", "client-dynamodb/package.json"];
  for (const name of left) {
    expect([name, bytesOf(plain, name) > 500]).toEqual([name, true]);
    expect([name, bytesOf(light, name) < 100]).toEqual([name, true]);
  }
});

test("the checksum of files is the one that S3 asks for, and its library is asked for with the first file", async () => {
  const asked: string[] = [];
  const before = process.getBuiltinModule;
  process.getBuiltinModule = ((name: string) => {
    asked.push(name);
    return before(name);
  }) as typeof before; // as: it hands on what it is asked
  try {
    const { text } = await bundled(`export { Crc32 } from "@smithy/core/checksum";`, lighter);
    const { Crc32 } = await import(`data:text/javascript;base64,${Buffer.from(text).toString("base64")}`);
    expect(asked).not.toContain("node:zlib");
    const checksum = new Crc32();
    checksum.update(new TextEncoder().encode("12345"));
    checksum.update(new TextEncoder().encode("6789"));
    // The check value of CRC-32/ISO-HDLC, in the catalogue of CRC algorithms.
    expect(Buffer.from(await checksum.digest()).toString("hex")).toBe("cbf43926");
    expect(asked).toContain("node:zlib");
  } finally {
    process.getBuiltinModule = before;
  }
});
