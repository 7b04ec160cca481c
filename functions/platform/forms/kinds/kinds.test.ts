import { expect, test } from "vitest";
import { aFormOf } from "../../../../test/builders/a-form.ts";
import { LocalDay } from "../../../vocabulary/instant.ts";
import { kronor } from "../../../vocabulary/ore.ts";
import type { Typed } from "../../../vocabulary/typed.ts";
import type { Question } from "../document.ts";
import { readForm } from "../read.ts";

const label = { sv: "Fråga" };
const day = (text: string) => LocalDay.parse(text);
const within = { earliest: day("2027-02-10"), latest: day("2027-04-20") };
/** What is wrong with a text as the answer to one question; "" where nothing is. */
const wrong = (question: Question, typed: Typed | string) => {
  const { problems } = readForm(aFormOf(question), typeof typed === "string" ? { "p-q": typed } : typed);
  return problems.map(({ code }) => code).join(" ");
};
const each = (question: Question, texts: readonly (Typed | string)[]) => texts.map((text) => wrong(question, text));

test("a day may be the first and the last of its limits, and no other side of them", () => {
  const question: Question = { id: "p-q", label, kind: "day", ...within };
  expect(each(question, ["2027-02-10", "2027-04-20", "2027-02-09", "2027-04-21"])).toEqual([
    "",
    "",
    "too-early",
    "too-late",
  ]);
  expect(each(question, ["2027-02-30", "2027-2", "", "20 februari"])).toEqual([
    "day",
    "half-a-day",
    "missing",
    "half-a-day",
  ]);
});

test("a period of months lies within the months of its limits, and may be one month long", () => {
  const question: Question = { id: "p-q", label, kind: "period", of: "months", ...within };
  const months = (from: string, to: string) => ({ "p-q.from": from, "p-q.to": to });
  expect(each(question, [months("2027-02", "2027-04"), months("2027-02", "2027-02")])).toEqual(["", ""]);
  expect(each(question, [months("2027-01", "2027-05"), months("2027", "")])).toEqual([
    "month-too-early month-too-late",
    "month missing",
  ]);
  expect(wrong({ ...question, optional: true }, {})).toBe("");
  expect(wrong({ ...question, optional: true }, months("", "2027-03"))).toBe("missing");
});

test("an amount may be as much and as little as is said; below nothing only where that is said", () => {
  const question: Question = { id: "p-q", label, kind: "amount", most: kronor(100) };
  expect(each(question, ["100", "100,01", "0", "-0,01"])).toEqual(["", "amount-too-large", "", "negative"]);
  const least: Question = { ...question, least: kronor(-5) };
  expect(each(least, ["-5", "-5,01"])).toEqual(["", "amount-too-small"]);
  expect(each({ id: "p-q", label, kind: "amount" }, ["1 000 000 000", "1 000 000 000,01"])).toEqual([
    "",
    "amount-too-large",
  ]);
});

test("a number may be its least and its most", () => {
  const question: Question = { id: "p-q", label, kind: "number", decimals: 1, least: -1.5, most: 2 };
  expect(each(question, ["-1,5", "2,0", "-1,6", "2,1"])).toEqual(["", "", "too-small", "too-large"]);
});

test("as many files and choices as may be are right, and one sent twice is one", () => {
  const files: Question = { id: "p-q", label, kind: "files", most: 2, types: ["pdf"] };
  const read = (ids: string[]) => readForm(aFormOf(files), { "p-q": ids });
  expect(read(["a", "b", "a"])).toMatchObject({ answers: { "p-q": ["a", "b"] }, problems: [] });
  expect(read(["a", "b", "c"]).problems).toEqual([
    { field: "p-q", code: "too-many-files", facts: { most: 2, over: 1 } },
  ]);
  const options = ["p-a", "p-b", "p-c"].map((id) => ({ id, label }));
  const choices: Question = { id: "p-q", label, kind: "choices", options, most: 2 };
  expect(each(choices, [{ "p-q": ["p-a", "p-c"] }, { "p-q": ["p-a", "p-b", "p-c"] }])).toEqual(["", "too-many"]);
});

test("a level counts without its reason, which is missing, and not with one that is too long", () => {
  const levels = [1, 2].map((value) => ({ id: `p-l${value}`, label, value }));
  const question: Question = { id: "p-q", label, kind: "scale", levels, reason: 5 };
  const read = (reason: string, level = "p-l1") => readForm(aFormOf(question), { "p-q": level, "p-q.reason": reason });
  expect(read("Skäl!")).toMatchObject({ answers: { "p-q": { level: "p-l1", reason: "Skäl!" } }, problems: [] });
  expect(read("")).toMatchObject({
    answers: { "p-q": { level: "p-l1" } },
    problems: [{ field: "p-q.reason", code: "missing" }],
  });
  expect(read("Skäl!!")).toMatchObject({ problems: [{ field: "p-q.reason", code: "too-long" }] });
  expect(read("Skäl!!").answers).toEqual({});
  expect(read("", "p-gone").answers).toEqual({});
  expect(wrong({ ...question, optional: true }, {})).toBe("");
});
