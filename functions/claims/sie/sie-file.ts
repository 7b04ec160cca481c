import type { KeptFile } from "../../platform/files/accept-upload.ts";
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
};

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
};

/** Every way in which a file can be wrong. */
export type SieProblemCode =
  | "empty"
  | "too-large"
  | "not-sie"
  | "sie-5"
  | "utf-8"
  | "windows-1252"
  | "utf-16"
  | "other-format"
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

/** What is wrong with a file besides its content. */
export type UploadProblem = "nothing-came" | "wrong-ending" | "name-too-long" | "threat";
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
