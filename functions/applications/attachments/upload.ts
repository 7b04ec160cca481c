import { fileLimits } from "../../pilot/items/attachment.ts";
import type { KeptFile } from "../../platform/files/accept-upload.ts";
import { type FileType, fileTypeOf } from "../../platform/files/file-types.ts";
import type { ApplicationId } from "../../vocabulary/ids.ts";

export type FileProblem = "nothing-came" | "empty" | "too-large" | "wrong-type" | "too-many" | "name-too-long";

/** A file that came and may be taken among those of the application. */
export type Upload = { readonly name: string; readonly type: FileType; readonly bytes: number };

/** Where a browser sends a file to: a place of its own, so that two files of one name do not meet. */
export const filePlace = (applicationId: ApplicationId, fileId: string) => `applications/${applicationId}/${fileId}/`;

/** What is wrong with a file, as far as its name, size and first bytes say. */
export function problemOf({ name, bytes, begins }: Omit<KeptFile, "key">): FileProblem | undefined {
  if (bytes === 0) return "empty";
  if (bytes > fileLimits.bytes) return "too-large";
  if (name.length > fileLimits.name) return "name-too-long";
  return fileTypeOf(name, begins) ? undefined : "wrong-type";
}
