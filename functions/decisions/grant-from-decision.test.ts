import fc from "fast-check";
import { expect, test } from "vitest";
import { minutesOfADay, someDay, someProject } from "../../test/builders/some-days.ts";
import { dayOf, endOfDay, LocalDay, plusSeconds, stockholmTime } from "../vocabulary/instant.ts";
import { holderLinkEnds } from "./grant-from-decision.ts";

const day = (text: string) => LocalDay.parse(text);
const ends = (endDay: string, decidedOn: string, at = decidedOn) =>
  dayOf(holderLinkEnds({ endDay: day(endDay), decidedOn: day(decidedOn), at: stockholmTime(day(at), "12:00:00") }));

test("the holder's links work until a year after the project", () => {
  expect(ends("2028-10-31", "2026-11-20")).toBe("2029-10-31");
});

test("a grant that is decided after its project has ended has links for a year from the decision", () => {
  expect(ends("2026-08-01", "2027-08-02")).toBe("2028-08-02");
  expect(ends("2026-08-01", "2027-06-01", "2027-08-02")).toBe("2028-08-02");
});

test("a year after a leap day is the last of February", () => {
  expect(ends("2028-02-29", "2026-11-20")).toBe("2029-02-28");
});

test("whatever the project's days and the decision's, a holder's link works a year after it is made", () => {
  fc.assert(
    fc.property(someProject, someDay, someDay, minutesOfADay, ({ endDay }, decidedOn, today, minutes) => {
      const at = plusSeconds(stockholmTime(today), minutes * 60);
      const end = holderLinkEnds({ endDay, decidedOn, at });
      expect(end > plusSeconds(at, 364 * 86_400)).toBe(true);
      expect(end > endOfDay(endDay)).toBe(true);
    }),
  );
});
