import { PutObjectLockConfigurationCommand, S3Client } from "@aws-sdk/client-s3";
import type { Outputs } from "../../deployment/outputs.ts";
import type { Client } from "./client.ts";

/** The local cloud deploys a bucket with object lock as one without; here it is switched on once the bucket is there. */
export async function lockExports(client: Client, { ExportsBucket }: Outputs): Promise<void> {
  const s3 = new S3Client({ ...client, forcePathStyle: true });
  await s3.send(
    new PutObjectLockConfigurationCommand({
      Bucket: ExportsBucket,
      ObjectLockConfiguration: { ObjectLockEnabled: "Enabled" },
    }),
  );
}
