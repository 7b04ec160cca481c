import { fileLimits } from "../../pilot/items/attachment.ts";
import { type FileType, fileTypeOf } from "../../platform/files/file-types.ts";
import { nameFrom } from "../../vocabulary/file-name.ts";
import type { ApplicationId } from "../../vocabulary/ids.ts";

export type FileProblem = "nothing-came" | "empty" | "too-large" | "wrong-type" | "too-many" | "name-too-long";

/** A file that came and may be taken among those of the application. */
export type Upload = { readonly name: string; readonly type: FileType; readonly bytes: number };

/** What lies in the bucket, as far as it is needed to know the file. */
type Found = { readonly key: string; readonly bytes: number; readonly begins: string };

/** Where a browser sends a file to: a place of its own, so that two files of one name do not meet. */
export const filePlace = (applicationId: ApplicationId, fileId: string) => `applications/${applicationId}/${fileId}/`;

/** Looks at what came to a place. */
export function readUpload({ key, bytes, begins }: Found, place: string): Upload | { readonly problem: FileProblem } {
  const name = nameFrom(key.slice(place.length));
  if (name === "") return { problem: "nothing-came" };
  if (bytes === 0) return { problem: "empty" };
  if (bytes > fileLimits.bytes) return { problem: "too-large" };
  if (name.length > fileLimits.name) return { problem: "name-too-long" };
  const type = fileTypeOf(name, begins);
  return type ? { name, type, bytes } : { problem: "wrong-type" };
}
