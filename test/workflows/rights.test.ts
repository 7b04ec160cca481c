import { fileURLToPath } from "node:url";
import {
  CreateFunctionCommand,
  DeleteFunctionCommand,
  GetFunctionConfigurationCommand,
  InvokeCommand,
  LambdaClient,
} from "@aws-sdk/client-lambda";
import { ListObjectsV2Command, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import * as esbuild from "esbuild";
import { beforeAll, expect, test } from "vitest";
import { auditEntry } from "../../functions/pilot/happenings.ts";
import { theSystem } from "../../functions/pilot/items/lifecycle.ts";
import { keyOf } from "../../functions/platform/table/table.ts";
import { ApplicationId, Nonce, newId, pilotSubject } from "../../functions/vocabulary/ids.ts";
import { machineLambdas, webLambdas } from "../../infra/lambdas.ts";
import { aZip } from "../builders/a-zip.ts";
import { client, clock, outputs, table } from "./backstage.ts";

const lambda = new LambdaClient(client);
const s3 = new S3Client({ ...client, forcePathStyle: true });
const lambdas = Object.entries({ ...webLambdas, ...machineLambdas }).map(([name, { rights }]) => ({ name, rights }));
let code: Buffer;

beforeAll(async () => {
  const built = await esbuild.build({
    entryPoints: [fileURLToPath(new URL("./probe.ts", import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    platform: "node",
    format: "cjs",
  });
  code = aZip("index.js", built.outputFiles[0]?.text ?? "");
});

/** Runs the probe under the role of a deployed Lambda. */
async function tried(name: string, event: object): Promise<unknown> {
  const deployed = await lambda.send(
    new GetFunctionConfigurationCommand({ FunctionName: `${outputs.FunctionPrefix}${name}` }),
  );
  const FunctionName = `probe-${name}-${Date.now()}`;
  await lambda.send(
    new CreateFunctionCommand({
      FunctionName,
      Role: deployed.Role,
      Runtime: deployed.Runtime,
      Handler: "index.handler",
      Timeout: 30,
      Code: { ZipFile: code },
    }),
  );
  try {
    const answer = await lambda.send(new InvokeCommand({ FunctionName, Payload: JSON.stringify(event) }));
    return JSON.parse(new TextDecoder().decode(answer.Payload));
  } finally {
    await lambda.send(new DeleteFunctionCommand({ FunctionName }));
  }
}

test.each(lambdas)("the role of $name changes and removes nothing on the record", async ({ name, rights }) => {
  const write = auditEntry(
    pilotSubject(newId(ApplicationId)),
    { at: clock.now(), by: theSystem },
    { action: "test.rights" },
  );
  await table.transact([write]);
  const { pk, sk } = keyOf(write);
  const before = await table.get("record", { pk, sk });

  const outcome = await tried(name, { table: outputs.RecordTable, pk, sk, role: name });

  const denied = "AccessDeniedException";
  expect(outcome).toEqual({
    append: rights.includes("append record") ? "done" : denied,
    update: denied,
    delete: denied,
    "update in a transaction": denied,
    "delete in a transaction": denied,
    "delete in a batch": denied,
  });
  expect(await table.get("record", { pk, sk })).toEqual(before);
});

test.each(lambdas)(
  "the role of $name removes a kept file only where it delivers the outbox",
  async ({ name, rights }) => {
    const [bucket, id] = [outputs.AttachmentsBucket, newId(ApplicationId)];
    for (const place of ["kept/", "applications/", "reports/", "cases/"]) {
      const key = `${place}${id}/${newId(Nonce)}`;
      await s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: "content" }));
      const mayRemove = place === "kept/" && rights.includes("remove kept files");
      expect([place, await tried(name, { bucket, key })]).toEqual([
        place,
        { remove: mayRemove ? "done" : "AccessDenied" },
      ]);
      const { KeyCount } = await s3.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: key }));
      expect([place, KeyCount]).toEqual([place, mayRemove ? 0 : 1]);
    }
  },
);
