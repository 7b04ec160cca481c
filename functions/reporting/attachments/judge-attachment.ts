import { reportAttachmentLimits } from "../../pilot/items/report-attachment.ts";
import { type FileProblem, fileProblemOf, type KeptFile, type Looked } from "../../platform/files/accept-upload.ts";
import { type FileType, typeNamed } from "../../platform/files/file-types.ts";

export type ReportFileProblem = FileProblem;

/** What is wrong with a picture or document of a report, as far as its name and size say. */
export const problemOf = (file: Pick<KeptFile, "name" | "bytes">): ReportFileProblem | undefined =>
  fileProblemOf(file, reportAttachmentLimits, (name) => typeNamed(name) !== undefined);

/** What it is by its content; of a picture, what is kept is without where, when and with what it was taken. */
export async function judgeAttachment(
  content: Uint8Array,
  { name }: Pick<KeptFile, "name">,
): Promise<Looked<FileType, ReportFileProblem>> {
  const judged = (await import("../../platform/files/judge-file.ts")).judgeFile(name, content);
  if (!("type" in judged)) return judged;
  const { withoutPictureData } = await import("../../platform/files/picture-data.ts");
  return { found: judged.type, clean: withoutPictureData(judged.type, content) };
}
