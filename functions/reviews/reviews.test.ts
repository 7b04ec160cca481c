import fc from "fast-check";
import { expect, test } from "vitest";
import { theCall } from "../../test/builders/a-pilot.ts";
import { anAssessment, aTypedAssessment, theDay } from "../../test/builders/a-review.ts";
import { someDay } from "../../test/builders/some-days.ts";
import { averagesOf, type ReviewIn } from "../pilot/items/review.ts";
import { ApplicationId, newId, ReviewId } from "../vocabulary/ids.ts";
import { endOfDay, instant, LocalDay, plusDays, stockholmTime } from "../vocabulary/instant.ts";
import { differences } from "./judgement/differences.ts";
import { readAssessment, readDraft, typedFrom } from "./judgement/judgement.form.ts";
import { linkExpires } from "./link-period.ts";
import { plannedReminder } from "./reminder.ts";

const first = theCall.criteria[0]?.id ?? "";

const aSubmittedReview = (score: number): ReviewIn<"submitted"> => ({
  v: 1,
  applicationId: newId(ApplicationId),
  reviewId: newId(ReviewId),
  version: 3,
  status: "submitted",
  reviewer: { name: "Anna", email: "anna@example.org", language: "sv" },
  assignedAt: theDay,
  deadline: theDay,
  linkGeneration: 1,
  reminders: 1,
  declaredAt: theDay,
  submittedAt: theDay,
  assessment: anAssessment(score),
});

test("the reminder comes in the morning three days before, also across the change to winter time", () => {
  const remindedFor = (deadline: string, now: string) =>
    plannedReminder({ deadline: endOfDay(LocalDay.parse(deadline)), reminders: 0 }, instant(now));
  expect(remindedFor("2026-10-26", "2026-10-01T09:00:00+02:00")).toEqual({
    remindAt: instant("2026-10-23T08:00:00+02:00"),
    reminders: 1,
  });
  expect(remindedFor("2026-10-26", "2026-10-23T07:59:59+02:00").reminders).toBe(1);
  expect(remindedFor("2026-10-26", "2026-10-23T08:00:00+02:00")).toEqual({ remindAt: undefined, reminders: 0 });
});

test("a reviewer's link works a month after the deadline, and one that is asked for later a month from then", () => {
  const deadline = instant("2026-11-23T22:59:59Z");
  expect(linkExpires({ deadline }, theDay)).toBe(plusDays(deadline, 30));
  const late = instant("2027-03-01T09:00:00Z");
  expect(linkExpires({ deadline }, late)).toBe(plusDays(late, 30));
});

test("whatever the deadline and the day, a reviewer's link works a month after it is made", () => {
  fc.assert(
    fc.property(someDay, someDay, (last, today) => {
      const at = stockholmTime(today, "15:00:00");
      expect(linkExpires({ deadline: endOfDay(last) }, at) >= plusDays(at, 30)).toBe(true);
    }),
  );
});

test("averages are of submitted reviews alone", () => {
  const { assessment: _, submittedAt: __, ...rest } = aSubmittedReview(1);
  const draft = { ...rest, status: "in-progress", savedAt: theDay, edition: 1, draft: anAssessment(1) } as const;
  const averages = averagesOf([aSubmittedReview(4), aSubmittedReview(5), draft]);
  expect(averages[first]).toEqual({ average: 4.5, count: 2 });
  expect(averagesOf([draft])).toEqual({});
});

test("what a form shows of a stored draft is read back as the same draft", () => {
  const draft = { ...anAssessment(3, "Rad ett\nRad två"), strengths: "Samverkan" };
  expect(readAssessment(typedFrom(draft), theCall, "sv")).toEqual({ ok: true, value: draft });
});

test("an empty form is a draft, but no review", () => {
  expect(readDraft({}, theCall, "sv").ok).toBe(true);
  const read = readAssessment({}, theCall, "sv");
  const fields = read.ok ? [] : read.problems.map(({ field }) => field);
  expect(fields).toEqual([
    ...theCall.criteria.flatMap(({ id }) => [`criteria.${id}.score`, `criteria.${id}.reason`]),
    "recommendation",
    "comment",
  ]);
});

test.each(["0", "6", "3.5", "-1", "fem", "1e1", "0x3"])("%s is no step of the scale", (score) => {
  const read = readDraft({ [`criteria.${first}.score`]: score }, theCall, "sv");
  expect(read.ok ? [] : read.problems.map(({ field }) => field)).toEqual([`criteria.${first}.score`]);
});

test("a text of exactly the limit is taken, counted with one character for a line break; one more is not", () => {
  const typed = (length: number) => ({ ...aTypedAssessment(), comment: `a\r\n${"b".repeat(length - 2)}` });
  expect(readAssessment(typed(3000), theCall, "sv").ok).toBe(true);
  expect(readAssessment(typed(3001), theCall, "sv")).toMatchObject({ problems: [{ field: "comment" }] });
});

test("an unknown recommendation or criterion from a tampered form is not taken", () => {
  const read = readAssessment({ ...aTypedAssessment(), recommendation: "bribe" }, theCall, "sv");
  expect(read).toMatchObject({ ok: false, problems: [{ field: "recommendation" }] });
  const more = readDraft({ ...aTypedAssessment(), "criteria.constructor.score": "5" }, theCall, "sv");
  expect(more.ok && Object.keys(more.value.criteria).sort()).toEqual(theCall.criteria.map(({ id }) => id).sort());
});

test("only the fields that differ are shown beside what was typed", () => {
  const typed = { ...aTypedAssessment(), comment: "Mitt", recommendation: "reject" };
  const stored = { ...anAssessment(4, "Det sparade"), recommendation: "grant" } as const;
  expect(differences(stored, typed, theCall, "sv")).toEqual([
    { label: "Kommentar till rekommendationen", stored: "Det sparade" },
    { label: "Rekommendation", stored: "Bevilja" },
  ]);
});
