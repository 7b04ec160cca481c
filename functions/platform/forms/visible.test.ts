import fc from "fast-check";
import { expect, test } from "vitest";
import { aForm } from "../../../test/builders/a-form.ts";
import { anyForm, anyTyped } from "../../../test/builders/any-form.ts";
import type { When } from "./document.ts";
import { readForm } from "./read.ts";
import { holds, questionsById, visibleIn } from "./visible.ts";

const find = questionsById(aForm());
const yes: When = { question: "p-sells", has: ["yes"] };
const open: When = { question: "p-home", has: ["p-north"] };
const is = (when: When) =>
  holds(when, { "p-sells": true, "p-need": { level: "p-high", reason: "" }, "p-amount": 500 }, find);

test("a condition on what is not answered is neither true nor false, and not of it is neither", () => {
  expect([is(yes), is({ not: yes }), is(open), is({ not: open })]).toEqual([true, false, undefined, undefined]);
});

test("all and any decide as soon as they can, and not before", () => {
  expect([is({ all: [yes, open] }), is({ all: [{ not: yes }, open] })]).toEqual([undefined, false]);
  expect([is({ any: [open, yes] }), is({ any: [{ not: yes }, open] })]).toEqual([true, undefined]);
});

test("answered alone is true or false", () => {
  expect([is({ question: "p-home", answered: true }), is({ question: "p-sells", answered: true })]).toEqual([
    false,
    true,
  ]);
  expect(is({ not: { question: "p-home", answered: true } })).toBe(true);
});

test("least and most hold an amount in öre, a number, or the value of a level", () => {
  expect([is({ question: "p-amount", least: 500 }), is({ question: "p-amount", most: 499 })]).toEqual([true, false]);
  expect([is({ question: "p-need", least: 2 }), is({ question: "p-need", least: 3 })]).toEqual([true, false]);
});

test("what is compared with a question that it does not fit is neither", () => {
  expect(is({ question: "p-sells", least: 1 })).toBeUndefined();
  expect(is({ question: "p-amount", has: ["yes"] })).toBeUndefined();
  expect(is({ question: "p-nothing", has: ["yes"] })).toBeUndefined();
});

test("a hidden question hides those that depend on it, whatever was typed", () => {
  const visible = visibleIn(aForm(), { "p-sells": false, "p-aid": 12 });
  expect(visible.has("p-aid")).toBe(false);
  expect(visible.has("p-true")).toBe(false);
});

test("a hidden section hides all its questions", () => {
  const [first, ...rest] = aForm().sections;
  const form = aForm({ sections: first ? [first, ...rest.map((one) => ({ ...one, when: yes }))] : [] });
  expect(visibleIn(form, { "p-sells": false }).has("p-title")).toBe(false);
  expect(visibleIn(form, { "p-sells": true }).has("p-title")).toBe(true);
});

test("the answers of a reading show what the reading showed", () => {
  fc.assert(
    fc.property(
      anyForm().chain((form) => anyTyped(form).map((typed) => [form, typed] as const)),
      ([form, typed]) => {
        const { answers, visible } = readForm(form, typed);
        expect(visibleIn(form, answers)).toEqual(visible);
      },
    ),
  );
});
