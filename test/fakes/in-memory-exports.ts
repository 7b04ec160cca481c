import { createHash } from "node:crypto";
import type { ExportStore } from "../../functions/exports/jobs/stored-files.store.ts";
import type { Instant } from "../../functions/vocabulary/instant.ts";

type Stored = { readonly bytes: Uint8Array; readonly lockedUntil?: Instant | undefined };

/** The bucket of exports in memory; what is locked stays as it was first put. */
export function inMemoryExports() {
  const objects = new Map<string, Stored>();
  const asPut = (key: string, { bytes }: Stored) => ({
    key,
    versionId: "1",
    sha256: createHash("sha256").update(bytes).digest("hex"),
    bytes: bytes.length,
  });
  const store: ExportStore = {
    put: async ({ key, chunks, lockedUntil }) => {
      const parts: Uint8Array[] = [];
      for await (const chunk of chunks) parts.push(chunk);
      const kept = objects.get(key);
      const found = kept?.lockedUntil ? kept : { bytes: Buffer.concat(parts), lockedUntil };
      objects.set(key, found);
      return asPut(key, found);
    },
    presignedGet: ({ key, name }) => `https://files.example.org/${key}?name=${encodeURIComponent(name)}`,
    read: async function* ({ key }) {
      yield objects.get(key)?.bytes ?? new Uint8Array();
    },
  };
  return {
    ...store,
    keys: () => [...objects.keys()],
    text: (key: string) => Buffer.from(objects.get(key)?.bytes ?? []).toString(),
    shaOf: (key: string) => asPut(key, objects.get(key) ?? { bytes: new Uint8Array() }).sha256,
    lockOf: (key: string) => objects.get(key)?.lockedUntil,
  };
}
