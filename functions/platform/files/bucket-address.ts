/**
 * Where browsers reach a bucket: on AWS its own host; on a local cloud the endpoint that everything else is sent to,
 * with the bucket in the path.
 */
export function bucketAddress(bucket: string, env: Readonly<Record<string, string | undefined>> = process.env): URL {
  const endpoint = env["AWS_ENDPOINT_URL"];
  if (endpoint) return new URL(`${endpoint.replace(/\/$/, "")}/${bucket}/`);
  return new URL(`https://${bucket}.s3.${env["AWS_REGION"] ?? "eu-north-1"}.amazonaws.com/`);
}

/** For the content security policy of the pages whose forms upload. */
export const uploadOrigin = (bucket: string): string => bucketAddress(bucket).origin;
