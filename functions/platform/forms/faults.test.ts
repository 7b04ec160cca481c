import fc from "fast-check";
import { expect, test } from "vitest";
import { aForm } from "../../../test/builders/a-form.ts";
import { anyForm } from "../../../test/builders/any-form.ts";
import { LocalDay } from "../../vocabulary/instant.ts";
import { Rate } from "../../vocabulary/rate.ts";
import type { Form, Question, When } from "./document.ts";
import { type FaultCode, faultsTexts } from "./faults.texts.ts";
import { faultsOf, faultWords } from "./faults.ts";
import { roleNames } from "./roles.ts";

const rules = ["in-order"];
const w = (text: string) => ({ sv: text, en: text });
/** `aForm` with one question changed by what is given. */
const withQuestion = (id: string, given: object, more: readonly Question[] = []): Form => {
  const form = aForm();
  const change = (one: Question): Question[] => (one.id === id ? [{ ...one, ...given } as Question, ...more] : [one]); // as: what a test breaks
  return { ...form, sections: form.sections.map((one) => ({ ...one, questions: one.questions.flatMap(change) })) };
};
const withSection = (at: number, given: object): Form => {
  const form = aForm();
  return { ...form, sections: form.sections.map((one, place) => (place === at ? { ...one, ...given } : one)) };
};
const when = (condition: When) => withQuestion("p-title", { when: condition });
const table = (given: object) => withQuestion("p-costs", given);
const amount = (id: string) => ({ id, label: w(id), kind: "amount" });
const computed = (of: string[], given: object = {}) => ({
  ...{ id: "p-c", label: w("c"), kind: "computed", how: "sum", of },
  ...given,
});
const row = (id: string, of?: string) => ({
  ...{ id, label: w(id) },
  ...(of === undefined ? {} : { share: { rate: Rate.parse("0.4"), of } }),
});
const option = (id: string, is?: string) => ({ id, label: w(id), ...(is === undefined ? {} : { is }) });
const vat = (...means: string[]) =>
  withQuestion("p-home", { is: "vat", options: means.map((is, at) => option(`p-v${at}`, is)) });

const criterion = (id: string, weight?: number, highest = 2): Question => ({
  ...{ id, label: w(id), kind: "scale", is: "criterion" },
  levels: Array.from({ length: highest }, (_, at) => ({ ...option(`${id}-l${at + 1}`), value: at + 1 })),
  ...(weight === undefined ? {} : { weight }),
});
const recommended: Question = {
  ...{ id: "p-says", label: w("says"), kind: "choice", is: "recommendation" },
  options: ["grant", "grant-with-changes", "reject"].map((is) => option(`p-${is}`, is)),
};
const review = (...questions: Question[]): Form => ({
  ...aForm(),
  for: "review",
  sections: aForm()
    .sections.slice(1, 2)
    .map((what) => ({ ...what, questions })),
});

