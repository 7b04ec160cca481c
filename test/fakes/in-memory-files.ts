import type { Files } from "../../functions/platform/files/files.ts";
import { type Scan, scanLocally } from "../../functions/platform/files/scan.ts";

/** The bucket in memory: what a browser would send is put there by `sent`. */
export function inMemoryFiles() {
  const objects = new Map<string, Uint8Array>();
  /** All that was ever sent: a bucket with versions keeps what was replaced or removed. */
  const versions: { readonly key: string; readonly bytes: number }[] = [];
  let scanned: Scan | undefined;
  const files: Files = {
    presignedUpload: async ({ prefix, done }) => ({
      done,
      url: "https://files.example.org/",
      fields: { key: `${prefix}\${filename}`, success_action_redirect: done },
    }),
    presignedDownload: async ({ key, name }) => `https://files.example.org/${key}?name=${encodeURIComponent(name)}`,
    headOf: async (prefix) => {
      const found = [...objects].find(([key]) => key.startsWith(prefix));
      if (!found) return undefined;
      const [key, content] = found;
      return { key, bytes: content.length, sign: key };
    },
    keep: async (head, key) => {
      objects.set(key, objects.get(head.key) ?? new Uint8Array());
    },
    sentTo: async (prefix) => {
      const sizes = versions.flatMap(({ key, bytes }) => (key.startsWith(prefix) ? [bytes] : []));
      return { files: sizes.length, bytes: sizes.reduce((sum, bytes) => sum + bytes, 0) };
    },
    scanOf: async (key) => scanned ?? scanLocally(objects.get(key) ?? new Uint8Array()),
    contentOf: async (key) => objects.get(key) ?? new Uint8Array(),
    remove: async (key) => {
      objects.delete(key);
    },
  };
  return {
    ...files,
    /** From now on the scanner says this of every file. */
    allAre: (scan: Scan) => {
      scanned = scan;
    },
    sent: (key: string, content: Uint8Array) => {
      versions.push({ key, bytes: content.length });
      objects.set(key, content);
    },
    kept: () => [...objects.keys()],
    content: (key: string) => Buffer.from(objects.get(key) ?? []).toString(),
  };
}
