import fc from "fast-check";
import { expect, test } from "vitest";
import { aForm } from "../../../test/builders/a-form.ts";
import { anyForm } from "../../../test/builders/any-form.ts";
import { anyWish, changeOf, undoing } from "../../../test/builders/any-form-change.ts";
import { Rate } from "../../vocabulary/rate.ts";
import { questionsOf } from "./controls.ts";
import { type Form, parseForm, type Question } from "./document.ts";
import { newQuestion, newSection, optionsFromLines, slugFor } from "./edit/new-parts.ts";
import { usesOfPart, usesOfQuestion, usesOfSection } from "./edit/uses.ts";
import { changedForm, type FormChange, isForm, structureFaults } from "./edit.ts";
import { faultWords } from "./faults.ts";
import { partIdOf } from "./ids.ts";

const form = aForm();
const w = (text: string) => ({ sv: text, en: text });
const asked = (id: string, of: Form = form): Question => {
  const question = questionsOf(of).find((one) => one.id === id);
  if (!question) throw new RangeError(`no question ${id}`);
  return question;
};
const changed = (change: FormChange, of: Form = form): Form => {
  const after = changedForm(of, change);
  if (!isForm(after)) throw new RangeError(after.map((fault) => faultWords(fault, "sv")).join(" "));
  return after;
};
const refused = (change: FormChange, of: Form = form, earlier?: Form): readonly string[] => {
  const after = changedForm(of, change, { earlier });
  return isForm(after)
    ? []
    : after.map(({ place, code, facts }) => [place.join("."), code, facts?.["by"]].join(" ").trim());
};
const ids = (of: Form) => of.sections.map(({ id, questions }) => [id, questions.map((one) => one.id)] as const);
const change = (id: string, given: object): FormChange => ({
  change: "change-question",
  question: { ...asked(id), ...given } as Question, // as: what a test gives
});

test("a question is added, changed, moved and removed, and everything else stays as it was", () => {
  const question = newQuestion("text", w("Nytt"));
  const added = changed({ change: "add-question", question, in: "p-what", before: "p-period" });
  expect(added.sections[1]?.questions[2]).toEqual(question);
  expect(changed({ change: "remove-question", question: question.id }, added)).toEqual(form);
  const moved = changed({ change: "move-question", question: "p-phone", in: "p-money", before: "p-team" });
  expect(ids(moved)[2]?.[1].slice(4, 6)).toEqual(["p-phone", "p-team"]);
  const worded = changed(change("p-title", { label: w("Titel"), hint: undefined }));
  expect(asked("p-title", worded)).toEqual({ ...asked("p-title"), label: w("Titel") });
  expect(Object.keys(asked("p-title", worded))).not.toContain("hint");
});

test("a section is added, named, moved and removed with its questions", () => {
  const section = newSection(form, w("Mål & medel"));
  expect(section.slug).toBe("mal-medel");
  const added = changed({ change: "add-section", section, before: "p-what" });
  expect(added.sections.map(({ id }) => id)).toEqual(["p-who", section.id, "p-what", "p-money"]);
  expect(slugFor(added, "Mål medel")).toBe("mal-medel-b");
  const { questions: _, ...head } = section;
  const named = changed({ change: "change-section", section: { ...head, name: w("Mål") } }, added);
  expect(named.sections[1]).toEqual({ ...section, name: w("Mål") });
  const moved = changed({ change: "move-section", section: section.id }, added);
  expect(moved.sections.at(-1)?.id).toBe(section.id);
  expect(changed({ change: "remove-section", section: section.id }, moved)).toEqual(form);
});

test("a rule is switched on with its parameters, changed and switched off, and the form gets another name", () => {
  const on = changed({ change: "rule-on", rule: { rule: "in-order", with: { of: ["p-start"] } } });
  const other = changed({ change: "rule-on", rule: { rule: "in-order" } }, on);
  expect(other.rules).toEqual([{ rule: "in-order" }]);
  expect(changed({ change: "rule-off", rule: "in-order" }, other)).toEqual(form);
  expect(changed({ change: "name", name: w("Anmälan") }).name).toEqual(w("Anmälan"));
});