const broken: readonly (readonly [FaultCode, Form, place: string])[] = [
  ["id-twice", withQuestion("p-title", { id: "p-name" }), "p-what.p-name"],
  ["id-twice", withQuestion("p-home", { options: [option("p-x"), option("p-x")] }), "p-who.p-home.p-x"],
  ["id-twice", withQuestion("p-home", { options: [option("p-title")] }), "p-who.p-home.p-title"],
  ["slug-twice", withSection(1, { slug: "organisation" }), "p-what"],
  ["condition-absent", when({ question: "p-none", answered: true }), "p-what.p-title"],
  ["condition-later", when({ not: { question: "p-need", answered: true } }), "p-what.p-title"],
  ["condition-later", when({ question: "p-title", answered: true }), "p-what.p-title"],
  ["condition-later", withSection(1, { when: { question: "p-title", answered: true } }), "p-what"],
  ["condition-kind", when({ question: "p-name", has: ["yes"] }), "p-what.p-title"],
  ["condition-kind", when({ any: [{ question: "p-name", least: 1 }] }), "p-what.p-title"],
  ["condition-kind", when({ question: "p-aid" }), "p-what.p-title"],
  ["condition-option", when({ all: [{ question: "p-home", has: ["p-west"] }] }), "p-what.p-title"],
  ["computed-absent", table({ columns: [computed(["p-none"])] }), "p-money.p-costs.p-c"],
  ["computed-absent", table({ rows: [row("p-a", "p-none")] }), "p-money.p-costs.p-a"],
  ["computed-later", table({ columns: [computed(["p-a"]), amount("p-a")] }), "p-money.p-costs.p-c"],
  ["computed-later", table({ columns: [computed(["p-c"])] }), "p-money.p-costs.p-c"],
  ["computed-later", table({ rows: [row("p-a", "p-b"), row("p-b")] }), "p-money.p-costs.p-a"],
  ["computed-kind", table({ columns: [{ ...amount("p-a"), kind: "day" }, computed(["p-a"])] }), "p-money.p-costs.p-c"],
  [
    "share-without-rate",
    table({ columns: [amount("p-a"), computed(["p-a"], { how: "share" })] }),
    "p-money.p-costs.p-c",
  ],
  [
    "too-many-cells",
    table({ rows: { name: w("r"), least: 0, most: 100 }, columns: [..."abcde"].map(amount) }),
    "p-money.p-costs",
  ],
  ["stated-without-sums", table({ sums: false }), "p-money.p-costs"],
  ["least-over-most", withQuestion("p-amount", { least: 5, most: 4 }), "p-money.p-amount"],
  ["least-over-most", withQuestion("p-team", { least: 5 }), "p-money.p-team"],
  ["least-over-most", table({ rows: { name: w("r"), least: 3, most: 2 } }), "p-money.p-costs"],
  ["least-over-most", table({ columns: [{ ...amount("p-a"), least: 2, most: 1 }] }), "p-money.p-costs.p-a"],
  ["least-over-most", when({ question: "p-aid", least: 3, most: 2 }), "p-what.p-title"],
  ["earliest-after-latest", withQuestion("p-period", { latest: LocalDay.parse("2026-12-31") }), "p-what.p-period"],
  [
    "levels-order",
    withQuestion("p-need", { levels: [2, 1].map((value) => ({ ...option(`p-l${value}`), value })) }),
    "p-what.p-need",
  ],
  ["asked-twice", withQuestion("p-team", { ask: ["name", "name"] }), "p-money.p-team"],
  ["role-kind", withQuestion("p-summary", { is: "costs" }), "p-what.p-summary"],
  ["role-twice", withQuestion("p-name", { is: "title" }), "p-what.p-title"],
  ["role-missing", withQuestion("p-title", { is: undefined }), ""],
  ["role-purpose", withQuestion("p-results", { is: "results" }), "p-what.p-results"],
  ["role-option-missing", vat("deducts", "partly"), "p-who.p-home"],
  ["role-option-twice", vat("deducts", "partly", "none", "none"), "p-who.p-home"],
  ["rule-unknown", { ...aForm(), rules: [{ rule: "unheard-of" }] }, ""],
  ["rule-absent", { ...aForm(), rules: [{ rule: "in-order", with: { of: ["p-title", "p-none"] } }] }, ""],
  ["language-missing", withQuestion("p-title", { hint: { sv: "Kort" } }), "p-what.p-title"],
  [
    "language-missing",
    withQuestion("p-home", { options: [{ id: "p-north", label: { en: "N" } }] }),
    "p-who.p-home.p-north",
  ],
  ["weight-missing", review(criterion("p-c1", 60), criterion("p-c2"), recommended), "p-what.p-c2"],
  ["weights-sum", review(criterion("p-c1", 60), criterion("p-c2", 50), recommended), ""],
  ["weights-other-levels", review(criterion("p-c1", 60), criterion("p-c2", 40, 5), recommended), "p-what.p-c2"],
  ["weight-without-role", withQuestion("p-need", { weight: 5 }), "p-what.p-need"],
  ["eligibility-kind", { ...review({ ...criterion("p-c1"), is: undefined }), for: "eligibility" }, "p-what.p-c1"],
  ["language-missing", withSection(2, { name: { sv: "Budget" } }), "p-money"],
];

