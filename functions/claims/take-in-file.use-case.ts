import type { Files, Head } from "../platform/files/files.ts";
import { errorFields, log } from "../platform/log.ts";
import { nameFrom } from "../vocabulary/file-name.ts";
import { type ApplicationId, Nonce, newId } from "../vocabulary/ids.ts";

type Needs = Pick<Files, "headOf" | "keep" | "remove" | "contentOf">;

/** A file as it is kept: under a key that no browser can send to. */
export type TakenIn = Pick<Head, "bytes" | "begins"> & { readonly name: string; readonly key: string };

type Command<P> = {
  readonly applicationId: ApplicationId;
  readonly fileId: string;
  /** What is wrong with a file that can be told without reading it. */
  readonly check: (file: Omit<TakenIn, "key">) => P | undefined;
  /** What is wrong with its content; left out where nobody needs to read it. */
  readonly read?: ((content: Uint8Array, file: TakenIn) => Promise<P | undefined>) | undefined;
  readonly taken: (file: TakenIn) => Promise<void>;
};

/** Where a browser may send one file of a report: a place of its own. */
export const placeOf = (applicationId: ApplicationId, fileId: string): string => `reports/${applicationId}/${fileId}/`;

/**
 * Takes in the one file that was sent to its place, or says what is wrong with it and throws it away. It is kept first
 * and read then: what is sent to the place afterwards cannot take the place of what was read.
 */
export const takeInFile =
  ({ headOf, keep, remove, contentOf }: Needs) =>
  async <P>({ applicationId, fileId, check, read, taken }: Command<P>): Promise<P | "nothing-came" | undefined> => {
    const place = placeOf(applicationId, fileId);
    const found = await headOf(place);
    if (!found) return "nothing-came";
    const name = nameFrom(found.key.slice(place.length));
    const { bytes, begins } = found;
    const fault = name === "" ? "nothing-came" : check({ name, bytes, begins });
    if (fault) {
      await remove(found.key);
      return fault;
    }
    const file: TakenIn = { name, bytes, begins, key: `kept/${applicationId}/${newId(Nonce)}` };
    await keep(found, file.key);
    const problem = await read?.(await contentOf(file.key), file);
    if (problem) await remove(file.key);
    else await taken(file);
    await remove(found.key);
    return problem;
  };

/** Takes a file that no item speaks of any more out of the bucket; one that is left there by an accident hurts nobody. */
export async function throwAway({ remove }: Pick<Files, "remove">, key: string | undefined): Promise<void> {
  if (key) await remove(key).catch((error: unknown) => log("warn", "file.left", errorFields(error)));
}
