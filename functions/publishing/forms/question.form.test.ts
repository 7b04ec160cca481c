import fc from "fast-check";
import { expect, test } from "vitest";
import { aForm } from "../../../test/builders/a-form.ts";
import { anyForm } from "../../../test/builders/any-form.ts";
import { everyKind } from "../../../test/builders/every-kind.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import type { Form, Question, When } from "../../platform/forms/document.ts";
import { newQuestion } from "../../platform/forms/edit/new-parts.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { readAsks, typedNow } from "./asks.ts";
import { conditionAsks, earlierThan, linesOf, whenFrom } from "./condition.form.ts";
import { newQuestionAsks } from "./new-part.form.ts";
import { columnAsks, questionAsks, sectionAsks } from "./question.form.ts";
import { shareFrom } from "./share.ts";
import { rolesFor } from "./use-asks.ts";

const form = aForm();
const clean = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const w = (text: string) => ({ sv: text, en: text });

/** The question that its page reads back, with what was typed over what stood there. */
const saved = (question: Question, typed: Typed = {}, of: Form = form): unknown => {
  const asks = questionAsks(of, question);
  const read = readAsks(asks, { ...typedNow(asks), ...typed }, "sv");
  return read.ok ? clean({ ...question, ...read.value }) : read.problems;
};

test("what the page of a question shows is read back as the same question, whatever it is", () => {
  for (const question of questionsOf(form)) expect(saved(question)).toEqual(clean(question));
  for (const kind of everyKind) {
    const question = newQuestion(kind, w("Ny"));
    expect(saved(question)).toEqual(clean(question));
  }
  fc.assert(
    fc.property(anyForm(), (any) => {
      for (const question of questionsOf(any)) expect(saved(question, {}, any)).toEqual(clean(question));
    }),
  );
});

test("so is what the page of a column shows, and that of a section", () => {
  fc.assert(
    fc.property(anyForm(), (any) => {
      for (const question of questionsOf(any)) {
        if (question.kind !== "table" || !Array.isArray(question.columns)) continue;
        for (const column of question.columns) {
          const asks = columnAsks(question, column);
          const read = readAsks(asks, typedNow(asks), "sv");
          expect(read.ok && clean({ ...column, ...read.value })).toEqual(clean(column));
        }
      }
      for (const { questions: _, ...section } of any.sections) {
        const asks = sectionAsks(section);
        const read = readAsks(asks, typedNow(asks), "sv");
        expect(read.ok && clean({ ...section, ...read.value })).toEqual(clean(section));
      }
    }),
  );
});

test("a criterion of a review is given its weight, and a scale of another form none", () => {
  const scale = { ...newQuestion("scale", w("Nytta")), is: "criterion" } as const;
  const review: Form = { ...form, for: "review" };
  expect(saved(scale, { "p-weight": "30" }, review)).toMatchObject({ weight: 30 });
  expect(saved({ ...scale, weight: 30 } as Question, { "p-weight": "" }, review)).not.toHaveProperty("weight"); // as: a scale has one
  expect(saved(scale, { "p-weight": "101" }, review)).toMatchObject([{ field: "p-weight" }]);
  expect(saved(scale, { "p-weight": "30" })).not.toHaveProperty("weight");
});

test("an answer says why whoever gives it may not apply, where that is asked, and loses it nowhere else", () => {
  const eligibility: Form = { ...form, for: "eligibility" };
  const choice = newQuestion("choice", w("Vad är ni?"));
  const [option] = choice.kind === "choice" ? choice.options : [];
  const typed = {
    [`p-options.${option?.id}.p-stops-sv`]: "Bara föreningar.",
    [`p-options.${option?.id}.p-stops-en`]: "No.",
  };
  const stopping = saved(choice, typed, eligibility);
  expect(stopping).toMatchObject({ options: [{ id: option?.id, stops: { sv: "Bara föreningar.", en: "No." } }] });
  expect(saved(stopping as Question, {}, eligibility)).toEqual(stopping); // as: what the page reads back is one
  expect(saved(stopping as Question)).toEqual(stopping); // as: the same
  const yesNo = newQuestion("yes-no", w("Finns ni i länet?"));
  const no = saved(yesNo, { "p-stops.p-no.p-sv": "Bara i länet." }, eligibility);
  expect(no).toEqual({ ...yesNo, stops: { no: { sv: "Bara i länet." } } });
  expect(saved(no as Question)).toEqual(no); // as: the same
  expect(saved(no as Question, { "p-stops.p-no.p-sv": "" }, eligibility)).toEqual(yesNo); // as: the same
});

