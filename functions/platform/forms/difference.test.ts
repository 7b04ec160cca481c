import fc from "fast-check";
import { expect, test } from "vitest";
import { aForm, someAnswers } from "../../../test/builders/a-form.ts";
import { anyForm, anyTyped } from "../../../test/builders/any-form.ts";
import { Rate } from "../../vocabulary/rate.ts";
import { difference } from "./difference.ts";
import type { Form, Question } from "./document.ts";
import { formDifference } from "./form-difference.ts";
import { readForm } from "./read.ts";

/** `aForm` with its questions changed. */
const changed = (change: (question: Question) => readonly Question[]): Form => {
  const form = aForm();
  return {
    ...form,
    version: 2,
    sections: form.sections.map((one) => ({ ...one, questions: one.questions.flatMap(change) })),
  };
};
const only = (id: string, change: (question: Question) => object): Form =>
  changed((one) => [one.id === id ? ({ ...one, ...change(one) } as Question) : one]); // as: the same kind, changed

test("what was answered otherwise is told with both answers, what came and went with one", () => {
  const was = { form: aForm(), answers: someAnswers({ "p-share": "", "p-mail": "a@example.org" }) };
  const now = { form: aForm(), answers: someAnswers({ "p-share": "1", "p-title": "Nytt namn" }) };
  expect(difference(was, now, "sv")).toEqual([
    { id: "p-mail", label: "E-post för fakturor", was: { kind: "line", text: "a@example.org" }, why: "gone" },
    {
      id: "p-title",
      label: "Projektets namn",
      was: { kind: "line", text: "Lek för alla" },
      now: { kind: "line", text: "Nytt namn" },
      why: "changed",
    },
    { id: "p-share", label: "Andel unga", now: { kind: "line", text: "1" }, why: "new" },
  ]);
});

test("answers that are no longer asked are gone", () => {
  const was = { form: aForm(), answers: someAnswers() };
  const now = { form: aForm(), answers: someAnswers({ "p-sells": "no" }) };
  expect(difference(was, now, "sv").map(({ id, why }) => `${id} ${why}`)).toEqual([
    "p-sells changed",
    "p-aid gone",
    "p-true gone",
  ]);
});

test("a version that only says it in other words makes no difference, another rate does", () => {
  const answers = someAnswers();
  const words = only("p-home", () => ({ label: { sv: "Ort", en: "Place" } }));
  expect(difference({ form: aForm(), answers }, { form: words, answers }, "sv")).toEqual([]);
  const rate = only("p-costs", (table) => ({
    rows: (table.kind === "table" && Array.isArray(table.rows) ? table.rows : []).map((row) =>
      row.share ? { ...row, share: { ...row.share, rate: Rate.parse("0.5") } } : row,
    ),
  }));
  expect(difference({ form: aForm(), answers }, { form: rate, answers }, "sv").map(({ label }) => label)).toEqual([
    "Kostnader: Schablon, 2027",
    "Kostnader: Schablon, 2028",
  ]);
});

test("rows are told cell by cell, and a row that came or went with its cells", () => {
  const was = { form: aForm(), answers: someAnswers({ "p-costs.stated.total": "1", "p-costs.p-staff.stated": "2" }) };
  const now = {
    form: aForm(),
    answers: someAnswers({
      "p-costs.p-things.p-y2027": "20 000",
      "p-team.r3.name": "Ny",
      "p-costs.p-staff.stated": "3",
    }),
  };
  const told = difference(was, now, "sv").map((one) =>
    [one.label, one.was, one.now, one.why].map((part) => text(part)),
  );
  expect(told).toEqual([
    ["Kostnader: Egen personal, angiven summa", "2", "3", "changed"],
    ["Kostnader: Material, 2027", "10 000", "20 000", "changed"],
    ["Kostnader: Summa, angiven summa", "1", "", "gone"],
    ["Deltagare: Deltagare 3, Namn", "", "Ny", "new"],
  ]);
});

const text = (part: unknown): string => {
  if (typeof part === "string") return part;
  return typeof part === "object" && part !== null && "text" in part ? String(part.text).replaceAll("\u00a0", " ") : "";
};

