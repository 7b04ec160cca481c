import { passesLuhn } from "./organisation-number.ts";

/** What in a text may point a person out: machines know numbers and addresses, never names. */
export type PersonalKind = "personal-number" | "coordination-number" | "phone" | "email" | "address";
/** Where it stands: the line, counted from 1, and the signs around it. */
export type PersonalMark = { readonly kind: PersonalKind; readonly line: number; readonly around: string };

/** So many signs before and after are shown with what was found. */
const beside = 15;

const numbers = /(?<!\d)(?:\d{2})?(\d{2})(\d{2})(\d{2})[-+ ]?(\d{4})(?!\d)/gu;
const phone = /(?<![\d-])(?:\+46|0046|0)[ -]?(?:\(0\))?[1-9](?:[ \-/]{0,2}\d){6,9}(?!\d)/gu;
const email = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const street =
  /(?<!\p{L})\p{L}+(?:gatan|vägen|gränden|stigen|allén|backen|torget|plan|gata|väg|gränd|stig)(?!\p{L}) +\d{1,4}(?: ?[A-Za-z])?(?!\d)/giu;
const postcode = /(?<!\d)[1-9]\d{2} \d{2} +\p{Lu}\p{L}+/gu;

/** A day of birth in the number, or sixty days more of it, and its check digit: undefined of any other ten digits. */
function numberKind([, year = "", month = "", day = "", last = ""]: RegExpExecArray): PersonalKind | undefined {
  const [m, d] = [Number(month), Number(day)];
  if (m < 1 || m > 12 || !passesLuhn(`${year}${month}${day}${last}`)) return undefined;
  if (d >= 1 && d <= 31) return "personal-number";
  return d >= 61 && d <= 91 ? "coordination-number" : undefined;
}

type Found = { readonly kind: PersonalKind; readonly from: number; readonly to: number };

function foundIn(line: string): readonly Found[] {
  const all = (kind: (match: RegExpExecArray) => PersonalKind | undefined, pattern: RegExp): Found[] =>
    [...line.matchAll(pattern)].flatMap((match) => {
      const named = kind(match);
      return named ? [{ kind: named, from: match.index, to: match.index + match[0].length }] : [];
    });
  const found = [
    ...all(numberKind, numbers),
    ...all(() => "phone", phone),
    ...all(() => "email", email),
    ...all(() => "address", street),
    ...all(() => "address", postcode),
  ];
  // What is a personal number is no telephone number besides.
  return found
    .filter((one, i) => !found.slice(0, i).some(({ from, to }) => one.from < to && from < one.to))
    .toSorted((a, b) => a.from - b.from);
}

/**
 * Personal and coordination numbers, telephone numbers and addresses in a text, each with its place. Names are not found:
 * whoever writes is told so, and ticks it before anything is published.
 * @example personalMarksIn("Ring 070-123 45 67.") // [{ kind: "phone", line: 1, around: "Ring 070-123 45 67." }]
 */
export const personalMarksIn = (text: string): readonly PersonalMark[] =>
  text.split(/\r\n|\r|\n/).flatMap((line, at) =>
    foundIn(line).map(({ kind, from, to }) => ({
      kind,
      line: at + 1,
      around: `${from > beside ? "…" : ""}${line.slice(Math.max(0, from - beside), to + beside)}${to + beside < line.length ? "…" : ""}`,
    })),
  );
