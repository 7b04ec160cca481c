import { type Extract, extractLimits, extractTypeOf, formulaLine } from "../../pilot/items/extract.ts";
import type { Actor } from "../../pilot/items/lifecycle.ts";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { takeInFile } from "../take-in-file.use-case.ts";
import type { Extracts } from "./extract.store.ts";

type Needs = { readonly extracts: Pick<Extracts, "added">; readonly takeIn: ReturnType<typeof takeInFile> };
type Command = {
  readonly applicationId: ApplicationId;
  readonly number: number;
  readonly fileId: string;
  /** How many extracts the report has already. */
  readonly files: number;
  readonly by: Actor;
  readonly at: Instant;
};

export type ExtractProblem =
  | "nothing-came"
  | "empty"
  | "too-large"
  | "wrong-type"
  | "too-many"
  | "name-too-long"
  | { readonly formulaOnLine: number };

/** What is wrong with a CSV file's content; other kinds are not read. */
function csvProblem(content: Uint8Array): ExtractProblem | undefined {
  if (content.includes(0)) return "wrong-type";
  const line = formulaLine(new TextDecoder("utf-8").decode(content));
  return line === undefined ? undefined : { formulaOnLine: line };
}

/** Takes in a ledger extract that has come, or says in which way it is wrong and throws it away. */
export const addExtract =
  ({ extracts, takeIn }: Needs) =>
  ({ applicationId, number, fileId, files, by, at }: Command): Promise<ExtractProblem | undefined> =>
    takeIn<ExtractProblem>({
      applicationId,
      fileId,
      check: ({ name, bytes, begins }) => {
        if (files >= extractLimits.files) return "too-many";
        if (bytes === 0) return "empty";
        if (bytes > extractLimits.bytes) return "too-large";
        if (name.length > extractLimits.name) return "name-too-long";
        return extractTypeOf(name, begins) ? undefined : "wrong-type";
      },
      read: async (content, { name, begins }) =>
        extractTypeOf(name, begins) === "csv" ? csvProblem(content) : undefined,
      taken: ({ name, bytes, begins, key }) => {
        const type = extractTypeOf(name, begins) ?? refuse("wrong-file-type");
        const extract: Extract = { v: 1, number, fileId, name, type, bytes, key, addedAt: at };
        return extracts.added({ applicationId, extract, by, at });
      },
    });
