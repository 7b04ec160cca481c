import fc from "fast-check";
import { expect, test } from "vitest";
import { aForm, aFullForm } from "../../../test/builders/a-form.ts";
import { anyForm, anyTyped } from "../../../test/builders/any-form.ts";
import { carry } from "./carry.ts";
import { keptOf } from "./controls.ts";
import type { Form, Question } from "./document.ts";

const next = (change: (question: Question) => readonly object[]): Form => {
  const form = aForm();
  const questions = (one: Form["sections"][number]) => one.questions.flatMap((q) => change(q) as Question[]); // as: what a test changes
  return { ...form, version: 2, sections: form.sections.map((one) => ({ ...one, questions: questions(one) })) };
};

test("what was typed goes along to the next version, whatever stands beside it", () => {
  const extra = { id: "p-extra", label: { sv: "Extra", en: "Extra" }, kind: "day" };
  const { typed, lost, asked } = carry(
    aForm(),
    next((one) => (one.id === "p-title" ? [one, extra] : [one])),
    aFullForm(),
    "sv",
  );
  expect(typed).toEqual(aFullForm());
  expect(lost).toEqual([]);
  expect(asked.map(({ id }) => id)).toEqual(["p-extra"]);
});

test("what has no place any more is given back with its words", () => {
  const to = next((one) => {
    if (one.id === "p-title") return [];
    if (one.id === "p-home" && one.kind === "choice") return [{ ...one, options: one.options.slice(1) }];
    if (one.id === "p-areas" && one.kind === "choices") return [{ ...one, options: one.options.slice(1) }];
    if (one.id === "p-costs" && one.kind === "table" && Array.isArray(one.columns))
      return [{ ...one, columns: one.columns.slice(1) }];
    return [one];
  });
  const { typed, lost, asked } = carry(aForm(), to, aFullForm(), "sv");
  expect(lost).toEqual([
    { label: "Kommun", text: "Norra" },
    { label: "Projektets namn", text: "Lek för alla" },
    { label: "Fokusområden", text: "Skola" },
    { label: "Egen personal, 2027", text: "100 001" },
    { label: "Material, 2027", text: "10 000" },
  ]);
  expect(typed["p-home"]).toBeUndefined();
  expect(typed["p-areas"]).toEqual(["p-play"]);
  expect(asked).toEqual([]);
});

test("a question of another kind is another question", () => {
  const { lost, asked } = carry(
    aForm(),
    next((one) => [one.id === "p-title" ? { ...one, kind: "day" } : one]),
    aFullForm(),
    "en",
  );
  expect(lost).toEqual([{ label: "Title", text: "Lek för alla" }]);
  expect(asked.map(({ id }) => id)).toEqual(["p-title"]);
});

test("nothing is lost on the way to the same form, but answers that it never offered", () => {
  fc.assert(
    fc.property(
      anyForm().chain((form) => anyTyped(form).map((typed) => [form, keptOf(typed, form)] as const)),
      ([form, typed]) => {
        const carried = carry(form, form, typed, "sv");
        expect(carried.asked).toEqual([]);
        const gone = Object.keys(typed).filter((field) => !(field in carried.typed));
        expect(carried.lost.length).toBeGreaterThanOrEqual(gone.length);
        for (const [field, value] of Object.entries(carried.typed))
          if (typeof value === "string") expect(value).toBe(typed[field]);
      },
    ),
  );
});