test.each<[string, FormChange, string[]]>([
  [
    "a question that a condition names",
    { change: "remove-question", question: "p-sells" },
    ["p-who.p-sells still-used ”Stöd tidigare”"],
  ],
  [
    "an option that a condition names",
    change("p-home", { options: [{ id: "p-north", label: w("N") }] }),
    ["p-who.p-home.p-south still-used ”Varför så mycket?”"],
  ],
  [
    "a section that a later condition looks into",
    { change: "remove-section", section: "p-who" },
    ["p-who still-used ”Varför så mycket?”"],
  ],
  [
    "a row that another is computed of",
    change("p-costs", {
      rows: [{ id: "p-flat", label: w("Schablon"), share: { rate: Rate.parse("0.4"), of: "p-staff" } }],
    }),
    ["p-money.p-costs.p-staff still-used ”Schablon”"],
  ],
])("%s is not removed, and its users are named", (_, given, why) => {
  expect(refused(given)).toEqual(why);
});

test("a column that others are computed of goes only together with them", () => {
  const { columns } = asked("p-partners") as Extract<Question, { kind: "table" }>; // as: a table in the fixture
  const left = (...gone: string[]) =>
    change("p-partners", { columns: (columns as { id: string }[]).filter(({ id }) => !gone.includes(id)) }); // as: columns in the fixture
  expect(refused(left("p-pays"))).toEqual(["p-money.p-partners.p-pays still-used ”Hälften”, ”Resten”"]);
  expect(refused(left("p-pays", "p-half", "p-rest"))).toEqual([]);
});

test("a rule keeps what it names, and a role does not", () => {
  const on = changed({ change: "rule-on", rule: { rule: "in-order", with: { of: ["p-start"] } } });
  expect(refused({ change: "remove-question", question: "p-start" }, on)).toEqual([
    "p-what.p-start still-used in-order",
  ]);
  expect(usesOfQuestion(form, "p-title")).toEqual([{ how: "role", role: "title" }]);
  expect(refused({ change: "remove-question", question: "p-title" })).toEqual([]);
});

test.each<[string, FormChange, string]>([
  [
    "a question before what its condition names",
    { change: "move-question", question: "p-aid", in: "p-who", before: "p-sells" },
    "p-who.p-aid condition-later",
  ],
  [
    "what is named behind its user",
    { change: "move-question", question: "p-sells", in: "p-what" },
    "p-who.p-aid condition-later",
  ],
  [
    "a section before what it depends on",
    { change: "move-section", section: "p-money", before: "p-who" },
    "p-money.p-why-much condition-later",
  ],
])("%s is not moved", (_, given, why) => {
  expect(refused(given)).toEqual([why]);
});

test.each<[string, FormChange, string[]]>([
  [
    "an id that is there",
    { change: "add-question", question: asked("p-title"), in: "p-who" },
    ["p-what.p-title id-twice", "p-what.p-title role-twice"],
  ],
  [
    "a name in addresses that another section has",
    { change: "add-section", section: { ...newSection(form, w("X")), slug: "budget" } },
    [],
  ],
  ["an empty text", change("p-title", { label: w("") }), ["p-what.p-title unfit"]],
  ["a choice of nothing", change("p-areas", { options: [] }), ["p-what.p-areas unfit"]],
  ["a question that is gone", { change: "remove-question", question: "p-gone" }, ["p-gone part-absent"]],
  [
    "a place that is gone",
    { change: "move-question", question: "p-title", in: "p-who", before: "p-gone" },
    ["p-who.p-title part-absent"],
  ],
  ["limits that nothing lies within", change("p-amount", { least: 9e9 }), ["p-money.p-amount least-over-most"]],
  [
    "a role of another kind",
    change("p-start", { is: "title" }),
    ["p-what.p-start role-kind", "p-what.p-start role-twice"],
  ],
])("%s is refused", (name, given, why) => {
  const found = refused(given);
  if (why.length === 0) expect(found.map((one) => one.split(" ")[1])).toEqual(["slug-twice"]);
  else expect([name, ...found]).toEqual([name, ...why]);
});