test("a question that a version took away is told last, by its old words", () => {
  const answers = someAnswers();
  const without = changed((one) => (one.id === "p-title" ? [] : [one]));
  expect(difference({ form: aForm(), answers }, { form: without, answers }, "en")).toMatchObject([
    { id: "p-title", label: "Title", why: "gone" },
  ]);
});

test("nothing differs from itself, and what differs differs both ways", () => {
  fc.assert(
    fc.property(
      anyForm().chain((form) => fc.tuple(fc.constant(form), anyTyped(form), anyTyped(form))),
      ([form, one, other]) => {
        const [was, now] = [one, other].map((typed) => ({ form, answers: readForm(form, typed).answers }));
        if (!was || !now) return;
        expect(difference(was, was, "sv")).toEqual([]);
        const ids = (list: ReturnType<typeof difference>) => [...new Set(list.map(({ id }) => id))].sort();
        expect(ids(difference(was, now, "sv"))).toEqual(ids(difference(now, was, "sv")));
      },
    ),
  );
});

const changes = (now: Form) => formDifference(aForm(), now).map(({ id, what }) => `${id} ${what}`);

test("other words are only words, whichever text it is", () => {
  expect(changes(only("p-home", () => ({ label: { sv: "Ort", en: "Place" } })))).toEqual(["p-home words"]);
  expect(changes(only("p-home", () => ({ hint: { sv: "Var?", en: "Where?" } })))).toEqual(["p-home words"]);
  expect(changes({ ...aForm(), name: { sv: "Annat", en: "Other" } })).toEqual(["p-a-form words"]);
});

test("another limit, condition or reader is asked otherwise, and the order of keys is nothing", () => {
  expect(changes(only("p-title", () => ({ limit: 61 })))).toEqual(["p-title asked"]);
  expect(changes(only("p-aid", () => ({ when: undefined })))).toEqual(["p-aid asked"]);
  expect(changes(changed((one) => [Object.fromEntries(Object.entries(one).reverse()) as Question]))).toEqual([]); // as: the same keys
});

test("options, rows and columns that come and go are named", () => {
  const north = { id: "p-west", label: { sv: "Västra", en: "West" } };
  const now = only("p-home", (one) => ({ options: one.kind === "choice" ? [...one.options.slice(1), north] : [] }));
  expect(formDifference(aForm(), now)).toMatchObject([
    { id: "p-home", what: "option-new", part: { sv: "Västra" } },
    { id: "p-home", what: "option-gone", part: { sv: "Norra" } },
  ]);
});

test("one question that moved is one that moved, and not all that stand after it", () => {
  const [who, what, money] = aForm().sections;
  if (!who || !what || !money) throw new Error("three sections");
  const [first, ...rest] = who.questions;
  const last = first ? [...rest, first] : rest;
  expect(changes({ ...aForm(), sections: [{ ...who, questions: last }, what, money] })).toEqual(["p-name moved"]);
  expect(changes({ ...aForm(), sections: [what, who, money] })).toHaveLength(1);
  const over = {
    ...aForm(),
    sections: [{ ...who, questions: rest }, { ...what, questions: [...what.questions, ...last.slice(-1)] }, money],
  };
  expect(changes(over)).toEqual(["p-name moved"]);
});

test("new, gone and another kind are told as such", () => {
  const extra: Question = { id: "p-extra", label: { sv: "Extra", en: "Extra" }, kind: "day" };
  expect(changes(changed((one) => (one.id === "p-title" ? [one, extra] : [one])))).toEqual(["p-extra new"]);
  expect(changes(changed((one) => (one.id === "p-title" ? [] : [one])))).toEqual(["p-title gone"]);
  expect(changes(only("p-title", () => ({ kind: "text" })))).toEqual(["p-title kind"]);
  expect(changes({ ...aForm(), rules: [{ rule: "in-order" }] })).toEqual(["p-a-form rules"]);
});

test("no form differs from itself", () => {
  fc.assert(
    fc.property(anyForm(), (form) => {
      expect(formDifference(form, structuredClone(form))).toEqual([]);
    }),
  );
});
