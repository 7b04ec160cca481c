import { nameFrom } from "../../vocabulary/file-name.ts";
import { type ApplicationId, Nonce, newId } from "../../vocabulary/ids.ts";
import { errorFields, log } from "../log.ts";
import type { Files, Head } from "./files.ts";

/** A file as it is kept: under a key that no browser can send to. */
export type KeptFile = Pick<Head, "bytes" | "begins"> & { readonly name: string; readonly key: string };

type Upload<P> = {
  readonly applicationId: ApplicationId;
  /** Where a browser may send this one file; ends with a slash. */
  readonly place: string;
  /** What is wrong with the file, as far as its name, size and first bytes say. */
  readonly check: (file: Omit<KeptFile, "key">) => P | undefined;
  /** What is wrong with its content; left out where the content is not read. */
  readonly read?: (content: Uint8Array, file: KeptFile) => Promise<P | undefined>;
  /** Stores where the file lies, or says why it is not accepted. */
  readonly store: (file: KeptFile) => Promise<P | undefined>;
};

/**
 * Accepts the one file that was sent to a place, or says what is wrong with it and deletes it. The file is kept first and
 * read then: the browser's leave to send lasts an hour, and what it sends later must not replace what was read.
 */
export async function acceptUpload<P>(
  { headOf, keep, remove, contentOf }: Pick<Files, "headOf" | "keep" | "remove" | "contentOf">,
  { applicationId, place, check, read, store }: Upload<P>,
): Promise<P | "nothing-came" | undefined> {
  const found = await headOf(place);
  if (!found) return "nothing-came";
  const name = nameFrom(found.key.slice(place.length));
  const { bytes, begins } = found;
  const fault = name === "" ? "nothing-came" : check({ name, bytes, begins });
  if (fault) {
    await remove(found.key);
    return fault;
  }
  const file: KeptFile = { name, bytes, begins, key: `kept/${applicationId}/${newId(Nonce)}` };
  await keep(found, file.key);
  const problem = (read && (await read(await contentOf(file.key), file))) ?? (await store(file));
  if (problem) await remove(file.key);
  await remove(found.key);
  return problem;
}

/** Deletes a file that no item names any more. One that an accident leaves in the bucket does no harm. */
export async function deleteUpload({ remove }: Pick<Files, "remove">, key: string | undefined): Promise<void> {
  if (key) await remove(key).catch((error: unknown) => log("warn", "file.left", errorFields(error)));
}
