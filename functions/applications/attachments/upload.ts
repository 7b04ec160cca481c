import { type FilesQuestion, takesType } from "../../calls/application-form/attached-files.ts";
import { fileLimits } from "../../pilot/items/attachment.ts";
import { type FileProblem, fileProblemOf, type KeptFile } from "../../platform/files/accept-upload.ts";
import { type FileType, typeNamed } from "../../platform/files/file-types.ts";

/** A file that came and may be taken among those of the application. */
export type Upload = { readonly name: string; readonly type: FileType; readonly bytes: number };

/** What may be wrong with an attachment; `too-many-in-all`: not its question, but the whole application has too many. */
export type AttachmentProblem = FileProblem | "too-many-in-all";

/** What is wrong with an attachment, as far as its name and size say. @param question the one that it is to answer */
export const problemOf = (
  file: Pick<KeptFile, "name" | "bytes">,
  question: Pick<FilesQuestion, "types"> | undefined,
): FileProblem | undefined =>
  fileProblemOf(file, fileLimits, (name) => {
    const type = typeNamed(name);
    return type !== undefined && takesType(question, type);
  });
