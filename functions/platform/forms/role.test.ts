import { expect, expectTypeOf, test } from "vitest";
import { aForm, aFullForm, someAnswers } from "../../../test/builders/a-form.ts";
import { LocalDay } from "../../vocabulary/instant.ts";
import type { Ore } from "../../vocabulary/ore.ts";
import { type AnswersOf, defineForm, wholeAnswers } from "./answers-of.ts";
import type { Question, QuestionOf } from "./document.ts";
import { readForm } from "./read.ts";
import { allAskedAs, answerAs, askedAs, meaningOf } from "./role.ts";
import { checkRules, type RuleCheck } from "./rules.ts";

test("the product asks by role, and gets the role's kind of question and answer", () => {
  const period = answerAs(aForm(), someAnswers(), "period");
  expect(period?.from).toBe("2027-02-01");
  expectTypeOf(askedAs(aForm(), "period")).toEqualTypeOf<QuestionOf<"period"> | undefined>();
  expect(askedAs(aForm(), "title")?.limit).toBe(60);
  expect(askedAs(aForm(), "costs")).toBeUndefined();
  expect(answerAs(aForm(), {}, "title")).toBeUndefined();
});

const withVat = (when: Question["when"]) => {
  const [who, ...rest] = aForm().sections;
  const vat: Question = {
    id: "p-vat",
    label: { sv: "Moms", en: "VAT" },
    kind: "choice",
    is: "vat",
    options: [{ id: "p-vat-yes", label: { sv: "Ja", en: "Yes" }, is: "deducts" }],
    when,
  };
  return aForm({ sections: who ? [{ ...who, questions: [...who.questions, vat] }, ...rest] : [] });
};

test("what an option means to the product is asked by the role, and never of a hidden question", () => {
  const answers = { "p-sells": true, "p-vat": "p-vat-yes" };
  expect(meaningOf(withVat(undefined), answers, "vat")).toBe("deducts");
  const hidden = withVat({ question: "p-sells", has: ["no"] });
  expect([meaningOf(hidden, answers, "vat"), answerAs(hidden, answers, "vat")]).toEqual([undefined, undefined]);
  expect(allAskedAs(hidden, "vat")).toHaveLength(1);
});

const advance = defineForm({
  format: 1,
  id: "p-advance",
  version: 1,
  for: "act",
  name: { sv: "Förskott", en: "Advance" },
  sections: [
    {
      id: "p-all",
      name: { sv: "Förskott", en: "Advance" },
      slug: "forskott",
      questions: [
        { id: "p-amount", label: { sv: "Belopp", en: "Amount" }, kind: "amount" },
        { id: "p-due", label: { sv: "Dag", en: "Day" }, kind: "day", optional: true },
        {
          id: "p-why",
          label: { sv: "Skäl", en: "Why" },
          kind: "text",
          limit: 20,
          when: { question: "p-amount", least: 5 },
        },
      ],
    },
  ],
  rules: [{ rule: "in-order" }],
});

test("the answers to a form in code are typed by it: there or not, each by its kind", () => {
  expectTypeOf<AnswersOf<typeof advance>["p-amount"]>().toEqualTypeOf<Ore>();
  expectTypeOf<AnswersOf<typeof advance>["p-due"]>().toEqualTypeOf<LocalDay | undefined>();
  expectTypeOf<AnswersOf<typeof advance>["p-why"]>().toEqualTypeOf<string | undefined>();
  const answers = wholeAnswers(advance, readForm(advance, { "p-amount": "0,01", "p-due": "2027-01-01" }));
  expect(answers?.["p-amount"]).toBe(1);
  expect(wholeAnswers(advance, readForm(advance, { "p-amount": "1" }))).toBeUndefined();
});

const today = LocalDay.parse("2027-01-01");
const inOrder: RuleCheck = (_, answers) => ({
  problems: "p-why" in answers ? [{ field: "p-why", code: "seen" }] : [],
  notices: [{ field: "p-amount", code: "noted" }],
});

test("rules are asked in the form's order, about what is asked alone", () => {
  const checks = { "in-order": inOrder };
  const found = checkRules(advance, { "p-amount": 1, "p-why": "dold" }, checks, { today });
  expect(found).toEqual({ problems: [], notices: [{ field: "p-amount", code: "noted" }] });
  expect(checkRules(advance, { "p-amount": 5, "p-why": "x" }, checks, { today }).problems).toHaveLength(1);
  expect(checkRules(aForm(), someAnswers(), {}, { today })).toEqual({ problems: [], notices: [] });
});

test("a rule without code is never passed over in silence", () => {
  expect(() => checkRules(advance, {}, {}, { today })).toThrow("in-order");
  expect(() => checkRules({ ...advance, rules: [{ rule: "constructor" }] }, {}, {}, { today })).toThrow(RangeError);
  expect(readForm(aForm(), aFullForm()).problems).toEqual([]);
});
