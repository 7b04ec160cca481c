import { expect, test } from "vitest";
import { aUnitCall, otherUnit, ownNumber, ownUnits } from "../../test/builders/a-unit.ts";
import { aTypedApplication, named } from "../../test/builders/an-application.ts";
import { readForm } from "../platform/forms/read.ts";
import { resolved } from "../platform/forms/resolve.ts";
import { askedAs } from "../platform/forms/role.ts";
import { checkRules } from "../platform/forms/rules.ts";
import { LocalDay } from "../vocabulary/instant.ts";
import type { Typed } from "../vocabulary/typed.ts";
import { givenBy } from "./application-form/given.ts";
import { ruleInWords } from "./application-form/rule-words.texts.ts";
import { applicationRules } from "./application-form/rules.ts";
import { withOwnUnits } from "./own-units.ts";

const form = aUnitCall.forms.application;
const unit = askedAs(form, "unit");
const number = askedAs(form, "organisation-number");
if (unit?.kind !== "choice" || !number) throw new Error("the call asks for no unit");
const optionOf = (code: string) => unit.options.find(({ is }) => is === code)?.id ?? "";

function problemsOf(typed: Typed, lang: "sv" | "en" = "sv") {
  const asked = resolved(form, givenBy(aUnitCall));
  const { answers, problems } = readForm(asked, { ...aTypedApplication, ...named({}), ...typed });
  const found = checkRules(asked, answers, applicationRules(aUnitCall, lang), { today: LocalDay.parse("2026-11-21") });
  return [
    ...problems.map(({ field, code }) => `${field} ${code}`),
    ...found.problems.map((one) => `${one.field} ${ruleInWords(one, lang)}`),
  ];
}

test("the form asks which unit applies behind the organisation's number, of those that the settings list", () => {
  expect(unit.options.map(({ is, label }) => [is, label["sv"]])).toEqual([
    ["4711", "Kulturenheten (4711)"],
    ["4712", "Folkhälsoenheten (4712)"],
  ]);
  expect(unit.optional).toBe(true);
  const questions = form.sections.flatMap((section) => section.questions.map(({ id }) => id));
  expect(questions.indexOf(unit.id)).toBe(questions.indexOf(number.id) + 1);
  expect(aUnitCall.units).toEqual({ number: ownNumber });
});

test("publishing anew asks once, follows the list, and asks no more when units may not apply", () => {
  expect(withOwnUnits(aUnitCall, ownUnits)).toEqual(aUnitCall);
  const fewer = withOwnUnits(aUnitCall, { ...ownUnits, units: [otherUnit] });
  expect(askedAs(fewer.forms.application, "unit")).toMatchObject({ id: unit.id, options: [{ is: "4712" }] });
  const { units: _, ...closed } = aUnitCall;
  const without = withOwnUnits(closed, ownUnits);
  expect(askedAs(without.forms.application, "unit")).toBeUndefined();
  expect(without.forms.application.rules.map(({ rule }) => rule)).not.toContain("unit-of-authority");
});

test("a unit applies with the authority's number, and everybody else with their own and without a unit", () => {
  expect(problemsOf({})).toEqual([]);
  expect(problemsOf({ [number.id]: ownNumber, [unit.id]: optionOf("4711") })).toEqual([]);
});

test("the authority's number without a unit, a unit under another number and a unit that is not listed are refused in words", () => {
  expect(problemsOf({ [number.id]: ownNumber })).toEqual([
    expect.stringMatching(
      new RegExp(`^${unit.id} ${ownNumber} är vår egen myndighets organisationsnummer. Välj vilken`),
    ),
  ]);
  expect(problemsOf({ [number.id]: ownNumber }, "en")[0]).toContain("Choose which unit you are");
  expect(problemsOf({ [unit.id]: optionOf("4711") })).toEqual([
    expect.stringContaining(`${number.id} Ni har valt en enhet hos oss, men ett annat organisationsnummer`),
  ]);
  expect(problemsOf({ [number.id]: ownNumber, [unit.id]: "q9999" })).toContain(`${unit.id} option`);
});
