import fc from "fast-check";
import { expect, test } from "vitest";
import { formatDay, LocalDay, plusLocalDays } from "./instant.ts";
import { readDay } from "./typed-day.ts";

test.each([
  "2027-03-15",
  "2027-3-15",
  "2027/03/15",
  "2027.03.15",
  "2027 03 15",
  "20270315",
  "15/3 2027",
  "15/3-2027",
  "15.3.2027",
  "15. 3. 2027",
  "15/3/2027",
  "3/15/2027",
  "15 mars 2027",
  "den 15 mars 2027",
  "15 March 2027",
  "15th Mar. 2027",
  "2027\u201103\u201115",
  "２０２７-03-15",
  "\u200e15 mars 2027\u200f",
  "15\u00a0mars\u00a02027",
])("%j is 15 March 2027", (typed) => {
  expect(readDay(typed)).toEqual({ ok: true, value: "2027-03-15" });
});

test.each([
  ["", "empty"],
  [" \u200b", "empty"],
  ["15/3", "half"],
  ["15", "half"],
  ["15 mars", "half"],
  ["mars 2027", "half"],
  ["2027", "half"],
  ["2027-03", "half"],
  ["2027-03-", "half"],
  ["03-15", "half"],
  ["--03-15", "half"],
  ["åååå-03-15", "half"],
  ["mm/15/2027", "half"],
  ["3/4/2027", "unclear"],
  ["2027-02-30", "malformed"],
  ["31/6 2027", "malformed"],
  ["13/13/2027", "malformed"],
  ["0000-01-01", "malformed"],
  ["1899-12-31", "malformed"],
  ["9999-12-31", "malformed"],
  ["15/3 27", "malformed"],
  ["2027-03/15", "malformed"],
  ["2027-03-15\n2027-03-16", "malformed"],
  ["2027\t03\t15", "malformed"],
  ["i vår", "malformed"],
])("%j is %s", (typed, why) => {
  expect(readDay(typed)).toEqual({ ok: false, why });
});

test("a day is read back from every way in which it is written, in both languages", () => {
  const days = fc.nat({ max: 40_000 }).map((days) => plusLocalDays(LocalDay.parse("1990-01-01"), days));
  fc.assert(
    fc.property(days, (day) => {
      for (const typed of [
        day,
        day.replaceAll("-", ""),
        day.replaceAll("-", "/"),
        formatDay(day),
        formatDay(day, "en"),
      ])
        expect(readDay(typed), typed).toEqual({ ok: true, value: day });
    }),
  );
});
