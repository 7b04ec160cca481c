import type { Files } from "../../functions/platform/files/files.ts";

/** The bucket in memory: what a browser would send is put there by `sent`. */
export function inMemoryFiles() {
  const objects = new Map<string, Uint8Array>();
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
      return { key, bytes: content.length, begins: Buffer.from(content.slice(0, 8)).toString("hex"), sign: key };
    },
    keep: async (head, key) => {
      objects.set(key, objects.get(head.key) ?? new Uint8Array());
    },
    contentOf: async (key) => objects.get(key) ?? new Uint8Array(),
    remove: async (key) => {
      objects.delete(key);
    },
  };
  return {
    ...files,
    sent: (key: string, content: Uint8Array) => objects.set(key, content),
    kept: () => [...objects.keys()],
    content: (key: string) => Buffer.from(objects.get(key) ?? []).toString(),
  };
}
