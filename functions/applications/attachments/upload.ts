import { fileLimits } from "../../pilot/items/attachment.ts";
import { type FileProblem, fileProblemOf, type KeptFile } from "../../platform/files/accept-upload.ts";
import { type FileType, typeNamed } from "../../platform/files/file-types.ts";

/** A file that came and may be taken among those of the application. */
export type Upload = { readonly name: string; readonly type: FileType; readonly bytes: number };

/** What is wrong with an attachment, as far as its name and size say. */
export const problemOf = (file: Omit<KeptFile, "key">): FileProblem | undefined =>
  fileProblemOf(file, fileLimits, (name) => typeNamed(name) !== undefined);
