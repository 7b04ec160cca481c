import { checksumOf, countedOf } from "../../platform/sie/checksum.ts";
import { decodedLine, inPc8, lineDecoder } from "../../platform/sie/code-page.ts";
import { type Encoding, encodingOf, isOtherwise } from "./encoding.ts";
import { oddAccounts, type Reading, reading, understood } from "./reading.ts";
import {
  isRounded,
  mostSieBytes,
  type ReadSie,
  type SieFile,
  type SieProblem,
  type SieProblemCode,
} from "./sie-file.ts";
import { sieLines } from "./sie-lines.ts";

/** The most faults that are listed; the first ones suffice to mend the export. */
const mostProblems = 20;

/** Of so many verifications that do not balance, the file is what is wrong and not one of them. */
const mostUnbalanced = 20;

const startsWith = (bytes: Uint8Array, text: string) =>
  String.fromCharCode(...bytes.subarray(0, 200))
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .trimStart()
    .startsWith(text);

/** What keeps a file from being read at all. */
function unreadable(bytes: Uint8Array, encoding: Encoding): SieProblem | undefined {
  const problem = (code: SieProblemCode) => ({ code, line: 1, facts: {} });
  if (bytes.length === 0) return problem("empty");
  if (bytes.length > mostSieBytes) return problem("too-large");
  if (startsWith(bytes, "<?xml") || startsWith(bytes, "<Sie") || startsWith(bytes, "<sie")) return problem("sie-5");
  if (encoding === "utf-16") return problem("utf-16");
  return startsWith(bytes, "#") ? undefined : problem("not-sie");
}

/**
 * The sum of what has been read since it began. A file that is not in PC8 may have been summed as it lies, or before it
 * was written otherwise.
 */
function checksums(bytes: Uint8Array, encoding: Encoding) {
  const decode = encoding === "utf-8" || encoding === "windows-1252" ? lineDecoder(encoding) : decodedLine;
  const both = decode !== decodedLine;
  let [asItLies, asPc8] = [0, 0];
  return {
    add: (from: number, to: number) => {
      asItLies = checksumOf(countedOf(bytes, from, to), asItLies);
      if (!both) return;
      const written = inPc8(decode(bytes, from, to));
      asPc8 = checksumOf(countedOf(written, 0, written.length), asPc8);
    },
    are: (sum: number) => sum === asItLies || (both && sum === asPc8),
  };
}

/** `#KSUMMA` alone begins the checksum; with a number it says what the sum should be. */
function checksumSaid(state: Reading, isRight: boolean, line: number): void {
  state.checksum = state.checksum === "none" ? "begun" : isRight ? "right" : "wrong";
  state.checksumLine = line;
}

/** Reads every record into `state`. */
function readLines(bytes: Uint8Array, encoding: Encoding, state: Reading): void {
  const sums = checksums(bytes, encoding);
  for (const one of sieLines(bytes, encoding)) {
    if ("tooLong" in one) {
      state.problems.push({ code: "long-line", line: one.tooLong, facts: {} });
      return;
    }
    const { fields, line, from, to } = one;
    if (fields.label === "#KSUMMA") checksumSaid(state, sums.are(Number(fields.values[0]) >>> 0), line);
    else if (state.checksum === "begun") sums.add(from, to);
    understood(state, fields, line);
    if (state.problems.length >= mostProblems) return;
  }
}

/** What is missing or wrong when the whole file has been read. */
function problemsAtEnd(state: Reading): readonly SieProblem[] {
  const { open, checksum, checksumLine, type, verifications, unbalanced } = state;
  const grave = unbalanced.filter(({ facts }) => !isRounded(Number(facts["difference"])));
  const problems = [...state.problems, ...oddAccounts(state), ...(grave.length > mostUnbalanced ? grave : [])]
    .sort((a, b) => a.line - b.line)
    .slice(0, mostProblems);
  if (state.problems.length >= mostProblems) return problems; // the reading stopped here, not the file
  if (state.problems.some(({ code }) => code === "long-line")) return problems; // and here
  // What is odd in the verification that a file was cut off in follows from that.
  if (open) {
    const before = problems.filter(({ line }) => line < open.line);
    return [...before, { code: "truncated", line: open.line, facts: { voucher: open.voucher } }];
  }
  if (checksum === "begun") return [...problems, { code: "checksum-missing", line: checksumLine, facts: {} }];
  if (problems.length > 0) return problems;
  if (checksum === "wrong") return [{ code: "checksum", line: checksumLine, facts: {} }];
  if (type.number !== "4") return [{ code: "type", line: type.line, facts: { type: type.number } }];
  return verifications.length === 0 ? [{ code: "no-verifications", line: 1, facts: {} }] : [];
}

const encodingNames = { pc8: "PC8", "utf-8": "UTF-8", "windows-1252": "Windows-1252" } as const;

/** How the file is written, where it says otherwise. */
function otherwiseOf(encoding: Encoding, { format }: Reading): Pick<SieFile, "otherwise"> {
  if (encoding === "ascii" || encoding === "utf-16" || !isOtherwise(encoding, format)) return {};
  return { otherwise: { encoding: encodingNames[encoding], said: format || "PC8" } };
}

/**
 * A SIE 4 file from its bytes, or everything that is wrong with it, by line. Nothing a file can hold makes this throw.
 * Rows that were taken away (#BTRANS) are passed over, and so are #RTRANS, which a #TRANS of the same content follows.
 * What concerns one verification keeps no other from being read: one that does not balance says by how much.
 */
export function readSie(bytes: Uint8Array): ReadSie {
  const encoding = encodingOf(bytes.length > mostSieBytes ? bytes.subarray(0, 200) : bytes);
  const fault = unreadable(bytes, encoding);
  if (fault) return { ok: false, problems: [fault] };
  const state = reading();
  readLines(bytes, encoding, state);
  // A file of another type is said to be that: what else is strange in it follows from there.
  const isOtherType = ["1", "2", "3"].includes(state.type.number) && state.verifications.length === 0 && !state.open;
  const problems = problemsAtEnd(isOtherType ? { ...state, problems: [] } : state);
  if (problems.length > 0) return { ok: false, problems };
  const { company, organisationNumber, accounts, kinds, dimensions, objects, verifications } = state;
  const file = { company, organisationNumber, accounts, kinds, dimensions, objects, verifications };
  return { ok: true, file: { ...file, ...otherwiseOf(encoding, state) } };
}
