import { type FileType, typeNamed } from "./file-types.ts";
import { judgeOffice } from "./office.ts";
import { isPdf, needsPassword } from "./pdf.ts";
import { isJpeg, isPng } from "./pictures.ts";

/** A file that its readers can open, or why they could not. */
export type Judged<T extends string = FileType> =
  | { readonly type: T }
  | { readonly problem: "wrong-type" | "needs-password" };

const wrong = { problem: "wrong-type" } as const;

/**
 * What a file is by its name and its content, as the programs that write and read its kind see it: no stricter, so that
 * an odd but readable file is taken, and no looser, so that a file that opens for no reader is refused at once.
 */
export function judgeFile(name: string, content: Uint8Array): Judged {
  const type = typeNamed(name);
  switch (type) {
    case undefined:
      return wrong;
    case "pdf":
      if (!isPdf(content)) return wrong;
      return needsPassword(content) ? { problem: "needs-password" } : { type };
    case "png":
      return isPng(content) ? { type } : wrong;
    case "jpg":
      return isJpeg(content) ? { type } : wrong;
    default: {
      const problem = judgeOffice(type, content);
      return problem ? { problem } : { type };
    }
  }
}
