import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import type { S3Client } from "@aws-sdk/client-s3";
import type { StoredFile } from "../../ledger/stored-file.ts";
import { bucketAddress } from "../../platform/files/bucket-address.ts";
import { attachmentNamed } from "../../platform/files/disposition.ts";
import { presignedGet } from "../../platform/files/presigned-get.ts";
import type { Instant } from "../../vocabulary/instant.ts";

/** A file as it came to lie in the bucket; `versionId` names its bytes even if others were ever put under its key. */
export type Put = Omit<StoredFile, "name" | "rows">;
type Place = Pick<StoredFile, "key" | "versionId">;

/** The bucket of exports as the ledger uses it. */
export type ExportStore = {
  /**
   * Streams a file into the bucket by parts, hashing as it goes; never more than a few parts are held. With `lockedUntil`
   * no account can remove it or change it before that time, and it is put only where nothing lies: what lies there
   * already stays, and its own hash is the answer.
   */
  put: (file: {
    key: string;
    type: string;
    chunks: AsyncIterable<Uint8Array>;
    lockedUntil?: Instant | undefined;
  }) => Promise<Put>;
  /** An address that gives the file under its name for five minutes. Nothing is asked of the bucket. */
  presignedGet: (file: Place & { name: string; type: string }) => string;
  /** The file's bytes, in the order of the file. */
  read: (place: Place) => AsyncIterable<Uint8Array>;
};

const linkSeconds = 300;
/** The smallest that S3 takes; 10 000 of them, the most that it takes of a file, are 52 GB. */
const partBytes = 5 * 1024 * 1024;
const partsAtOnce = 1;

/** What has run through: counted and hashed without being kept. */
function measured(chunks: AsyncIterable<Uint8Array>) {
  const hash = createHash("sha256");
  let bytes = 0;
  const through = async function* () {
    for await (const chunk of chunks) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  };
  return { through, result: () => ({ sha256: hash.digest("hex"), bytes }) };
}

/** The client is loaded with the first need: pages and links do without it. */
const client = async (): Promise<S3Client> => {
  const { S3Client } = await import("@aws-sdk/client-s3");
  return new S3Client({ forcePathStyle: process.env["AWS_ENDPOINT_URL"] !== undefined });
};

/** A Lambda's own credentials. */
const credentials = ({ env }: NodeJS.Process) => ({
  accessKeyId: env["AWS_ACCESS_KEY_ID"] ?? "",
  secretAccessKey: env["AWS_SECRET_ACCESS_KEY"] ?? "",
  sessionToken: env["AWS_SESSION_TOKEN"],
});

const liesThereAlready = (error: unknown) => error instanceof Error && error.name === "PreconditionFailed";

/** The exports in their bucket. */
export function exportStore(bucket: string): ExportStore {
  let connected: Promise<S3Client> | undefined;
  const connect = () => {
    connected ??= client();
    return connected;
  };

  const open = async ({ key, versionId }: Place) => {
    const { GetObjectCommand } = await import("@aws-sdk/client-s3");
    return (await connect()).send(new GetObjectCommand({ Bucket: bucket, Key: key, VersionId: versionId }));
  };
  const bodyOf = async function* ({ Body }: Awaited<ReturnType<typeof open>>): AsyncGenerator<Uint8Array> {
    // as: under Node the client's body is a stream of Buffers
    yield* (Body ?? Readable.from([])) as Readable;
  };

  /** Set by itself too: not every store keeps a lock that came with an upload in parts. */
  const lock = async ({ key, versionId }: Place, until: Instant) => {
    const { PutObjectRetentionCommand } = await import("@aws-sdk/client-s3");
    const Retention = { Mode: "COMPLIANCE", RetainUntilDate: new Date(until) } as const;
    const locked = { Bucket: bucket, Key: key, VersionId: versionId, Retention };
    await (await connect()).send(new PutObjectRetentionCommand(locked));
  };

  /** What lies at a key, by its own bytes. */
  const found = async (key: string): Promise<Put> => {
    const answer = await open({ key });
    const file = measured(bodyOf(answer));
    for await (const _ of file.through());
    return { key, versionId: answer.VersionId, ...file.result() };
  };

  return {
    put: async ({ key, type, chunks, lockedUntil }) => {
      const { Upload } = await import("@aws-sdk/lib-storage");
      const file = measured(chunks);
      const locked = lockedUntil && {
        ObjectLockMode: "COMPLIANCE" as const,
        ObjectLockRetainUntilDate: new Date(lockedUntil),
        IfNoneMatch: "*",
      };
      const upload = new Upload({
        client: await connect(),
        params: { Bucket: bucket, Key: key, Body: Readable.from(file.through()), ContentType: type, ...locked },
        partSize: partBytes,
        queueSize: partsAtOnce,
      });
      const done = async (): Promise<Put> => {
        try {
          const { VersionId } = await upload.done();
          return { key, versionId: VersionId, ...file.result() };
        } catch (error) {
          if (locked && liesThereAlready(error)) return found(key);
          throw error;
        }
      };
      const stored = await done();
      if (lockedUntil) await lock(stored, lockedUntil);
      return stored;
    },

    presignedGet: ({ key, versionId, name, type }) =>
      presignedGet({
        address: bucketAddress(bucket),
        key,
        region: process.env["AWS_REGION"] ?? "eu-north-1",
        credentials: credentials(process),
        at: new Date(),
        seconds: linkSeconds,
        answer: {
          "response-content-type": type,
          "response-content-disposition": attachmentNamed(name),
          ...(versionId ? { versionId } : {}),
        },
      }),

    read: async function* (place) {
      yield* bodyOf(await open(place));
    },
  };
}
