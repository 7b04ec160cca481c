import type { KeptFile } from "../../platform/files/accept-upload.ts";
import type { NoSheets } from "../../platform/sheets/sheet.ts";
import type { LocalDay } from "../../vocabulary/instant.ts";
import type { Ore } from "../../vocabulary/ore.ts";

/** Dimension -> object, such as 6 -> P12. Rows with the same list share one. */
export type Objects = ReadonlyMap<string, string>;

export type SieTransaction = {
  readonly account: string;
  readonly objects: Objects;
  readonly amountOre: Ore;
  /** Only where the row has a day of its own. */
  readonly day?: LocalDay;
  readonly text?: string;
};

export type SieVerification = {
  readonly series: string;
  readonly number: string;
  readonly day: LocalDay;
  readonly text: string;
  readonly transactions: readonly SieTransaction[];
  /** By how much debit and credit differ, where they do. */
  readonly differsOre?: Ore;
};

/** Debit and credit of a verification may differ by less than this: its program has rounded. */
const roundingOre = 100;
export const isRounded = (differsOre: number): boolean => Math.abs(differsOre) < roundingOre;
/** Whether a verification's rows can be costs: debit and credit agree, but for rounding. */
export const isWhole = ({ differsOre = 0 }: { readonly differsOre?: number }): boolean => isRounded(differsOre);

/** What an account is, where the file says so: asset, debt, cost, income (#KTYP). */
export type AccountKind = "T" | "S" | "K" | "I";

/** A SIE 4 file as it was read: nothing left out that its own balance needs. */
export type SieFile = {
  readonly company: string;
  readonly organisationNumber: string;
  /** Number -> name. */
  readonly accounts: ReadonlyMap<string, string>;
  readonly kinds: ReadonlyMap<string, AccountKind>;
  /** Number -> name. */
  readonly dimensions: ReadonlyMap<string, string>;
  /** Dimension -> object -> name. */
  readonly objects: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly verifications: readonly SieVerification[];
  /** How it is written, and how it says that it is, where its bytes say otherwise: what they say was read. */
  readonly otherwise?: { readonly encoding: "PC8" | "UTF-8" | "Windows-1252"; readonly said: string };
};

/** Every way in which a file can be wrong. */
export type SieProblemCode =
  | "empty"
  | "too-large"
  | "not-sie"
  | "sie-5"
  | "utf-16"
  | "currency"
  | "type"
  | "no-verifications"
  | "truncated"
  | "checksum-missing"
  | "checksum"
  | "unbalanced"
  | "account"
  | "amount"
  | "absurd"
  | "day"
  | "malformed"
  | "long-line";

/** What is wrong with a file, and where; `facts` are the words of the file that the sentence quotes. */
export type SieProblem = {
  readonly code: SieProblemCode;
  readonly line: number;
  readonly facts: Readonly<Record<string, string>>;
};

export type ReadSie =
  | { readonly ok: true; readonly file: SieFile }
  | { readonly ok: false; readonly problems: readonly SieProblem[] };

/** The largest file that is read. */
export const mostSieBytes = 30_000_000;
const mostSheetBytes = 10_000_000;

/** What is wrong with a file besides its content. */
export type UploadProblem =
  | "nothing-came"
  | "wrong-ending"
  | "name-too-long"
  | "threat"
  | NoSheets
  | "sheet-over-limit";
export type FileFault = UploadProblem | readonly SieProblem[];

const longestName = 150;
const fault = (code: "empty" | "too-large"): readonly SieProblem[] => [{ code, line: 1, facts: {} }];

/** Whether a file is a spreadsheet, by its name. */
export const isSpreadsheet = (name: string): boolean => /\.(xlsx|csv)$/i.test(name);

/** What is wrong with a SIE file or a spreadsheet, as far as its name and size say. */
export function faultOf({ name, bytes }: Pick<KeptFile, "name" | "bytes">): FileFault | undefined {
  if (!/\.(se|si|sie)$/i.test(name) && !isSpreadsheet(name)) return "wrong-ending";
  if (name.length > longestName) return "name-too-long";
  if (bytes === 0) return fault("empty");
  if (isSpreadsheet(name) && bytes > mostSheetBytes) return "sheet-over-limit";
  return bytes > mostSieBytes ? fault("too-large") : undefined;
}
