import fc from "fast-check";
import { expect, test } from "vitest";
import { aForm, aFormOf, aFullForm } from "../../../test/builders/a-form.ts";
import { anyForm, anyTyped } from "../../../test/builders/any-form.ts";
import { questionsOf } from "./controls.ts";
import { pinned, versionOf } from "./pinned.ts";
import { problemsIn, readForm } from "./read.ts";
import { typedOf } from "./typed-of.ts";

const anyTypedForm = anyForm().chain((form) => anyTyped(form).map((typed) => ({ form, typed })));

test("a form that is filled in has no problem, and answers as they are stored", () => {
  const { answers, problems } = readForm(
    aForm(),
    aFullForm({ "p-giro": "BG 991-2346", "p-files": "f1", "p-share": "1,50" }),
  );
  expect(problems).toEqual([]);
  expect(answers).toMatchObject({
    "p-name": "Föreningen Exempel",
    "p-sells": true,
    "p-aid": 1200,
    "p-true": true,
    "p-giro": "bankgiro:9912346",
    "p-summary": "Vi vill pröva lek.\nVarje dag.",
    "p-period": { from: "2027-02-01", to: "2028-01-31" },
    "p-areas": ["p-school", "p-play"],
    "p-need": { level: "p-high", reason: "Många väntar." },
    "p-amount": 12_000_000,
    "p-files": ["f1"],
    "p-contact": [
      { id: "r1", cells: { name: "Kontakt Exempel", email: "kontakt@example.org", phone: "013-12 34 56" } },
    ],
  });
});

test("an empty form has everything missing that is asked, in the order of the form", () => {
  const { answers, problems, visible } = readForm(aForm(), {});
  expect(answers).toEqual({});
  expect(problems.every(({ code }) => code === "missing" || code === "row-missing")).toBe(true);
  expect(problems.map(({ field }) => field)).toEqual([
    "p-name",
    "p-number",
    "p-contact.r1.name",
    "p-contact.r1.email",
    "p-contact.r1.phone",
    "p-home",
    "p-sells",
    "p-title",
    "p-summary",
    "p-period.from",
    "p-period.to",
    "p-areas",
    "p-need",
    "p-need.reason",
    "p-results.p-reached.level",
    "p-costs.p-staff.p-y2027",
    "p-amount",
    "p-team.r1.name",
  ]);
  expect(visible.has("p-aid")).toBe(false);
  expect(problemsIn({ problems }, aForm().sections[2] ?? aForm().sections[0] ?? never())).toHaveLength(3);
});

const never = () => {
  throw new Error("no section");
};

test("what is typed to a question that is no longer asked is no answer and no problem", () => {
  const { answers, problems } = readForm(aForm(), aFullForm({ "p-sells": "no", "p-aid": "många" }));
  expect(answers["p-aid"]).toBeUndefined();
  expect(answers["p-true"]).toBeUndefined();
  expect(problems).toEqual([]);
});

const codesOf = (given: Record<string, string | string[]>) =>
  readForm(aForm(), aFullForm(given)).problems.map(({ field, code }) => `${field} ${code}`);

test.each([
  [{ "p-start": "2027-03" }, "p-start half-a-day"],
  [{ "p-period.from": "2026-12-31" }, "p-period.from too-early"],
  [{ "p-period.to": "2029-01-01" }, "p-period.to too-late"],
  [{ "p-period.to": "2027-01-31" }, "p-period.to end-before-start"],
  [{ "p-period.to": "" }, "p-period.to missing"],
  [{ "p-number": "19121212-1212" }, "p-number looks-personal"],
  [{ "p-number": "12" }, "p-number organisation-number"],
  [{ "p-number": "212000-0356" }, "p-number wrong-check-digit"],
  [{ "p-home": "p-west" }, "p-home option"],
  [{ "p-areas": ["p-play", "p-school", "p-home-life"] }, "p-areas too-many"],
  [{ "p-areas": ["p-play", "p-gone"] }, "p-areas option"],
  [{ "p-title": "x".repeat(61) }, "p-title too-long"],
  [{ "p-need.reason": "" }, "p-need.reason missing"],
  [{ "p-need": "" }, "p-need missing"],
  [{ "p-aid": "1,5" }, "p-aid whole-number"],
  [{ "p-aid": "-1" }, "p-aid too-small"],
  [{ "p-share": "1,25" }, "p-share decimals"],
  [{ "p-share": "tolv" }, "p-share number"],
  [{ "p-share": "12\t13" }, "p-share several"],
  [{ "p-amount": "-5" }, "p-amount negative"],
  [{ "p-amount": "mycket" }, "p-amount amount"],
  [{ "p-amount": "500 001" }, "p-amount amount-too-large"],
  [{ "p-giro": "991" }, "p-giro giro-check-digit"],
  [{ "p-giro": "9912346" }, "p-giro which-giro"],
  [{ "p-giro": "inget" }, "p-giro giro"],
  [{ "p-mail": "namn" }, "p-mail email"],
  [{ "p-phone": "123" }, "p-phone phone"],
  [{ "p-true": "kanske" }, "p-true option"],
  [{ "p-files": ["a", "b", "c", "d"] }, "p-files too-many-files"],
  [{ "p-contact.r1.email": "namn" }, "p-contact.r1.email email"],
  [{ "p-team.r2.name": "", "p-team.r2.task": "" }, "p-team.r2.name row-missing"],
  [{ "p-team.r2.task": "" }, "p-team.r2.task missing"],
  [{ "p-partners.r1.p-pays": "" }, "p-partners.r1.p-pays missing"],
  [{ "p-results.r1.name": "Eget" }, "p-results.r1.level missing"],
])("%j is said as %s", (given, said) => {
  expect(codesOf(given)).toContain(said);
});

