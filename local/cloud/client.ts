/** Credentials that the local cloud takes for its root; real ones of the person at the machine never reach it. */
const credentials = { accessKeyId: "test", secretAccessKey: "test" };
const region = "eu-north-1";

/** Settings for SDK clients. */
export type Client = {
  endpoint: string;
  region: string;
  credentials: { accessKeyId: string; secretAccessKey: string };
};

/** An address, not a name: the SDK then keeps bucket names in the path. */
export const endpointOf = (cloudPort: number) => `http://127.0.0.1:${cloudPort}`;

export const clientFor = (endpoint: string): Client => ({ endpoint, region, credentials });

/** The environment of every program that speaks to the local cloud. */
export const cloudEnvironment = (cloudPort: number): Record<string, string> => ({
  AWS_ACCESS_KEY_ID: credentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
  AWS_ENDPOINT_URL: endpointOf(cloudPort),
  AWS_REGION: region,
  AWS_DEFAULT_REGION: region,
});
