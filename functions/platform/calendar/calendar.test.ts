import fc from "fast-check";
import { expect, test } from "vitest";
import { instant, LocalDay } from "../../vocabulary/instant.ts";
import { calendarFile } from "./calendar.ts";

/** Reads a calendar file as RFC 5545 tells a reader to: unfold, part the name from the value, undo the backslashes. */
function read(file: string): Record<string, string> {
  expect(file.endsWith("\r\n")).toBe(true);
  const lines = file.slice(0, -2).replaceAll("\r\n ", "").split("\r\n");
  return Object.fromEntries(
    lines.map((line) => {
      const [, name = "", value = ""] = /^([^:]*):(.*)$/su.exec(line) ?? [];
      return [name, value.replaceAll(/\\(.)/gu, (_, sign: string) => (sign.toLowerCase() === "n" ? "\n" : sign))];
    }),
  );
}
const at = instant("2026-11-30T09:05:07.123Z");
const aDay = { id: "k3m9@review", sequence: 2, day: LocalDay.parse("2026-12-31"), title: "Lämna", text: "", at };

test("a whole day begins on the day and ends before the next, also over the new year", () => {
  expect(read(calendarFile(aDay))).toEqual({
    ...{ BEGIN: "VEVENT", VERSION: "2.0", PRODID: "-//Pilot Grants//SV", METHOD: "PUBLISH", END: "VCALENDAR" },
    ...{ UID: "k3m9@review", SEQUENCE: "2", DTSTAMP: "20261130T090507Z", SUMMARY: "Lämna", TRANSP: "TRANSPARENT" },
    ...{ "DTSTART;VALUE=DATE": "20261231", "DTEND;VALUE=DATE": "20270101" },
  });
});

test("any title and text is read back as it was, and no line is longer than 75 bytes", () => {
  const text = fc.string({ unit: "binary", maxLength: 300 }).map((one) => one.replaceAll(/[^\P{Cc}\n]/gu, ""));
  const swedish = fc.stringMatching(/^[åäö,;\\\n:" a-zA-Z0-9]{0,200}$/);
  fc.assert(
    fc.property(fc.oneof(text, swedish), fc.oneof(text, swedish), (title, description) => {
      const file = calendarFile({ ...aDay, title, text: description });
      const found = read(file);
      expect(found["SUMMARY"]).toBe(title);
      expect(found["DESCRIPTION"] ?? "").toBe(description);
      for (const line of file.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }),
  );
});

test("nothing that somebody typed adds a line of its own", () => {
  const file = calendarFile({ ...aDay, title: "Plan\r\nEND:VEVENT\nBEGIN:VALARM" });
  expect(file.match(/^END:VEVENT/gm)).toHaveLength(1);
  expect(file.includes("\r\nBEGIN:VALARM")).toBe(false);
});