test("whether one may apply is asked by what is ticked alone", () => {
  const kindsIn = (purpose: Form["for"]) =>
    newQuestionAsks({ for: purpose }).questions.flatMap((one) => (one.kind === "choice" ? one.options : []));
  expect(kindsIn("eligibility").map(({ id }) => id)).toEqual(["p-yes-no", "p-choice", "p-choices"]);
  expect(kindsIn("application").length).toBeGreaterThan(10);
});

const asked = (id: string): Question => questionsOf(form).find((one) => one.id === id) ?? newQuestion("line", w(id));

test("options are added one by one and pasted, and those that there are keep their ids", () => {
  const typed = { "p-more.r1.p-sv": "Västra", "p-more.r2.p-en": "East", "p-paste": "Mitt\tMiddle\r\nNorra" };
  const after = saved(asked("p-home"), typed) as { options: { id: string; label: object }[] }; // as: nothing is wrong
  expect(after.options.map(({ label }) => label)).toEqual([
    { sv: "Norra", en: "North" },
    { sv: "Södra", en: "South" },
    { sv: "Västra" },
    { en: "East" },
    { sv: "Mitt", en: "Middle" },
  ]);
  expect(after.options.slice(0, 2).map(({ id }) => id)).toEqual(["p-north", "p-south"]);
});

test("what cannot be saved is said at its control", () => {
  const fields = (question: Question, typed: Typed) =>
    (saved(question, typed) as { field: string }[]).map(({ field }) => field); // as: something is wrong
  expect(fields(asked("p-home"), { "p-options.p-north.p-sv": "", "p-options.p-north.p-en": "" })).toEqual([
    "p-options.p-north.p-sv",
  ]);
  expect(fields(asked("p-title"), { "p-words.p-label.p-sv": "" })).toEqual(["p-words.p-label.p-sv"]);
  expect(fields(asked("p-title"), { "p-words.p-label.p-en": "x".repeat(301) })).toEqual(["p-words.p-label.p-en"]);
  expect(fields(asked("p-title"), { "p-limit": "0" })).toEqual(["p-limit"]);
  expect(fields(asked("p-home"), { "p-paste": "x".repeat(301) })).toEqual(["p-paste"]);
  expect(fields(asked("p-costs"), { "p-rows.p-flat.p-rate": "140" })).toEqual(["p-rows.p-flat.p-rate"]);
  expect(fields(asked("p-need"), { "p-levels.p-low.p-value": "" })).toEqual(["p-levels.p-low.p-value"]);
});

test("a table gets columns of every kind, and one that is computed counts the amounts before it", () => {
  const typed = {
    "p-new-columns.r1.p-sv": "Anteckning",
    "p-new-columns.r2.p-sv": "Summa",
    "p-new-columns.r2.p-kind": "p-computed",
  };
  const after = saved(asked("p-partners"), typed) as { columns: object[] }; // as: nothing is wrong
  expect(after.columns.slice(4)).toMatchObject([
    { label: { sv: "Anteckning" }, kind: "line" },
    { label: { sv: "Summa" }, kind: "computed", how: "sum", of: ["p-pays", "p-half", "p-rest"] },
  ]);
});

test("only roles are offered that fit the kind and the purpose, and that no other question has", () => {
  expect(rolesFor(form, asked("p-title"))).toEqual(["title"]);
  expect(rolesFor(form, newQuestion("amount", w("x")))).toEqual(["applied-amount"]);
  expect(rolesFor({ ...form, for: "review" }, newQuestion("scale", w("x")))).toEqual(["criterion"]);
});

