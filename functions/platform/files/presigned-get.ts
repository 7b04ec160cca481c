import { createHash, createHmac } from "node:crypto";

export type Credentials = {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
};

type Asked = {
  readonly address: URL;
  readonly key: string;
  readonly region: string;
  readonly credentials: Credentials;
  readonly at: Date;
  readonly seconds: number;
  /** What the answer's headers shall be, as S3 takes them: `response-content-type`. */
  readonly answer?: Readonly<Record<string, string>>;
};

/** Percent-encoding as AWS signs it: everything but letters, digits and `-._~`. */
const encoded = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const hmac = (key: string | Buffer, text: string) => createHmac("sha256", key).update(text).digest();

/** An address that gives one object for a while (AWS signature 4 in the query), without loading a signing library. */
export function presignedGet({ address, key, region, credentials, at, seconds, answer = {} }: Asked): string {
  const time = at.toISOString().replace(/[-:]|\.\d{3}/g, "");
  const scope = `${time.slice(0, 8)}/${region}/s3/aws4_request`;
  const path = `${address.pathname}${key.split("/").map(encoded).join("/")}`;
  const query = Object.entries({
    ...answer,
    "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
    "X-Amz-Credential": `${credentials.accessKeyId}/${scope}`,
    "X-Amz-Date": time,
    "X-Amz-Expires": String(seconds),
    ...(credentials.sessionToken ? { "X-Amz-Security-Token": credentials.sessionToken } : {}),
    "X-Amz-SignedHeaders": "host",
  })
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .sort()
    .join("&");
  const request = ["GET", path, query, `host:${address.host}`, "", "host", "UNSIGNED-PAYLOAD"].join("\n");
  const digest = createHash("sha256").update(request).digest("hex");
  const toSign = ["AWS4-HMAC-SHA256", time, scope, digest].join("\n");
  const signingKey = scope.split("/").reduce<string | Buffer>(hmac, `AWS4${credentials.secretAccessKey}`);
  const signature = createHmac("sha256", signingKey).update(toSign).digest("hex");
  return `${address.origin}${path}?${query}&X-Amz-Signature=${signature}`;
}
