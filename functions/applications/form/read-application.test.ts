import * as fc from "fast-check";
import { expect, test } from "vitest";
import { kraftsamlingPiloter2026 as call } from "../../../local/cloud/first-call.ts";
import { aTypedApplication, controlNamed, named } from "../../../test/builders/an-application.ts";
import { keptOf } from "../../platform/forms/controls.ts";
import { answerAs } from "../../platform/forms/role.ts";
import { typedOf } from "../../platform/forms/typed-of.ts";
import { LocalDay } from "../../vocabulary/instant.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { applicationForm, readApplication } from "./read-application.ts";

const today = LocalDay.parse("2026-11-21");
const read = (typed: Typed, lang: "sv" | "en" = "sv") => readApplication({ typed, files: [] }, call, lang, today);
/** What is wrong with the whole application when some of it is typed otherwise. */
const problemsOf = (typed: Typed, lang: "sv" | "en" = "sv") =>
  [...read({ ...aTypedApplication, ...named(typed) }, lang).problems.values()].flat();

test("a whole application is complete", () => {
  const whole = read(aTypedApplication);
  expect([...whole.problems.values()].flat()).toEqual([]);
  expect(whole.complete).toBe(true);
  expect(answerAs(whole.form, whole.answers, "organisation-number")).toBe("212000-0357");
});

test("the number printed for Västerås fails its check digit and is refused with the reason", () => {
  expect(problemsOf({ "organisation.number": "218000-2180" })).toEqual([
    { field: controlNamed("organisation.number"), text: expect.stringMatching(/sista siffra.*stämmer inte/) },
  ]);
});

test("a personal identity number is never taken for an organisation's", () => {
  expect(problemsOf({ "organisation.number": "19800101-1234" }).map(({ text }) => text)).toEqual([
    expect.stringContaining("personnummer"),
  ]);
});

test.each([
  ["organisation.name", "a".repeat(151)],
  ["organisation.contact.email", "ingen adress"],
  ["organisation.vat", ""],
  ["project.title", ""],
  ["project.summary", "a".repeat(1001)],
  ["project.focusAreas", ""],
  ["project.startDay", "2027-02-30"],
  ["project.endDay", "2026-11-30"],
  ["project.endDay", "2028-12-03"],
  ["headings.purpose", "a".repeat(3001)],
  ["headings.dissemination", " \r\n "],
  ["budget.costs.1.amounts.2027", "12,345"],
])("%s: what is wrong is said in both languages at its own field", (name, value) => {
  for (const lang of ["sv", "en"] as const) {
    const problems = problemsOf({ [name]: value }, lang);
    expect(problems.map(({ field }) => field)).toContain(controlNamed(name));
    expect(problems.every(({ text }) => text.length > 10)).toBe(true);
  }
});

test("line breaks count as one character, as the counter on the page counts them", () => {
  expect(problemsOf({ "headings.purpose": "rad\r\n".repeat(750).trimEnd() })).toEqual([]);
});

test("who sells on a market states what aid it has had, in whole euro and at most the limit", () => {
  const economic = { "organisation.economicActivity": "yes" };
  expect(problemsOf(economic).map(({ field }) => field)).toEqual([
    controlNamed("organisation.deMinimis.receivedEuro"),
    controlNamed("organisation.deMinimis.declared"),
  ]);
  const declared = { ...economic, "organisation.deMinimis.declared": "yes" };
  expect(problemsOf({ ...declared, "organisation.deMinimis.receivedEuro": "300 001" })).toHaveLength(1);
  expect(problemsOf({ ...declared, "organisation.deMinimis.receivedEuro": "300 000" })).toEqual([]);
});

test("what is no longer asked counts nowhere, and is there again when it is asked again", () => {
  const typed = { ...aTypedApplication, ...named({ "organisation.deMinimis.receivedEuro": "-5" }) };
  expect(read(typed).complete).toBe(true);
  expect(read(typed).answers).not.toHaveProperty(controlNamed("organisation.deMinimis.receivedEuro"));
  expect(read({ ...typed, ...named({ "organisation.economicActivity": "yes" }) }).complete).toBe(false);
});

test("two years from one day to the same day two years on is not too long", () => {
  expect(problemsOf({ "project.startDay": "2026-12-01", "project.endDay": "2028-12-01" })).toEqual([]);
});

test("costs in a year without the project are pointed out once everything is read together", () => {
  expect(problemsOf({ "project.startDay": "2027-01-01" }).map(({ field }) => field)).toEqual([
    controlNamed("budget.costs.0.amounts.2026"),
  ]);
});

test("a grant that is too large is pointed out where it stands, and not in an empty cell", () => {
  const later = {
    "budget.financing.0.amounts.2026": "674 573",
    "budget.financing.2.amounts.2026": "",
    "budget.financing.0.amounts.2027": "481 523",
    "budget.financing.2.amounts.2027": "900 000",
  };
  expect(problemsOf(later).map(({ field }) => field)).toContain(controlNamed("budget.financing.2.amounts.2027"));
});

test("only a section's own controls are kept, as they were typed", () => {
  const project = applicationForm(call).sections.find(({ slug }) => slug === "projekt");
  if (!project) throw new Error("the form has no such section");
  const typed = { ...named({ "project.title": " a\r\nb ", "organisation.name": "y" }), csrf: "x" };
  expect(keptOf(typed, project)).toEqual(named({ "project.title": " a\nb " }));
});

test("whatever is written comes back as it was written", () => {
  const text = fc.string({ minLength: 1, maxLength: 100, unit: "grapheme-ascii" }).filter((one) => one.trim() === one);
  const form = applicationForm(call);
  fc.assert(
    fc.property(
      text,
      text,
      fc.subarray(["school", "leisure", "neighbourhood"], { minLength: 1 }),
      (title, long, areas) => {
        const typed = {
          ...aTypedApplication,
          ...named({ "project.title": title, "headings.purpose": long, "project.focusAreas": areas }),
        };
        const { answers } = read(typed);
        expect(answers[controlNamed("project.title")]).toBe(title);
        expect(answers[controlNamed("headings.purpose")]).toBe(long);
        expect(read(typedOf(form, answers)).answers).toEqual(answers);
      },
    ),
  );
});

test("a name is one line, whatever was pasted: what follows a break could pass for a line of the service's own mail", () => {
  const { answers } = read({
    ...aTypedApplication,
    ...named({
      "organisation.name": "Före\r\nningen",
      "project.title": "En titel\n\nKlicka här:\thttps://elsewhere.example",
      "project.summary": "Ett stycke.\r\n\r\nEtt till.",
    }),
  });
  expect(answers[controlNamed("organisation.name")]).toBe("Före ningen");
  expect(answers[controlNamed("project.title")]).toBe("En titel Klicka här: https://elsewhere.example");
  expect(answers[controlNamed("project.summary")]).toBe("Ett stycke.\n\nEtt till.");
});
