import { checksumOf, countedOf } from "../../platform/sie/checksum.ts";
import { decodedLine, longestLine } from "../../platform/sie/code-page.ts";
import { fieldsOf } from "./fields.ts";
import { type Reading, reading, understood, unnamedAccounts } from "./reading.ts";
import { mostSieBytes, type ReadSie, type SieProblem, type SieProblemCode } from "./sie-file.ts";
import { suspicionOf } from "./suspicion.ts";

const lineFeed = 10;
const carriageReturn = 13;

/** The most faults that are listed; the first ones suffice to mend the export. */
const mostProblems = 20;

/** How many lines end before this place. */
function linesBefore(bytes: Uint8Array, place: number): number {
  let lines = 0;
  for (let at = bytes.indexOf(lineFeed); at >= 0 && at < place; at = bytes.indexOf(lineFeed, at + 1)) lines++;
  return lines;
}

const startsWith = (bytes: Uint8Array, text: string) =>
  String.fromCharCode(...bytes.subarray(0, 200))
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .trimStart()
    .startsWith(text);

/** What keeps a file from being read at all. */
function unreadable(bytes: Uint8Array): SieProblem | undefined {
  const problem = (code: SieProblemCode, line = 1) => ({ code, line, facts: {} });
  if (bytes.length === 0) return problem("empty");
  if (bytes.length > mostSieBytes) return problem("too-large");
  if (startsWith(bytes, "<?xml") || startsWith(bytes, "<Sie") || startsWith(bytes, "<sie")) return problem("sie-5");
  const suspicion = suspicionOf(bytes);
  if (suspicion?.encoding === "utf-16") return problem("utf-16");
  if (!startsWith(bytes, "#")) return problem("not-sie");
  return suspicion && problem(suspicion.encoding, linesBefore(bytes, suspicion.at) + 1);
}

/** Where a line ends, without its line break. */
const endOf = (bytes: Uint8Array, from: number, next: number) =>
  next > from && bytes[next - 1] === carriageReturn ? next - 1 : next;

/** `#KSUMMA` alone begins the checksum; with a number it says what the sum should be. */
function checksumSaid(state: Reading, said: string | undefined, crc: number, line: number): void {
  const right = crc === Number(said) >>> 0;
  state.checksum = state.checksum === "none" ? "begun" : right ? "right" : "wrong";
  state.checksumLine = line;
}

/** Reads every line into `state`; linear in the file, which is looked at line by line and never as one text. */
function readLines(bytes: Uint8Array, state: Reading): void {
  let crc = 0;
  for (let from = 0, line = 1; from < bytes.length && state.problems.length < mostProblems; line++) {
    const found = bytes.indexOf(lineFeed, from);
    const next = found < 0 ? bytes.length : found;
    const to = endOf(bytes, from, next);
    if (to - from > longestLine) {
      state.problems.push({ code: "long-line", line, facts: {} });
      return;
    }
    const fields = fieldsOf(decodedLine(bytes, from, to));
    if (fields.label === "#KSUMMA") checksumSaid(state, fields.values[0], crc, line);
    else if (state.checksum === "begun") crc = checksumOf(countedOf(bytes, from, to), crc);
    understood(state, fields, line);
    from = next + 1;
  }
}

/** What is missing or wrong when the whole file has been read. */
function problemsAtEnd(state: Reading): readonly SieProblem[] {
  const { open, checksum, checksumLine, type, verifications } = state;
  const problems = [...state.problems, ...unnamedAccounts(state)]
    .sort((a, b) => a.line - b.line)
    .slice(0, mostProblems);
  if (state.problems.length >= mostProblems) return problems; // the reading stopped here, not the file
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

/**
 * A SIE 4 file from its bytes, or everything that is wrong with it, by line. Nothing a file can hold makes this throw.
 * Rows that were taken away (#BTRANS) are passed over, and so are #RTRANS, which a #TRANS of the same content follows.
 */
export function readSie(bytes: Uint8Array): ReadSie {
  const fault = unreadable(bytes);
  const state = reading();
  if (!fault) readLines(bytes, state);
  // A file of another type or code page is said to be that: what else is strange in it follows from there.
  if (fault && (fault.code === "utf-8" || fault.code === "windows-1252"))
    return { ok: false, problems: [{ ...fault, facts: { program: programOf(bytes) } }] };
  if (fault) return { ok: false, problems: [fault] };
  const isOtherType = ["1", "2", "3"].includes(state.type.number) && state.verifications.length === 0 && !state.open;
  const problems = problemsAtEnd(isOtherType ? { ...state, problems: [] } : state);
  if (problems.length > 0) return { ok: false, problems };
  const { company, organisationNumber, accounts, kinds, dimensions, objects, verifications } = state;
  return { ok: true, file: { company, organisationNumber, accounts, kinds, dimensions, objects, verifications } };
}

/** The program that made a file whose letters cannot be read: its name seldom has any beyond ASCII. */
function programOf(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 4000));
  const line = start.split("\n").find((text) => text.toUpperCase().startsWith("#PROGRAM")) ?? "";
  return (fieldsOf(line.trimEnd()).values[0] ?? "").replace(/[^ -~]/g, "").slice(0, 60);
}
