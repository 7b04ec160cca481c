import type { KeptFile } from "../../platform/files/accept-upload.ts";
import { mostSieBytes, type SieProblem } from "./sie-file.ts";

/** What is wrong with a file besides what stands in it. */
export type UploadProblem = "nothing-came" | "wrong-ending" | "name-too-long";
export type FileFault = UploadProblem | readonly SieProblem[];

const longestName = 150;
const fault = (code: "empty" | "too-large"): readonly SieProblem[] => [{ code, line: 1, facts: {} }];

/** What is wrong with a SIE file, as far as its name and size say. */
export function faultOf({ name, bytes }: Pick<KeptFile, "name" | "bytes">): FileFault | undefined {
  if (!/\.(se|si|sie)$/i.test(name)) return "wrong-ending";
  if (name.length > longestName) return "name-too-long";
  if (bytes === 0) return fault("empty");
  return bytes > mostSieBytes ? fault("too-large") : undefined;
}
