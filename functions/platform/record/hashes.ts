import type { S3Client } from "@aws-sdk/client-s3";

/** Fingerprints of the record, locked for years against every account: what the record is held against. */
export type Hashes = {
  /** Locks a fingerprint under the item's key; done again it changes nothing. */
  readonly lock: (pk: string, sk: string, fingerprint: string) => Promise<void>;
  /** The fingerprint that was locked first for an item. */
  readonly first: (pk: string, sk: string) => Promise<string | undefined>;
};

/** All that is locked lies under this. */
export const hashPrefix = "record/";
/** Longer than the ledger must be kept by law: seven years after its year. */
const keptYears = 9;

/** The fingerprint is part of the key, so that a list of keys is a list of fingerprints. Keys hold ids alone. */
const placeOf = (pk: string, sk: string) => `${hashPrefix}${encodeURIComponent(pk)}/${encodeURIComponent(sk)}/`;

/** What a key of the bucket says. */
export const readPlace = (key: string): { pk: string; sk: string; fingerprint: string } | undefined => {
  const [pk, sk, fingerprint, ...more] = key.slice(hashPrefix.length).split("/");
  if (!key.startsWith(hashPrefix) || !pk || !sk || !fingerprint || more.length > 0) return undefined;
  return { pk: decodeURIComponent(pk), sk: decodeURIComponent(sk), fingerprint };
};

const liesThere = (error: unknown) => error instanceof Error && error.name === "PreconditionFailed";

/** The fingerprints in the bucket of closed months, which has object lock. */
export function bucketHashes(bucket: string): Hashes {
  let connected: Promise<S3Client> | undefined;
  const sdk = async () => {
    const s3 = await import("@aws-sdk/client-s3");
    connected ??= Promise.resolve(new s3.S3Client({ forcePathStyle: process.env["AWS_ENDPOINT_URL"] !== undefined }));
    return { ...s3, client: await connected };
  };
  return {
    lock: async (pk, sk, fingerprint) => {
      const { client, PutObjectCommand } = await sdk();
      const until = new Date();
      until.setUTCFullYear(until.getUTCFullYear() + keptYears);
      const locked = { ObjectLockMode: "COMPLIANCE", ObjectLockRetainUntilDate: until, IfNoneMatch: "*" } as const;
      const place = { Bucket: bucket, Key: `${placeOf(pk, sk)}${fingerprint}`, Body: "" };
      await client.send(new PutObjectCommand({ ...place, ...locked })).catch((error: unknown) => {
        if (!liesThere(error)) throw error;
      });
    },
    first: async (pk, sk) => {
      const { client, ListObjectsV2Command } = await sdk();
      const { Contents = [] } = await client.send(
        new ListObjectsV2Command({ Bucket: bucket, Prefix: placeOf(pk, sk) }),
      );
      const [oldest] = Contents.toSorted((a, b) => Number(a.LastModified) - Number(b.LastModified));
      return oldest?.Key && readPlace(oldest.Key)?.fingerprint;
    },
  };
}
