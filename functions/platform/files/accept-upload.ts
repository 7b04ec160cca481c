import { createHash } from "node:crypto";
import { nameFrom } from "../../vocabulary/file-name.ts";
import { type ApplicationId, Nonce, newId } from "../../vocabulary/ids.ts";
import type { Files, Head } from "./files.ts";
import { keptRoot } from "./places.ts";

type SentFile = Pick<Head, "bytes"> & { readonly name: string };

/** A file as it is kept: under a key that no browser can send to, with the sum of its content. */
export type KeptFile = SentFile & { readonly key: string; readonly sha256: string };

/** What may be wrong with any file that is sent. */
export type FileProblem =
  | "nothing-came"
  | "empty"
  | "too-large"
  | "wrong-type"
  | "needs-password"
  | "threat"
  | "too-many"
  | "name-too-long";

/**
 * What is wrong with a file, as far as its name and size say.
 * @param limits most bytes, and most characters of the name
 * @param isTaken whether files of this name's kind are taken
 */
export function fileProblemOf(
  { name, bytes }: SentFile,
  limits: { readonly bytes: number; readonly name: number },
  isTaken: (name: string) => boolean,
): FileProblem | undefined {
  if (bytes === 0) return "empty";
  if (bytes > limits.bytes) return "too-large";
  if (name.length > limits.name) return "name-too-long";
  return isTaken(name) ? undefined : "wrong-type";
}

/** What was found in a file, or what is wrong with it. */
export type Looked<T, P> =
  | {
      readonly found: T;
      /** What is kept in the place of what was sent: a picture without where it was taken. */
      readonly clean?: Uint8Array;
    }
  | { readonly problem: P };

type Upload<T, P> = {
  readonly applicationId: ApplicationId;
  /** Where a browser may send this one file; ends with a slash. */
  readonly place: string;
  /** What is wrong with the file, as far as its name and size say: what is too large is not read. */
  readonly check: (file: SentFile) => P | undefined;
  /** What its content says. */
  readonly read: (content: Uint8Array, file: KeptFile) => Promise<Looked<T, P>> | Looked<T, P>;
  /** Writes down that the copy under this key goes again unless its place is stored: done before it is made. */
  readonly owed: (key: string) => Promise<void>;
  /** Stores where the file lies, or says why it is not accepted. */
  readonly store: (file: KeptFile, found: T) => Promise<P | undefined>;
};

const sumOf = (content: Uint8Array): string => createHash("sha256").update(content).digest("hex");

/**
 * Accepts the file that was sent to a place, or says what is wrong with it. The browser's leave to send lasts an hour:
 * what is read and what is kept are held against the sign of what was looked at, so that nothing that is sent later takes
 * its place, and nothing is kept that was not read. What was sent expires by itself; nothing is removed here.
 */
export async function acceptUpload<T, P>(
  {
    headOf,
    keep,
    keepContent,
    contentOf,
    scanOf,
  }: Pick<Files, "headOf" | "keep" | "keepContent" | "contentOf" | "scanOf">,
  { applicationId, place, check, read, owed, store }: Upload<T, P>,
): Promise<P | "nothing-came" | "threat" | undefined> {
  const head = await headOf(place);
  if (!head) return "nothing-came";
  const name = nameFrom(head.key.slice(place.length));
  const { bytes } = head;
  if (name === "") return "nothing-came";
  const fault = check({ name, bytes });
  if (fault) return fault;
  const content = await contentOf(head.key, head.sign);
  const sha256 = sumOf(content);
  const file: KeptFile = { name, bytes, sha256, key: `${keptRoot}${applicationId}/${newId(Nonce)}` };
  const looked = await read(content, file);
  if ("problem" in looked) return looked.problem;
  const { clean = content } = looked;
  const isSent = clean === content;
  const kept: KeptFile = isSent ? file : { ...file, bytes: clean.length, sha256: sumOf(clean) };
  await owed(file.key);
  await (isSent ? keep(head, file.key) : keepContent(file.key, clean));
  // A scanner that takes longer says so later: files are asked about again whenever they are given out.
  return (await scanOf(file.key)) === "threat" ? "threat" : store(kept, looked.found);
}
