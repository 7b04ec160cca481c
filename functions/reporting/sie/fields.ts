/** One line of a SIE file in its parts. */
export type Fields = {
  /** `#TRANS`, in capitals; `{` and `}` for the lines around a verification's rows; empty for an empty line. */
  readonly label: string;
  /** The fields after the label, without their quotation marks; an object list is not among them. */
  readonly values: readonly string[];
  /** What stands between the braces of an object list. */
  readonly list: string | undefined;
  /** A quotation mark or brace that is never closed: the line has been cut off. */
  readonly cut: boolean;
};

const [tab, blank, mark, openBrace, closeBrace] = [9, 32, 34, 123, 125];
const isBlank = (sign: number) => sign === blank || sign === tab;

/** The text between two quotation marks, from `at`, the place after the first; `\"` is a mark within it. */
function quoted(line: string, at: number): { text: string; next: number; cut: boolean } {
  let end = line.indexOf('"', at);
  while (end > 0 && line[end - 1] === "\\") end = line.indexOf('"', end + 1);
  const cut = end < 0;
  const text = line.slice(at, cut ? line.length : end);
  return { text: text.includes('\\"') ? text.replaceAll('\\"', '"') : text, next: cut ? line.length : end + 1, cut };
}

function bare(line: string, at: number): { text: string; next: number } {
  let end = at;
  for (; end < line.length; end++) {
    const sign = line.charCodeAt(end);
    if (isBlank(sign) || sign === openBrace) break;
  }
  return { text: line.slice(at, end), next: end };
}

/** Where the brace that is open at `at` closes, quotation marks passed over; -1 when it does not. */
function closing(line: string, at: number): number {
  for (let i = at; i < line.length; i++) {
    const sign = line.charCodeAt(i);
    if (sign === mark) i = quoted(line, i + 1).next - 1;
    else if (sign === closeBrace) return i;
  }
  return -1;
}

/** Takes a line apart: fields between blanks, quoted fields, one object list. */
export function fieldsOf(line: string): Fields {
  const values: string[] = [];
  let list: string | undefined;
  let cut = false;
  let at = 0;
  while (at < line.length) {
    const sign = line.charCodeAt(at);
    if (isBlank(sign)) at++;
    else if (sign === mark) {
      const field = quoted(line, at + 1);
      values.push(field.text);
      cut ||= field.cut;
      at = field.next;
    } else if (sign === openBrace && values.length > 0) {
      const end = closing(line, at + 1);
      list ??= line.slice(at + 1, end < 0 ? line.length : end);
      cut ||= end < 0;
      at = end < 0 ? line.length : end + 1;
    } else if (sign === openBrace || sign === closeBrace) {
      values.push(line.charAt(at));
      at++;
    } else {
      const field = bare(line, at);
      values.push(field.text);
      at = field.next;
    }
  }
  return { label: values.shift()?.toUpperCase() ?? "", values, list, cut };
}

const emptyList: ReadonlyMap<string, string> = new Map();

/** An object list, `1 "100" 6 "P12"`, as dimension -> object. */
export function objectsOf(list: string | undefined): ReadonlyMap<string, string> {
  if (list === undefined || list.trim() === "") return emptyList;
  const { values } = fieldsOf(`x ${list}`);
  const found = new Map<string, string>();
  for (let i = 0; i + 1 < values.length; i += 2) found.set((values[i] ?? "").trim(), (values[i + 1] ?? "").trim());
  return found;
}
