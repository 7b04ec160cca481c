import { expect, test } from "vitest";
import { theCall } from "../../../test/builders/a-pilot.ts";
import { aTypedApplication } from "../../../test/builders/an-application.ts";
import { languages } from "../../vocabulary/language.ts";
import { answers } from "./answers.ts";
import { differing } from "./kept.ts";
import { readOrganisation } from "./organisation.form.ts";

const asked = (text: string, lang: "sv" | "en" = "sv") => answers({ field: text }, lang, () => "Fältet");
const said = (lang: "sv" | "en", text: string, ask: (read: ReturnType<typeof answers>) => unknown) => {
  const read = asked(text, lang);
  expect(ask(read)).toBeUndefined();
  expect(read.problems).toHaveLength(1);
  return read.problems[0]?.text;
};

test("a name that shows nothing is asked for", () => {
  for (const text of ["\u200b", "\u2060 \ufeff", "\u2800", "\u00ad\u202e", "\u3164"])
    expect(said("sv", text, (read) => read.line("field", 100))).toBe("Fyll i ”Fältet”.");
  expect(said("sv", "\u200b\ufe0f", (read) => read.text("field", 100))).toBe("Fyll i ”Fältet”.");
  expect(asked("Vänd\u00adpunkten 👩‍👩‍👧").line("field", 100)).toBe("Vändpunkten 👩‍👩‍👧");
});

test("a field with several amounts, or with another currency, is refused in the words of each language", () => {
  const told = (text: string) => languages.map((lang) => said(lang, text, (read) => read.amount("field")));
  expect(told("500\t250")).toEqual([
    "Fältet: fältet innehåller flera belopp. Skriv ett belopp i varje fält.",
    "Fältet: the field holds several amounts. Write one amount in each field.",
  ]);
  expect(told("12 500 €")).toEqual([
    "Fältet: beloppet är i en annan valuta. Räkna om det och skriv det i kronor.",
    "Fältet: the amount is in another currency. Convert it and write it in Swedish kronor.",
  ]);
  expect(asked("600 000:-").amount("field")).toBe(60_000_000);
});

test("a half-typed day is said to be one, with how a day is written", () => {
  expect(said("sv", "15 mars", (read) => read.day("field"))).toBe(
    "Dagen är inte färdigskriven. Skriv ”Fältet” som år-månad-dag, till exempel 2027-03-15.",
  );
  expect(said("en", "3/4/2027", (read) => read.day("field"))).toContain("which is the day and which the month");
  expect(said("sv", "\u200b", (read) => read.day("field"))).toBe("Fyll i ”Fältet”.");
  expect(asked("15/3 2027").day("field")).toBe("2027-03-15");
});

test("two addresses in one field are refused in words, one with a name around it is read", () => {
  expect(said("sv", "a@example.org; b@example.org", (read) => read.email("field"))).toBe(
    "Fältet innehåller flera e-postadresser. Skriv en av dem.",
  );
  expect(said("en", "a@example.org\nb@example.org", (read) => read.email("field"))).toBe(
    "The field holds several e-mail addresses. Write one of them.",
  );
  expect(asked("Bo Ek <bo@example.org>").email("field")).toBe("bo@example.org");
});

test("aid in euro is read as people write it, and kronor are refused in words", () => {
  const field = "organisation.deMinimis.receivedEuro";
  const read = (receivedEuro: string, lang: "sv" | "en" = "sv") =>
    readOrganisation(
      {
        ...aTypedApplication,
        "organisation.number": "Org nr 212000\u20110357",
        "organisation.economicActivity": "yes",
        "organisation.deMinimis.declared": "yes",
        [field]: receivedEuro,
      },
      theCall,
      lang,
    );
  for (const typed of ["12 500 €", "12.500", "12500,00"])
    expect(read(typed)).toMatchObject({
      ok: true,
      value: { number: "212000-0357", deMinimis: { receivedEuro: 12_500 } },
    });
  const told = (text: string) => ({ ok: false, problems: [{ field, text: expect.stringContaining(text) }] });
  for (const [typed, lang, text] of [
    ["12 500 kr", "sv", "annan valuta. Räkna om det och skriv det i hela euro."],
    ["12 500 SEK", "en", "in another currency. Convert it and write it in whole euro."],
    ["500\t250", "sv", "flera belopp"],
    ["0,50", "sv", "hela euro med siffror"],
  ] as const)
    expect(read(typed, lang)).toMatchObject(told(text));
});

test("two people's texts that look the same are no difference to settle", () => {
  expect(differing({ a: "Bo\u200b\r\nEk", b: "1" }, { a: "Bo\nEk ", b: "2" }, ["a", "b"])).toEqual(["b"]);
});
