import { expect, test } from "vitest";
import { languages } from "../../vocabulary/language.ts";
import { kronor } from "../../vocabulary/ore.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { defineForm } from "./answers-of.ts";
import { merge3 } from "./merge.ts";
import { inWords } from "./problem-words.ts";
import { readForm } from "./read.ts";

// What people really type, paste and copy (findings of public bug reports), in a form of every kind that is typed.
const label = (text: string) => ({ sv: text, en: text });
const form = defineForm({
  format: 1,
  id: "p-typed",
  version: 1,
  for: "act",
  name: label("Typed"),
  sections: [
    {
      id: "p-section",
      slug: "typed",
      name: label("Typed"),
      questions: [
        { id: "p-line", kind: "line", limit: 100, label: label("Namn"), optional: true },
        { id: "p-text", kind: "text", limit: 100, label: label("Text"), optional: true },
        { id: "p-amount", kind: "amount", label: label("Belopp"), optional: true },
        { id: "p-euro", kind: "number", decimals: 0, unit: label("euro"), label: label("Stöd"), optional: true },
        { id: "p-day", kind: "day", label: label("Dag"), optional: true },
        { id: "p-email", kind: "email", label: label("E-post"), optional: true },
        { id: "p-number", kind: "organisation-number", label: label("Nummer"), optional: true },
        { id: "p-giro", kind: "giro", label: label("Giro"), optional: true },
      ],
    },
  ],
  rules: [],
});
type Field = (typeof form)["sections"][number]["questions"][number]["id"];

const read = (field: Field, text: string) => readForm(form, { [field]: text }).answers[field];
const said = (field: Field, text: string) => {
  const { problems } = readForm(form, { [field]: text });
  return languages.map((lang) => inWords(form, { [field]: text }, problems, lang).map((one) => one.text)[0]);
};

test("a name that shows nothing is nothing, and what shows is kept", () => {
  for (const text of ["\u200b", "\u2060 \ufeff", "\u2800", "\u00ad\u202e", "\u3164"])
    expect([read("p-line", text), read("p-text", text)]).toEqual([undefined, undefined]);
  expect(read("p-line", "Vänd\u00adpunkten 👩‍👩‍👧")).toBe("Vändpunkten 👩‍👩‍👧");
});

test.each([
  ["600 000:-", kronor(600_000)],
  ["600 000 SEK", kronor(600_000)],
  ["12500\u200b", kronor(12_500)],
  ["1 234,50 kr", kronor(1234.5)],
  ["−10", undefined],
  ["500\t250", undefined],
  ["50 25", undefined],
  ["12 500 €", undefined],
])("the amount %j is read as %s öre", (text, amount) => {
  expect(read("p-amount", text)).toBe(amount);
  if (amount === undefined) for (const sentence of said("p-amount", text)) expect(sentence?.length).toBeGreaterThan(20);
});

test("a field with several amounts, or with another currency, is refused in the words of each language", () => {
  expect(said("p-amount", "500\t250")).toEqual([
    expect.stringContaining("innehåller flera tal"),
    expect.stringContaining("holds several figures"),
  ]);
  expect(said("p-amount", "12 500 €")).toEqual([
    expect.stringContaining("ska vara i kronor"),
    expect.stringContaining("kronor"),
  ]);
});

test.each([
  ["12 500 euro", 12_500],
  ["12 500 €", 12_500],
  ["12.500", 12_500],
  ["12500,00", 12_500],
  ["500\t250", undefined],
  ["0,50", undefined],
])("%j in a field of whole euro is %s", (text, number) => {
  expect(read("p-euro", text)).toBe(number);
});

test("a half-typed day is said to be one, with how a day is written", () => {
  expect(said("p-day", "15 mars")[0]).toBe(
    "Dagen är inte färdigskriven. Skriv ”Dag” som år-månad-dag, till exempel 2027-03-15.",
  );
  expect(said("p-day", "3/4/2027")[1]).toContain("which is the day and which the month");
  expect(read("p-day", "15/3 2027")).toBe("2027-03-15");
});

test("two addresses in one field are refused in words, one with a name around it is read", () => {
  expect(said("p-email", "a@example.org; b@example.org")[0]).toContain("flera e-postadresser");
  expect(said("p-email", "a@example.org, b@example.org")[1]).toContain("several e-mail addresses");
  expect(read("p-email", "Bo Ek <bo@example.org>")).toBe("bo@example.org");
});

test.each([
  ["p-number", "Org nr 212000\u20110357", "212000-0357"],
  ["p-number", "\u202a212000-0357\u202c", "212000-0357"],
  ["p-number", "SE212000035701", "212000-0357"],
  ["p-giro", "BG 991-2346", "bankgiro:9912346"],
  ["p-giro", "BG 5050\u00ad1055", "bankgiro:50501055"],
] as const)("%s: %j is read as %s", (field, text, value) => {
  expect(read(field, text)).toBe(value);
});

test("two people's texts that look the same are no difference to settle", () => {
  const theirs: Typed = { "p-line": "Bo Ek ", "p-text": "2" };
  expect(merge3(form, {}, { "p-line": "Bo\u200b Ek", "p-text": "1" }, theirs).both.map(({ field }) => field)).toEqual([
    "p-text",
  ]);
});
