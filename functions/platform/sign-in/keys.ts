import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";

/** What each key is for; one secret gives them all. */
type Purpose = "session" | "csrf" | "state";

export type Keys = {
  /** A text's seal under the key of a purpose. */
  seal: (purpose: Purpose, text: string) => Promise<string>;
  holds: (purpose: Purpose, text: string, seal: string) => Promise<boolean>;
  /** Fetches the secret before it is needed. A fault is left for the need, which asks again. */
  ready: () => Promise<void>;
};

async function fromSecretsManager(secretId: string): Promise<string> {
  const { SecretsManagerClient, GetSecretValueCommand } = await import("@aws-sdk/client-secrets-manager");
  const { SecretString } = await new SecretsManagerClient({}).send(new GetSecretValueCommand({ SecretId: secretId }));
  if (!SecretString || SecretString.length < 32) throw new Error("the keys' secret is empty or too short");
  return SecretString;
}

/** Keys derived from the one secret, which is fetched with the first need and kept while the Lambda lives. */
export function secretKeys(secretId: string, fetchSecret = fromSecretsManager): Keys {
  let secret: Promise<string> | undefined;
  const fetched = async () => {
    secret ??= fetchSecret(secretId);
    try {
      return await secret;
    } catch (error) {
      secret = undefined; // the next request asks again
      throw error;
    }
  };
  const derived = async (purpose: Purpose) => Buffer.from(hkdfSync("sha256", await fetched(), "", purpose, 32));
  const seal = async (purpose: Purpose, text: string) =>
    createHmac("sha256", await derived(purpose))
      .update(text)
      .digest("base64url");
  return {
    seal,
    holds: async (purpose, text, given) => {
      const [right, found] = [Buffer.from(await seal(purpose, text)), Buffer.from(given)];
      return right.length === found.length && timingSafeEqual(right, found);
    },
    ready: async () => {
      await fetched().catch(() => undefined);
    },
  };
}