test("the last section stays", () => {
  const one = { ...form, sections: form.sections.slice(0, 1) };
  expect(refused({ change: "remove-section", section: "p-who" }, one)).toEqual(["p-who last-section"]);
});

test("a question that has been published keeps its kind, and a new one may get another", () => {
  const other: FormChange = { change: "change-question", question: { ...newQuestion("text", w("T")), id: "p-start" } };
  expect(refused(other, form, form)).toEqual(["p-what.p-start kind-changed"]);
  expect(refused(other, form)).toEqual([]);
  expect(refused(other, form, { ...form, sections: form.sections.slice(0, 1) })).toEqual([]);
});

test("a form that came with faults can be mended one by one", () => {
  const bad = { ...form, sections: form.sections.map((one) => ({ ...one, slug: "samma" })) };
  const { questions: _, ...head } = bad.sections[1] ?? newSection(form, w("X"));
  const mended = changed({ change: "change-section", section: { ...head, slug: "annan" } }, bad);
  expect(structureFaults(mended).map(({ code }) => code)).toEqual(["slug-twice"]);
  expect(structureFaults(bad).length).toBe(2);
});

test("who uses something is told before it is changed", () => {
  expect(usesOfPart(form, "p-home", "p-south")).toEqual([
    { how: "condition", place: ["p-money", "p-why-much"], label: asked("p-why-much").label },
  ]);
  expect(usesOfPart(form, "p-costs", "p-staff").map((use) => use.how)).toEqual(["computed"]);
  expect(usesOfSection(form, "p-what").map((use) => use.how)).toEqual(["role", "role", "role"]);
});

test("pasted lines become options: numbers and bullets go, and those that are there keep their ids", () => {
  const has = [{ id: partIdOf("a"), label: w("Norra") }];
  const { options, tooLong } = optionsFromLines(
    has,
    `1. norra\r\n- Södra\n\n • Östra  länet\tEast\t\n${"x".repeat(301)}\nSödra`,
    ["sv", "en"],
  );
  expect(options.map(({ label }) => label["sv"])).toEqual(["Norra", "Södra", "Östra länet"]);
  expect(options[0]).toEqual(has[0]);
  expect(options[2]?.label).toEqual({ sv: "Östra länet", en: "East" });
  expect(tooLong).toHaveLength(1);
});

test("any sequence of changes leaves a form that parses, and lacks at most what is not written yet", () => {
  fc.assert(
    fc.property(anyForm(), fc.array(anyWish(), { maxLength: 25 }), (start, wishes) => {
      let now = start;
      for (const wish of wishes) {
        const before = JSON.stringify(now);
        const after = changedForm(now, changeOf(wish, now), { earlier: start });
        expect(JSON.stringify(now)).toBe(before);
        if (!isForm(after)) expect(after.length).toBeGreaterThan(0);
        else now = after;
        expect(structureFaults(now, { earlier: start })).toEqual([]);
        expect(parseForm(JSON.parse(JSON.stringify(now)))).toEqual(now);
        const all = now.sections.flatMap(({ id, questions }) => [id, ...questions.map((one) => one.id)]);
        expect(new Set(all).size).toBe(all.length);
      }
    }),
  );
});

test("a change and what undoes it leave the same document", () => {
  fc.assert(
    fc.property(anyForm(), fc.array(anyWish(), { minLength: 1, maxLength: 8 }), (start, wishes) => {
      let now = start;
      for (const wish of wishes) {
        const given = changeOf(wish, now);
        const after = changedForm(now, given);
        if (!isForm(after)) continue;
        expect(changed(undoing(now, given), after)).toEqual(now);
        now = after;
      }
    }),
  );
});
