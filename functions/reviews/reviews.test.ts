import fc from "fast-check";
import { expect, test } from "vitest";
import { theCall } from "../../test/builders/a-pilot.ts";
import { anAssessment, aTypedAssessment, reviewFields, reviewPin, theDay } from "../../test/builders/a-review.ts";
import { someDay } from "../../test/builders/some-days.ts";
import { Review, type ReviewIn } from "../pilot/items/review.ts";
import { averagesOf } from "../pilot/judgement.ts";
import { ApplicationId, newId, ReviewId } from "../vocabulary/ids.ts";
import { endOfDay, instant, LocalDay, plusDays, stockholmTime } from "../vocabulary/instant.ts";
import { stepsAfter, typedAt } from "./judgement/editions.ts";
import { asTyped, readJudgement } from "./judgement/read-judgement.ts";
import { linkExpires } from "./link-period.ts";
import { plannedReminder } from "./reminder.ts";

const { criteria, recommendation, comment, strengths } = reviewFields;
const first = criteria[0]?.id ?? "";
const fieldsWrong = (typed: Record<string, string>) =>
  readJudgement(typed, theCall, "sv").problems.map(({ field }) => field);

const aSubmittedReview = (score: number): ReviewIn<"submitted"> => ({
  v: 2,
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
  form: reviewPin,
  answers: anAssessment(score),
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

/** A review that is written, as its first edition left it. */
function aDraft(typed: Record<string, string>): ReviewIn<"in-progress"> {
  const { answers: _, submittedAt: __, ...rest } = aSubmittedReview(1);
  return { ...rest, status: "in-progress", savedAt: theDay, edition: 1, typed, steps: [{ edition: 1, was: {} }] };
}

test("averages are of submitted reviews alone", () => {
  const draft = aDraft(aTypedAssessment(1));
  const averages = averagesOf([aSubmittedReview(4), aSubmittedReview(5), draft], theCall);
  expect(averages[first]).toEqual({ average: 4.5, count: 2 });
  expect(averagesOf([draft], theCall)).toEqual({});
});

test("a review that was stored while the form was code is read as answers to the form that stands for it", () => {
  const now = aSubmittedReview(4);
  const { v: _, form: __, answers: ___, ...rest } = now;
  const scores = Object.fromEntries(
    ["benefit", "innovation", "partnership", "spread", "societal-goals"].map((id) => [
      id,
      { score: 4, reason: "Tydligt beskrivet." },
    ]),
  );
  const words = { strengths: "", weaknesses: "", comment: "Väl genomtänkt." };
  const assessment = { criteria: scores, ...words, recommendation: "grant" };
  expect(Review.parse({ ...rest, v: 1, assessment })).toEqual({ ...rest, v: 2, answers: now.answers });
  const { submittedAt: ____, ...begun } = rest;
  const draft = { criteria: { benefit: { reason: "Halv" }, spread: { score: 2, reason: "" } }, ...words };
  const inProgress = { ...begun, v: 1, status: "in-progress", savedAt: theDay, edition: 3, draft };
  const read = Review.parse(inProgress);
  if (read.status !== "in-progress") throw new Error("it was in progress");
  expect(asTyped(read.typed, theCall, "sv").map(({ value }) => value)).toEqual(["Halv", "2", "Väl genomtänkt."]);
  expect(readJudgement(read.typed, theCall, "sv").problems.length).toBeGreaterThan(0);
  expect(Review.parse({ ...begun, v: 1, status: "cancelled", cancelledAt: theDay, draft })).toMatchObject({
    v: 2,
    typed: read.typed,
  });
});

test("a whole review is complete, in the answers that it is read as", () => {
  const read = readJudgement(aTypedAssessment(3, "Rad ett\r\nRad två"), theCall, "sv");
  expect(read.problems).toEqual([]);
  expect(read.answers[first]).toMatchObject({ reason: "Rad ett\nRad två" });
  expect(strengths in read.answers).toBe(false);
});

test("of an empty form everything is missing that must be answered", () => {
  expect(fieldsWrong({})).toEqual([...criteria.flatMap(({ id }) => [id, `${id}.reason`]), recommendation, comment]);
});

test.each(["0", "6", "3.5", "-1", "fem", "1e1", "0x3", "constructor"])("%s is no step of the scale", (score) => {
  expect(fieldsWrong({ ...aTypedAssessment(), [first]: score })).toEqual([first]);
});

test("a text of exactly the limit is taken, counted with one character for a line break; one more is not", () => {
  const typed = (length: number) => ({ ...aTypedAssessment(), [comment]: `a\r\n${"b".repeat(length - 2)}` });
  expect(fieldsWrong(typed(3000))).toEqual([]);
  expect(fieldsWrong(typed(3001))).toEqual([comment]);
});

test("an unknown recommendation or criterion from a tampered form is not taken", () => {
  expect(fieldsWrong({ ...aTypedAssessment(), [recommendation]: "bribe" })).toEqual([recommendation]);
  const { answers } = readJudgement({ ...aTypedAssessment(), constructor: "5" }, theCall, "sv");
  expect(Object.keys(answers).sort()).toEqual([...criteria.map(({ id }) => id), recommendation, comment].sort());
});

test("what any edition held is known again while its steps are kept", () => {
  const some = fc.dictionary(fc.constantFrom(first, comment, strengths), fc.constantFrom("", "a", "b"));
  fc.assert(
    fc.property(fc.array(some, { minLength: 1, maxLength: 6 }), (editions) => {
      let review = aDraft(editions[0] ?? {});
      for (const typed of editions.slice(1))
        review = { ...review, edition: review.edition + 1, typed, steps: stepsAfter(review, typed) };
      const told = (typed: Readonly<Record<string, unknown>> | undefined) =>
        [first, comment, strengths].map((field) => typed?.[field] || "");
      for (const [i, typed] of editions.entries()) expect(told(typedAt(review, i + 1))).toEqual(told(typed));
    }),
  );
});

test("of editions that are too long ago nothing is guessed", () => {
  let review = aDraft({ [comment]: "x".repeat(20_000) });
  for (const sign of "abcde") {
    const typed = { [comment]: sign.repeat(20_000) };
    review = { ...review, edition: review.edition + 1, typed, steps: stepsAfter(review, typed) };
  }
  expect(review.steps.map(({ edition }) => edition)).toEqual([5, 6]);
  expect(typedAt(review, 4)).toEqual({ [comment]: "c".repeat(20_000) });
  expect(typedAt(review, 3)).toBeUndefined();
  expect(typedAt(review, 7)).toBeUndefined();
  expect(typedAt(review, 0)).toEqual({});
});