const conditioned = (part: string, when: When | undefined, typed: Typed): unknown => {
  const asks = conditionAsks(form, part, when);
  const read = readAsks(asks, { ...typedNow(asks), ...typed }, "sv");
  return read.ok ? clean(read.value["when"] ?? null) : read.problems.map(({ field }) => field);
};

test("a condition is read back as it is, one level deep", () => {
  const conditions: When[] = [
    { question: "p-sells", has: ["yes"] },
    { not: { question: "p-home", has: ["p-north"] } },
    {
      all: [
        { question: "p-aid", least: 1, most: 12.5 },
        { question: "p-name", answered: true },
      ],
    },
    { any: [{ question: "p-home", has: ["p-north", "p-south"] }, { not: { question: "p-giro", answered: true } }] },
    {
      not: {
        any: [
          { question: "p-sells", has: ["no"] },
          { question: "p-name", answered: true },
        ],
      },
    },
  ];
  for (const when of conditions) expect(conditioned("p-title", when, {})).toEqual(clean(when));
  for (const when of conditions) expect(whenFrom(linesOf(when) ?? { mode: "all", lines: [] })).toEqual(when);
  const deep: When = { any: [{ all: [{ question: "p-name", answered: true }] }] };
  expect(linesOf(deep)).toBeUndefined();
  expect(conditioned("p-title", deep, {})).toEqual(deep);
  expect(conditioned("p-why-much", asked("p-why-much").when, {})).toEqual(clean(asked("p-why-much").when));
});

test("a condition is made by choosing a question, then its answers, and goes line by line", () => {
  const first = conditioned("p-title", undefined, { "p-add": "p-home" }) as When; // as: nothing is wrong
  expect(first).toEqual({ question: "p-home", answered: true });
  const typed = { "p-line-1-how": "p-has", "p-line-1-has": ["p-north"], "p-add": "p-sells" };
  const second = conditioned("p-title", first, typed) as When; // as: nothing is wrong
  expect(second).toEqual({
    all: [
      { question: "p-home", has: ["p-north"] },
      { question: "p-sells", answered: true },
    ],
  });
  expect(conditioned("p-title", second, { "p-line-1-how": "p-gone", "p-mode": "p-any" })).toEqual({
    question: "p-sells",
    answered: true,
  });
  expect(conditioned("p-title", second, { "p-mode": "p-always" })).toBe(null);
  expect(conditioned("p-title", first, { "p-line-1-how": "p-has" })).toEqual(["p-line-1-has"]);
  const sized = { question: "p-aid", answered: true } as const;
  expect(conditioned("p-title", sized, { "p-line-1-how": "p-size" })).toEqual(["p-line-1-least"]);
});

test("a condition may name only what stands before", () => {
  expect(earlierThan(form, "p-aid").at(-1)?.id).toBe("p-sells");
  expect(earlierThan(form, "p-what").at(-1)?.id).toBe("p-phone");
  expect(earlierThan(form, "p-who")).toEqual([]);
});

test("a share is more than nothing and at most the whole", () => {
  expect(["21,39", "100", "0,5 %"].map(shareFrom).map(Number)).toEqual([0.2139, 1, 0.005]);
  for (const wrong of ["0", "101", "mycket", "-4", ""]) expect(shareFrom(wrong)).toBeUndefined();
});

test("rows that people add have a name, and other rows ask for none", () => {
  const open = { "p-row-name.p-row.p-sv": "", "p-row-name.p-row.p-en": "" };
  expect(saved(asked("p-partners"), open)).toMatchObject([{ field: "p-row-name.p-row.p-sv" }]);
  const given = { ...open, "p-rows-from": "p-own-rows", "p-more.r1.p-sv": "Region" };
  expect(saved(asked("p-partners"), given)).toMatchObject({ rows: [{ label: { sv: "Region" } }] });
  expect(saved(asked("p-partners"), { ...open, "p-rows-from": "p-own-rows" })).toMatchObject([
    { field: "p-more.r1.p-sv" },
  ]);
  expect(saved(asked("p-costs"), { "p-rows-from": "p-categories" })).toMatchObject({ rows: { from: "categories" } });
});
