import { createHash } from "node:crypto";
import type { Files } from "../../functions/platform/files/files.ts";
import { keptRoot } from "../../functions/platform/files/places.ts";
import { type Scan, scanLocally } from "../../functions/platform/files/scan.ts";
import { refuse } from "../../functions/vocabulary/refusal.ts";

const signOf = (content: Uint8Array) => createHash("md5").update(content).digest("hex");

/** The bucket in memory: what a browser would send is put there by `sent`. */
export function inMemoryFiles() {
  const objects = new Map<string, Uint8Array>();
  /** All that was ever sent: a bucket with versions keeps what was replaced or removed. */
  const versions: { readonly key: string; readonly bytes: number }[] = [];
  const contentAt = (key: string, sign?: string) => {
    const content = objects.get(key) ?? new Uint8Array();
    return sign === undefined || sign === signOf(content) ? content : refuse("busy");
  };
  let scanned: Scan | undefined;
  const files: Files = {
    presignedUpload: async ({ prefix, done }) => ({
      done,
      url: "https://files.example.org/",
      fields: { key: `${prefix}\${filename}`, success_action_redirect: done },
    }),
    presignedDownload: async ({ key, name }) => `https://files.example.org/${key}?name=${encodeURIComponent(name)}`,
    headOf: async (prefix) => {
      const found = [...objects].findLast(([key]) => key.startsWith(prefix));
      if (!found) return undefined;
      const [key, content] = found;
      return { key, bytes: content.length, sign: signOf(content) };
    },
    keep: async (head, key) => {
      objects.set(key, contentAt(head.key, head.sign));
    },
    keepContent: async (key, content) => {
      objects.set(key, content);
    },
    sentTo: async (prefix) => {
      const sizes = versions.flatMap(({ key, bytes }) => (key.startsWith(prefix) ? [bytes] : []));
      return { files: sizes.length, bytes: sizes.reduce((sum, bytes) => sum + bytes, 0) };
    },
    scanOf: async (key) => scanned ?? scanLocally(objects.get(key) ?? new Uint8Array()),
    contentOf: async (key, sign) => contentAt(key, sign),
  };
  return {
    ...files,
    /** From now on the scanner says this of every file. */
    allAre: (scan: Scan) => {
      scanned = scan;
    },
    sent: (key: string, content: Uint8Array) => {
      versions.push({ key, bytes: content.length });
      objects.delete(key); // what is sent once more is the newest
      objects.set(key, content);
    },
    /** What the outbox's delivery does. */
    remove: async (key: string) => {
      objects.delete(key);
    },
    kept: () => [...objects.keys()].filter((key) => key.startsWith(keptRoot)),
    content: (key: string) => Buffer.from(objects.get(key) ?? []).toString(),
  };
}
