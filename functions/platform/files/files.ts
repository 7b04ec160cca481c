import type { S3Client } from "@aws-sdk/client-s3";
import { refuse } from "../../vocabulary/refusal.ts";
import { errorFields, log } from "../log.ts";
import { bucketAddress } from "./bucket-address.ts";
import { attachmentNamed } from "./disposition.ts";
import { presignedGet } from "./presigned-get.ts";
import { type Scan, type Scanner, scanByTags, scanLocally } from "./scan.ts";

/**
 * What lies in the bucket: where, how large, and the sign of its content, which changes when something else is sent to
 * the same place.
 */
export type Head = { readonly key: string; readonly bytes: number; readonly sign: string };

/** How much was sent to a prefix: number of files, and their bytes. */
export type Sent = { readonly files: number; readonly bytes: number };

/** A form to the bucket: its address, its hidden fields, and where the browser goes once the file is there. */
export type PresignedUpload = {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly done: string;
};

/** The bucket of attachments as rooms use it; browsers send to it and fetch from it directly. */
export type Files = {
  /** A form that may send one file of at most `maxBytes` to a place under `prefix`, and then goes to `done`. */
  presignedUpload: (upload: { prefix: string; maxBytes: number; done: string }) => Promise<PresignedUpload>;
  /** An address that gives the file, under its name, for five minutes. */
  presignedDownload: (file: { key: string; name: string; type: string }) => Promise<string>;
  /** What was sent last under a prefix; undefined when nothing came. */
  headOf: (prefix: string) => Promise<Head | undefined>;
  /** Puts what was looked at where no browser can send to. @throws Refusal busy when something else lies there now */
  keep: (head: Head, key: string) => Promise<void>;
  /** Puts what was made of what was looked at there instead. */
  keepContent: (key: string, content: Uint8Array) => Promise<void>;
  /**
   * A whole file. What may be large is looked at with `headOf` first.
   * @throws Refusal busy when another content lies there than the one with the sign
   */
  contentOf: (key: string, sign?: string) => Promise<Uint8Array>;
  /** What was sent under a prefix and has not expired yet, deleted and replaced files included; 1 000 at most. */
  sentTo: (prefix: string) => Promise<Sent>;
  /** What is known of a kept file. One that cannot be asked about is unscanned. */
  scanOf: (key: string) => Promise<Scan>;
};

const uploadSeconds = 3600;
const downloadSeconds = 300;

/** Something else was sent to a place since it was looked at. */
const changed = (error: unknown): never => {
  if (error instanceof Error && error.name === "PreconditionFailed") refuse("busy");
  throw error;
};

/** The client is loaded with the first need: most requests never touch a file. */
const client = async (): Promise<S3Client> => {
  const s3 = await import("@aws-sdk/client-s3");
  return new s3.S3Client({ forcePathStyle: process.env["AWS_ENDPOINT_URL"] !== undefined });
};

/** The client, made with the first need. */
function connection(): () => Promise<S3Client> {
  let connected: Promise<S3Client> | undefined;
  return () => {
    connected ??= client();
    return connected;
  };
}

/**
 * Hides a file of a bucket. Apart from `Files`, which the pages have: only what delivers the outbox may remove.
 * @param bucket its name
 */
export function fileRemover(bucket: string): (key: string) => Promise<void> {
  const connect = connection();
  return async (key) => {
    const { DeleteObjectCommand } = await import("@aws-sdk/client-s3");
    await (await connect()).send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
  };
}

/**
 * Keeps a file that the product has made. Apart from `Files`, as what removes: only what delivers the outbox makes any.
 * @param bucket its name
 */
export function documentKeeper(bucket: string) {
  const connect = connection();
  return async ({ key, bytes, type }: { key: string; bytes: Uint8Array; type: string }): Promise<void> => {
    const { PutObjectCommand } = await import("@aws-sdk/client-s3");
    const put = new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes, ContentType: type });
    await (await connect()).send(put);
  };
}

/** The files of a bucket, which a scanner looks through. */
export function bucketFiles(bucket: string, scanner: Scanner): Files {
  const connect = connection();

  const contentOf: Files["contentOf"] = async (key, sign) => {
    const { GetObjectCommand } = await import("@aws-sdk/client-s3");
    const get = new GetObjectCommand({ Bucket: bucket, Key: key, ...(sign ? { IfMatch: sign } : {}) });
    const { Body } = await (await connect()).send(get).catch(changed);
    return (await Body?.transformToByteArray()) ?? new Uint8Array();
  };

  const scans: Readonly<Record<Scanner, Files["scanOf"]>> = {
    guardduty: async (key) => {
      const { GetObjectTaggingCommand } = await import("@aws-sdk/client-s3");
      const asked = new GetObjectTaggingCommand({ Bucket: bucket, Key: key });
      return scanByTags((await (await connect()).send(asked)).TagSet ?? []);
    },
    local: async (key) => scanLocally(await contentOf(key)),
    none: async () => "unscanned",
  };

  return {
    contentOf,

    scanOf: (key) =>
      scans[scanner](key).catch((error: unknown) => {
        log("warn", "file.scan-unknown", errorFields(error));
        return "unscanned";
      }),

    presignedUpload: async ({ prefix, maxBytes, done }) => {
      const { createPresignedPost } = await import("@aws-sdk/s3-presigned-post");
      const form = await createPresignedPost(await connect(), {
        Bucket: bucket,
        // S3 puts the file's own name in place of ${filename}.
        Key: `${prefix}\${filename}`,
        Fields: { success_action_redirect: done },
        Conditions: [["content-length-range", 0, maxBytes]],
        Expires: uploadSeconds,
      });
      return { ...form, done };
    },

    presignedDownload: async ({ key, name, type }) => {
      const { config } = await connect();
      return presignedGet({
        address: bucketAddress(bucket),
        key,
        region: await config.region(),
        credentials: await config.credentials(),
        at: new Date(),
        seconds: downloadSeconds,
        answer: { "response-content-type": type, "response-content-disposition": attachmentNamed(name) },
      });
    },

    headOf: async (prefix) => {
      const { ListObjectsV2Command } = await import("@aws-sdk/client-s3");
      // A form that was refused may be sent once more with another file: the one before it still lies there.
      const listed = new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix });
      const { Contents = [] } = await (await connect()).send(listed);
      const sentAt = ({ LastModified }: (typeof Contents)[number]) => LastModified?.getTime() ?? 0;
      const { Key, Size, ETag = "" } = Contents.toSorted((a, b) => sentAt(b) - sentAt(a))[0] ?? {};
      return Key === undefined || Size === undefined ? undefined : { key: Key, bytes: Size, sign: ETag };
    },

    keep: async ({ key: from, sign }, key) => {
      const { CopyObjectCommand } = await import("@aws-sdk/client-s3");
      const CopySource = `${bucket}/${from.split("/").map(encodeURIComponent).join("/")}`;
      const copy = new CopyObjectCommand({ Bucket: bucket, Key: key, CopySource, CopySourceIfMatch: sign });
      await (await connect()).send(copy).catch(changed);
    },

    keepContent: async (key, content) => {
      const { PutObjectCommand } = await import("@aws-sdk/client-s3");
      await (await connect()).send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: content }));
    },

    sentTo: async (prefix) => {
      const { ListObjectVersionsCommand } = await import("@aws-sdk/client-s3");
      const listed = new ListObjectVersionsCommand({ Bucket: bucket, Prefix: prefix });
      const { Versions = [] } = await (await connect()).send(listed);
      return { files: Versions.length, bytes: Versions.reduce((sum, { Size = 0 }) => sum + Size, 0) };
    },
  };
}
