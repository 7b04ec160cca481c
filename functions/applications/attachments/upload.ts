import { fileLimits } from "../../pilot/items/attachment.ts";
import type { KeptFile } from "../../platform/files/accept-upload.ts";
import { type FileType, typeNamed } from "../../platform/files/file-types.ts";

export type FileProblem =
  | "nothing-came"
  | "empty"
  | "too-large"
  | "wrong-type"
  | "needs-password"
  | "threat"
  | "too-many"
  | "name-too-long";

/** A file that came and may be taken among those of the application. */
export type Upload = { readonly name: string; readonly type: FileType; readonly bytes: number };

/** What is wrong with a file, as far as its name and size say. */
export function problemOf({ name, bytes }: Omit<KeptFile, "key">): FileProblem | undefined {
  if (bytes === 0) return "empty";
  if (bytes > fileLimits.bytes) return "too-large";
  if (name.length > fileLimits.name) return "name-too-long";
  return typeNamed(name) ? undefined : "wrong-type";
}