test("a number is read as people write it, and never as another number", () => {
  const number = (text: string, decimals: 0 | 1 | 2) =>
    readForm(aFormOf({ id: "p-n", label: { sv: "Tal" }, kind: "number", decimals, unit: { sv: "euro" } }), {
      "p-n": text,
    }).answers["p-n"];
  expect([number("12 500", 0), number("12,00", 0), number("\u221212", 0), number("400 euro", 0)]).toEqual([
    12500, 12, -12, 400,
  ]);
  expect([number("12,5", 2), number("0012.5", 1), number("-0,0", 1)]).toEqual(["12.50", "12.5", "0.0"]);
  expect(number("12.500", 0)).toBe(12500);
  expect([number("12.500", 1), number("1 2", 0), number("1,234", 2), number("12 5000", 0)]).toEqual(
    Array(4).fill(undefined),
  );
});

test("a text may be as long as its limit, and rows that nobody must add are not missing", () => {
  const form = aFormOf(
    { id: "p-l", label: { sv: "Rad" }, kind: "line", limit: 3 },
    { id: "p-p", label: { sv: "Folk" }, kind: "people", least: 0, most: 3, ask: ["name"] },
  );
  expect(readForm(form, { "p-l": "abc" }).problems).toEqual([]);
  expect(readForm(form, { "p-l": "abcd" }).problems).toEqual([
    { field: "p-l", code: "too-long", facts: { limit: 3, over: 1 } },
  ]);
});

test("a browser that sends very many rows is read in time that grows with them", () => {
  const rows = Array.from({ length: 999 }, (_, at) => [`p-team.r${at + 1}.name`, "N"] as const);
  const started = process.cpuUsage();
  const { answers } = readForm(aForm(), Object.fromEntries(rows));
  expect(answers["p-team"]).toHaveLength(999);
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(500);
});

test("more rows than there may be are kept and said, at the first that is too many", () => {
  const rows = [1, 2, 3, 4, 5].flatMap((row) => [
    [`p-team.r${row}.name`, "N"],
    [`p-team.r${row}.task`, "T"],
  ]);
  const { answers, problems } = readForm(aForm(), aFullForm(Object.fromEntries(rows)));
  expect(answers["p-team"]).toHaveLength(5);
  expect(problems).toEqual([{ field: "p-team.r5.name", code: "too-many-rows", facts: { most: 4, over: 1 } }]);
});

test("whatever is sent is read without an error, and each problem names a control of a question that is asked", () => {
  fc.assert(
    fc.property(anyTypedForm, ({ form, typed }) => {
      const { answers, problems, visible } = readForm(form, typed);
      for (const id of Object.keys(answers)) expect(visible.has(id)).toBe(true);
      for (const { field } of problems) expect(visible.has(field.split(".")[0] ?? "")).toBe(true);
      const order = questionsOf(form).map(({ id }) => id);
      const places = problems.map(({ field }) => order.indexOf(field.split(".")[0] ?? ""));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }),
    { numRuns: 300 },
  );
});

test("answers that are typed again are read as the same answers", () => {
  fc.assert(
    fc.property(anyTypedForm, ({ form, typed }) => {
      const { answers } = readForm(form, typed);
      expect(readForm(form, typedOf(form, answers)).answers).toEqual(answers);
    }),
    { numRuns: 300 },
  );
  const { answers } = readForm(
    aForm(),
    aFullForm({ "p-costs.p-staff.stated": "1,50", "p-costs.stated.total": "160 001" }),
  );
  expect(readForm(aForm(), typedOf(aForm(), answers)).answers).toEqual(answers);
});

test("what is submitted is cut to what was asked, and read by its own version and no other", () => {
  const { form, answers } = pinned(aForm({ version: 3 }), { "p-sells": false, "p-aid": 5 });
  expect([form, answers]).toEqual([{ id: "p-a-form", version: 3 }, { "p-sells": false }]);
  expect(versionOf([aForm({ version: 2 }), aForm({ version: 3 })], form).version).toBe(3);
  expect(() => versionOf([aForm({ version: 2 })], form)).toThrow("version 3");
});

test("nothing stored is empty: no text of nothing, no null and no row without cells", () => {
  const isSomething = (value: unknown): boolean => {
    if (value === "" || value === null || value === undefined) return false;
    if (Array.isArray(value)) return value.length > 0 && value.every(isSomething);
    return true;
  };
  fc.assert(
    fc.property(anyTypedForm, ({ form, typed }) => {
      expect(Object.values(readForm(form, typed).answers).every(isSomething)).toBe(true);
    }),
  );
});
