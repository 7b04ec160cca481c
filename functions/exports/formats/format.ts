import * as z from "zod";
import type { ExportFormat } from "../../ledger/stored-file.ts";
import type { LedgerLine } from "../../ledger/verification.ts";
import type { MemorandumMode } from "../../vocabulary/account-plan.ts";
import { ApplicationId, RegistrationNumber } from "../../vocabulary/ids.ts";
import { type Instant, Month } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { fileTexts } from "./file.texts.ts";

/** What each is called on the web. */
export const exportTypes = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  // The standard of SIE names no type, and text would have its code page guessed.
  sie: "application/octet-stream",
  jsonl: "application/jsonl",
} as const satisfies Record<ExportFormat, string>;

/** Which lines a file holds. */
export const ExportScope = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("month"), month: Month }),
  /** From January through the month. */
  z.object({ kind: z.literal("year-to-date"), through: Month }),
  z.object({
    kind: z.literal("pilot"),
    applicationId: ApplicationId,
    registrationNumber: RegistrationNumber.optional(),
  }),
]);
export type ExportScope = z.infer<typeof ExportScope>;

export type ExportContext = {
  readonly scope: ExportScope;
  /** It can still change: some month in it is open. The file's name and content say so. */
  readonly preliminary: boolean;
  /** When it was made; of a closed month, when it was closed, so that the same month always gives the same bytes. */
  readonly at: Instant;
  /** Whose ledger it is, and the language of its files; Swedish where none is said. */
  readonly organisation: {
    readonly name: string;
    readonly number: string;
    readonly language?: Language | undefined;
    /** Whether its ledger file holds what stands on memorandum accounts; it does where nothing is said. */
    readonly memorandum?: MemorandumMode | undefined;
  };
  /** What calls are called, by their ids: a workbook names them so. */
  readonly calls?: Readonly<Record<string, string>> | undefined;
};

/** What a line's call is called; its id, where nobody has said. */
export const callNameOf =
  ({ calls }: Pick<ExportContext, "calls">) =>
  ({ callId }: Pick<LedgerLine, "callId">): string =>
    calls?.[callId] ?? callId;

/** A file as it is written: its bytes in the order of the file, never all of them at once. */
export type ExportFile = {
  readonly name: string;
  readonly type: string;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Lines written so far; all of them when `chunks` has ended. */
  readonly rows: () => number;
};

/** Pages of lines in the order of their verification numbers; a page holds whole verifications. */
export type Pages = AsyncIterable<readonly LedgerLine[]>;
/** Writes lines in one format; its bytes are made as they are taken. */
export type Writer = (context: ExportContext, pages: Pages) => AsyncGenerator<Uint8Array, void, undefined>;

/** The words of a file. */
export const wordsOf = ({ organisation }: Pick<ExportContext, "organisation">) =>
  fileTexts[organisation.language ?? "sv"];
type FileWords = ReturnType<typeof wordsOf>;

const about = (scope: ExportScope, t: FileWords): string => {
  switch (scope.kind) {
    case "month":
      return scope.month;
    case "year-to-date":
      return `${scope.through.slice(0, 4)}-${t.throughFile}-${scope.through.slice(5)}`;
    case "pilot":
      return (scope.registrationNumber ?? scope.applicationId).replace(/[^0-9A-Za-z-]+/g, "-");
  }
};

/** What a file is called: `kostnader-2026-11-preliminar.csv`. What can still change says so in its name. */
export function fileName(context: ExportContext, ending: string): string {
  const t = wordsOf(context);
  const { scope, preliminary } = context;
  return `${t.costsFile}-${about(scope, t)}${preliminary ? `-${t.preliminaryFile}` : ""}.${ending}`;
}

/** What a file holds, in words: `Kostnader 2026-11`. */
export function titleOf(context: ExportContext): string {
  const { scope } = context;
  const t = wordsOf(context);
  switch (scope.kind) {
    case "month":
      return t.costs(scope.month);
    case "year-to-date":
      return t.costsThrough(`${scope.through.slice(0, 4)}-01`, scope.through);
    case "pilot":
      return t.costsOf(scope.registrationNumber ?? scope.applicationId);
  }
}