test.each(broken)("%s is found, at its place and alone of its sort", (code, form, place) => {
  const found = faultsOf(form, { rules }).filter((fault) => fault.code === code);
  expect(found.map((fault) => fault.place.join("."))).toEqual([place]);
});

test("a form that is too large says how large each of its sections is", () => {
  const text = w("å".repeat(2000));
  const many = Array.from({ length: 40 }, (_, at) => ({ id: `p-n${at}`, label: w("n"), help: text, kind: "day" }));
  const faults = faultsOf(withSection(1, { questions: [...(aForm().sections[1]?.questions ?? []), ...many] }), {
    rules,
  });
  expect(faults.map(({ code, place }) => `${code} ${place}`)).toEqual([
    "too-large p-who",
    "too-large p-what",
    "too-large p-money",
  ]);
  expect(Number(faults[1]?.facts?.["bytes"])).toBeGreaterThan(300_000);
});

const earlier = aForm();
const against = (form: Form) =>
  faultsOf(form, { earlier, rules }).map(({ code, place }) => `${code} ${place.join(".")}`);

test("an id means the same through all versions", () => {
  expect(against(withQuestion("p-summary", { kind: "line" }))).toContain("kind-changed p-what.p-summary");
  expect(against(withQuestion("p-home", { options: [option("p-title")] }))).toContain("id-reused p-who.p-home.p-title");
  expect(against(withQuestion("p-title", { id: "p-north" }))).toContain("id-reused p-what.p-north");
  expect(against(withSection(1, { id: "p-share" }))).toContain("id-reused p-share");
  expect(against(withSection(1, { id: "p-north" }))).toContain("id-reused p-north");
  expect(against(table({ rows: [row("p-y2027")], columns: [amount("p-y2028")] }))).toContain(
    "id-reused p-money.p-costs.p-y2027",
  );
  expect(against(aForm())).toEqual([]);
});

test("a good form has no faults, nor as the next version of itself", () => {
  expect(faultsOf(aForm(), { rules })).toEqual([]);
  fc.assert(
    fc.property(anyForm(), (form) => {
      expect(faultsOf(form, { rules, earlier: form })).toEqual([]);
    }),
  );
});

test("a review may have several criteria, and needs one and a recommendation", () => {
  expect(faultsOf(review(criterion("p-c1"), criterion("p-c2"), recommended), { rules })).toEqual([]);
  expect(faultsOf(review(criterion("p-c1", 60), criterion("p-c2", 40), recommended), { rules })).toEqual([]);
  expect(faultsOf(review(criterion("p-c1"), criterion("p-c2", undefined, 5), recommended), { rules })).toEqual([]);
  expect(faultsOf(review(), { rules }).map(({ code, facts }) => `${code} ${facts?.["role"]}`)).toEqual([
    "role-missing criterion",
    "role-missing recommendation",
  ]);
});

test("a form without its roles lacks each that its purpose needs", () => {
  const bare = { ...aForm(), sections: aForm().sections.map((one) => ({ ...one, questions: [] })) };
  const lacking = faultsOf(bare, { rules }).map(({ facts }) => facts?.["role"]);
  expect(lacking).toEqual(["title", "organisation", "organisation-number", "contact", "period"]);
  expect(roleNames).toEqual(expect.arrayContaining(lacking));
});

test("each fault is told in both languages, by the words of its place and with nothing left unsaid", () => {
  // These are told by tests of their own: of size, of versions, and of changes (edit.test.ts).
  const elsewhere = ["too-large", "kind-changed", "id-reused", "still-used", "part-absent", "last-section", "unfit"];
  expect(new Set([...broken.map(([code]) => code), ...elsewhere])).toEqual(new Set(Object.keys(faultsTexts.sv)));
  for (const [, form] of broken)
    for (const fault of faultsOf(form, { rules }))
      for (const lang of ["sv", "en"] as const) expect(faultWords(fault, lang)).toMatch(/^(?!.*undefined).+: .+\.$/);
});
