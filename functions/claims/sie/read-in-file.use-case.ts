import type { ApplicationId } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import type { TakenIn, takeInFile } from "../take-in-file.use-case.ts";
import type { ReadKept } from "./last-read.ts";
import type { SieImports } from "./sie.store.ts";
import { mostSieBytes, type SieProblem } from "./sie-file.ts";

type Needs = {
  readonly imports: Pick<SieImports, "fileRead">;
  readonly takeIn: ReturnType<typeof takeInFile>;
  readonly readKept: ReadKept;
};
type Command = {
  readonly applicationId: ApplicationId;
  readonly number: number;
  readonly fileId: string;
  readonly at: Instant;
};

/** What is wrong with a file besides what stands in it. */
export type UploadProblem = "nothing-came" | "wrong-ending" | "name-too-long";
export type FileFault = UploadProblem | readonly SieProblem[];

const longestName = 150;
const fault = (code: "empty" | "too-large"): readonly SieProblem[] => [{ code, line: 1, facts: {} }];

function checked({ name, bytes }: Pick<TakenIn, "name" | "bytes">): FileFault | undefined {
  if (!/\.(se|si|sie)$/i.test(name)) return "wrong-ending";
  if (name.length > longestName) return "name-too-long";
  if (bytes === 0) return fault("empty");
  return bytes > mostSieBytes ? fault("too-large") : undefined;
}

/** Takes in a SIE file that has come and reads it through: it is there to choose from, or everything wrong is said. */
export const readInFile =
  ({ imports, takeIn, readKept }: Needs) =>
  ({ applicationId, number, fileId, at }: Command): Promise<FileFault | undefined> =>
    takeIn<FileFault>({
      applicationId,
      fileId,
      check: checked,
      read: async (content, { key }) => {
        const read = await readKept(key, async () => content);
        return read.ok ? undefined : read.problems;
      },
      taken: ({ name, key }) =>
        imports.fileRead({
          applicationId,
          number,
          file: { v: 1, version: 1, fileId, fileName: name, fileKey: key, uploadedAt: at },
        }),
    });
