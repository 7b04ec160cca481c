import { type Instant, type LocalDay, plusLocalDays } from "../../vocabulary/instant.ts";

/** A day to put into a calendar. */
export type CalendarDay = {
  /** The same for the same thing for ever: a calendar that gets it again changes the day that it has. */
  readonly id: string;
  /** Counts up with each change; of two a calendar keeps the higher. */
  readonly sequence: number;
  readonly day: LocalDay;
  readonly title: string;
  readonly text: string;
  /** When this was written. */
  readonly at: Instant;
};

/** A line has at most so many bytes (RFC 5545, 3.1). */
const mostBytes = 75;

/** A text as a value: what parts values, and line breaks, are written by a backslash (RFC 5545, 3.3.11). */
const escapedText = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll("\n", "\\n")
    .replaceAll(/[\p{Cc}]/gu, "");

/** A long line goes on in the next, which begins with a blank; no sign is parted. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = "";
  let bytes = 0;
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (bytes + size > mostBytes) {
      lines.push(current);
      current = " ";
      bytes = 1;
    }
    current += sign;
    bytes += size;
  }
  return [...lines, current].join("\r\n");
}

const asDate = (day: LocalDay): string => day.replaceAll("-", "");
/** `20261130T080000Z`: seconds, in UTC. */
const asStamp = (at: Instant): string => `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;

const entryOf = ({ id, sequence, day, title, text, at }: CalendarDay): readonly string[] => [
  "BEGIN:VEVENT",
  `UID:${id}`,
  `SEQUENCE:${sequence}`,
  `DTSTAMP:${asStamp(at)}`,
  `DTSTART;VALUE=DATE:${asDate(day)}`,
  `DTEND;VALUE=DATE:${asDate(plusLocalDays(day, 1))}`,
  `SUMMARY:${escapedText(title)}`,
  ...(text === "" ? [] : [`DESCRIPTION:${escapedText(text)}`]),
  "TRANSP:TRANSPARENT",
  "END:VEVENT",
];

/**
 * A calendar file with whole days, one at least, as RFC 5545 has it. They take nobody's time: each day stands as free.
 * @example calendarFile({ id: "k3m9", sequence: 0, day, title: "Lämna bedömningen", text: "", at })
 */
export const calendarFile = (...days: readonly CalendarDay[]): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Pilot Grants//SV",
    "METHOD:PUBLISH",
    ...days.flatMap(entryOf),
    "END:VCALENDAR",
    "",
  ]
    .map(folded)
    .join("\r\n");
